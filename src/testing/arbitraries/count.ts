import fc from "fast-check";

/** A count as offices print them: mostly nothing or a few, at a ministry seven digits. Shrinks towards 0. */
export function count(): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.nat(99) },
    { weight: 2, arbitrary: fc.nat(99_999) },
    { weight: 1, arbitrary: fc.nat(9_999_999) },
  );
}
