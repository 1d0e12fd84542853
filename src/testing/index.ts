/**
 * What this library is tested with, for your own layouts: made-up reports, renderers that draw them, noise and damage,
 * and the laws of a tokenizer. Needs `fast-check`.
 */
export { checkTokenizer, type CheckOptions } from "./check-tokenizer.js";
export { findCase, type FindOptions, type FoundCase } from "./find-case.js";
export { findBrokenLaws, type BrokenLaw, type PageLaw } from "./page-laws.js";
export { findMisreadings, type Misreading } from "./misreadings.js";
export { drawnPage, type DrawnPage, type DrawOptions } from "./drawn-page.js";
export { anyReport } from "./arbitraries/any-report.js";
export { soundReport } from "./arbitraries/sound-report.js";
export { brokenReport } from "./arbitraries/broken-report.js";
export { blankReport } from "./arbitraries/blank-report.js";
export { renderers } from "./renderers/renderers.js";
export { renderLines } from "./renderers/render-lines.js";
export type { Renderer } from "./renderers/renderer.js";
export { noises } from "./noise/noises.js";
export { pageNoise, sampleNoise, type Noise } from "./noise/noise.js";
export { damages } from "./damage/damages.js";
export { canInflict, type Damage } from "./damage/damage.js";
export { mapTables } from "./draw-report.js";
export type {
  SampleBlock,
  SampleCell,
  SampleFigure,
  SampleLine,
  SampleReport,
  SampleRow,
  SampleTable,
} from "./sample-report.js";
