import type { Language } from "gongkai";
import type { Reading } from "../reading/reading.js";

/** How far a report has come. */
export type FileState =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "failed" };

/** A report that was pasted, dropped, chosen, or taken from the examples. */
export interface ReportFile {
  readonly id: number;
  readonly name: string;
  readonly state: FileState;
}

/** All that the page shows follows from this. */
export interface State {
  readonly language: Language;
  readonly files: readonly ReportFile[];
  /** The report shown; null for the page on which reports are added. */
  readonly open: number | null;
  /** What is selected in it: the id of a place, or `check-2`; null for nothing. */
  readonly selected: string | null;
  readonly view: SourceView;
}

/** The source as a page of the web, or as its text. */
export type SourceView = "page" | "text";

export function initialState(language: Language): State {
  return { language, files: [], open: null, selected: null, view: "page" };
}

/** The report shown, once it is read. */
export function openReading({ files, open }: State): Reading | null {
  const state = files.find(({ id }) => id === open)?.state;
  return state?.kind === "read" ? state.reading : null;
}
