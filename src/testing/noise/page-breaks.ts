import { cutRequests } from "../split-table.js";
import { sampleNoise, type Noise } from "./noise.js";

/** A page number on a line of its own between two rows of section three. */
export const pageMarks: Noise = sampleNoise("page-marks", (sample, choice) =>
  cutRequests(sample, choice, { repeatHead: false, between: [{ kind: "paragraph", text: "— 3 —" }] }),
);

/** Section three goes on after a page break, under its head once more. */
export const repeatedHead: Noise = sampleNoise("repeated-head", (sample, choice) =>
  cutRequests(sample, choice, { repeatHead: true, between: [] }),
);
