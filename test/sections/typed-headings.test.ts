import { describe, expect, it } from "vitest";
import { findSections } from "../../src/sections/find-sections.js";
import { fold } from "../../src/source/fold.js";
import { drawPage, draft } from "../pages.js";
import { HEADINGS } from "./headings.js";

// Where the six sections of a page begin and end, whatever befalls a heading. The snapshot beside this file is a table to read:
// a line for each section that is not as on the sound page, with its heading, the number printed before it, and the beginning
// and end of what it holds. Where a change of the library makes a line of it differ, look at the line
// (`npx vitest run test/sections/typed-headings -u`).

const page = drawPage(draft("2021"), "tabs");

/** A change of the page; `at` is the section, counted from 0, whose heading it is about. */
type Change = (text: string, at: number) => string;

function heading(change: (title: string, number: string, at: number) => string): Change {
  return (text, at) => {
    const own = HEADINGS[at] ?? "";
    return text.replace(own, change(own.slice(2), own.slice(0, 1), at));
  };
}

const other = (at: number): string => HEADINGS[(at + 2) % HEADINGS.length] ?? "";

const mishaps: Readonly<Record<string, Change>> = {
  nothing: (text) => text,
  "heading lost": heading(() => ""),
  "number lost": heading((title) => title),
  "number in brackets": heading((title, number) => `（${number}）${title}`),
  "number as a part": heading((title, number) => `第${number}部分 ${title}`),
  "number as a part without 第": heading((title, number) => `${number}部分 ${title}`),
  "digit for the number": heading((title, _, at) => `${at + 1}、${title}`),
  "digit without a mark": heading((title, _, at) => `${at + 1}${title}`),
  "number without a mark": heading((title, number) => `${number}${title}`),
  "number with a full stop": heading((title, number) => `${number}．${title}`),
  "another number": heading((title, _, at) => `${HEADINGS[(at + 1) % 6]?.slice(0, 1) ?? ""}、${title}`),
  "number closed by a bracket only": heading((title, number) => `${number}）${title}`),
  "a number too high": heading((title) => `七、${title}`),
  "number and title in two cells": heading((title, number) => `${number}、 | ${title}`),
  "number and title in two spans": heading((title, number) => `[${number}、]{.a}[${title}]{.b}`),
  "title in a span far from its number": heading(
    (title, number) => `[${number}、]{${"b".repeat(220)}}[${title}]{.b}`,
  ),
  "number on a line of its own": heading((title, number) => `${number}、\n${title}`),
  "marks of Markdown around it": heading((title, number) => `## **${number}、${title}**`),
  "a colon behind it": heading((title, number) => `${number}、${title}：`),
  "spaces in it": heading((title, number) => `${number}、${Array.from(title).join(" ")}`),
  "many spaces before it": heading((title, number) => `。${" ".repeat(250)}${number}、${title}`),
  "many spaces behind it": heading((title, number) => `${number}、${title}${" ".repeat(250)}无`),
  "prose behind it": heading((title, number) => `${number}、${title}。本机关认真落实各项要求。`),
  "prose before it": heading((title, number) => `本机关认真落实各项要求。${number}、${title}`),
  "prose before it without a stop": heading((title, number) => `本机关落实要求${number}、${title}`),
  "the word 表 before it": heading((title, number) => `表${number}、${title}`),
  "named in prose before it": heading((title, number) => `关于${title}，详见下文。\n${number}、${title}`),
  "named in prose behind it": heading((title, number) => `${number}、${title}\n本机关的${title}如下。`),
  "another section named under it": heading(
    (title, number, at) => `${number}、${title}\n${other(at)}见下文。`,
  ),
  "another heading right behind it": heading((title, number, at) => `${number}、${title}\n${other(at)}`),
  "printed twice": heading((title, number) => `${number}、${title}\n${number}、${title}`),
  "other wording": heading((title, number) => `${number}、本机关${title.slice(-4)}及有关工作`),
  "other wording in brackets": heading((title, number) => `（${number}）本机关${title.slice(-4)}及有关工作`),
  "wording without its last word": heading((title, number) => `${number}、${title.slice(0, -2)}`),
  "a year before its title": heading((title, number) => `${number}、2024年${title}`),
  "a long line": heading((title, number) => `${number}、${title}${"（含派出机构）".repeat(6)}`),
  "a directory before the report": (text) => `目录\n${HEADINGS.join("\n")}\n${text}`,
  "a directory with pages before the report": (text) =>
    `目录\n${HEADINGS.map((title, at) => `${title}……${at + 1}`).join("\n")}\n${text}`,
  "the page cut off behind it": (text, at) => text.slice(0, text.indexOf(HEADINGS[at] ?? "") + 30),
  "the page begins with it": (text, at) => text.slice(text.indexOf(HEADINGS[at] ?? "")),
  "its section exchanged with the next": (text, at) => {
    const [own, next, end] = [at, at + 1, at + 2].map((index) =>
      text.indexOf(HEADINGS[index] ?? "end of page"),
    );
    if (own === undefined || next === undefined || next < 0) return text;
    const to = end === undefined || end < 0 ? text.length : end;
    return `${text.slice(0, own)}${text.slice(next, to)}\n${text.slice(own, next)}${text.slice(to)}`;
  },
  "a second report behind it": (text, at) =>
    `${text}\n\n${text.replace("青禾市林业局", "青禾市水务局").slice(0, 400 + 300 * at)}`,
  "signature and date behind it": (text) => `${text}\n青禾市林业局\n2025年1月17日`,
  "signature and date on one line": (text) => `${text} 青禾市林业局 2025年1月17日`,
  "site furniture behind it": (text) => `${text}\n扫一扫在手机打开当前页\n版权所有 青禾市林业局 备案123号`,
  "site furniture on its line": (text) => `${text} 扫一扫在手机打开当前页 版权所有`,
};

for (const [kind, lineEnd] of [
  ["lines", "\n"],
  ["spaced lines", "\n\n"],
] as const)
  describe(`the sections of a page of ${kind}`, () => {
    const told = (text: string): readonly string[] => {
      const { sections, furtherReport } = findSections(text, fold(text));
      const lines = sections.map(({ number, heading: found, printedNumber, body }) => {
        const title = found === null ? "no heading" : text.slice(found.start, found.end).slice(0, 24);
        const held = body === null ? null : text.slice(body.start, body.end).trim().replaceAll(/\s+/gu, " ");
        const ends = held === null ? "nothing" : `${held.slice(0, 12)} … ${held.slice(-8)}`;
        return `${number}: ${title} (${printedNumber ?? "no number"}) ${ends}`;
      });
      return furtherReport === null ? lines : [...lines, `another report at ${furtherReport.start}`];
    };

    for (const [mishap, befall] of Object.entries(mishaps))
      it(mishap, () => {
        const typed = page.replaceAll("\n", lineEnd);
        const sound = new Set(mishap === "nothing" ? [] : told(typed));
        const lines = HEADINGS.flatMap((own, at) => {
          const found = told(befall(typed, at)).filter((line) => !sound.has(line));
          return found.length === 0 ? [] : [`${own}:`, ...found.map((line) => `  ${line}`)];
        });
        expect(
          lines.length === 0 ? "as on the sound page" : lines.map((line) => line.trimEnd()).join("\n"),
        ).toMatchSnapshot();
      });
  });
