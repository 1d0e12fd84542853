import { readInput } from "./read-input.js";
import type { Reading } from "./reading.js";

/** What the page asks for, and the answer. Reports are read one after the other. */
export interface ReadRequest {
  readonly id: number;
  readonly input: string | Uint8Array;
}

export interface ReadAnswer {
  readonly id: number;
  /** Null where reading failed, such as for want of memory. */
  readonly reading: Reading | null;
}

self.addEventListener("message", ({ data: { id, input } }: MessageEvent<ReadRequest>) => {
  self.postMessage({ id, reading: readOrNull(input) } satisfies ReadAnswer);
});

function readOrNull(input: string | Uint8Array): Reading | null {
  try {
    return readInput(input);
  } catch (error) {
    console.error(error);
    return null;
  }
}
