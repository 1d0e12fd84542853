import type { ParsedReport } from "gongkai";

/**
 * The ids of the places that a selection shows: a figure shows itself, a check its figures, a diagnostic its own place and
 * the figures it speaks of. The first of them that stands in the source is the one to show.
 */
export function selectedPlaces(parsed: ParsedReport, selected: string | null): readonly string[] {
  if (selected === null) return [];
  const [kind, index] = indexed(selected);
  if (kind === "check") return totalsFirst(parsed.checks[index]?.paths ?? []);
  if (kind !== "diagnostic") return [selected];
  const diagnostic = parsed.diagnostics[index];
  if (diagnostic === undefined) return [];
  const paths = "paths" in diagnostic ? diagnostic.paths : "path" in diagnostic ? [diagnostic.path] : [];
  return [selected, ...paths];
}

/** `check-2` is the check with index 2; the path of a figure is itself. */
function indexed(id: string): readonly [string, number] {
  const [, kind = "", index = ""] = /^(check|diagnostic|prose)-(\d+)$/u.exec(id) ?? [];
  return [kind, Number(index)];
}

/** A sum is wrong where its total stands. */
function totalsFirst(paths: readonly string[]): readonly string[] {
  return [...paths.slice(-1), ...paths.slice(0, -1)];
}
