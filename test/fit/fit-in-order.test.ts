import { describe, expect, it } from "vitest";
import { fitInOrder } from "../../src/fit/fit-in-order.js";
import { Prints } from "../../src/fit/prints.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { draft } from "../pages.js";
import { readingIn, sequenceCells } from "./drawn-cells.js";

const table = form2021.requests;
const drawnRows = draft("2021")
  .tables.requests.filter(({ path }) => path !== null)
  .map(({ label, cells }) => ({ label, cells: cells.join(" | ") }));

/** Section three as PDF tools print it: all labels of a group first, or behind, and the figures in order. */
const labels = drawnRows.map(({ label }) => label).join(" | ");
const figures = (edit: (cells: string, index: number) => string = (cells) => cells): string =>
  drawnRows.map(({ cells }, index) => edit(cells, index)).join(" | ");

const read = (drawing: string, row: string): string | null => {
  const fitted = fitInOrder(sequenceCells(drawing), table, new Prints());
  return fitted === null ? null : readingIn(fitted, row);
};

const GRANTED = drawnRows.findIndex(({ label }) => label === "（一）予以公开");
const at =
  (index: number, change: (cells: string) => string) =>
  (cells: string, row: number): string =>
    row === index ? change(cells) : cells;

describe("section three whose rows and columns are lost but not the order of its figures", () => {
  it("is read by its sums, wherever the labels stand", () => {
    expect(read(`${labels} | ${figures()}`, "outcomes.granted")).toBe("12 3 0 0 1 0 16");
    expect(read(`${figures()} | ${labels}`, "outcomes.granted")).toBe("12 3 0 0 1 0 16");
  });

  it("leaves out a small number that may be a torn numbering, and reports it", () => {
    const torn = `${labels} | ${figures(at(GRANTED, (cells) => `2 | ${cells}`))}`;
    expect(read(torn, "outcomes.granted")).toBe("12 3 0 0 1 0 16");
    expect(fitInOrder(sequenceCells(torn), table, new Prints())?.unplaced.map(({ text }) => text)).toEqual([
      "2",
    ]);
  });

  // 12 3 0 … 16 or 3 12 0 … 16
  const without3 = figures(at(GRANTED, (cells) => `3 | ${cells}`));

  it("asks the columns about a row that adds up without either of two numbers", () => {
    expect(read(`${labels} | ${without3}`, "outcomes.granted")).toBe("12 3 0 0 1 0 16");
    const fitted = fitInOrder(sequenceCells(`${labels} | ${without3}`), table, new Prints());
    const slot = fitted?.slots.find(({ path }) => path === "requests.outcomes.granted.person");
    expect(slot?.basis).toBe("identity");
  });

  it("is ambiguous in such a row where the columns cannot tell either", () => {
    const wrong = figures((cells, index) =>
      index === GRANTED ? `3 | ${cells}` : index === GRANTED + 1 ? cells.replace(/\d+$/, "99") : cells,
    );
    expect(read(`${labels} | ${wrong}`, "outcomes.granted")).toBe("? ? ? ? ? ? ?");
  });

  it("puts the figures of a row that is printed out of order where the columns leave a place for each", () => {
    const torn = figures(at(GRANTED, () => "0 | 0 | 16 | 12 | 3 | 1 | 0"));
    expect(read(`${labels} | ${torn}`, "outcomes.granted")).toBe("12 3 0 0 1 0 16");
  });

  it("leaves a row that is printed out of order alone where its numbers are not those that the columns leave", () => {
    const wrong = figures(at(GRANTED, () => "0 | 0 | 17 | 12 | 3 | 1 | 0"));
    expect(read(`${labels} | ${wrong}`, "outcomes.granted")).toBe("? ? ? ? ? ? ?");
  });

  it("reads nothing in a row that does not add up, and goes on behind it", () => {
    const wrong = `${labels} | ${figures(at(GRANTED, (cells) => cells.replace("16", "19")))}`;
    expect(read(wrong, "outcomes.granted")).toBe("? ? ? ? ? ? ?");
    expect(read(wrong, "outcomes.partiallyGranted")).toBe("4 0 0 0 0 0 4");
  });

  // The total of the first and the figures of the second are taken for one row: 99 [4] 0 0 0 0 0 99.
  it("reads nothing from two rows that do not add up, also where they print the same total", () => {
    const wrong = figures((cells, index) =>
      index === GRANTED || index === GRANTED + 1 ? cells.replace(/\d+$/, "99") : cells,
    );
    expect(read(`${labels} | ${wrong}`, "outcomes.partiallyGranted")).toBe("? ? ? ? ? ? ?");
  });

  it("is not read at all where too many rows do not add up", () => {
    const wrong = figures((cells, index) =>
      index < 4 ? cells.replace(/\d+$/, String(900 * (index + 1))) : cells,
    );
    expect(read(`${labels} | ${wrong}`, "outcomes.granted")).toBeNull();
  });

  it("is not read where a whole row is not printed: the order cannot tell which", () => {
    const cut = drawnRows.toSpliced(GRANTED, 1).map(({ cells }) => cells);
    expect(read(`${labels} | ${cut.join(" | ")}`, "received")).toBeNull();
    const asOther = fitInOrder(
      sequenceCells(`${labels} | ${cut.join(" | ")}`),
      form2019.requests,
      new Prints(),
    );
    expect(asOther).toBeNull(); // the form of 2019 has a row less
  });

  it("is not read where the text does not show its labels: it may be another table", () => {
    expect(read(figures(), "outcomes.granted")).toBeNull();
    expect(read(`行政复议 | 结果维持 | ${figures()}`, "outcomes.granted")).toBeNull();
  });

  it("is not read where far fewer numbers stand than the table has", () => {
    expect(read(`${labels} | ${figures().split(" | ").slice(0, 140).join(" | ")}`, "received")).toBeNull();
  });

  it("is read where three rows apart from each other do not add up, not where four do not", () => {
    const wrong = (...rows: readonly number[]): string =>
      figures((cells, index) => (rows.includes(index) ? cells.replace(/\d+$/, String(900 + index)) : cells));
    expect(read(`${labels} | ${wrong(5, 8, 11)}`, "outcomes.granted")).toBe("12 3 0 0 1 0 16");
    expect(read(`${labels} | ${wrong(5, 8, 11, 15)}`, "outcomes.granted")).toBeNull();
  });

  it("asks for nearly all characters of its labels, not for those of the other edition", () => {
    const some = (many: number): string =>
      drawnRows
        .slice(0, many)
        .map(({ label }) => label)
        .join(" | ");
    expect(read(`${some(drawnRows.length - 1)} | ${figures()}`, "received")).toBe("20 5 0 0 2 0 27");
    expect(read(`${some(12)} | ${figures()}`, "received")).toBeNull();
    const spread = Array.from(labels).join(" | ");
    expect(read(`${spread} | ${figures()}`, "received")).toBe("20 5 0 0 2 0 27");
    const old = draft("2019").tables.requests.filter(({ path }) => path !== null);
    const sequence = sequenceCells(old.map(({ label, cells }) => [label, ...cells].join(" | ")).join(" | "));
    expect(fitInOrder(sequence, form2019.requests, new Prints())).not.toBeNull();
    expect(fitInOrder(sequence, table, new Prints())).toBeNull();
  });

  it("is none of a table with one column a row", () => {
    const single = {
      ...table,
      rows: table.rows.map((row) => ({ ...row, columns: row.columns.slice(0, 1) })),
    };
    expect(
      fitInOrder(sequenceCells(`${labels} | ${drawnRows.map(() => "1").join(" | ")}`), single, new Prints()),
    ).toBeNull();
  });

  it("is in doubt in a row beside one that cannot be read, where a number stands amid it", () => {
    const beside = (stray: number, wrong: number): string =>
      figures((cells, index) =>
        index === stray
          ? cells.replace("4 | 0", "4 | 7 | 0")
          : index === wrong
            ? cells.replace(/\d+$/, "900")
            : cells,
      );
    const PARTLY = GRANTED + 1;
    expect(read(`${labels} | ${beside(PARTLY, -1)}`, "outcomes.partiallyGranted")).toBe("4 0 0 0 0 0 4");
    expect(read(`${labels} | ${beside(PARTLY, PARTLY + 1)}`, "outcomes.partiallyGranted")).toBe(
      "? ? ? ? ? ? ?",
    );
    expect(read(`${labels} | ${beside(PARTLY, PARTLY - 1)}`, "outcomes.partiallyGranted")).toBe(
      "? ? ? ? ? ? ?",
    );
    expect(read(`${labels} | ${beside(PARTLY, PARTLY + 3)}`, "outcomes.partiallyGranted")).toBe(
      "4 0 0 0 0 0 4",
    );
  });

  it("is in doubt between two rows that cannot be read: numbers of a sentence may stand for the first", () => {
    const rows = drawnRows.slice(0, -3).map(({ cells }) => cells);
    const torn =
      "71 | 0 | 0 | 0 | 0 | 352 | 32 | 78 | 4 | 5 | 2 | 4 | 1 | 0 | 71 | 63 | 11 | 653 | 16 | 73 | 55";
    const printed = `${labels} | 17 | 29 | 18 | 11 | ${rows.join(" | ")} | ${torn}`;
    expect(read(printed, "carriedOver")).toBe("? ? ? ? ? ? ?");
  });
});
