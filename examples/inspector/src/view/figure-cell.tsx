import type { JSX } from "preact";
import type { Figure } from "gongkai";
import type { Failure } from "../form/failures.js";
import type { Words } from "../words/words.js";

interface FigureCellProps {
  readonly spans: { readonly rowSpan: number; readonly colSpan: number };
  readonly path: string;
  readonly figure: Figure | undefined;
  readonly failure: Failure | undefined;
  readonly selected: boolean;
  /** Whether Tab stops here: at one cell of each table. */
  readonly reachable: boolean;
  readonly words: Words;
  readonly select: (id: string | null) => void;
}

/** A figure of an official table: what it is worth, how it was placed, and whether it fails to add up. */
export function FigureCell(props: FigureCellProps): JSX.Element {
  const { spans, path, figure, failure, selected, reachable, words, select } = props;
  const state = figure?.state ?? "missing";
  const classes = [
    "figure",
    state,
    `by-${figure?.basis ?? "none"}`,
    failure?.inRow === true ? "fails-row" : "",
    failure?.inColumn === true ? "fails-column" : "",
    failure?.isTotal === true ? "fails-total" : "",
  ];
  return (
    <td {...spans} class={classes.filter((name) => name !== "").join(" ")}>
      <button
        type="button"
        data-path={path}
        tabIndex={reachable ? 0 : -1}
        aria-pressed={selected}
        aria-label={figure === undefined ? path : cellLabel(figure, failure, words)}
        onClick={() => {
          select(path);
        }}
      >
        {figure !== undefined && shownText(figure)}
        {figure !== undefined && saysMore(figure) && <small> {figure.printed}</small>}
        {failure?.isTotal === true && (
          <span class="not-equal" aria-hidden="true">
            ≠
          </span>
        )}
      </button>
    </td>
  );
}

/** Where the print is more than the number: `8600元`, `+23/-10`. */
function saysMore({ state, value, printed }: Figure): boolean {
  return state === "number" && printed?.normalize("NFKC") !== String(value);
}

/** The number; what is printed in its place, or a sign. */
function shownText({ state, value, printed }: Figure): string {
  switch (state) {
    case "number":
      return String(value);
    case "blank":
      return "";
    case "mark":
    case "text":
      return printed ?? "";
    case "missing":
      return "?";
    case "ambiguous":
      return "?!";
  }
}

/** What a screen reader says: row, column, value or state, and whether it adds up. */
function cellLabel(figure: Figure, failure: Failure | undefined, words: Words): string {
  const print = saysMore(figure) ? ` ${figure.printed}` : "";
  return [
    figure.row,
    figure.column,
    shownText(figure) + print,
    ...(figure.state === "number" ? [] : [words.states[figure.state]]),
    ...(failure === undefined ? [] : [words.fails]),
  ]
    .filter((part) => part !== "")
    .join("，");
}
