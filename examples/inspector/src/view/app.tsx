import type { JSX } from "preact";
import { useCallback, useEffect, useReducer } from "preact/hooks";
import type { Language } from "gongkai";
import { useDropTarget } from "../browser/use-drop-target.js";
import { usePaste } from "../browser/use-paste.js";
import { useReader } from "../browser/use-reader.js";
import { initialState, type ReportFile, type State } from "../state/state.js";
import { update } from "../state/update.js";
import { type Words, wordsOf } from "../words/words.js";
import { AddReports } from "./add-reports.js";
import { FileList } from "./file-list.js";
import { ReportView } from "./report-view.js";
import { TopBar } from "./top-bar.js";

/** The page: bar, list of reports, and either the report that is open or the place where reports are added. */
export function App(): JSX.Element {
  const [state, dispatch] = useReducer(update, preferredLanguage(), initialState);
  const read = useReader(dispatch);
  const words = wordsOf(state.language);
  const readPasted = useCallback(
    (input: string) => {
      read([{ name: "", input }]);
    },
    [read],
  );
  usePaste(readPasted);
  const dropping = useDropTarget(read);
  useEffect(() => {
    document.documentElement.lang = words.lang;
    document.title = words.title;
  }, [words]);

  const open = state.files.find(({ id }) => id === state.open);
  return (
    <div class="app">
      <TopBar words={words} language={state.language} dispatch={dispatch} />
      {state.files.length > 0 && (
        <FileList files={state.files} open={state.open} words={words} dispatch={dispatch} />
      )}
      {open === undefined ? (
        <AddReports words={words} read={read} />
      ) : (
        <OpenFile key={open.id} file={open} state={state} words={words} dispatch={dispatch} />
      )}
      {dropping && <div class="drop-veil">{words.dropNow}</div>}
    </div>
  );
}

interface OpenFileProps {
  readonly file: ReportFile;
  readonly state: State;
  readonly words: Words;
  readonly dispatch: Parameters<typeof useReader>[0];
}

function OpenFile({ file, state, words, dispatch }: OpenFileProps): JSX.Element {
  switch (file.state.kind) {
    case "reading":
      return (
        <main class="waiting">
          <p role="status">{words.reading}</p>
        </main>
      );
    case "failed":
      return (
        <main class="waiting">
          <p role="alert">{words.failedLong}</p>
        </main>
      );
    case "read":
      return (
        <ReportView
          name={file.name}
          reading={file.state.reading}
          state={state}
          words={words}
          dispatch={dispatch}
        />
      );
  }
}

function preferredLanguage(): Language {
  return navigator.language.startsWith("zh") ? "zh" : "en";
}
