import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Reading } from "../reading/reading.js";
import { selectedPlaces } from "../state/selected-places.js";
import type { State } from "../state/state.js";
import type { Event } from "../state/update.js";
import type { Words } from "../words/words.js";
import { Exports } from "./exports.js";
import { Findings } from "./findings.js";
import { OfficialTables } from "./official-tables.js";
import { ProseList } from "./prose-list.js";
import { ReadingsTable } from "./readings-table.js";
import { ReportHead } from "./report-head.js";
import { SelectionCard } from "./selection-card.js";
import { SourcePane } from "./source-pane.js";

interface ReportViewProps {
  readonly name: string;
  readonly reading: Reading;
  readonly state: State;
  readonly words: Words;
  readonly dispatch: (event: Event) => void;
}

/** One report: its source to the left, what was read to the right. */
export function ReportView({ name, reading, state, words, dispatch }: ReportViewProps): JSX.Element {
  const { parsed } = reading;
  const { selected, language } = state;
  const shown = useMemo(() => selectedPlaces(parsed, selected), [parsed, selected]);
  const select = (id: string | null): void => {
    dispatch({ type: "selected", id });
  };
  return (
    <main
      class="report"
      onKeyDown={({ key }) => {
        if (key === "Escape") select(null);
      }}
    >
      <SourcePane
        reading={reading}
        view={state.view}
        shown={shown}
        words={words}
        select={select}
        dispatch={dispatch}
      />
      <div class="read-pane">
        <ReportHead parsed={parsed} words={words} />
        <Findings parsed={parsed} selected={selected} language={language} words={words} select={select} />
        <OfficialTables parsed={parsed} shown={shown} words={words} select={select} />
        <ProseList parsed={parsed} selected={selected} words={words} select={select} />
        <ReadingsTable parsed={parsed} words={words} />
        <Exports name={name} parsed={parsed} language={language} words={words} />
        <SelectionCard parsed={parsed} selected={selected} shown={shown} language={language} words={words} />
      </div>
    </main>
  );
}
