import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a page costs in megabytes: the file, and the heap above it without which `parseReport` fails. */
export interface PeakMemory {
  readonly page: number;
  readonly heap: number;
}

/** Finds the least heap by trying, in processes whose heap is limited. */
export function peakMemory(page: string): PeakMemory {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
  const file = join(folder, "page");
  try {
    writeFileSync(file, page);
    return {
      page: Buffer.byteLength(page) / 2 ** 20,
      heap: leastHeap("parse", file) - leastHeap("load", file),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** To four megabytes. */
function leastHeap(mode: "parse" | "load", file: string): number {
  const limited = join(import.meta.dirname, "limited.js");
  let low = 8;
  let high = 2_056;
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const limits = [`--max-old-space-size=${String(middle)}`, "--max-semi-space-size=1"];
    if (spawnSync(process.execPath, [...limits, limited, mode, file]).status === 0) high = middle;
    else low = middle;
  }
  return high;
}
