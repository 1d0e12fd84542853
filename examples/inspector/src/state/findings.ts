import {
  checkMessageEn,
  checkMessageZh,
  type CheckStatus,
  type Diagnostic,
  type Language,
  messageEn,
  messageZh,
  type ParsedReport,
} from "gongkai";

/** Something that a person should look at. */
export interface Finding {
  /** `check-2` or `diagnostic-4`. */
  readonly id: string;
  readonly kind: "check" | "diagnostic";
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly message: string;
}

/** No report has as many; a table of a million numbers would have more than a page can draw. */
export const MOST_FINDINGS = 500;

const SEVERITIES = ["error", "warning", "info"] as const;

/** What does not add up, then what the library has to say, the gravest first. */
export function findingsOf(parsed: ParsedReport, language: Language): readonly Finding[] {
  const { checks, figures, diagnostics } = parsed;
  const checkMessage = language === "zh" ? checkMessageZh : checkMessageEn;
  const message = language === "zh" ? messageZh : messageEn;
  const failing = [...checks.entries()]
    .filter(([, { status }]) => status === "fails")
    .map(([index, check]): Finding => {
      const id = `check-${index}`;
      return {
        id,
        kind: "check",
        code: check.code,
        severity: "error",
        message: checkMessage(check, figures),
      };
    });
  const told = SEVERITIES.flatMap((wanted) =>
    [...diagnostics.entries()].filter(([, { severity }]) => severity === wanted),
  )
    .slice(0, MOST_FINDINGS)
    .map(([index, diagnostic]): Finding => {
      const { code, severity } = diagnostic;
      return { id: `diagnostic-${index}`, kind: "diagnostic", code, severity, message: message(diagnostic) };
    });
  return [...failing, ...told];
}

/** How many findings there are, also those that are too many to be drawn. */
export function findingCount(parsed: ParsedReport): number {
  return countOf(parsed, "fails") + parsed.diagnostics.length;
}

/** How many of them are more than notes. */
export function graveCount(parsed: ParsedReport): number {
  return countOf(parsed, "fails") + parsed.diagnostics.filter(({ severity }) => severity !== "info").length;
}

/** How many checks have a status. */
export function countOf({ checks }: ParsedReport, status: CheckStatus): number {
  return checks.filter((check) => check.status === status).length;
}
