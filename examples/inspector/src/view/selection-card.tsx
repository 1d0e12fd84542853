import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type Figure, type Language, lineStartsOf, type ParsedReport, positionAt, type Span } from "gongkai";
import { focusSource } from "../browser/focus-source.js";
import { findingsOf } from "../state/findings.js";
import type { Words } from "../words/words.js";

interface SelectionCardProps {
  readonly parsed: ParsedReport;
  readonly selected: string | null;
  readonly shown: readonly string[];
  readonly language: Language;
  readonly words: Words;
}

/** What is selected, in words; read out where a screen reader listens. */
export function SelectionCard({ parsed, selected, shown, language, words }: SelectionCardProps): JSX.Element {
  const figure = parsed.figures.find(({ path }) => path === selected);
  const findings = useMemo(() => findingsOf(parsed, language), [parsed, language]);
  const finding = findings.find(({ id }) => id === selected);
  const failing = findings.filter(({ id }) => figure !== undefined && failsOn(parsed, id, figure.path));
  const sentence = parsed.prose.find((_, index) => selected === `prose-${index}`);
  const place = placeSpan(parsed, selected, shown);
  return (
    <div class={`selection ${selected === null ? "empty" : ""}`} role="status">
      {selected === null && <p class="hint">{words.nothingSelected}</p>}
      {figure !== undefined && <FigureFacts figure={figure} words={words} />}
      {finding !== undefined && <p>{finding.message}</p>}
      {sentence !== undefined && (
        <p>
          <strong>
            {words.proseKinds[sentence.kind]}: {sentence.value} {sentence.unit}
          </strong>{" "}
          <span lang="zh-CN">{sentence.sentence}</span>
        </p>
      )}
      {selected !== null && <PlaceText source={parsed.source} span={place} words={words} />}
      {failing.map(({ id, message }) => (
        <p key={id} class="fails-text">
          ≠ {message}
        </p>
      ))}
    </div>
  );
}

/** Whether a finding is a check on a figure. */
function failsOn({ checks }: ParsedReport, id: string, path: string): boolean {
  return checks.some((check, index) => id === `check-${index}` && check.paths.includes(path));
}

function FigureFacts({ figure, words }: { readonly figure: Figure; readonly words: Words }): JSX.Element {
  const { row, column, path, value, printed, state, basis } = figure;
  return (
    <>
      <p class="selection-title" lang="zh-CN">
        {row} · {column} <code>{path}</code>
      </p>
      <dl class="facts">
        <div>
          <dt>{words.cell.value}</dt>
          <dd>{value ?? "null"}</dd>
        </div>
        <div>
          <dt>{words.cell.printed}</dt>
          <dd>{printed === null ? "—" : `“${printed}”`}</dd>
        </div>
        <div>
          <dt>{words.cell.state}</dt>
          <dd>
            <span class={`place figure ${state}`}>{words.states[state]}</span>
          </dd>
        </div>
        {basis !== null && (
          <div>
            <dt>{words.cell.basis}</dt>
            <dd>{words.bases[basis]}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

interface PlaceTextProps {
  readonly source: string;
  readonly span: Span | null;
  readonly words: Words;
}

function PlaceText({ source, span, words }: PlaceTextProps): JSX.Element {
  const lineStarts = useMemo(() => lineStartsOf(source), [source]);
  if (span === null) return <p class="hint">{words.notInSource}</p>;
  const { line, column } = positionAt(lineStarts, span.start);
  return (
    <p class="hint">
      {words.placeAt(line, column)} ·{" "}
      <button type="button" class="link" onClick={focusSource}>
        {words.showInSource}
      </button>
    </p>
  );
}

/** Where the first of the selected places stands. */
function placeSpan(parsed: ParsedReport, selected: string | null, shown: readonly string[]): Span | null {
  const spans = new Map<string, Span | null>([
    ...parsed.figures.map(({ path, span }): [string, Span | null] => [path, span]),
    ...parsed.prose.map(({ span }, index): [string, Span | null] => [`prose-${index}`, span]),
    ...parsed.diagnostics.map(({ span }, index): [string, Span | null] => [`diagnostic-${index}`, span]),
  ]);
  return [selected ?? "", ...shown].map((id) => spans.get(id) ?? null).find((span) => span !== null) ?? null;
}
