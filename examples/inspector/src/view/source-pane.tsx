import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Reading } from "../reading/reading.js";
import type { SourceView } from "../state/state.js";
import type { Event } from "../state/update.js";
import type { Words } from "../words/words.js";
import { Legend } from "./legend.js";
import { PageView } from "./page-view.js";
import { TextView } from "./text-view.js";

interface SourcePaneProps {
  readonly reading: Reading;
  readonly view: SourceView;
  readonly shown: readonly string[];
  readonly words: Words;
  readonly select: (id: string | null) => void;
  readonly dispatch: (event: Event) => void;
}

const VIEWS: readonly SourceView[] = ["page", "text"];

/** The source with every place marked, as a page or as its text. */
export function SourcePane({ reading, view, shown, words, select, dispatch }: SourcePaneProps): JSX.Element {
  const { page, text, places } = reading;
  const inOrder = useMemo(
    () => places.toSorted((a, b) => a.span.start - b.span.start).map(({ id }) => id),
    [places],
  );
  const at = inOrder.findIndex((id) => shown.includes(id));
  const step = (to: number): void => {
    select(inOrder[to] ?? null);
  };
  return (
    <section class="source-pane" aria-labelledby="source-title">
      <div class="pane-bar">
        <h2 id="source-title">{words.source}</h2>
        {page !== null && (
          <div role="group" aria-label={words.viewAs} class="switch">
            {VIEWS.map((kind) => (
              <button
                key={kind}
                type="button"
                aria-pressed={view === kind}
                onClick={() => {
                  dispatch({ type: "viewed", view: kind });
                }}
              >
                {kind === "page" ? words.page : words.code}
              </button>
            ))}
          </div>
        )}
        <div class="steps">
          <button
            type="button"
            class="quiet"
            aria-label={words.previousPlace}
            disabled={at <= 0}
            onClick={() => {
              step(at - 1);
            }}
          >
            ↑
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={words.nextPlace}
            disabled={at >= inOrder.length - 1}
            onClick={() => {
              step(at + 1);
            }}
          >
            ↓
          </button>
        </div>
        <Legend words={words} />
      </div>
      {page !== null && view === "page" ? (
        <PageView page={page} shown={shown} words={words} select={select} />
      ) : (
        <TextView blocks={text} shown={shown} words={words} select={select} />
      )}
    </section>
  );
}
