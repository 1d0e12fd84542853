import type { JSX } from "preact";
import type { ParsedReport } from "gongkai";
import { countOf } from "../state/findings.js";
import type { Words } from "../words/words.js";

/** Who reports on which year, and whether all was read and adds up. */
export function ReportHead({
  parsed,
  words,
}: {
  readonly parsed: ParsedReport;
  readonly words: Words;
}): JSX.Element {
  const { report, diagnostics, complete } = parsed;
  const editionKnown = diagnostics.every(({ code }) => code !== "edition-unknown");
  const facts: readonly (readonly [string, string | number | null])[] = [
    [words.facts.issuer, report.issuer],
    [words.facts.year, report.year],
    [words.facts.form, editionKnown ? words.form(report.form) : null],
    [words.facts.published, report.publishedOn],
  ];
  return (
    <header class="report-head">
      <h2 lang="zh-CN">{report.title ?? report.issuer ?? words.unknown}</h2>
      <dl class="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd class={value === null ? "unknown" : ""}>{value ?? words.unknown}</dd>
          </div>
        ))}
      </dl>
      <p class="summary">
        <span class={`badge ${complete ? "good" : "bad"}`}>
          {complete ? words.complete : words.incomplete}
        </span>{" "}
        {words.checks(
          countOf(parsed, "holds"),
          countOf(parsed, "holds-if-blanks-are-zero"),
          countOf(parsed, "fails"),
          countOf(parsed, "unknown"),
        )}
      </p>
    </header>
  );
}
