import type { Stretches } from "./page.js";

/** Kept as bare numbers, four for a stretch: a page has a stretch for nearly every tag. */
export class StretchList implements Stretches {
  private bounds: Int32Array = new Int32Array(0);
  private count = 0;
  /** The stretch that was asked for last: spans are asked for in printed order. */
  private last = 0;

  get length(): number {
    return this.count;
  }

  add(textStart: number, textEnd: number, sourceStart: number, sourceEnd: number): void {
    const at = this.count++ * 4;
    if (at === this.bounds.length) this.bounds = withRoom(this.bounds);
    this.bounds[at] = textStart;
    this.bounds[at + 1] = textEnd;
    this.bounds[at + 2] = sourceStart;
    this.bounds[at + 3] = sourceEnd;
  }

  toSource(offset: number, side: "start" | "end"): number {
    const stretch = this.stretchAt(offset);
    const at = stretch * 4;
    if (stretch > 0 && this.bounds[at - 4] === offset) return this.bounds[at - 2] ?? 0; // a blank cell
    const textStart = this.bounds[at] ?? 0;
    const textEnd = this.bounds[at + 1] ?? 0;
    const sourceStart = this.bounds[at + 2] ?? 0;
    const sourceEnd = this.bounds[at + 3] ?? 0;
    if (offset < textStart) return sourceStart; // between two stretches: a line break or tab of ours
    if (offset >= textEnd) return sourceEnd;
    if (textEnd - textStart !== sourceEnd - sourceStart) return side === "start" ? sourceStart : sourceEnd; // an entity
    return sourceStart + (offset - textStart) + (side === "end" ? 1 : 0);
  }

  /** The first stretch that ends behind an offset; the last where none does. */
  private stretchAt(offset: number): number {
    if (!this.isAt(this.last, offset))
      this.last = this.isAt(this.last + 1, offset) ? this.last + 1 : this.search(offset);
    return this.last;
  }

  private isAt(stretch: number, offset: number): boolean {
    return this.endOf(stretch) > offset && (stretch === 0 || this.endOf(stretch - 1) <= offset);
  }

  private search(offset: number): number {
    let low = 0;
    let high = this.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.endOf(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private endOf(stretch: number): number {
    return this.bounds[stretch * 4 + 1] ?? 0;
  }
}

function withRoom(bounds: Int32Array): Int32Array {
  const longer = new Int32Array(Math.max(1_024, bounds.length * 2));
  longer.set(bounds);
  return longer;
}
