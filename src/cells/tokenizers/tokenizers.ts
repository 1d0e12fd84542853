import type { TableTokenizer } from "../tokenizer.js";
import { alignedColumns } from "./aligned-columns.js";
import { barRows } from "./bar-rows.js";
import { barStream } from "./bar-stream.js";
import { csvRows } from "./csv-rows.js";
import { gluedCells } from "./glued-cells.js";
import { gridTable } from "./grid-table.js";
import { htmlTable } from "./html-table.js";
import { lineCells } from "./line-cells.js";
import { positionedText } from "./positioned-text.js";
import { ruledColumns } from "./ruled-columns.js";
import { tabRows } from "./tab-rows.js";
import { tabStream } from "./tab-stream.js";
import { wordStream } from "./word-stream.js";

/**
 * The layouts this library reads. The order only breaks ties and decides which reading is tried first: layouts that show
 * rows and columns before those that show less.
 *
 * @example
 * ```ts
 * tokenizers.map(({ name }) => name); // ["html-table", "positioned-text", "grid-table", …]
 * ```
 */
export const tokenizers: readonly TableTokenizer[] = [
  htmlTable,
  positionedText,
  gridTable,
  barRows,
  tabRows,
  ruledColumns,
  csvRows,
  barStream,
  tabStream,
  lineCells,
  alignedColumns,
  wordStream,
  gluedCells,
];
