import { pageNoise, type Noise } from "./noise.js";

/** Lines that end as Windows ends them. */
export const crlf: Noise = pageNoise("crlf", (page) => page.replaceAll("\n", "\r\n"));

/** Spaces at the end of every line that says something. */
export const trailingSpaces: Noise = pageNoise("trailing-spaces", (page) =>
  page.replace(/(\S)(?=\n)/g, "$1  "),
);

/** Every line that says something is set in by four spaces. */
export const indentation: Noise = pageNoise("indentation", (page) => page.replace(/^(?=.*\S)/gm, "    "));
