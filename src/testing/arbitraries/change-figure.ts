import fc from "fast-check";
import type { SampleFigure } from "../sample-report.js";
import { numberFigure } from "./number-figure.js";

type Print = (increase: number, decrease: number) => readonly [printed: string, net: number];

/** The forms in which offices print 本年增/减, plainest first. */
const PRINTS: readonly Print[] = [
  (increase) => [String(increase), increase],
  (increase) => [`+${increase}`, increase],
  (_, decrease) => [`-${decrease}`, 0 - decrease],
  (increase) => [`增${increase}`, increase],
  (increase) => [`增加${increase}`, increase],
  (_, decrease) => [`减${decrease}`, 0 - decrease],
  (_, decrease) => [`减少${decrease}`, 0 - decrease],
  (increase, decrease) => [`+${increase}/-${decrease}`, increase - decrease],
  (increase, decrease) => [`+(${increase}) -(${decrease})`, increase - decrease],
  () => ["0/0", 0],
  () => ["未增未减", 0],
];

/** A slot of 本年增/减 (form of 2019) in any of its printed forms; its value is the net number. */
export function changeFigure(path: string): fc.Arbitrary<SampleFigure> {
  return fc
    .record({ print: fc.constantFrom(...PRINTS), increase: fc.nat(9_999), decrease: fc.nat(9_999) })
    .map(({ print, increase, decrease }) => {
      const [printed, net] = print(increase, decrease);
      return numberFigure(path, net, printed);
    });
}
