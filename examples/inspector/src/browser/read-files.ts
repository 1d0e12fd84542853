import type { Input } from "./use-reader.js";

/** Files as bytes: the library tells their encoding. */
export function readFiles(files: Iterable<File>): Promise<readonly Input[]> {
  return Promise.all(
    [...files].map(async (file) => ({ name: file.name, input: new Uint8Array(await file.arrayBuffer()) })),
  );
}
