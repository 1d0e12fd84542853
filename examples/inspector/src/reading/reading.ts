import type { ParsedReport } from "gongkai";
import type { Place } from "./place.js";
import type { TextBlock } from "./text-blocks.js";

/** One report as it is shown: what the library read, and the source with every place marked. */
export interface Reading {
  readonly parsed: ParsedReport;
  readonly places: readonly Place[];
  readonly text: readonly TextBlock[];
  /** The page as harmless markup; null where the source is plain text. */
  readonly page: string | null;
}
