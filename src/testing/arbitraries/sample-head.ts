import fc from "fast-check";
import type { SampleHead } from "../draw-report.js";

/** An office that does not exist, and a year in which the forms were in use. */
export function sampleHead(): fc.Arbitrary<SampleHead> {
  return fc
    .record({
      place: fc.constantFrom("青石县", "白河市", "云溪区", "柳湾镇"),
      office: fc.constantFrom("人民政府", "民政局", "教育局", "住房和城乡建设局"),
      year: fc.integer({ min: 2019, max: 2025 }),
    })
    .map(({ place, office, year }) => ({ issuer: place + office, year }));
}
