import type { Page } from "./page.js";
import { StretchList } from "./stretch-list.js";

/** A page without markup, written piece by piece, each with the stretch of the source that it was read from. */
export class TextWriter {
  private readonly stretches = new StretchList();
  private readonly pieces: string[] = [];
  private length = 0;

  write(text: string, start: number, end: number): void {
    if (text === "") return;
    this.pieces.push(text);
    this.stretches.add(this.length, this.length + text.length, start, end);
    this.length += text.length;
  }

  page(): Page {
    return { text: this.pieces.join(""), tables: [], positioned: [], stretches: this.stretches };
  }
}
