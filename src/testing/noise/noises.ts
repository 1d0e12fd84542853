import { emptyRow, extraRow, subtotalColumn } from "./extra-cells.js";
import { lostLabel, tornLabels } from "./labels.js";
import type { Noise } from "./noise.js";
import { pageMarks, repeatedHead } from "./page-breaks.js";
import { proseWithNumbers } from "./prose.js";
import { siteChrome } from "./site-chrome.js";
import { glosses, traditional } from "./traditional.js";
import { counters, fullWidthDigits, halfWidthMarks, spreadLabels, thousands } from "./typing.js";
import { crlf, indentation, trailingSpaces } from "./white-space.js";

/**
 * Everything that real pages carry around and inside the tables without printing other figures.
 *
 * @example
 * ```ts
 * drawnPage(soundReport(), markdown, { noises });
 * ```
 */
export const noises: readonly Noise[] = [
  fullWidthDigits,
  halfWidthMarks,
  counters,
  thousands,
  spreadLabels,
  crlf,
  trailingSpaces,
  indentation,
  traditional,
  glosses,
  tornLabels,
  lostLabel,
  pageMarks,
  repeatedHead,
  siteChrome,
  proseWithNumbers,
  subtotalColumn,
  extraRow,
  emptyRow,
];
