/** Words by the two characters with which they begin, long ones first: words that begin alike are looked for once. */
export type WordsByOpening = ReadonlyMap<string, readonly string[]>;

export function wordsByOpening(words: readonly string[]): WordsByOpening {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const openings = new Set(sorted.map((word) => word.slice(0, 2)));
  return new Map(
    [...openings].map((opening) => [opening, sorted.filter((word) => word.startsWith(opening))]),
  );
}

/** Where words of one opening stand in a text, in order; of those that stand at one place the longest. */
export function* placesOf(
  opening: string,
  words: readonly string[],
  text: string,
): Generator<{ readonly start: number; readonly end: number }> {
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    const word = words.find((candidate) => text.startsWith(candidate, at));
    if (word !== undefined) yield { start: at, end: at + word.length };
  }
}
