import { alignedColumns, alignedWrapped } from "./aligned-columns.js";
import { barRowsClosed, barRowsOpen, markdown } from "./bar-rows.js";
import { barAlone, barCells, barLine } from "./bar-streams.js";
import { csvBlank, csvRepeated } from "./csv.js";
import { gluedPage, gluedRows, gluedRowsBlanks } from "./glued.js";
import { htmlCut } from "./html-cut.js";
import { htmlNested, htmlPlain, htmlWord } from "./html-tables.js";
import { lineCells, lineCellsEmpty, lineCellsSpaced, lineCellsSpacedBlanks, wordLine } from "./line-cells.js";
import type { Renderer } from "./renderer.js";
import { boxTable, gridTable } from "./ruled-tables.js";
import { tabAlone, tabRows, tabSheet } from "./tabs.js";

/**
 * Every layout that reports have been met in, one renderer each.
 *
 * @example
 * ```ts
 * renderers.find(({ name }) => name === "markdown")?.render(sample); // "# …\n\n| 规章 | 0 | …"
 * ```
 */
export const renderers: readonly Renderer[] = [
  htmlPlain,
  htmlWord,
  htmlNested,
  htmlCut,
  barRowsOpen,
  barRowsClosed,
  markdown,
  barCells,
  barAlone,
  barLine,
  tabRows,
  tabSheet,
  tabAlone,
  csvRepeated,
  csvBlank,
  lineCells,
  lineCellsEmpty,
  lineCellsSpaced,
  lineCellsSpacedBlanks,
  wordLine,
  alignedColumns,
  alignedWrapped,
  gridTable,
  boxTable,
  gluedRows,
  gluedRowsBlanks,
  gluedPage,
];
