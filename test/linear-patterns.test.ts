import { checkSync } from "recheck";
import { beforeAll, expect, test, vi } from "vitest";
import * as patterns from "../src/patterns.js";

/** A repetition with a higher bound is judged as if it had none: a pattern may look at so many characters more than once, not at more. */
const WINDOW = 64;

const named = Object.entries<RegExp | Readonly<Record<string, RegExp>> | readonly RegExp[]>(patterns).flatMap(
  ([name, value]) =>
    value instanceof RegExp
      ? [{ name, pattern: value }]
      : Object.entries(value).map(([key, pattern]) => ({ name: `${name}.${key}`, pattern })),
);

beforeAll(() => {
  // The checker in JavaScript, which is the same everywhere.
  vi.stubEnv("RECHECK_SYNC_BACKEND", "pure");
});

test.for(named)("$name is proved to take time in a straight line with the text", ({ pattern }) => {
  expect(proof(pattern)).toEqual({ status: "safe", checker: "automaton" });
});

test.for([/(?:a+)+$/, /\s+$/, /公开.*报告.*年/, /[\d|]{1,400}$/])(
  "the checker finds that %s does not, and says for which text",
  (pattern) => {
    expect(proof(pattern)).toMatchObject({ status: "vulnerable", checker: "automaton" });
  },
);

/** What is proved of all texts; what the checker only could not refute by trying counts for nothing. */
function proof({ source, flags }: RegExp): object {
  const unbounded = source.replace(/\{(\d+),(\d+)\}/g, (bounds, least: string, most: string) =>
    Number(most) > WINDOW ? `{${least},}` : bounds,
  );
  const { status, checker, ...found } = checkSync(unbounded, flags, { checker: "automaton", timeout: null });
  if (status === "safe") return { status, checker };
  return { status, checker, why: "attack" in found ? found.attack.pattern : found };
}
