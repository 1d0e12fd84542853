const DIGITS = "〇一二三四五六七八九";

/** Chinese digits written one by one, as in years: `二〇二三` is `2023`; `○`, `O`, `零` and `0` all stand for zero. */
export function numeralDigits(numerals: string): string {
  return Array.from(numerals)
    .map((numeral) =>
      "○O0零".includes(numeral)
        ? "0"
        : "123456789".includes(numeral)
          ? numeral
          : String(DIGITS.indexOf(numeral)),
    )
    .join("");
}

const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from(DIGITS)
    .map((digit, value): [string, number] => [digit, value])
    .concat([
      ["两", 2],
      ["零", 0],
    ]),
);
const UNITS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** A Chinese count: `十二` is 12, `一百零三` is 103, `两` is 2; null for what is no count. */
export function numeralCount(numerals: string): number | null {
  let total = 0;
  let digit = 0;
  for (const numeral of numerals) {
    const unit = UNITS.get(numeral);
    const value = VALUES.get(numeral);
    if (unit !== undefined) {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else if (value !== undefined) {
      if (digit !== 0) return null;
      digit = value;
    } else return null;
  }
  return numerals === "" ? null : total + digit;
}
