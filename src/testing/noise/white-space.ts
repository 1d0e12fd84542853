import { pageNoise, type Noise } from "./noise.js";

/** Lines that end as Windows ends them. */
export const crlf: Noise = pageNoise("crlf", (page) => page.replaceAll("\n", "\r\n"));

/** Spaces at the end of every line that says something. */
export const trailingSpaces: Noise = pageNoise("trailing-spaces", (page) =>
  eachPrintedLine(page, (line) => `${line}  `),
);

/** Every line that says something is set in by four spaces. */
export const indentation: Noise = pageNoise("indentation", (page) =>
  eachPrintedLine(page, (line) => `    ${line}`),
);

function eachPrintedLine(page: string, change: (line: string) => string): string {
  return page
    .split("\n")
    .map((line) => (line.trim() === "" ? line : change(line)))
    .join("\n");
}
