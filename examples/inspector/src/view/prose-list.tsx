import type { JSX } from "preact";
import type { ParsedReport } from "gongkai";
import type { Words } from "../words/words.js";

interface ProseListProps {
  readonly parsed: ParsedReport;
  readonly selected: string | null;
  readonly words: Words;
  readonly select: (id: string | null) => void;
}

/** The figures that sentences state. */
export function ProseList({ parsed, selected, words, select }: ProseListProps): JSX.Element {
  return (
    <section class="prose-list" aria-labelledby="prose-title">
      <h3 id="prose-title">{words.proseTitle}</h3>
      {parsed.prose.length === 0 ? (
        <p class="hint">{words.proseNone}</p>
      ) : (
        <ul>
          {parsed.prose.map(({ kind, value, unit, sentence }, index) => {
            const id = `prose-${index}`;
            return (
              <li key={id}>
                <button
                  type="button"
                  class="finding"
                  aria-pressed={selected === id}
                  onClick={() => {
                    select(id);
                  }}
                >
                  <span class="severity">{words.proseKinds[kind]}</span>
                  <strong>
                    {value} {unit}
                  </strong>
                  <span class="message" lang="zh-CN">
                    {sentence}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
