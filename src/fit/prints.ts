import type { FormRow } from "../forms/form.js";
import { foldText } from "../source/fold.js";
import { isPageMark } from "../source/is-page-mark.js";
import { type Cut, cutsThatAddUp } from "./cut-digits.js";
import { type Label, type LabelPart, labelPart, LONGEST_PART, partOf } from "./label.js";
import { isLabelPart, rowLikenesses } from "./row-likenesses.js";
import { couldBeFigure, isPlainFigure } from "./read-figure.js";

/** What the printed text of a cell says by itself. Most cells print what others print, so each thing is found out once. */
export class Print {
  private foldedText: string | undefined;
  private figure: boolean | undefined;
  private mark: boolean | undefined;
  private part: LabelPart | undefined;
  private cutInto: Map<number, readonly Cut[]> | undefined;
  private labelOf: Map<readonly FormRow[], boolean> | undefined;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get folded(): string {
    return (this.foldedText ??= foldText(this.text));
  }

  get isFigure(): boolean {
    return (this.figure ??= couldBeFigure(this.text, () => this.folded));
  }

  get isPageMark(): boolean {
    return (this.mark ??= isPageMark(this.text, () => this.folded));
  }

  get labelPart(): LabelPart {
    return (this.part ??= this.text.length > LONGEST_PART ? labelPart(this.text) : partOf(this.folded));
  }

  /** See `cutsThatAddUp`; none where the run is too long to try. */
  cuts(count: number): readonly Cut[] {
    const known = this.cutInto?.get(count);
    if (known !== undefined) return known;
    const found = cutsThatAddUp(this.text, count) ?? [];
    (this.cutInto ??= new Map<number, readonly Cut[]>()).set(count, found);
    return found;
  }

  /** Whether it is the head of a column of these rows, and nothing else. */
  isColumnHead(rows: readonly FormRow[]): boolean {
    return rows.some(({ columns }) => columns.some(({ heads }) => heads.includes(this.folded)));
  }

  /** See `isRowLabel`. */
  isRowLabel(rows: readonly FormRow[]): boolean {
    const known = this.labelOf?.get(rows);
    if (known !== undefined) return known;
    const found = isLabelPart(this.labelPart, rows);
    (this.labelOf ??= new Map<readonly FormRow[], boolean>()).set(rows, found);
    return found;
  }
}

/** The prints of one region, shared by all its readings. */
export class Prints {
  /** What the region prints outside of the cells that the page marks. */
  readonly notes: readonly string[];
  private readonly known = new Map<string, Print>();
  private readonly compared = new Map<readonly FormRow[], Map<string, readonly number[]>>();

  constructor(notes: readonly string[] = []) {
    this.notes = notes;
  }

  of(text: string): Print {
    let print = this.known.get(text);
    if (print === undefined) {
      print = new Print(text);
      this.known.set(text, print);
    }
    return print;
  }

  /** See `couldBeFigure`. Nearly every figure is plain digits, which need no print. */
  isFigure(text: string): boolean {
    return isPlainFigure(text) || this.of(text).isFigure;
  }

  /** The number of a page, such as `-3-`. */
  isPageMark(text: string): boolean {
    return !isPlainFigure(text) && this.of(text).isPageMark;
  }

  /** See `rowLikenesses`; labels that repeat are compared once. */
  likenesses(label: Label, rows: readonly FormRow[]): readonly number[] {
    let ofRows = this.compared.get(rows);
    if (ofRows === undefined) {
      ofRows = new Map();
      this.compared.set(rows, ofRows);
    }
    const key = `${label.cells.join("|")}|${label.joined}`;
    let found = ofRows.get(key);
    if (found === undefined) {
      found = rowLikenesses(label, rows);
      ofRows.set(key, found);
    }
    return found;
  }
}
