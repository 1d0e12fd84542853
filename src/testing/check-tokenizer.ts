import fc from "fast-check";
import { readCells } from "../cells/read-cells.js";
import type { TableRegion, TableTokenizer } from "../cells/tokenizer.js";
import { fitRegion } from "../fit/fit-region.js";
import { forms } from "../forms/forms.js";
import { StretchList } from "../page/stretch-list.js";
import { parseReport } from "../parse-report.js";
import { anyRegion, drawnRegion, regionsOf } from "./arbitraries/any-region.js";
import { anyReport } from "./arbitraries/any-report.js";
import { soundReport } from "./arbitraries/sound-report.js";
import { findMisreadings } from "./misreadings.js";
import type { Renderer } from "./renderers/renderer.js";
import { renderers } from "./renderers/renderers.js";
import type { SampleReport } from "./sample-report.js";
import { type CellLaw, cellsApart, forgets, gridInOrder, isPure, textIsPrinted } from "./tokenizer-laws.js";

/**
 * What a tokenizer is checked with. All are optional.
 *
 * @example
 * ```ts
 * { renderer: semicolonPage, declines: [markdown], runs: 200 }
 * ```
 */
export interface CheckOptions {
  /** Draws the layout that the tokenizer reads. With it, the figures must come back. Default: none. */
  readonly renderer?: Renderer | undefined;
  /** The reports that are drawn. Default: sound reports, and for a renderer that keeps blanks those with blanks too. */
  readonly samples?: fc.Arbitrary<SampleReport> | undefined;
  /** Layouts that the tokenizer must decline. Default: none; but it may harm the reading of no layout. */
  readonly declines?: readonly Renderer[] | undefined;
  /** How often each law is tried. Default: 50. */
  readonly runs?: number | undefined;
  /** Where the random numbers begin. Default: 1, so that each check is the same as the one before. */
  readonly seed?: number | undefined;
}

/**
 * Checks a tokenizer against the laws that the library relies on, and throws at the first that it breaks, with the
 * smallest input found. Works in any test runner.
 *
 * The laws: it answers on any string; the same region gives the same answer, also when frozen and whatever it was asked
 * before; cells stand apart, in order and inside the region, and say what is printed there; pages of other layouts are
 * read no worse with it than without; and with a `renderer`, the figures come back through this tokenizer alone.
 *
 * @param tokenizer - yours
 * @param options - see `CheckOptions`
 * @throws Error that names the tokenizer, the law, what went wrong, the input, and seed and path to see it again
 * @example
 * ```ts
 * test("our tokenizer for the province's site keeps the laws", () => {
 *   checkTokenizer(semicolonRows, { renderer: semicolonPage, declines: [markdown] });
 * });
 * ```
 */
export function checkTokenizer(tokenizer: TableTokenizer, options: CheckOptions = {}): void {
  const { renderer, declines = [], runs = 50, seed = 1 } = options;
  const samples = options.samples ?? (renderer?.keepsBlanks === true ? anyReport() : soundReport());
  const own = renderer === undefined ? renderers : [renderer];
  const regions = fc.oneof(
    { weight: 3, arbitrary: anyRegion() },
    { weight: 1, arbitrary: drawnRegion(samples, renderers) },
    { weight: 1, arbitrary: drawnRegion(samples, own) },
  );
  const check = <Input>(
    law: string,
    inputs: fc.Arbitrary<Input>,
    judge: (input: Input) => string | null,
  ): void => {
    runLaw({ tokenizer: tokenizer.name, law, inputs, judge, runs, seed });
  };
  const cellLaw = (name: string, law: CellLaw): void => {
    check(name, regions, (region) => {
      const cells = tokenizer.tokenize(region);
      return cells === null ? null : law(cells, region);
    });
  };

  check("it answers on any string", regions, (region) => answers(tokenizer, region));
  check("the same region gives the same answer", regions, (region) => isPure(tokenizer, region));
  check("no call changes the next", fc.tuple(regions, regions), ([first, other]) =>
    forgets(tokenizer, first, other),
  );
  cellLaw("cells stand apart, in order and inside the region", cellsApart);
  cellLaw("a cell says what is printed there", textIsPrinted);
  cellLaw("rows and columns are in order", gridInOrder);
  for (const foreign of declines) {
    check(`it declines ${foreign.name}`, drawnRegion(samples, [foreign]), (region) =>
      tokenizer.tokenize(region) === null ? null : "it found cells",
    );
  }
  const others = fc.constantFrom(...renderers.filter(({ name }) => name !== renderer?.name));
  check("it does no harm to other layouts", fc.tuple(soundReport(), others), ([sample, other]) =>
    harm(tokenizer, drawnBy(other)(sample)),
  );
  if (renderer === undefined) return;
  check("the figures come back", samples.map(drawnBy(renderer)), (drawn) => comesBack(tokenizer, drawn));
}

interface Drawn {
  readonly sample: SampleReport;
  readonly source: string;
  readonly format: Renderer["format"];
}

function drawnBy({ render, format }: Renderer): (sample: SampleReport) => Drawn {
  return (sample) => ({ sample, source: render(sample), format });
}

interface Law<Input> {
  readonly tokenizer: string;
  readonly law: string;
  readonly inputs: fc.Arbitrary<Input>;
  readonly judge: (input: Input) => string | null;
  readonly runs: number;
  readonly seed: number;
}

function runLaw<Input>({ tokenizer, law, inputs, judge, runs, seed }: Law<Input>): void {
  const property = fc.property(inputs, (input) => {
    const problem = judge(input);
    if (problem !== null) throw new Error(problem);
  });
  const result = fc.check(property, { numRuns: runs, seed });
  if (!result.failed || result.counterexample === null) return;
  const cause = result.errorInstance;
  throw new Error(
    [
      `The tokenizer ${JSON.stringify(tokenizer)} breaks the law "${law}":`,
      cause instanceof Error ? cause.message : String(cause),
      `with ${textOf(result.counterexample[0])}`,
      `(seed ${result.seed}, path ${JSON.stringify(result.counterexamplePath)}, after ${result.numRuns} runs)`,
    ].join("\n"),
    { cause },
  );
}

/** The text of a counterexample as a literal that can be pasted into a test. */
function textOf(input: unknown): string {
  if (Array.isArray(input)) return input.map(textOf).join(" and ");
  if (typeof input !== "object" || input === null) return JSON.stringify(input);
  if ("source" in input) return JSON.stringify(input.source);
  if (!("text" in input && "start" in input && "end" in input)) return JSON.stringify(input);
  return `${JSON.stringify(input.text)} from ${String(input.start)} to ${String(input.end)}`;
}

function answers({ tokenize }: TableTokenizer, region: TableRegion): string | null {
  const cells: unknown = tokenize(region);
  return cells === null || Array.isArray(cells)
    ? null
    : `it returned ${JSON.stringify(cells)}, neither cells nor null`;
}

/** Figures that are read right without the tokenizer and not with it. */
function harm(tokenizer: TableTokenizer, { sample, source, format }: Drawn): string | null {
  const without = new Set(
    findMisreadings(sample.figures, parseReport(source, { format })).map(({ path }) => path),
  );
  const worse = findMisreadings(sample.figures, parseReport(source, { format, tokenizers: [tokenizer] }));
  const [first] = worse.filter(({ path }) => !without.has(path));
  if (first === undefined) return null;
  return `${first.path} prints ${JSON.stringify(first.printed)} and is read as ${String(first.read)} (${first.state}), on the page ${JSON.stringify(source)}`;
}

/** Each table is fitted from the cells of this tokenizer alone. */
function comesBack(tokenizer: TableTokenizer, { sample, source, format }: Drawn): string | null {
  const printed = new Map(sample.figures.map((figure) => [figure.path, figure]));
  for (const region of regionsOf(source, format)) {
    const page = {
      text: region.text,
      tables: region.tables,
      positioned: region.positioned,
      stretches: new StretchList(),
    };
    const readings = readCells(page, region.key, region, [tokenizer]);
    const fitted = fitRegion(readings, [forms[sample.edition][region.key]])?.fitted;
    if (fitted === undefined) return `it found no cells in the table of ${region.key}`;
    for (const { path, state, figure } of fitted.slots) {
      const expected = printed.get(path);
      if (expected === undefined || (state === expected.state && (figure?.value ?? null) === expected.value))
        continue;
      return `${path} prints ${JSON.stringify(expected.printed)} and is read as ${String(figure?.value ?? null)} (${state})`;
    }
  }
  return null;
}
