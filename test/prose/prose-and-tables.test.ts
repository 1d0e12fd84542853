import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/index.js";
import { anyReport, drawnPage, noises, renderers } from "../../src/testing/index.js";

const withNumbers = noises.filter(({ name }) => name === "prose-with-numbers");

/** What the sentences between headings and tables state, whatever the tables print; the year of the report is drawn. */
const STATED: ReadonlySet<string> = new Set([
  "received 17",
  "carriedOver 2",
  "reconsiderations 4",
  "lawsuits 2",
  "normativeDocuments 3",
  "feeCollected 0",
]);

describe("prose and tables on one page", () => {
  it.each(renderers)("never share a number in the layout $name", (renderer) => {
    fc.assert(
      fc.property(drawnPage(anyReport(), renderer, { noises: withNumbers }), ({ page, format }) => {
        const { prose, figures, report } = parseReport(page, { format });
        // Every figure of the prose is one that a sentence states, and none stands where a figure of a table stands.
        for (const { kind, value, span } of prose) {
          expect(STATED).toContain(`${kind} ${value}`);
          expect(
            figures.filter(
              (figure) =>
                figure.value !== null &&
                figure.span !== null &&
                figure.span.start < span.end &&
                span.start < figure.span.end,
            ),
          ).toEqual([]);
        }
        const stated = prose.map(({ kind, value }) => `${kind} ${value}`);
        expect(stated).toEqual(
          expect.arrayContaining([
            "received 17",
            "carriedOver 2",
            "reconsiderations 4",
            "lawsuits 2",
            "feeCollected 0",
          ]),
        );
        // Each is stated once: no row of a table was read as a second sentence.
        expect(new Set(prose.map(({ kind }) => kind)).size).toBe(prose.length);
        // No figure of a table stands in a paragraph of prose.
        const paragraphs = report.sections.flatMap(({ paragraphs: own }) => own);
        expect(
          figures.filter(
            ({ value, span }) =>
              value !== null &&
              span !== null &&
              paragraphs.some(
                (paragraph) => paragraph.span.start < span.end && span.start < paragraph.span.end,
              ),
          ),
        ).toEqual([]);
      }),
      { numRuns: 12, seed: 4 },
    );
  });
});
