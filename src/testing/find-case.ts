import fc from "fast-check";
import type { DrawnPage } from "./drawn-page.js";
import { type BrokenLaw, findBrokenLaws, type PageLaw } from "./page-laws.js";

/**
 * How pages are tried.
 *
 * @example
 * ```ts
 * { runs: 500, seed: 7, except: ["figures-come-back"] }
 * ```
 */
export interface FindOptions {
  /** How many pages. Default: 50. */
  readonly runs?: number | undefined;
  /** Where the random numbers begin. Default: 1, so that each search is the same as the one before. */
  readonly seed?: number | undefined;
  /** Laws that are not asked for, of any page or of this one. Default: none. */
  readonly except?: readonly PageLaw[] | ((drawn: DrawnPage) => readonly PageLaw[]) | undefined;
}

/**
 * The smallest page found whose reading breaks a law.
 *
 * @example
 * ```ts
 * findCase(pages)?.broken; // [{ law: "figures-come-back", problems: ["requests.received.person: printed …"] }]
 * ```
 */
export interface FoundCase {
  /** The page with its sample. */
  readonly drawn: DrawnPage;
  /** The laws that its reading breaks. */
  readonly broken: readonly BrokenLaw[];
  /** What the error says that was thrown; null where none was. */
  readonly thrown: string | null;
  /** Where the random numbers began. */
  readonly seed: number;
  /** With the seed, leads fast-check to this page again. */
  readonly path: string;
}

/**
 * Looks for a page whose reading breaks a law, and makes it small; null where none was found.
 *
 * @param pages - such as `drawnPage` gives
 * @param options - see `FindOptions`
 * @example
 * ```ts
 * expect(findCase(drawnPage(anyReport(), semicolonPage), { runs: 200 })).toBeNull();
 * ```
 */
export function findCase(
  pages: fc.Arbitrary<DrawnPage>,
  { runs = 50, seed = 1, except = [] }: FindOptions = {},
): FoundCase | null {
  const breaks = (drawn: DrawnPage): readonly BrokenLaw[] => {
    const excepted = typeof except === "function" ? except(drawn) : except;
    return findBrokenLaws(drawn).filter(({ law }) => !excepted.includes(law));
  };
  const result = fc.check(
    fc.property(pages, (drawn) => breaks(drawn).length === 0),
    { numRuns: runs, seed },
  );
  if (!result.failed || result.counterexample === null) return null;
  const [drawn] = result.counterexample;
  const found = { drawn, seed: result.seed, path: result.counterexamplePath };
  try {
    return { ...found, broken: breaks(drawn), thrown: null };
  } catch (error) {
    return { ...found, broken: [], thrown: error instanceof Error ? error.message : "no error" };
  }
}
