import type { ReportFile } from "../state/state.js";
import type { Words } from "../words/words.js";

/** The name of a file; what was pasted has none and is numbered. */
export function fileName({ id, name }: ReportFile, words: Words): string {
  return name === "" ? words.pasted(id + 1) : name;
}
