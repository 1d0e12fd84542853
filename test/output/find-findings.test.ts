import { describe, expect, it } from "vitest";
import { findFindings } from "../../src/output/find-findings.js";
import { parseReport } from "../../src/parse-report.js";
import { draft, drawPage } from "../pages.js";

/** What a page prints where each of its failing checks is said to stand. */
function placesIn(page: string): readonly string[] {
  return findFindings(parseReport(page), "en")
    .filter(({ severity }) => severity === "error")
    .map(({ code, span }) => `${code}: ${span === null ? "nowhere" : page.slice(span.start, span.end)}`);
}

const page = drawPage(draft("2021"), "tabs");
const stating = (sentence: string): string =>
  page.replace("本局一年来的公开工作按计划完成，详见下列各表。", sentence);

describe("what is wrong with a report stands", () => {
  it("at the number of a sentence that differs from the table, not at another of that sentence", () => {
    expect(placesIn(stating("全年收到政府信息公开申请27件，上年结转9件。"))).toEqual([
      "prose-carried-over: 9",
    ]);
    expect(placesIn(stating("全年收到政府信息公开申请28件，上年结转4件。"))).toEqual(["prose-received: 28"]);
    expect(placesIn(stating("全年收到政府信息公开申请9件，上年结转9件。"))).toEqual([
      "prose-received: 9",
      "prose-carried-over: 9",
    ]);
  });

  it("at the total that does not add up", () => {
    const wrong = drawPage(draft("2021", { "proceedings.litigation.direct.total": 77 }), "tabs");
    expect(placesIn(wrong)).toEqual(["proceedings-sum: 77"]);
  });

  it("nowhere in a sound report", () => {
    expect(placesIn(page)).toEqual([]);
  });
});
