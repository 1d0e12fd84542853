import type { Edition } from "../forms/form.js";
import { flatMap } from "../source/flat-map.js";
import { officialTables } from "./official-tables.js";
import type { SampleBlock, SampleFigure, SampleReport, SampleTable } from "./sample-report.js";

/** Who reports on which year. */
export interface SampleHead {
  readonly issuer: string;
  readonly year: number;
}

/** A sample of which every slot is printed as `figures` say, on the official form with all six sections. */
export function drawReport(
  edition: Edition,
  { issuer, year }: SampleHead,
  figures: readonly SampleFigure[],
): SampleReport {
  const title = `${issuer}${year}年政府信息公开工作年度报告`;
  const byPath = new Map(figures.map((figure) => [figure.path, figure]));
  const tables = officialTables(edition, (path) => byPath.get(path)?.printed ?? "");
  const heading = (text: string): SampleBlock => ({ kind: "heading", text });
  const paragraph = (text: string): SampleBlock => ({ kind: "paragraph", text });
  return {
    edition,
    title,
    issuer,
    year,
    figures: flatMap(pathsOf(Object.values(tables)), (path) => byPath.get(path) ?? []),
    blocks: [
      { kind: "title", text: title },
      heading("一、总体情况"),
      paragraph(`${year}年，本机关按照条例的要求推进政务公开，重点领域信息做到应公开尽公开。`),
      paragraph("（一）主动公开。及时更新机构职能、办事指南和财政资金等栏目。"),
      paragraph("（二）依申请公开。登记、审核、答复、归档各环节责任到人。"),
      heading("二、主动公开政府信息情况"),
      tables.disclosure,
      heading("三、收到和处理政府信息公开申请情况"),
      tables.requests,
      heading("四、政府信息公开行政复议、行政诉讼情况"),
      tables.proceedings,
      heading("五、存在的主要问题及改进情况"),
      paragraph("解读形式还不够丰富，部分栏目更新间隔偏长，下一步将逐月核对。"),
      heading("六、其他需要报告的事项"),
      paragraph("本年度未收取信息处理费，无其他需要报告的事项。"),
    ],
  };
}

/** The slots that tables print, in printed order. */
export function pathsOf(tables: readonly SampleTable[]): readonly string[] {
  return flatMap(tables, ({ rows }) =>
    flatMap(rows, (row) => flatMap(row, ({ path }) => (path === null ? [] : [path]))),
  );
}

/** The sample with other figures in its slots. */
export function withFigures(sample: SampleReport, figures: readonly SampleFigure[]): SampleReport {
  const printed = new Map(figures.map((figure) => [figure.path, figure.printed]));
  return {
    ...mapTables(sample, (table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.map((cell) =>
          cell.path === null ? cell : { ...cell, text: printed.get(cell.path) ?? cell.text },
        ),
      ),
    })),
    figures,
  };
}

/**
 * The sample with each of its tables changed.
 *
 * @param sample - the report
 * @param change - the table in its new form, or the blocks that take its place
 * @example
 * ```ts
 * mapTables(sample, (table) => ({ ...table, rows: table.rows.slice(0, -1) }));
 * ```
 */
export function mapTables(
  sample: SampleReport,
  change: (table: SampleTable) => SampleTable | readonly SampleBlock[],
): SampleReport {
  return {
    ...sample,
    blocks: flatMap(sample.blocks, (block): readonly SampleBlock[] => {
      if (block.kind !== "table") return [block];
      const changed = change(block);
      return "kind" in changed ? [changed] : changed;
    }),
  };
}
