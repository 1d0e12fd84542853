import { mapTexts } from "../map-texts.js";
import { sampleNoise, type Noise } from "./noise.js";
import { COUNT_ABOVE_ZERO, DIGITS, FULL_WIDTH_MARKS } from "../../patterns.js";

/** Digits typed full-width: `１２` for `12`. */
export const fullWidthDigits: Noise = sampleNoise("full-width-digits", (sample) =>
  mapTexts(sample, "slots", (text) =>
    text.replace(DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0xff10)),
  ),
);

const HALF_WIDTH: ReadonlyMap<string, string> = new Map([
  ["（", "("],
  ["）", ")"],
  ["，", ","],
  ["：", ":"],
]);

/** Brackets, commas and colons typed half-width: `第二十条第(一)项`. */
export const halfWidthMarks: Noise = sampleNoise("half-width-marks", (sample) =>
  mapTexts(sample, "words", (text) => text.replace(FULL_WIDTH_MARKS, (mark) => HALF_WIDTH.get(mark) ?? mark)),
);

/** A counter behind each count that is not zero: `124件`. */
export const counters: Noise = sampleNoise("counters", (sample) =>
  mapTexts(sample, "slots", (text) => (COUNT_ABOVE_ZERO.test(text) ? `${text}件` : text)),
);

/** Digits grouped by thousands: `1,234`. */
export const thousands: Noise = sampleNoise("thousands", (sample) =>
  mapTexts(sample, "slots", (text) =>
    COUNT_ABOVE_ZERO.test(text) ? Number(text).toLocaleString("en") : text,
  ),
);

/** Short labels and heads spread out: `自 然 人`, `总 计`. */
export const spreadLabels: Noise = sampleNoise("spread-labels", (sample) => ({
  ...sample,
  blocks: sample.blocks.map((block) =>
    block.kind !== "table"
      ? block
      : {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) =>
              cell.path === null && cell.text.length <= 3
                ? { ...cell, text: Array.from(cell.text).join(" ") }
                : cell,
            ),
          ),
        },
  ),
}));
