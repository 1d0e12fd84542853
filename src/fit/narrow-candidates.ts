import type { Identity } from "../forms/identities.js";
import { flatMap } from "../source/flat-map.js";

/** What a row may read: for each way, a figure for each of its paths. */
export interface RowCandidates {
  readonly paths: readonly string[];
  readonly ways: readonly (readonly number[])[];
}

/** Rounds after which nothing more is gained in practice. */
const MOST_ROUNDS = 40;

/**
 * Leaves out the ways that no choice in the other rows can meet: for each identity the least and the most that the other
 * rows can contribute bound what a row may say. Repeated until nothing changes. Rows that are not given can be anything,
 * and identities that need them say nothing.
 */
export function narrowCandidates(
  rows: readonly RowCandidates[],
  identities: readonly Identity[],
): readonly RowCandidates[] {
  if (rows.every(({ ways }) => ways.length < 2)) return rows;
  const equal = identities.filter((identity) => identity.relation === "equal");
  const places = new Map(
    flatMap(rows, (row, index) =>
      row.paths.map((path, column): [string, { index: number; column: number }] => [path, { index, column }]),
    ),
  );
  const kept = rows.map(({ ways }) => ways);
  const isOpen = (path: string): boolean => (kept[places.get(path)?.index ?? -1]?.length ?? 0) > 1;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let changed = false;
    for (const identity of equal) {
      if (!identity.parts.some(isOpen) && !identity.totals.some(isOpen)) continue; // nothing is left to narrow
      const terms = [
        ...identity.parts.map((path) => ({ path, sign: 1 })),
        ...identity.totals.map((path) => ({ path, sign: -1 })),
      ];
      const bounds = terms.map(({ path, sign }) => {
        const place = places.get(path);
        const values =
          place === undefined ? [] : (kept[place.index] ?? []).map((way) => sign * (way[place.column] ?? 0));
        return place === undefined || values.length === 0
          ? null
          : { place, sign, least: Math.min(...values), most: Math.max(...values) };
      });
      if (bounds.some((bound) => bound === null)) continue;
      const known = flatMap(bounds, (bound) => bound ?? []);
      if (new Set(known.map(({ place }) => place.index)).size < known.length) continue; // within one row: cut so already
      const least = known.reduce((sum, bound) => sum + bound.least, 0);
      const most = known.reduce((sum, bound) => sum + bound.most, 0);
      for (const { place, sign, least: own, most: ownMost } of known) {
        const ways = kept[place.index] ?? [];
        const possible = ways.filter((way) => {
          const value = sign * (way[place.column] ?? 0);
          return value + least - own <= 0 && value + most - ownMost >= 0;
        });
        // A report may print a column that does not add up: then the identity tells nothing.
        if (possible.length > 0 && possible.length < ways.length) {
          kept[place.index] = possible;
          changed = true;
          break;
        }
      }
    }
    if (!changed) break;
  }
  return rows.map((row, index) => ({ ...row, ways: kept[index] ?? row.ways }));
}
