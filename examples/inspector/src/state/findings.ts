import {
  checkMessageEn,
  checkMessageZh,
  type CheckStatus,
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
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** What does not add up, then what the library has to say, the gravest first. */
export function findingsOf(
  { checks, figures, diagnostics }: ParsedReport,
  language: Language,
): readonly Finding[] {
  const checkMessage = language === "zh" ? checkMessageZh : checkMessageEn;
  const message = language === "zh" ? messageZh : messageEn;
  const failing = checks.flatMap((check, index): readonly Finding[] => {
    const { code, status } = check;
    const id = `check-${index}`;
    const sentence = checkMessage(check, figures);
    return status === "fails" ? [{ id, kind: "check", code, severity: "error", message: sentence }] : [];
  });
  const told = diagnostics.map((diagnostic, index): Finding => {
    const { code, severity } = diagnostic;
    return { id: `diagnostic-${index}`, kind: "diagnostic", code, severity, message: message(diagnostic) };
  });
  return [...failing, ...told].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** How many checks have a status. */
export function countOf({ checks }: ParsedReport, status: CheckStatus): number {
  return checks.filter((check) => check.status === status).length;
}
