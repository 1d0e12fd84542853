import type { JSX } from "preact";
import { graveCount } from "../state/findings.js";
import type { FileState, ReportFile } from "../state/state.js";
import type { Event } from "../state/update.js";
import type { Words } from "../words/words.js";
import { fileName } from "./file-name.js";

interface FileListProps {
  readonly files: readonly ReportFile[];
  readonly open: number | null;
  readonly words: Words;
  readonly dispatch: (event: Event) => void;
}

/** The reports with their state; one of them is open. */
export function FileList({ files, open, words, dispatch }: FileListProps): JSX.Element {
  return (
    <nav class="files" aria-label={words.reports}>
      <ul>
        {files.map((file) => {
          const name = fileName(file, words);
          const state = stateWords(file.state, words);
          return (
            <li key={file.id} class={file.id === open ? "open" : ""}>
              <button
                type="button"
                class="file"
                aria-current={file.id === open ? "page" : undefined}
                onClick={() => {
                  dispatch({ type: "opened", id: file.id });
                }}
              >
                <span class="name">{name}</span>
                <span class={`file-state ${state.tone}`}>{state.text}</span>
              </button>
              <button
                type="button"
                class="quiet remove"
                aria-label={words.remove(name)}
                onClick={() => {
                  dispatch({ type: "removed", id: file.id });
                }}
              >
                ×
              </button>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            class="quiet add"
            aria-current={open === null ? "page" : undefined}
            onClick={() => {
              dispatch({ type: "opened", id: null });
            }}
          >
            + {words.addReport}
          </button>
        </li>
      </ul>
    </nav>
  );
}

/** What the list says of a report in a word or two. */
function stateWords(
  state: FileState,
  words: Words,
): { readonly text: string; readonly tone: "busy" | "bad" | "good" } {
  switch (state.kind) {
    case "reading":
      return { text: words.reading, tone: "busy" };
    case "failed":
      return { text: words.failed, tone: "bad" };
    case "read": {
      const grave = graveCount(state.reading.parsed);
      return grave === 0
        ? { text: words.noFindings, tone: "good" }
        : { text: words.findingCount(grave), tone: "bad" };
    }
  }
}
