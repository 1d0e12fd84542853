// Runs with `node --test`; any other test runner will do.
import { test } from "node:test";
import { checkTokenizer, renderers, renderLines } from "gongkai/testing";
import { semicolonRows } from "./semicolon-rows.js";

void test("the tokenizer for semicolons keeps the laws and gives the figures back", () => {
  checkTokenizer(semicolonRows, {
    declines: renderers.filter(({ name }) => name === "markdown" || name === "tab-rows"),
    renderer: {
      name: "semicolon-rows",
      format: "text",
      keepsBlanks: true,
      keepsCells: true,
      render: (sample) =>
        renderLines(sample, ({ rows }) => rows.map((row) => row.map(({ text }) => `${text};`).join(""))),
    },
  });
});
