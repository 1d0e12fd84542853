import { describe, expect, it } from "vitest";
import { makeLabel } from "../../src/fit/label.js";
import { rowLikenesses } from "../../src/fit/row-likenesses.js";
import { forms } from "../../src/forms/forms.js";

// How surely a damaged label is taken for that of a row: for each official label in each damage the two rows that it is most
// like. Where a change of the library makes a line of the snapshot differ, look at the line: a label that is no longer
// taken for its own row is a loss, one that is taken for that of another row a danger.

/** What befalls the cells of a label; `next` is the label of the row below. */
const damages: Readonly<Record<string, (label: string, next: string) => readonly string[]>> = {
  "as the form has it": (label) => [label],
  "without its numbering": (label) => [bare(label)],
  "first character lost": (label) => [bare(label).slice(1)],
  "last character lost": (label) => [bare(label).slice(0, -1)],
  "one in four lost": (label) => [
    Array.from(bare(label))
      .filter((_, at) => at % 4 !== 2)
      .join(""),
  ],
  "one in three lost": (label) => [
    Array.from(bare(label))
      .filter((_, at) => at % 3 !== 1)
      .join(""),
  ],
  "first half lost": (label) => [bare(label).slice(bare(label).length >> 1)],
  "last half lost": (label) => [bare(label).slice(0, bare(label).length >> 1)],
  "torn over two cells": (label) => [label.slice(0, label.length >> 1), label.slice(label.length >> 1)],
  "spread with spaces": (label) => [Array.from(label).join(" ")],
  "a remark behind it": (label) => [`${label}（含派出机构）`],
  "a remark in the next cell": (label) => [label, "（含派出机构）"],
  "words in the next cell": (label) => [label, "其中本级机关"],
  "two words in the cell before": (label) => ["本级", label],
  "a word before it": (label) => [`其他${bare(label)}`],
  "a long word before it": (label) => [`本级行政机关的${bare(label)}`],
  "a word behind it": (label) => [`${bare(label)}等`],
  "a colon behind it": (label) => [`${label}：`],
  "a digit behind it": (label) => [`${label}3`],
  "a digit in the next cell": (label) => [label, "3"],
  "a digit behind its damaged end": (label) => [`${bare(label).slice(1)}3`],
  "a head before it": (label) => [`信息内容本年处理决定数量${bare(label)}`],
  "a sentence before it": (label) => [`${"本机关公开的各类信息".repeat(3)}：${bare(label)}`],
  "many cells before it": (label) => [...Array<string>(30).fill("本级"), label],
  "run together with the next": (label, next) => [bare(label) + bare(next)],
  "its beginning and the end of the next": (label, next) => [bare(label).slice(0, 4) + bare(next).slice(-5)],
  "mixed with the next": (label, next) => [mixed(bare(label), bare(next))],
  "mixed with the next, one in eight lost": (label, next) => [
    Array.from(mixed(bare(label), bare(next)))
      .filter((_, at) => at % 8 !== 5)
      .join(""),
  ],
  "four cells before the figures": (label) => [label, "（件）", "其中", "本级"],
  "five cells before the figures": (label) => [label, "（件）", "其中", "本级", "合并"],
  "torn over three cells, words behind it": (label) => [
    bare(label).slice(0, 2),
    bare(label).slice(2, 4),
    bare(label).slice(4),
    "其中本级机关",
  ],
  "before the next": (label, next) => [label, next],
  "before the damaged next": (label, next) => [label, bare(next).slice(1)],
  "behind the damaged next": (label, next) => [bare(next).slice(1), label],
};

for (const { key, edition, rows } of [
  forms["2021"].requests,
  forms["2021"].disclosure,
  forms["2019"].requests,
  forms["2019"].disclosure,
])
  describe(`${key} of ${edition}`, () => {
    for (const [damage, befall] of Object.entries(damages))
      it(damage, () => {
        const lines = rows.map(({ path, label }, at) => {
          const next = rows[(at + 1) % rows.length]?.label ?? "";
          const likenesses = rowLikenesses(makeLabel(befall(last(label), last(next))), rows);
          const most = likenesses
            .map((likeness, row) => ({ likeness, name: named(rows[row]?.path ?? "") }))
            .filter(({ likeness }) => likeness >= 0.3)
            .sort((a, b) => b.likeness - a.likeness)
            .slice(0, 2)
            .map(({ likeness, name }) => `${name} ${likeness.toFixed(2)}`);
          return `${named(path)}: ${most.length === 0 ? "none" : most.join(", ")}`;
        });
        expect(lines.join("\n")).toMatchSnapshot();
      });
  });

function last(label: string): string {
  return label.slice(label.lastIndexOf("/") + 1);
}

/** Without numbering and remark. */
function bare(label: string): string {
  return label.replace(/^（?[\d一二三四五六七]+[、.）]/u, "").replace(/（.*/u, "");
}

/** Two labels that stand side by side in lines of two characters, read across. */
function mixed(label: string, next: string): string {
  const longer = Math.max(label.length, next.length);
  return Array.from({ length: Math.ceil(longer / 2) }, (_, at) => {
    const [from, to] = [2 * at, 2 * at + 2];
    return label.slice(from, to) + next.slice(from, to);
  }).join("");
}

function named(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
