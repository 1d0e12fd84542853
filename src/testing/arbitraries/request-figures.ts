import fc from "fast-check";
import type { Edition } from "../../forms/form.js";
import { flatMap } from "../../source/flat-map.js";
import { outcomeRows } from "../official-tables.js";
import type { SampleFigure } from "../sample-report.js";
import { numberFigure } from "./number-figure.js";

const APPLICANTS = ["person", "company", "research", "nonprofit", "legal", "other"];
const FORWARD = "requests.carriedForward";

/** Requests of one kind: who asked, whether last year, how it ended, and how many. */
interface Bundle {
  readonly applicant: string;
  readonly from: string;
  readonly outcome: string;
  readonly amount: number;
}

/**
 * The slots of section three. They are added up from bundles of requests that came in and were dealt with, so that every
 * identity holds whatever is drawn; without bundles all slots are 0.
 */
export function requestFigures(edition: Edition): fc.Arbitrary<readonly SampleFigure[]> {
  const outcomes = outcomeRows(edition);
  const bundle: fc.Arbitrary<Bundle> = fc.record({
    applicant: fc.constantFrom(...APPLICANTS),
    from: fc.constantFrom("requests.received", "requests.carriedOver"),
    outcome: fc.constantFrom(...outcomes, FORWARD),
    amount: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 9 }) },
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 999 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 1_999_999 }) },
    ),
  });
  return fc.array(bundle, { maxLength: 60, size: "max" }).map((bundles) => addUp(outcomes, bundles));
}

function addUp(outcomes: readonly string[], bundles: readonly Bundle[]): readonly SampleFigure[] {
  const sums = new Map<string, number>();
  const add = (row: string, applicant: string, amount: number): void => {
    for (const path of [`${row}.${applicant}`, `${row}.total`])
      sums.set(path, (sums.get(path) ?? 0) + amount);
  };
  for (const { applicant, from, outcome, amount } of bundles) {
    add(from, applicant, amount);
    add(outcome, applicant, amount);
    if (outcome !== FORWARD) add("requests.outcomes.total", applicant, amount);
  }
  const rows = ["requests.received", "requests.carriedOver", ...outcomes, "requests.outcomes.total", FORWARD];
  return flatMap(rows, (row) =>
    [...APPLICANTS, "total"].map((column) =>
      numberFigure(`${row}.${column}`, sums.get(`${row}.${column}`) ?? 0),
    ),
  );
}
