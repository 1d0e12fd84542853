import type { Input } from "./use-reader.js";

const FILES = import.meta.glob<string>("../../../reports/*", {
  query: "?url",
  import: "default",
  eager: true,
});

/** The example reports, which lie beside the page as files. */
export const EXAMPLES: readonly { readonly name: string; readonly address: string }[] = Object.entries(
  FILES,
).map(([path, address]) => ({ name: path.slice(path.lastIndexOf("/") + 1), address }));

export async function fetchExample({ name, address }: (typeof EXAMPLES)[number]): Promise<Input> {
  const answer = await fetch(address);
  return { name, input: new Uint8Array(await answer.arrayBuffer()) };
}
