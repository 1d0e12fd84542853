const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Arrow keys move the focus from figure to figure of a table; rows without figures are passed over. */
export function moveInGrid(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const { target, currentTarget } = event;
  if (step === undefined || !(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement))
    return;
  const rows = [...currentTarget.querySelectorAll("tr")]
    .map((row) => [...row.querySelectorAll<HTMLElement>("button[data-path]")])
    .filter((row) => row.length > 0);
  const row = rows.findIndex((cells) => cells.includes(target));
  const column = rows[row]?.indexOf(target) ?? -1;
  const next = rows[row + step[0]];
  const cell = next?.[Math.min(column + step[1], next.length - 1)];
  if (row < 0 || cell === undefined) return;
  event.preventDefault();
  cell.focus();
}
