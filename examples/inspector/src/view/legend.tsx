import type { JSX } from "preact";
import type { FigureBasis, FigureState } from "gongkai";
import type { Words } from "../words/words.js";

const STATES: readonly FigureState[] = ["blank", "mark", "text", "ambiguous", "missing"];
const BASES: readonly FigureBasis[] = ["label", "order", "identity"];

/** What the colours of places and cells mean. */
export function Legend({ words }: { readonly words: Words }): JSX.Element {
  return (
    <details class="legend">
      <summary>{words.legend}</summary>
      <ul>
        {BASES.map((basis) => (
          <li key={basis}>
            <span class={`place figure number by-${basis}`}>12</span> {words.bases[basis]}
          </li>
        ))}
        {STATES.map((state) => (
          <li key={state}>
            <span class={`place figure ${state}`}>{SIGNS[state]}</span> {words.states[state]}
          </li>
        ))}
        <li>
          <span class="place prose">12</span> {words.prose}
        </li>
        <li>
          <span class="place diagnostic warning">12</span> {words.diagnosticPlace}
        </li>
        <li>
          <span class="fails-text">≠</span> {words.fails}
        </li>
      </ul>
    </details>
  );
}

const SIGNS: Readonly<Record<FigureState, string>> = {
  number: "12",
  blank: "",
  mark: "/",
  text: "字",
  ambiguous: "?!",
  missing: "?",
};
