import type { JSX } from "preact";
import type { ParsedReport, TableReading } from "gongkai";
import type { Words } from "../words/words.js";

/** Which layouts and editions competed for each table, and on what their scores rest. */
export function ReadingsTable({
  parsed,
  words,
}: {
  readonly parsed: ParsedReport;
  readonly words: Words;
}): JSX.Element {
  const columns = words.readingColumns;
  const tables = Map.groupBy(parsed.readings, ({ table }) => table);
  return (
    <details class="readings">
      <summary>
        <h3>{words.readings}</h3>{" "}
        <span class="hint">
          {parsed.readings
            .filter(({ won }) => won)
            .map(({ layout }) => layout)
            .join(" · ")}
        </span>
      </summary>
      <p class="hint">{words.readingsHint}</p>
      {[...tables].map(([table, readings]) => (
        <div
          class="table-box"
          key={table}
          tabIndex={0}
          role="region"
          aria-label={`${words.readings}: ${words.tableTitles[table]}`}
        >
          <table class="scores">
            <caption>{words.tableTitles[table]}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.layout}</th>
                {[
                  columns.edition,
                  columns.points,
                  columns.numbers,
                  columns.rows,
                  columns.heads,
                  columns.leftOver,
                  columns.failing,
                ].map((head) => (
                  <th key={head} scope="col" class="number">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{readings.map((reading) => readingRow(reading, words))}</tbody>
          </table>
        </div>
      ))}
    </details>
  );
}

function readingRow(reading: TableReading, words: Words): JSX.Element {
  const { layout, edition, won, points, numbers, labelledRows, headsRead, leftOver, failing } = reading;
  return (
    <tr key={`${layout} ${edition}`} class={won ? "won" : ""}>
      <th scope="row">
        <code>{layout}</code> {won && <span class="badge good">{words.won}</span>}
      </th>
      {[edition, points.toFixed(1), numbers, labelledRows, headsRead, leftOver, failing].map(
        (value, index) => (
          <td key={index}>{value}</td>
        ),
      )}
    </tr>
  );
}
