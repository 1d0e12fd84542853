import { withoutOuterSpace } from "../source/white-space.js";
import {
  ABSOLUTE_STYLE,
  BLOCK_STYLE,
  HIDDEN_STYLE,
  LEFT_STYLE,
  RAISED_STYLE,
  SHEET_STYLE,
  TEXT_FIELD,
  TOP_STYLE,
} from "../patterns.js";
import type { Element } from "./elements.js";
import type { Page, PositionedText } from "./page.js";
import { type MarkupHandler, readMarkup, type SeenAttributes } from "./read-markup.js";
import { isAttributed, shownStretches } from "./shown-stretches.js";
import { StretchList } from "./stretch-list.js";

/** The widest span a real table has is far below this; `colspan="1000000000"` must cost nothing. */
const WIDEST = 64;

/** Texts of two fonts in one word begin so many pixels higher or lower, stand so many apart, and differ so much in height. */
const FONT_SHIFT = 4;
const FONT_GAP = 2;
const FONT_HEIGHTS = 0.75;

interface OpenCell {
  start: number;
  end: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  nested: boolean;
  /** Where in the source the first thing stands in it that is seen and is no text, such as a picture. */
  object: number | null;
}

/** Stands in a cell for what is seen there and cannot be read: such a cell is not blank. */
const OBJECT = "\uFFFC";

interface OpenTable {
  readonly start: number;
  end: number;
  readonly rows: OpenCell[][];
  cell: OpenCell | null;
  rowOpen: boolean;
}

/** HTML as a reader sees it. One pass, no tree. `keepsLines`: line ends outside of tables part paragraphs, as in Markdown. */
export function pageFromHtml(source: string, keepsLines = false): Page {
  const writer = new PageWriter(source, keepsLines ? 0 : null);
  readMarkup(source, writer);
  return writer.page();
}

/** What a style says of an element's place; most styles of a page are written hundreds of times. */
interface StyleFacts {
  readonly isHidden: boolean;
  readonly isRaised: boolean;
  readonly isBlock: boolean;
  readonly isSheet: boolean;
  readonly place: Place | null;
}

/** In pixels from the top and the left of a sheet. */
interface Place {
  readonly top: number;
  readonly left: number;
  /** Not a number where the page does not say how wide and how high the text is. */
  readonly right: number;
  readonly height: number;
}

function styleFacts(style: string): StyleFacts {
  const top = TOP_STYLE.exec(style)?.[1];
  const left = LEFT_STYLE.exec(style)?.[1];
  const isPlaced = top !== undefined && left !== undefined && ABSOLUTE_STYLE.test(style);
  return {
    isHidden: HIDDEN_STYLE.test(style),
    isRaised: RAISED_STYLE.test(style),
    isBlock: BLOCK_STYLE.test(style),
    isSheet: SHEET_STYLE.test(style),
    place: isPlaced ? { top: Number(top), left: Number(left), right: Number.NaN, height: Number.NaN } : null,
  };
}

const NO_STYLE: StyleFacts = {
  isHidden: false,
  isRaised: false,
  isBlock: false,
  isSheet: false,
  place: null,
};

/**
 * Collects text, tables and the way back to the source while the parser runs; lives for one page only. The text is kept
 * in pieces: reading the end of a long string that has just grown would copy it each time.
 */
class PageWriter implements MarkupHandler {
  private readonly source: string;
  private readonly pieces: string[] = [];
  private length = 0;
  private readonly stretches = new StretchList();
  private readonly tables: OpenTable[] = [];
  private readonly openTables: OpenTable[] = [];
  private readonly positioned: PositionedText[] = [];
  private position: {
    readonly name: string;
    depth: number;
    readonly start: number;
    readonly place: Place;
  } | null = null;
  /** Where the text stands that was placed last. */
  private placedLast: Place | null = null;
  private sheet = 0;
  private unseenDepth = 0;
  /** White space seen but not written yet: it shows only between two words. */
  private pending: "" | " " | "\n" = "";
  private atLineStart = true;
  /** Where the tag stands that is read. */
  private tagStart = 0;
  private readonly styles = new Map<string, StyleFacts>();
  /** An element that its style raises stands open. */
  private isRaised = false;
  /** How many tables stood open where the text began that is shown as it is typed; null outside of such text. */
  private preformattedIn: number | null;
  /** The same for the page itself. */
  private readonly typedIn: 0 | null;
  /** Whether a converter wraps attributes around the words of its lines. */
  private readonly isAttributed: boolean;

  constructor(source: string, typedIn: 0 | null) {
    this.source = source;
    this.typedIn = typedIn;
    this.preformattedIn = typedIn;
    this.isAttributed = typedIn !== null && isAttributed(source);
  }

  open(element: Element, attributes: SeenAttributes, start: number): void {
    this.tagStart = start;
    if (this.unseenDepth > 0) {
      if (!element.isVoid) this.unseenDepth++;
      return;
    }
    const style = attributes.style === undefined ? NO_STYLE : this.styleOf(attributes.style);
    const isHidden = style.isHidden || attributes.hidden !== undefined;
    const cell = this.openTables.at(-1)?.cell ?? null;
    if (element.role === "object" && !isHidden && cell !== null && !this.isSpacer(attributes))
      cell.object ??= start;
    const isSearchBox = element.role === "text-field" && cell === null;
    if (element.isUnseen || isSearchBox || (!element.isVoid && isHidden)) {
      this.unseenDepth = 1;
      return;
    }
    this.openPosition(element.name, style, attributes);
    if (element.role === null) {
      this.openInline(style);
      return;
    }
    switch (element.role) {
      case "break":
      case "line":
        this.breakLine();
        break;
      case "table":
        this.openTable();
        break;
      case "row":
        this.openRow();
        break;
      case "cell":
        this.openCell(attributes);
        break;
      case "preformatted":
        this.breakLine();
        if (!this.isPreformatted()) this.preformattedIn = this.openTables.length;
        break;
      case "raised":
        this.part();
        break;
      case "field":
        if (!isHidden) this.showField(attributes);
        break;
      case "text-field":
        this.part();
        break;
      case "object":
      case "placed":
        this.openInline(style);
    }
  }

  /** `<img src="blank.gif" width=1 height=1>`, as old sites fill a cell with nothing. */
  private isSpacer({ others }: SeenAttributes): boolean {
    const isThin = (name: string): boolean => {
      const value = others?.get(name);
      return value !== undefined && Number.parseInt(this.source.slice(value.start, value.end), 10) <= 2;
    };
    return isThin("width") || isThin("height");
  }

  /** `15<span style="vertical-align:super">1</span>` is 15 with a footnote; two spans shown as blocks stand on two lines. */
  private openInline({ isRaised, isBlock }: StyleFacts): void {
    if (isBlock) this.breakLine();
    if (!isRaised) return;
    this.part();
    this.isRaised = true;
  }

  /** What stands in a field of a cell; no button, nothing hidden, and not the words of a search box beside the tables. */
  private showField({ others }: SeenAttributes): void {
    if (!this.openTables.at(-1)?.cell) return;
    const type = others?.get("type");
    const value = others?.get("value");
    const isText = type === undefined || TEXT_FIELD.test(this.source.slice(type.start, type.end));
    if (value === undefined || !isText) return;
    this.part();
    this.text(value.start, value.end);
    this.part();
  }

  close(element: Element, start: number): void {
    this.tagStart = start;
    if (this.unseenDepth > 0) {
      if (!element.isVoid) this.unseenDepth--;
      return;
    }
    if (this.position !== null) this.closePosition(element.name);
    if (this.isRaised) {
      this.part();
      this.isRaised = false;
    }
    if (element.role === null) return;
    switch (element.role) {
      case "line":
        this.breakLine();
        break;
      case "table":
        this.closeTable();
        break;
      case "row":
        this.closeRow();
        break;
      case "cell":
        this.closeCell();
        break;
      case "preformatted":
        this.breakLine();
        this.preformattedIn = this.typedIn;
        break;
      case "raised":
      case "text-field":
        this.part();
        break;
      case "break":
      case "placed":
      case "field":
      case "object":
    }
  }

  /** Runs of white space are one space, as browsers show them; a no-break or ideographic space stays. */
  text(start: number, end: number): void {
    if (this.unseenDepth > 0) return;
    if (this.isPreformatted()) {
      const shown = this.isAttributed ? shownStretches(this.source, start, end) : [{ start, end }];
      for (const part of shown) this.append(this.source.slice(part.start, part.end), part.start, part.end);
      return;
    }
    let at = start;
    while (at < end) {
      const from = at;
      while (at < end && isCollapsible(this.source.charCodeAt(at))) at++;
      if (at > from) this.part();
      const word = at;
      while (at < end && !isCollapsible(this.source.charCodeAt(at))) at++;
      if (at > word) this.append(this.source.slice(word, at), word, at);
    }
  }

  entity(character: string, start: number, end: number): void {
    if (this.unseenDepth > 0) return;
    if (this.isPreformatted() || !isCollapsible(character.charCodeAt(0))) this.append(character, start, end);
    else this.part();
  }

  /** Between the rows of a table inside it, white space shows nowhere. */
  private isPreformatted(): boolean {
    return this.preformattedIn === this.openTables.length;
  }

  page(): Page {
    while (this.openTables.length > 0) this.closeTable();
    const text = this.pieces.join("");
    for (const { rows } of this.tables) for (const cells of rows) for (const cell of cells) trim(text, cell);
    return {
      text,
      tables: this.tables.sort((a, b) => a.start - b.start),
      positioned: this.positioned,
      stretches: this.stretches,
    };
  }

  private styleOf(style: string): StyleFacts {
    let facts = this.styles.get(style);
    if (facts === undefined) {
      facts = styleFacts(style);
      this.styles.set(style, facts);
    }
    return facts;
  }

  /**
   * `<p style="position:absolute;top:312px;left:85px">`; an element placed relatively around them is a sheet. The same is written
   * `<page><text top="312" left="85">` where PDF is turned into XML.
   */
  private openPosition(name: string, style: StyleFacts, attributes: SeenAttributes): void {
    if (this.position !== null) {
      if (name === this.position.name) this.position.depth++;
      return;
    }
    if (style.isSheet || name === "page") this.sheet++;
    const place = style.place ?? this.placeOf(attributes);
    if (place === null) return;
    const before = this.positioned.at(-1);
    if (before !== undefined && this.goesOn(before, place)) {
      this.positioned.pop();
      this.pending = "";
      const { start, top, left } = before;
      this.position = { name, depth: 0, start, place: { ...place, top, left } };
    } else {
      this.breakLine();
      this.position = { name, depth: 0, start: this.length, place };
    }
  }

  private placeOf({ others }: SeenAttributes): Place | null {
    if (others === null) return null;
    const pixels = (name: string): number => {
      const value = others.get(name);
      return value === undefined ? Number.NaN : Number(this.source.slice(value.start, value.end));
    };
    const [top, left, width, height] = [pixels("top"), pixels("left"), pixels("width"), pixels("height")];
    return Number.isFinite(top + left) ? { top, left, right: left + width, height } : null;
  }

  /** `12` and `元` in two fonts are two texts side by side; the number of a footnote is smaller, and digits may be two figures. */
  private goesOn({ sheet, end }: PositionedText, { top, left, height }: Place): boolean {
    const last = this.placedLast;
    return (
      last !== null &&
      sheet === this.sheet &&
      end === this.length &&
      Math.abs(top - last.top) <= FONT_SHIFT &&
      Math.abs(left - last.right) <= FONT_GAP &&
      Math.min(height, last.height) >= FONT_HEIGHTS * Math.max(height, last.height) &&
      !(isDigit(this.pieces.at(-1)?.at(-1)) && isDigit(this.textAhead()))
    );
  }

  /** The first character of the text behind the tag that is read, and behind those that follow it. */
  private textAhead(): string {
    let at = this.tagStart;
    while (this.source.charAt(at) === "<") {
      const end = this.source.indexOf(">", at);
      if (end < 0) return "";
      at = end + 1;
    }
    return this.source.charAt(at);
  }

  private closePosition(name: string): void {
    if (this.position?.name !== name) return;
    if (this.position.depth-- > 0) return;
    const { start, place } = this.position;
    const { top, left } = place;
    this.position = null;
    this.placedLast = place;
    if (this.length > start) this.positioned.push({ start, end: this.length, sheet: this.sheet, top, left });
  }

  private emit(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }

  private append(text: string, start: number, end: number): void {
    if (this.pending !== "" && !this.atLineStart) this.emit(this.pending);
    this.pending = "";
    this.atLineStart = false;
    const at = this.length;
    this.emit(text);
    this.stretches.add(at, this.length, start, end);
  }

  /** A blank cell prints nothing; its place is where its text would stand. */
  private markBlank(): void {
    this.stretches.add(this.length, this.length, this.tagStart, this.tagStart);
  }

  private breakLine(): void {
    this.pending = "\n";
  }

  private part(): void {
    if (this.pending === "") this.pending = " ";
  }

  private separate(mark: "\t" | "\n"): void {
    this.pending = "";
    this.emit(mark);
    this.atLineStart = true;
  }

  private openTable(): void {
    if (!this.atLineStart) this.separate("\n");
    const outer = this.openTables.at(-1);
    if (outer?.cell) outer.cell.nested = true;
    this.openTables.push({ start: this.length, end: this.length, rows: [], cell: null, rowOpen: false });
  }

  private closeTable(): void {
    this.closeRow();
    const table = this.openTables.pop();
    if (table === undefined) return;
    table.end = this.length;
    this.tables.push(table);
  }

  private openRow(): void {
    this.closeRow();
    const table = this.openTables.at(-1);
    table?.rows.push([]);
    if (table !== undefined) table.rowOpen = true;
  }

  private closeRow(): void {
    this.closeCell();
    const table = this.openTables.at(-1);
    if (!this.atLineStart || table?.rowOpen === true) this.separate("\n");
    if (table !== undefined) table.rowOpen = false;
  }

  private openCell({ rowspan, colspan }: SeenAttributes): void {
    this.closeCell();
    const table = this.openTables.at(-1);
    if (table === undefined) return;
    if (table.rows.length === 0) table.rows.push([]);
    table.rowOpen = true;
    if (!this.atLineStart) this.separate("\t"); // text between cells, where a tag is lost
    this.pending = "";
    table.cell = {
      start: this.length,
      end: this.length,
      rowSpan: claimed(rowspan),
      colSpan: claimed(colspan),
      nested: false,
      object: null,
    };
  }

  private closeCell(): void {
    const table = this.openTables.at(-1);
    if (!table?.cell) return;
    const { start, object } = table.cell;
    const isBlank = this.length === start || this.pieces.at(-1)?.trim() === "";
    if (isBlank && object !== null) this.append(OBJECT, object, this.tagStart);
    else if (isBlank) this.markBlank();
    table.cell.end = this.length;
    table.rows.at(-1)?.push(table.cell);
    table.cell = null;
    this.separate("\t");
  }
}

/** Leaves white space around a cell's text out. A cell that holds a table is page layout: it is not read, and stays as it is. */
function trim(text: string, cell: OpenCell): void {
  if (cell.nested) return;
  const { start, end } = withoutOuterSpace(text, cell.start, cell.end);
  cell.start = start;
  cell.end = end;
}

function claimed(value: string | undefined): number {
  if (value === undefined) return 1;
  const count = Number.parseInt(value, 10);
  return Number.isNaN(count) || count < 1 ? 1 : Math.min(count, WIDEST);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

function isCollapsible(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
