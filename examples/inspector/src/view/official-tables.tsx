import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type Figure, forms, type FormTable, type ParsedReport, type TableKey } from "gongkai";
import { type Failure, failuresOf } from "../form/failures.js";
import type { Words } from "../words/words.js";
import { OfficialTable } from "./official-table.js";

interface OfficialTablesProps {
  readonly parsed: ParsedReport;
  readonly shown: readonly string[];
  readonly words: Words;
  readonly select: (id: string | null) => void;
}

const KEYS: readonly TableKey[] = ["disclosure", "requests", "proceedings"];

/** The three tables in print order, each in the edition it was read in. */
export function OfficialTables({ parsed, shown, words, select }: OfficialTablesProps): JSX.Element {
  const figures: ReadonlyMap<string, Figure> = useMemo(
    () => new Map(parsed.figures.map((figure) => [figure.path, figure])),
    [parsed],
  );
  const failures: ReadonlyMap<string, Failure> = useMemo(() => failuresOf(parsed.checks), [parsed]);
  return (
    <section class="official-tables" aria-label={words.tables}>
      <p class="hint" id="grid-hint">
        {words.gridHint}
      </p>
      {KEYS.map((key) => {
        const found = parsed.figures.some(
          ({ path, state }) => path.startsWith(`${key}.`) && state !== "missing",
        );
        return (
          <section key={key} aria-labelledby={`title-${key}`}>
            <h3 id={`title-${key}`}>{words.tableTitles[key]}</h3>
            {!found && <p class="hint">{words.tableMissing}</p>}
            <OfficialTable
              table={tableOf(parsed, key)}
              figures={figures}
              failures={failures}
              shown={shown}
              words={words}
              select={select}
            />
          </section>
        );
      })}
    </section>
  );
}

function tableOf({ report }: ParsedReport, key: TableKey): FormTable {
  const edition = key === "proceedings" ? report.form : report[key].form;
  return forms[edition][key];
}
