import { describe, expect, it } from "vitest";
import { fitGlued } from "../../src/fit/fit-glued.js";
import type { FittedTable } from "../../src/fit/fitted.js";
import { Prints } from "../../src/fit/prints.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { draft, type PrintedFigures } from "../pages.js";
import { readingIn, sequenceCells, textsOf, withRows } from "./drawn-cells.js";

/** Section three with the figures of each row glued to one run. */
function gluedRequests(prints: PrintedFigures = {}): string {
  return draft("2021", prints)
    .tables.requests.filter(({ path }) => path !== null)
    .map(({ label, cells }) => `${label} | ${cells.join("")}`)
    .join("\n");
}

describe("rows of section three whose figures are glued", () => {
  const cells = sequenceCells(gluedRequests());
  const fit = (): FittedTable => fitGlued(cells, form2021.requests, new Prints());

  it("are cut where the row adds up", () => {
    const fitted = fit();
    expect(readingIn(fitted, "received")).toBe("20 5 0 0 2 0 27");
    expect(readingIn(fitted, "outcomes.granted")).toBe("12 3 0 0 1 0 16");
    expect(fitted.unplaced).toEqual([]);
  });

  it("give figures whose places are those of their digits", () => {
    const run = cells.find(({ text }) => text === "205002027");
    const spans = fit()
      .slots.filter(({ row }) => row.path.endsWith(".received"))
      .map(({ cell }) => cell?.span);
    expect(spans[0]).toEqual({ start: run?.span.start, end: (run?.span.start ?? 0) + 2 });
    expect(spans[6]).toEqual({ start: (run?.span.end ?? 0) - 2, end: run?.span.end });
  });

  it("are cut by the other rows where several cuts add up", () => {
    const drawing = "本年新收 | 011000011";
    expect(readingIn(fitGlued(sequenceCells(drawing), form2021.requests, new Prints()), "received")).toBe(
      "0 ? ? 0 0 0 11",
    );
    const prints = {
      "requests.received.person": 0,
      "requests.received.company": 1,
      "requests.received.research": 10,
      "requests.received.legal": 0,
      "requests.received.total": 11,
      "requests.carriedForward.company": 0,
      "requests.carriedForward.person": 0,
      "requests.carriedForward.research": 10,
      "requests.carriedForward.total": 10,
      "requests.outcomes.total.person": 3,
      "requests.outcomes.total.company": 2,
      "requests.outcomes.total.legal": 0,
      "requests.outcomes.total.total": 5,
    };
    expect(
      readingIn(fitGlued(sequenceCells(gluedRequests(prints)), form2021.requests, new Prints()), "received"),
    ).toBe("0 1 10 0 0 0 11");
  });

  it("are cut only where they are zeros if a row has fewer digits than columns: blanks may be lost anywhere", () => {
    const rows = (...figures: readonly string[]): FittedTable => {
      const labels = ["本年新收政府信息公开申请数量", "上年结转政府信息公开申请数量", "予以公开"];
      const drawing = labels.map((label, at) => `${label} | ${figures[at] ?? ""}`).join("\n");
      return fitGlued(sequenceCells(drawing), form2021.requests, new Prints());
    };
    expect(readingIn(rows("21710000218", "0000000", "1100002"), "received")).toBe("217 1 0 0 0 0 218");
    const dropped = rows("21710000218", "0000000", "112");
    expect(readingIn(dropped, "received")).toBe("? ? ? ? ? ? ?");
    expect(readingIn(dropped, "carriedOver")).toBe("0 0 0 0 0 0 0");
    expect(textsOf(dropped.unplaced)).toEqual(["21710000218", "112"]);
  });

  it("are read with the blank cells that a no-break space stands for each", () => {
    const received = (figures: string): string =>
      readingIn(fitGlued(sequenceCells(`本年新收 |${figures}`), form2021.requests, new Prints()), "received");
    expect(received("832| | | | |85")).toBe("83 2 ␣ ␣ ␣ ␣ 85");
    expect(received(" | | | | | |0")).toBe("␣ ␣ ␣ ␣ ␣ ␣ 0");
    expect(received(" | | | | | | ")).toBe("␣ ␣ ␣ ␣ ␣ ␣ ␣");
    expect(received("832| | | |85")).toBe("? ? ? ? ? ? ?"); // six cells
    expect(received("83|2| | | | |85")).toBe("missing ".repeat(7).trim()); // something else parts them
  });

  it("may stand behind no-break spaces that are no blank cells: only what both ways agree on is told", () => {
    const received = (figures: string): string =>
      readingIn(fitGlued(sequenceCells(`本年新收 |${figures}`), form2021.requests, new Prints()), "received");
    expect(received(" |1200003")).toBe("1 2 0 0 0 0 3");
    expect(received(" |101020022")).toBe("? ? ? ? ? 0 22"); // 1 0 1 0 20 0 22, or ␣ 10 10 2 0 0 22
    expect(received(" | |80| | | | | |80")).toBe("? ? ? ? ? ? ?"); // ␣ 80 ␣ ␣ ␣ ␣ 80, each behind one
  });

  it("stay whole where no cut adds up: all is ambiguous and the run is left over", () => {
    const wrong = fitGlued(sequenceCells("本年新收 | 111100009"), form2021.requests, new Prints());
    expect(readingIn(wrong, "received")).toBe("? ? ? ? ? ? ?");
    expect(textsOf(wrong.unplaced)).toEqual(["111100009"]);
  });
});

describe("rows of section two whose figures are glued", () => {
  const table = withRows(form2021.disclosure, "regulations", "normativeDocuments", "fees");
  const read = (drawing: string, row: string): string =>
    readingIn(fitGlued(sequenceCells(drawing), table, new Prints()), row);

  it("are cut into single digits only: nothing else tells where", () => {
    const drawing = "规章 | 104\n行政规范性文件 | 620";
    expect(read(drawing, "regulations")).toBe("1 0 4");
    expect(read(drawing.replace("104", "1042"), "regulations")).toBe("? ? ?");
  });

  it("are not cut where a neighbour has fewer digits than columns, or none at all: blanks may be lost", () => {
    const drawing = "规章 | 104\n行政规范性文件 | 62";
    expect(read(drawing, "regulations")).toBe("? ? ?");
    expect(read("规章 | 104\n行政规范性文件", "regulations")).toBe("? ? ?");
    expect(read(drawing.replace("104", "000"), "regulations")).toBe("0 0 0");
  });

  it("are one figure where the row has one column", () => {
    expect(read("行政事业性收费 | 3.25", "fees")).toBe("3.25");
    expect(read("行政事业性收费（万元） | 3.25", "fees")).toBe("3.25");
  });

  it("are none of a row where a note or a row of the office's own stands between its label and the digits", () => {
    expect(read("行政事业性收费 注：“规章”指由部门制定的规章，本单位为 | 0", "fees")).toBe("missing");
    expect(read("行政事业性收费 | 注：本单位为 | 0", "fees")).toBe("missing");
    expect(read("行政事业性收费–其他收费 | 32", "fees")).toBe("missing");
    expect(read("行政事业性收费', ''], ['其他收费', ' | 70", "fees")).toBe("missing");
  });

  it("are in doubt where the label of the next row is lost: its digits would be glued to them", () => {
    const drawing = "行政许可 | 4529\n行政处罚 | 1100\n行政强制 | 0";
    const items = withRows(form2021.disclosure, "licensing", "penalties", "coercion");
    const licensing = (text: string): string =>
      readingIn(fitGlued(sequenceCells(text), items, new Prints()), "licensing");
    expect(licensing(drawing)).toBe("4529");
    expect(licensing(drawing.replace("\n行政处罚 | ", ""))).toBe("?");
  });
});

describe("section four as one run", () => {
  const read = (run: string): readonly string[] => {
    const fitted = fitGlued(sequenceCells(`总计 | ${run}`), form2021.proceedings, new Prints());
    return ["reconsideration", "litigation.direct", "litigation.afterReconsideration"].map((row) =>
      readingIn(fitted, row),
    );
  };

  it("is cut where each of the three groups adds up", () => {
    expect(read("100230040400000")).toEqual(["1 0 0 2 3", "0 0 4 0 4", "0 0 0 0 0"]);
  });

  it("may have blank cells, in groups that are blank too", () => {
    expect(read("12| | | 3| | | | | | | | | |11")).toEqual(["? ? ? ? ?", "? ? ? ? ?", "? ? ? ? ?"]);
    expect(read(" | | | | | | | | | | | | |11")).toEqual(["␣ ␣ ␣ ␣ ␣", "␣ ␣ ␣ ␣ ␣", "␣ ␣ ␣ 1 1"]);
  });

  it("is ambiguous where it can be cut in two ways", () => {
    expect(read("01100110000000000")).toEqual(["0 ? ? 0 11", "0 0 0 0 0", "0 0 0 0 0"]);
  });
});

describe("what is left of section four as runs of digits", () => {
  const read = (drawing: string): readonly unknown[] => {
    const fitted = fitGlued(sequenceCells(drawing), form2021.proceedings, new Prints());
    const first = fitted.slots[0];
    return [
      readingIn(fitted, "reconsideration"),
      first?.basis ?? null,
      textsOf(fitted.unplaced),
      [...fitted.unseen, ...fitted.tornLabels],
    ];
  };

  it("is nothing where it is cut, and the run where it is not", () => {
    expect(read("总计 | 100230040400000")).toEqual(["1 0 0 2 3", "identity", [], []]);
    expect(read("总计 | 01100110000000000")).toEqual(["0 ? ? 0 11", "identity", ["01100110000000000"], []]);
    expect(read("总计 | 999999999999999")).toEqual(["? ? ? ? ?", null, ["999999999999999"], []]);
    expect(read("总计 | 10023004040000")).toEqual(["? ? ? ? ?", null, ["10023004040000"], []]);
  });

  it("is all of several runs, and of one that is no whole number", () => {
    expect(read("总计 | 10023 | 0040400000")).toEqual([
      "missing missing missing missing missing",
      null,
      ["10023", "0040400000"],
      [],
    ]);
    expect(read("总计 | 1.00230040400000")).toEqual(["? ? ? ? ?", null, ["1.00230040400000"], []]);
    expect(read("总计")).toEqual(["missing missing missing missing missing", null, [], []]);
  });

  it("is the run where it is far too long to be tried", () => {
    expect(read(`总计 | ${"1".repeat(500)}`)).toEqual(["? ? ? ? ?", null, ["1".repeat(500)], []]);
  });
});
