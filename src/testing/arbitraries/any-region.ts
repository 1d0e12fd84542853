import fc from "fast-check";
import type { TableRegion } from "../../cells/tokenizer.js";
import { TABLE_KEYS } from "../../forms/form.js";
import { parseReport } from "../../parse-report.js";
import type { Renderer } from "../renderers/renderer.js";
import type { SampleReport } from "../sample-report.js";

/** What tables are typed with, and what breaks programs. */
const PIECES = [
  ...Array.from('0123456789/-—无、，（）|｜,;"\t\n\r \u3000\u00a0+│─┌├\u0000\ufeff<>&'),
  "\ud800",
  "\udc00",
  "规章",
  "行政许可",
  "一、本年新收政府信息公开申请数量",
  "（一）予以公开",
  "总计",
  "12",
  " | ",
  "\n\n",
  "\r\n",
  "  ",
  "|||",
  "---",
  "<td>",
];

/** Any stretch of any text; mostly made of what tables are typed with. */
export function anyRegion(): fc.Arbitrary<TableRegion> {
  const text = fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...PIECES), { maxLength: 120, size: "max" })
        .map((pieces) => pieces.join("")),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  );
  return fc
    .record({
      key: fc.constantFrom(...TABLE_KEYS),
      text,
      a: fc.nat(999),
      b: fc.nat(999),
    })
    .map(({ key, text: whole, a, b }) => {
      const [start, end] = [a % (whole.length + 1), b % (whole.length + 1)];
      return {
        key,
        text: whole,
        start: Math.min(start, end),
        end: Math.max(start, end),
        tables: [],
        positioned: [],
      };
    });
}

/** The regions of a page, as the library hands them to a tokenizer. */
export function regionsOf(page: string, format: Renderer["format"]): readonly TableRegion[] {
  const regions: TableRegion[] = [];
  const listener = {
    name: "listener",
    tokenize: (region: TableRegion): null => {
      regions.push(region);
      return null;
    },
  };
  parseReport(page, { format, tokenizers: [listener] });
  return regions;
}

/** One of the regions of a sample's page. */
export function drawnRegion(
  samples: fc.Arbitrary<SampleReport>,
  renderers: readonly Renderer[],
): fc.Arbitrary<TableRegion> {
  return fc
    .tuple(samples, fc.constantFrom(...renderers), fc.nat(2))
    .map(([sample, { render, format }, at]) => regionsOf(render(sample), format)[at])
    .filter((region) => region !== undefined);
}
