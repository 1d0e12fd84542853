import { proseCheckCode } from "../checks/check-prose.js";
import type { Check } from "../checks/check.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Language } from "../diagnostics/language.js";
import { messageIn } from "../diagnostics/message-in.js";
import { tableTitle } from "../forms/table-title.js";
import type { ParsedReport } from "../parse-report.js";
import type { Figure } from "../report/figure.js";
import { flatMap } from "../source/flat-map.js";
import { groupedBy } from "../source/grouped-by.js";
import type { Span } from "../source/span.js";
import { checkMessageIn } from "./check-message-in.js";
import { checkTerms } from "./check-terms.js";
import { shortLabel } from "./short-label.js";

/** Something that an auditor wants to know about a report: a check that fails, a diagnostic, or blanks. */
export interface Finding {
  readonly severity: "error" | "warning" | "info";
  /** Of the check or the diagnostic, or `BLANKS_CODE`. */
  readonly code: string;
  /** Where it is to be seen; where a row is missing, behind the figure in front of it. */
  readonly span: Span | null;
  readonly sentence: string;
  readonly paths: readonly string[];
}

/** The code of a finding that is neither a check nor a diagnostic: cells are blank. */
export const BLANKS_CODE = "figures-blank";

/** Everything that is wrong with a report, in the order of the page; what has no place comes last. */
export function findFindings(parsed: ParsedReport, language: Language): readonly Finding[] {
  const findings = [
    ...parsed.checks
      .filter(({ status }) => status === "fails")
      .map((check) => ofCheck(check, parsed, language)),
    ...parsed.diagnostics.map((diagnostic) => ofDiagnostic(diagnostic, parsed, language)),
    ...blanks(parsed, language),
  ];
  const start = ({ span }: Finding): number => span?.start ?? Infinity;
  return findings.sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)));
}

/** A failing check stands at the total that does not add up, one of the prose at the number in its sentence. */
function ofCheck(check: Check, { figures, prose }: ParsedReport, language: Language): Finding {
  const { parts, totals } = checkTerms(check, figures);
  const figure = check.code === "whole-counts" ? parts[0] : totals[0];
  const stated = prose.find(
    ({ sentence, kind, value }) =>
      sentence === check.sentence && proseCheckCode(kind) === check.code && value === check.actual,
  );
  return {
    severity: "error",
    code: check.code,
    span: (stated ?? figure?.figure)?.span ?? null,
    sentence: checkMessageIn(language, check, figures),
    paths: check.paths,
  };
}

function ofDiagnostic(diagnostic: Diagnostic, { figures }: ParsedReport, language: Language): Finding {
  const paths = "paths" in diagnostic ? diagnostic.paths : "path" in diagnostic ? [diagnostic.path] : [];
  return {
    severity: diagnostic.severity,
    code: diagnostic.code,
    span: diagnostic.code === "row-missing" ? behindRowBefore(paths, figures) : diagnostic.span,
    sentence: messageIn(language, diagnostic),
    paths,
  };
}

/** Where a missing row should begin: behind the last figure in front of it that was read. */
function behindRowBefore(paths: readonly string[], figures: readonly Figure[]): Span | null {
  const at = figures.findIndex(({ path }) => path === paths[0]);
  const before = figures.slice(0, Math.max(0, at)).findLast(({ span }) => span !== null);
  const missing = figures[at];
  if (!before?.span || missing === undefined || tableOf(before) !== tableOf(missing)) return null;
  return { start: before.span.end, end: before.span.end };
}

/** So many rows with blanks are told one by one; a table with more was left blank as a habit, and is told as one. */
const ROWS_TOLD = 3;

/** The blanks: many offices leave zeros blank, and a blank is not 0. */
function blanks({ figures }: ParsedReport, language: Language): readonly Finding[] {
  const blank = figures.filter(({ state }) => state === "blank");
  return flatMap([...groupedBy(blank, tableOf)], ([table, own]): readonly Finding[] => {
    const rows = groupedBy(own, ({ row }) => row);
    if (rows.size > ROWS_TOLD) {
      const all = figures.filter((figure) => tableOf(figure) === table).length;
      const sentence =
        language === "zh"
          ? `“${tableTitle(table)}”的 ${all} 个数据中有 ${own.length} 个为空白；空白不等于 0，请向发布机关核实。`
          : `${own.length} of the ${all} figures of ${tableTitle(table)} are blank; a blank is not 0, so ask the office.`;
      return [ofBlanks(own, sentence)];
    }
    return [...rows].map(([row, inRow]) => {
      const columns = inRow.map(({ column }) => shortLabel(column));
      const sentence =
        language === "zh"
          ? `“${row}”一行有 ${inRow.length} 个数据为空白：${columns.join("、")}；空白不等于 0，请向发布机关核实。`
          : `${inRow.length} blank in the row ${row}: ${columns.join(", ")}; a blank is not 0, so ask the office.`;
      return ofBlanks(inRow, sentence);
    });
  });
}

function ofBlanks(own: readonly Figure[], sentence: string): Finding {
  const span = own[0]?.span ?? null;
  return { severity: "info", code: BLANKS_CODE, span, sentence, paths: own.map(({ path }) => path) };
}

function tableOf({ path }: Figure): string {
  return path.slice(0, path.indexOf("."));
}
