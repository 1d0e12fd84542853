/** Moves the focus to the source, which on a small screen may be out of sight. */
export function focusSource(): void {
  const source = document.querySelector<HTMLElement>(".text-view, .page-view");
  source?.scrollIntoView({ block: "nearest" });
  source?.focus({ preventScroll: true });
}
