import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Figure, FormTable } from "gongkai";
import type { Failure } from "../form/failures.js";
import { type GridCell, officialGrid } from "../../../../src/output/official-grid.js";
import type { Words } from "../words/words.js";
import { moveInGrid } from "../browser/move-in-grid.js";
import { FigureCell } from "./figure-cell.js";

interface OfficialTableProps {
  readonly table: FormTable;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly failures: ReadonlyMap<string, Failure>;
  readonly shown: readonly string[];
  readonly words: Words;
  readonly select: (id: string | null) => void;
}

/** One table with its merged heads. Tab reaches it, arrow keys move in it. */
export function OfficialTable({
  table,
  figures,
  failures,
  shown,
  words,
  select,
}: OfficialTableProps): JSX.Element {
  const rows = useMemo(() => officialGrid(table), [table]);
  const box = useRef<HTMLDivElement>(null);
  const [first] = rows.flat().flatMap(({ figure }) => figure?.path ?? []);
  const current = shown.find((path) => path.startsWith(`${table.key}.`)) ?? first;

  useEffect(() => {
    box.current
      ?.querySelector('[aria-pressed="true"]')
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);

  const cellView = (cell: GridCell): JSX.Element => {
    const spans = { rowSpan: cell.rows, colSpan: cell.columns };
    if (cell.figure === null) {
      return (
        <th {...spans} scope={scopeOf(cell)}>
          {cell.text}
        </th>
      );
    }
    const { path } = cell.figure;
    return (
      <FigureCell
        spans={spans}
        path={path}
        figure={figures.get(path)}
        failure={failures.get(path)}
        selected={shown.includes(path)}
        reachable={path === current}
        words={words}
        select={select}
      />
    );
  };

  return (
    <div class="table-box" ref={box}>
      <table
        class={`official ${table.key}`}
        lang="zh-CN"
        aria-labelledby={`title-${table.key}`}
        aria-describedby="grid-hint"
        onKeyDown={moveInGrid}
      >
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index} class={rowFails(cells, failures) ? "fails" : ""}>
              {cells.map(cellView)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function scopeOf({ heads, rows, columns }: GridCell): "row" | "rowgroup" | "col" | "colgroup" {
  if (heads === "row") return rows > 1 ? "rowgroup" : "row";
  return columns > 1 ? "colgroup" : "col";
}

/** Section four prints its three rows as one, so there a failing identity marks figures alone. */
function rowFails(cells: readonly GridCell[], failures: ReadonlyMap<string, Failure>): boolean {
  return cells.some(({ figure }) => figure !== null && failures.get(figure.path)?.inRow === true);
}
