// @ts-check
/** A page that was hurt: what was done to it, and what it says now. @typedef {{ readonly what: string, readonly page: string }} MutatedPage */
/** A whole number below the bound; a seed gives the same numbers each time. @typedef {(bound: number) => number} Draw */
/** @typedef {import("../../src/index.js").ParsedReport} ParsedReport */

/** A number with its sign, its fraction and its groups of three, as far as it is one run of characters. */
const NUMBER = /[+-]?[\d０-９]+(?:[.,．，][\d０-９]+)*/g;
/** Words of a heading, a label or a head. */
const WORDS = /[\u4e00-\u9fff（）()、“”]{3,}/g;
const TAG = /<\/?(?:td|tr)\b[^>]*>/g;

/**
 * What happens to pages on their way through sites, converters and hands. A number is taken out whole or left whole: half a number would be
 * another number in print.
 *
 * @type {Readonly<Record<string, (page: string, draw: Draw) => MutatedPage | null>>}
 */
export const mutations = {
  "a line is gone": (page, draw) => withoutLines(page, draw, 1),
  "some lines are gone": (page, draw) => withoutLines(page, draw, 2 + draw(12)),
  "a line stands there twice": (page, draw) => {
    const lines = page.split("\n");
    const at = draw(lines.length);
    return { what: told(lines[at]), page: lines.toSpliced(at, 0, lines[at] ?? "").join("\n") };
  },
  "the end is gone": (page, draw) => {
    const lines = page.split("\n");
    const kept = Math.ceil(lines.length * 0.3) + draw(Math.ceil(lines.length * 0.7));
    return { what: `after line ${kept}`, page: lines.slice(0, kept).join("\n") };
  },
  "a number is gone": (page, draw) => without(page, NUMBER, draw),
  "words are gone": (page, draw) => without(page, WORDS, draw),
  "a tag of a table is gone": (page, draw) => without(page, TAG, draw),
};

/**
 * Numbers that follow from a seed, evenly spread.
 *
 * @param {number} seed
 * @returns {Draw}
 */
export function drawFrom(seed) {
  let state = seed % 2 ** 32;
  return (bound) => {
    // The multiplier of Steele and Vigna (2021) for 32 bits; the high bits are the good ones.
    state = (Math.imul(state, 0x915f77f5) + 0x9e3779b9) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/**
 * Figures of a hurt page that are numbers which the whole page does not print there, with nothing that says so. Slots that
 * are not certain on the whole page are not judged. Where the lines from behind a label to the figures of the next row are gone,
 * one whole row is left of the two: what tells of it is that the other is missing.
 *
 * @param {ParsedReport} whole
 * @param {ParsedReport} hurt
 * @returns {readonly string[]}
 */
export function silentlyChanged(whole, hurt) {
  const toldPaths = new Set([
    ...hurt.checks.flatMap(({ status, paths }) => (status === "fails" ? paths : [])),
    ...hurt.diagnostics.flatMap((diagnostic) => [
      ...("path" in diagnostic ? [diagnostic.path] : []),
      ...("paths" in diagnostic ? diagnostic.paths : []),
    ]),
  ]);
  const before = new Map(whole.figures.map((figure) => [figure.path, figure]));
  const missing = new Set(
    hurt.diagnostics.flatMap((diagnostic) =>
      diagnostic.code === "row-missing" ? diagnostic.paths.map(rowOf) : [],
    ),
  );
  const rows = [...new Set(whole.figures.map(({ path }) => rowOf(path)))];
  /**
   * Whether the number is that of one of the missing rows beside its own: what is left of both then reads as one row.
   *
   * @param {string} path
   * @param {number} value
   */
  const isNeighbours = (path, value) => {
    const own = rows.indexOf(rowOf(path));
    const column = path.slice(path.lastIndexOf("."));
    return [-1, 1].some((step) => {
      for (let at = own + step; missing.has(rows[at] ?? ""); at += step)
        if (before.get(`${rows[at] ?? ""}${column}`)?.value === value) return true;
      return false;
    });
  };
  return hurt.figures.flatMap(({ path, value, printed }) => {
    const was = before.get(path);
    if (was === undefined || was.state === "missing" || was.state === "ambiguous") return [];
    if (value === null || value === was.value || toldPaths.has(path) || isNeighbours(path, value)) return [];
    return [
      `${path}: ${was.value ?? was.state} on the whole page, now ${value} from ${JSON.stringify(printed)}`,
    ];
  });
}

/**
 * The row of a figure.
 *
 * @param {string} path
 */
function rowOf(path) {
  return path.slice(0, path.lastIndexOf("."));
}

/**
 * @param {string} page
 * @param {Draw} draw
 * @param {number} count
 * @returns {MutatedPage}
 */
function withoutLines(page, draw, count) {
  const lines = page.split("\n");
  const at = draw(lines.length);
  const what = `lines ${at} to ${at + count}: ${told(lines.slice(at, at + count).join(" "))}`;
  return { what, page: lines.toSpliced(at, count).join("\n") };
}

/**
 * @param {string} page
 * @param {RegExp} pattern
 * @param {Draw} draw
 * @returns {MutatedPage | null}
 */
function without(page, pattern, draw) {
  const matches = [...page.matchAll(pattern)];
  const match = matches[draw(matches.length)];
  if (match === undefined) return null;
  const end = match.index + match[0].length;
  const what = `${told(match[0])} at ${match.index}, behind ${told(page.slice(Math.max(0, match.index - 20), match.index))}`;
  return { what, page: page.slice(0, match.index) + page.slice(end) };
}

/** @param {string | undefined} text */
function told(text) {
  return JSON.stringify((text ?? "").slice(0, 60));
}
