import { parseReport } from "gongkai";
import { HTML_TAG } from "../../../../src/patterns.js";
import { findPlaces } from "./find-places.js";
import { pageMarkup } from "./page-markup.js";
import type { Reading } from "./reading.js";
import { segmentsOf } from "./segments.js";
import { textBlocks } from "./text-blocks.js";

/** Reads one report and prepares both views of its source. All of the work that grows with the input is done here. */
export function readInput(input: string | Uint8Array): Reading {
  const parsed = parseReport(input);
  const { source } = parsed;
  const places = findPlaces(parsed);
  const segments = segmentsOf(places);
  return {
    parsed,
    places,
    text: textBlocks(source, segments),
    page: HTML_TAG.test(source) ? pageMarkup(source, segments) : null,
  };
}
