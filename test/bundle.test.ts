import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** A browser's program that uses one function, with all that it needs: its size as it is sent, and the packages in it. */
async function bundled(
  code: string,
): Promise<{ readonly kilobytes: number; readonly packages: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [file] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const packages = used.flatMap(([path]) => /node_modules\/([^/]+)/.exec(path)?.[1] ?? []);
  return {
    kilobytes: gzipSync(file?.contents ?? "", { level: 9 }).length / 1000,
    packages: [...new Set(packages)].sort(),
  };
}

describe("in a browser", () => {
  // A phone on a slow line (1.6 Mbit/s) has 100 kB in half a second, 73 kB in little more than a third of one. A third of the 100 is the
  // names of HTML's entities, which the tokenizer must know; the rest is wordings of labels and sentences. What makes it larger must be
  // worth the wait.
  it("parseReport with all that it needs is sent in less than 100 kB, without the schema", async () => {
    const { kilobytes, packages } = await bundled('export { parseReport } from "../src/index.js";');
    expect(kilobytes).toBeLessThan(100);
    expect(packages).toEqual(["entities", "htmlparser2"]);
  });

  it("parseText is sent in less than 73 kB and brings no package, neither the reader of HTML nor the schema", async () => {
    const { kilobytes, packages } = await bundled('export { parseText } from "../src/text.js";');
    expect(kilobytes).toBeLessThan(73);
    expect(packages).toEqual([]);
  });
});
