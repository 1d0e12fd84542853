import { mapTables, withFigures } from "../draw-report.js";
import { labelledRows, withoutLabels } from "../noise/labels.js";
import type { SampleCell, SampleFigure, SampleReport, SampleRow, SampleTable } from "../sample-report.js";
import { flatMap } from "../../source/flat-map.js";
import type { Damage } from "./damage.js";

/** A row of section two or three is gone, label and figures. */
export const droppedRow: Damage = {
  name: "dropped-row",
  shortensRows: false,
  inflict: (sample, choice) => {
    const gone = new Set<string>();
    const damaged = mapTables(sample, (table) => {
      if (table.key !== chosenKey(choice)) return table;
      const rows = labelledRows(table);
      const at = rows[(choice >> 1) % rows.length] ?? -1;
      for (const { path } of table.rows[at] ?? []) if (path !== null) gone.add(path);
      return withoutRow(table, at);
    });
    return missing(damaged, gone);
  },
};

/**
 * One figure's cell is gone, so that the rest of its row moves up. Of cells that print the same side by side it is the
 * last, and no row prints the same in all its cells: of such nobody could tell which is gone.
 */
export const droppedCell: Damage = {
  name: "dropped-cell",
  shortensRows: true,
  inflict: (sample, choice) => {
    const cells = tellingCells(sample);
    const gone = new Set(cells.length === 0 ? [] : [cells[choice % cells.length] ?? ""]);
    return missing(
      withoutCells(sample, ({ path }) => path !== null && gone.has(path)),
      gone,
    );
  },
};

/** Blank cells are gone, so that the rest of their rows moves up. */
export const droppedBlanks: Damage = {
  name: "dropped-blanks",
  shortensRows: true,
  inflict: (sample) => {
    const gone = new Set(sample.figures.filter(({ printed }) => printed === "").map(({ path }) => path));
    return missing(
      withoutCells(sample, ({ path }) => path !== null && gone.has(path)),
      gone,
    );
  },
};

/** The labels of two or three rows that follow each other are gone. */
export const droppedLabels: Damage = {
  name: "dropped-labels",
  shortensRows: false,
  inflict: (sample, choice) =>
    mapTables(sample, (table) => {
      if (table.key !== chosenKey(choice)) return table;
      const rows = labelledRows(table);
      const first = (choice >> 1) % (rows.length - 2);
      return withoutLabels(table, rows.slice(first, first + 2 + (choice % 3 === 0 ? 1 : 0)));
    }),
};

/** Two figures of a row stand in one cell, their digits glued. */
export const gluedCells: Damage = {
  name: "glued-cells",
  shortensRows: true,
  inflict: (sample, choice) => {
    const rows = sample.figures.filter(
      ({ path }) => path.startsWith("requests.") && !path.endsWith(".total"),
    );
    const { path: chosen } = rows[choice % rows.length] ?? { path: "" };
    return mapTables(sample, (table) => ({
      ...table,
      rows: table.rows.map((row): SampleRow => {
        const at = row.findIndex(({ path }) => path === chosen);
        const [first, second] = [row[at], row[at + 1]];
        if (first === undefined || second === undefined) return row;
        return [...row.slice(0, at), { ...first, text: first.text + second.text }, ...row.slice(at + 2)];
      }),
    }));
  },
};

/** Two figures of section three or four have changed places; that is what the page prints now. */
export const swappedCells: Damage = {
  name: "swapped-cells",
  shortensRows: false,
  inflict: (sample, choice) => {
    const open = sample.figures.filter(({ path }) => !path.startsWith("disclosure."));
    const first = open[choice % open.length];
    const second = open[(choice * 7 + 3) % open.length];
    if (first === undefined || second === undefined) return sample;
    return withFigures(
      sample,
      sample.figures.map((figure): SampleFigure => {
        if (figure.path === first.path) return { ...second, path: first.path };
        return figure.path === second.path ? { ...first, path: second.path } : figure;
      }),
    );
  },
};

/**
 * All ways to destroy what a page printed.
 *
 * @example
 * ```ts
 * damages.map((damage) => drawnPage(soundReport(), markdown, { damage }));
 * ```
 */
export const damages: readonly Damage[] = [
  droppedRow,
  droppedCell,
  droppedBlanks,
  droppedLabels,
  gluedCells,
  swappedCells,
];

function chosenKey(choice: number): string {
  return choice % 2 === 0 ? "requests" : "disclosure";
}

/** The sample after the cells of these slots were taken off the page. */
function missing(sample: SampleReport, gone: ReadonlySet<string>): SampleReport {
  return {
    ...sample,
    figures: sample.figures.map((figure) =>
      gone.has(figure.path) ? { ...figure, state: "missing", printed: "", value: null, unit: null } : figure,
    ),
  };
}

/** The slots whose cell prints something else than the cell behind it, in rows that do not print the same throughout. */
function tellingCells(sample: SampleReport): readonly string[] {
  return flatMap(sample.blocks, (block) => {
    if (block.kind !== "table") return [];
    return flatMap(block.rows, (row) => {
      const figures = row.filter(({ path }) => path !== null);
      if (figures.every(({ text }) => text === figures[0]?.text)) return [];
      return flatMap(figures, ({ path, text }, at) => (text === figures[at + 1]?.text ? [] : (path ?? [])));
    });
  });
}

function withoutCells(sample: SampleReport, isGone: (cell: SampleCell) => boolean): SampleReport {
  return mapTables(sample, (table) => ({
    ...table,
    rows: table.rows.map((row) => row.filter((cell) => !isGone(cell))),
  }));
}

/** Labels merged over the row stay with the rows that are left. */
function withoutRow(table: SampleTable, at: number): SampleTable {
  const heirs = (table.rows[at] ?? [])
    .filter((cell) => cell.rows > 1)
    .map((cell) => ({ ...cell, rows: cell.rows - 1 }));
  return {
    ...table,
    rows: flatMap(table.rows, (row, index): readonly SampleRow[] => {
      if (index === at) return [];
      if (index === at + 1) return [[...heirs, ...row]];
      return [
        row.map((cell) => (index < at && index + cell.rows > at ? { ...cell, rows: cell.rows - 1 } : cell)),
      ];
    }),
  };
}
