import type { TableKey } from "../forms/form.js";
import type { FoldedText } from "../source/fold.js";
import type { Span } from "../source/span.js";
import type { PageSection } from "./section.js";

/** Words with which each official table begins, folded. They stand in for a heading that is gone. */
const TABLE_STARTS: Readonly<Record<TableKey, readonly string[]>> = {
  disclosure: ["第二十条第(", "第二十条(", "信息内容本年"],
  requests: ["(本列数据的勾稽关系", "本列数据的勾稽关系", "申请人情况", "一、本年新收"],
  proceedings: ["行政复议行政诉讼", "行政复议|行政诉讼", "行政复议|行政诉讼|"],
};

const KEYS: readonly TableKey[] = ["disclosure", "requests", "proceedings"];

/**
 * Where each official table stands: in its section; where the heading is gone, from the words with which the table
 * begins; at the latest to where the next table or section begins.
 */
export function tableRegions(text: string, folded: FoldedText, sections: readonly PageSection[]): ReadonlyMap<TableKey, Span> {
  const starts = new Map<TableKey, number>();
  let from = 0;
  for (const key of KEYS) {
    const section = sections.find((candidate) => candidate.key === key);
    const start = section?.body?.start ?? firstOf(text, folded, TABLE_STARTS[key], from);
    if (start === null) continue;
    starts.set(key, start);
    from = start;
  }
  const ends = [...starts.values(), ...sections.flatMap((section) => (section.heading === null ? [] : [section.heading.start]))];
  return new Map(
    [...starts].map(([key, start]) => [key, { start, end: Math.min(text.length, ...ends.filter((end) => end > start)) }]),
  );
}

function firstOf(text: string, folded: FoldedText, words: readonly string[], from: number): number | null {
  let first: number | null = null;
  for (const word of words) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
      const offset = folded.offsets[at] ?? text.length;
      if (offset < from) continue;
      if (first === null || offset < first) first = offset;
      break;
    }
  }
  return first;
}
