import type { Edition } from "../../src/forms/form.js";
import { forms } from "../../src/forms/forms.js";
import { drawReport } from "../../src/testing/draw-report.js";
import type { SampleFigure, SampleReport } from "../../src/testing/index.js";
import { type PrintedFigures, printsOf, valueOf } from "../pages.js";

const PEOPLE = ["person", "company", "research", "nonprofit", "legal", "other"];

/** Fixed reports for tests that write down what becomes of each: no random number changes them. */
export const drawnReports: Readonly<Record<"quiet" | "busy" | "blank", SampleReport>> = {
  /** A county bureau: a few requests, most cells 0. */
  quiet: drawn("2021", {}),
  /** A ministry with the form of 2019: hardly a 0, no two rows alike. */
  busy: drawn("2019", busyRequests("2019")),
  /** The bureau again: what is 0 stays blank, as do the totals of empty rows; fees are marked. */
  blank: drawn("2021", { "disclosure.fees.amount": "/" }, true),
};

/** Requests of which all identities hold. */
function busyRequests(edition: Edition): PrintedFigures {
  const counts = new Map<string, number>();
  const add = (row: string, key: string, count: number): void => {
    for (const path of [`requests.${row}.${key}`, `requests.${row}.total`])
      counts.set(path, (counts.get(path) ?? 0) + count);
  };
  forms[edition].requests.rows.forEach(({ path }, at) => {
    const row = path.replace("requests.", "");
    if (!row.startsWith("outcomes.") || row === "outcomes.total") return;
    PEOPLE.forEach((key, column) => {
      const count = (at * at * 7 + column * column * 5 + at * column) % (column === 0 ? 211 : 29);
      add(row, key, count);
      add("outcomes.total", key, count);
      add("received", key, count);
    });
  });
  PEOPLE.forEach((key, column) => {
    add("carriedOver", key, 17 - column);
    add("carriedForward", key, 17 - column);
  });
  return Object.fromEntries(counts);
}

function drawn(edition: Edition, prints: PrintedFigures, zerosBlank = false): SampleReport {
  const figures = Object.entries(printsOf(edition, prints)).map(([path, print]): SampleFigure => {
    if (print === "/") return { path, printed: print, state: "mark", value: null, unit: null };
    if (print === "0" && zerosBlank) return { path, printed: "", state: "blank", value: null, unit: null };
    const unit = path.endsWith("procurement.amount") ? "万元" : null;
    return { path, printed: print, state: "number", value: valueOf(print), unit };
  });
  return drawReport(edition, { issuer: "青禾市林业局", year: edition === "2019" ? 2020 : 2024 }, figures);
}
