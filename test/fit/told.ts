import type { FittedTable, Slot } from "../../src/fit/fitted.js";
import { textsOf } from "./drawn-cells.js";
import type { Typed } from "./typed-tables.js";

/** All that was not read as typed, on a line: `?` is a row in doubt, `–` one that is missing. */
export function told(fitted: FittedTable, typed: Typed): string {
  const printed = new Map(typed.map(({ path, cells }) => [path, cells]));
  const rows = fitted.table.rows.flatMap(({ path }) => {
    const slots = fitted.slots.filter((slot) => slot.row.path === path);
    const read = slots.map(shown);
    const name = path.slice(path.lastIndexOf(".") + 1);
    if (read.every((sign) => sign === read[0]) && (read[0] === "?" || read[0] === "–"))
      return [`${name} ${read[0]}`];
    const asTyped = slots.every(
      ({ cell, figure }, at) =>
        cell?.text === printed.get(path)?.[at] &&
        (Number.isNaN(Number(cell?.text)) || cell?.text === "" || figure?.value === Number(cell?.text)),
    );
    const bases = new Set(
      slots.flatMap(({ basis }) => (basis === null || basis === "label" ? [] : [` by ${basis}`])),
    );
    return asTyped && bases.size === 0
      ? []
      : [`${name}${asTyped ? "" : ` ${read.join(" ")}`}${[...bases].join("")}`];
  });
  const left = textsOf(fitted.unplaced);
  const heads = new Set(fitted.table.rows.flatMap(({ columns }) => columns)).size;
  const found = [
    ...(rows.length > 7 ? [`${rows.length} rows such as ${rows[0] ?? ""} and ${rows.at(-1) ?? ""}`] : rows),
    ...(left.length === 0 ? [] : [`left ${left.length > 9 ? `${left.length} numbers` : left.join(" ")}`]),
    ...(fitted.foreignRows === 0 ? [] : [`${fitted.foreignRows} rows of the other edition`]),
    ...(fitted.unseen.length === 0 ? [] : [`${fitted.unseen.length} not seen`]),
    ...(fitted.tornLabels.length === 0 ? [] : [`${fitted.tornLabels.length} torn`]),
    ...(fitted.labelledRows === fitted.table.rows.length ? [] : [`${fitted.labelledRows} labels`]),
    ...(fitted.headsRead === heads || fitted.headsRead === 0 ? [] : [`${fitted.headsRead} heads`]),
  ];
  return found.length === 0 ? "as typed" : found.join("; ");
}

/** Lines of what is told, names of the same together. */
export function tabled(rows: readonly (readonly [name: string, line: string])[]): string {
  const names = new Map<string, string[]>();
  for (const [name, line] of rows) names.set(line, [...(names.get(line) ?? []), name]);
  return [...names].map(([line, alike]) => `${alike.join(", ")}: ${line}`).join("\n");
}

function shown({ state, figure }: Slot): string {
  if (state === "number") return String(figure?.value);
  return { blank: "␣", mark: "/", text: "text", missing: "–", ambiguous: "?" }[state];
}
