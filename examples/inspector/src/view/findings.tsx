import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Language, ParsedReport } from "gongkai";
import { findingCount, findingsOf } from "../state/findings.js";
import type { Words } from "../words/words.js";

interface FindingsProps {
  readonly parsed: ParsedReport;
  readonly selected: string | null;
  readonly language: Language;
  readonly words: Words;
  readonly select: (id: string | null) => void;
}

/** What does not add up and what a person should know; choosing one shows its figures and its place. */
export function Findings({ parsed, selected, language, words, select }: FindingsProps): JSX.Element {
  const findings = useMemo(() => findingsOf(parsed, language), [parsed, language]);
  const count = findingCount(parsed);
  return (
    <section class="findings" aria-labelledby="findings-title">
      <h3 id="findings-title">
        {words.findings} {count > 0 && <span class="count">{count}</span>}
      </h3>
      {findings.length === 0 ? (
        <p class="hint">{words.nothingFound}</p>
      ) : (
        <ul>
          {findings.map(({ id, kind, severity, code, message }) => (
            <li key={id}>
              <button
                type="button"
                class={`finding ${severity}`}
                aria-pressed={selected === id}
                onClick={() => {
                  select(selected === id ? null : id);
                }}
              >
                <span class="severity">{kind === "check" ? words.fails : words.severities[severity]}</span>
                <span class="message">{message}</span>
                <code>{code}</code>
              </button>
            </li>
          ))}
        </ul>
      )}
      {count > findings.length && <p class="hint">{words.moreFindings(count - findings.length)}</p>}
    </section>
  );
}
