import fc from "fast-check";
import type { SampleFigure } from "../sample-report.js";
import { numberFigure } from "./number-figure.js";

/** A number of money as printed, with up to six decimals: `3.6`, `24252.311082`, `18.8710`. Shrinks towards `0`. */
function amount(): fc.Arbitrary<string> {
  return fc.record({ digits: fc.nat(99_999_999), decimals: fc.nat(6) }).map(({ digits, decimals }) => {
    if (decimals === 0) return String(digits);
    const printed = String(digits).padStart(decimals + 1, "0");
    return `${printed.slice(0, -decimals)}.${printed.slice(-decimals)}`;
  });
}

/** The slot 本年收费金额 (form of 2021): a number of 万元, or with a unit of its own; its value is in 万元. */
export function feeFigure(path: string): fc.Arbitrary<SampleFigure> {
  return fc
    .record({ printed: amount(), unit: fc.constantFrom("", "万元", "万", "元") })
    .map(({ printed, unit }) =>
      numberFigure(path, unit === "元" ? Number(`${printed}e-4`) : Number(printed), printed + unit),
    );
}

/** The slot 采购总金额 (form of 2019): a number with the unit that is printed beside it, if any. */
export function procurementFigure(path: string): fc.Arbitrary<SampleFigure> {
  return fc
    .record({ printed: amount(), unit: fc.constantFrom("", "万元", "万", "元") })
    .map(({ printed, unit }) =>
      numberFigure(path, Number(printed), printed + unit, unit === "" ? null : unit === "万" ? "万元" : unit),
    );
}
