import type { TableRegion } from "./tokenizer.js";

/** A bar between cells: `|`, full-width `｜`, and the upright strokes of box drawing `│┃║`. */
export function isBar(code: number): boolean {
  return code === 0x7c || code === 0xff5c || code === 0x2502 || code === 0x2503 || code === 0x2551;
}

const BARS = ["|", "｜", "│", "┃", "║"];

/** A tab between cells. */
export function isTab(code: number): boolean {
  return code === 0x09;
}

/** A glance at a region, before anything is taken apart. */
export function holdsBar({ text, start, end }: TableRegion): boolean {
  const region = text.slice(start, end);
  return BARS.some((bar) => region.includes(bar));
}

export function holdsTab({ text, start, end }: TableRegion): boolean {
  return text.slice(start, end).includes("\t");
}
