import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/parse-report.js";
import { draft, drawPage, layoutNames, type PrintedRow, printsOf, type LayoutName } from "../pages.js";
import { expectTrue, pathsOf, readDraft } from "./reports.js";

const printed = (row: PrintedRow): readonly string[] => [...row.cells, row.label];

describe("figures printed before their labels", () => {
  it.each(["\n", "\n\n"])("are read with %j between the cells", (between) => {
    const report = draft("2021");
    const [head, ...rows] = report.tables.requests;
    const page = drawPage(report, "a cell a line").replace(
      /(申请情况\n)[\s\S]*?(\n四、政府信息公开行政复议)/u,
      (_, before: string, after: string) =>
        before + [...(head?.cells ?? []), ...rows.flatMap(printed)].join(between) + after,
    );
    const result = parseReport(page);
    expectTrue(result, printsOf("2021"));
    expect(result.report.requests.received.person).toBe(20);
  });

  it("are no figures of section two where the first of them are lost, though every label then stands before a row", () => {
    const block = (
      article: string,
      heads: readonly string[],
      ...rows: readonly string[][]
    ): readonly string[] => [`第二十条第（${article}）项`, "信息内容", ...heads, ...rows.flat()];
    const heads = ["上一年项目数量", "本年增/减", "处理决定数量"];
    const lines = [
      "二、主动公开政府信息情况",
      ...block("一", [], ["规章"], ["3", "4", "21", "规范性文件"]),
      ...block("五", heads, ["9", "0/0", "88", "行政许可"], ["2", "0/0", "5", "其他对外管理服务事项"]),
      ...block("六", heads, ["30", "12", "行政处罚"], ["增4", "1", "0", "0", "行政强制"]),
      ...block("八", heads.slice(0, 2), ["2", "行政事业性收费"], ["减1"]),
      ...block("九", ["采购项目数量", "采购总金额"], ["7", "政府集中采购"], ["563000元"]),
      "三、收到和处理政府信息公开申请情况",
    ];
    const { figures } = parseReport(lines.join("\n"));
    expect(figures.filter(({ path, value }) => path.startsWith("disclosure.") && value !== null)).toEqual([]);
  });
});

describe("section three a cell a line, with 其他 and 总计 as bare labels", () => {
  it("is read but for the row that has lost a cell, though both are heads of columns too", () => {
    const page = drawPage(draft("2021"), "a cell a line")
      .replace("3.其他\n", "其他\n")
      .replace("（七）总计\n", "总计\n")
      .replace(/(1\.属于国家秘密\n)[^\n]*\n/u, "$1");
    const { figures } = parseReport(page);
    expect(
      figures.filter(({ path, state }) => path.startsWith("requests.") && state === "number").length,
    ).toBe(168);
  });
});

describe("offices that mix the editions", () => {
  const old = draft("2019");
  const current = draft("2021");

  it.each(layoutNames)("are read table by table in the layout: %s", (layout) => {
    const mixed = { ...old, tables: { ...old.tables, requests: current.tables.requests } };
    const result = readDraft(mixed, layout);
    expect([result.report.form, result.report.disclosure.form, result.report.requests.form]).toEqual([
      "2019",
      "2019",
      "2021",
    ]);
    expectTrue(result, { ...printsOf("2019"), ...printsOf("2021") });
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({ code: "editions-mixed", disclosure: "2019", requests: "2021" }),
    );
  });

  it.each(["bars around", "html", "tabs"] satisfies readonly LayoutName[])(
    "also the other way round: %s",
    (layout) => {
      const mixed = { ...current, tables: { ...current.tables, requests: old.tables.requests } };
      const result = readDraft(mixed, layout);
      expect([result.report.form, result.report.disclosure.form, result.report.requests.form]).toEqual([
        "2021",
        "2021",
        "2019",
      ]);
      expectTrue(result, { ...printsOf("2019"), ...printsOf("2021") });
    },
  );

  it("are told by the tables, never by the year", () => {
    const late = { ...old, title: "青禾市林业局2026年政府信息公开工作年度报告" };
    const { report } = readDraft(late, "html");
    expect([report.year, report.form]).toEqual([2026, "2019"]);
  });

  it("with section two gone, section three tells the edition", () => {
    const { report } = readDraft({ ...old, tables: { ...old.tables, disclosure: [] } }, "bars around");
    expect(report.form).toBe("2019");
  });

  it("can be forced to one edition: what does not fit it is not read", () => {
    const result = parseReport(drawPage(current, "html"), { form: "2019" });
    expect([result.report.form, result.report.requests.form]).toEqual(["2019", "2019"]);
    expect(result.complete).toBe(false);
    expect(pathsOf(result, "row-missing")).toContain("requests.outcomes.other.person");
  });
});
