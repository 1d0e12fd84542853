import { Parser } from "htmlparser2";
import { ABSOLUTE_STYLE, HIDDEN_STYLE, LEFT_STYLE, SHEET_STYLE, TOP_STYLE } from "../patterns.js";
import type { MarkupCell, Page, PositionedText, Stretch } from "./page.js";

/** Elements whose text no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "title",
  "noscript",
  "del",
  "s",
  "strike",
  "textarea",
  "select",
  "object",
  "svg",
]);

/** Elements that begin and end a line. */
const LINES: ReadonlySet<string> = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "caption",
  "center",
  "dd",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hr",
  "li",
  "main",
  "nav",
  "ol",
  "p",
  "pre",
  "section",
  "table",
  "tbody",
  "tfoot",
  "thead",
  "tr",
  "ul",
]);

/** `5<sup>1</sup>` is 5 with a footnote, not 51. */
const RAISED: ReadonlySet<string> = new Set(["sup", "sub"]);

const VOID: ReadonlySet<string> = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr",
]);

/** The widest span a real table has is far below this; `colspan="1000000000"` must cost nothing. */
const WIDEST = 64;

interface OpenCell {
  readonly start: number;
  end: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  nested: boolean;
}

interface OpenTable {
  readonly start: number;
  end: number;
  readonly rows: OpenCell[][];
  cell: OpenCell | null;
  rowOpen: boolean;
}

/** HTML as a reader sees it. The only file that knows htmlparser2. One pass, no tree. */
export function pageFromHtml(source: string): Page {
  const writer = new PageWriter();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        writer.open(name, attributes, parser.startIndex);
      },
      onclosetag(name) {
        writer.close(name, parser.startIndex);
      },
      ontext(data) {
        writer.write(data, parser.startIndex, parser.endIndex + 1);
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  );
  parser.write(source);
  parser.end();
  return writer.page();
}

/**
 * Collects text, tables and the way back to the source while the parser runs; lives for one page only. The text is kept
 * in pieces: reading the end of a long string that has just grown would copy it each time.
 */
class PageWriter {
  private readonly pieces: string[] = [];
  private length = 0;
  private readonly stretches: Stretch[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly openTables: OpenTable[] = [];
  private readonly positioned: PositionedText[] = [];
  private position: {
    readonly name: string;
    depth: number;
    readonly start: number;
    readonly top: number;
    readonly left: number;
  } | null = null;
  private sheet = 0;
  private unseenDepth = 0;
  /** White space seen but not written yet: it shows only between two words. */
  private pending: "" | " " | "\n" = "";
  private atLineStart = true;
  /** Where the tag stands that is read. */
  private tagStart = 0;

  open(name: string, attributes: Readonly<Record<string, string>>, start: number): void {
    this.tagStart = start;
    if (this.unseenDepth > 0) {
      if (!VOID.has(name)) this.unseenDepth++;
      return;
    }
    if (UNSEEN.has(name) || (!VOID.has(name) && isHidden(attributes))) {
      this.unseenDepth = 1;
      return;
    }
    this.openPosition(name, attributes);
    if (name === "br") this.breakLine();
    else if (RAISED.has(name)) this.part();
    else if (name === "table") this.openTable();
    else if (name === "tr") this.openRow();
    else if (name === "td" || name === "th") this.openCell(attributes);
    else if (LINES.has(name)) this.breakLine();
  }

  close(name: string, start: number): void {
    this.tagStart = start;
    if (this.unseenDepth > 0) {
      if (!VOID.has(name)) this.unseenDepth--;
      return;
    }
    this.closePosition(name);
    if (name === "table") this.closeTable();
    else if (RAISED.has(name)) this.part();
    else if (name === "tr") this.closeRow();
    else if (name === "td" || name === "th") this.closeCell();
    else if (LINES.has(name)) this.breakLine();
  }

  /** Runs of white space are one space, as browsers show them; a no-break or ideographic space stays. */
  write(data: string, start: number, end: number): void {
    if (this.unseenDepth > 0) return;
    const wholeUnit = end - start !== data.length;
    let from = 0;
    for (let at = 0; at <= data.length; at++) {
      if (at < data.length && !isCollapsible(data.charCodeAt(at))) continue;
      if (at > from)
        this.append(data.slice(from, at), wholeUnit ? start : start + from, wholeUnit ? end : start + at);
      if (at < data.length) this.part();
      from = at + 1;
    }
  }

  page(): Page {
    while (this.openTables.length > 0) this.closeTable();
    const text = this.pieces.join("");
    const tables = this.tables.map(({ start, end, rows }) => ({
      start,
      end,
      rows: rows.map((cells) => cells.map((cell) => trimmed(text, cell))),
    }));
    return {
      text,
      tables: tables.sort((a, b) => a.start - b.start),
      positioned: this.positioned,
      stretches: this.stretches,
    };
  }

  /** `<p style="position:absolute;top:312px;left:85px">`; an element placed relatively around them is a sheet. */
  private openPosition(name: string, { style }: Readonly<Record<string, string>>): void {
    if (this.position !== null) {
      if (name === this.position.name) this.position.depth++;
      return;
    }
    if (style === undefined) return;
    if (SHEET_STYLE.test(style)) this.sheet++;
    const top = TOP_STYLE.exec(style)?.[1];
    const left = LEFT_STYLE.exec(style)?.[1];
    if (top === undefined || left === undefined || !ABSOLUTE_STYLE.test(style)) return;
    this.breakLine();
    this.position = { name, depth: 0, start: this.length, top: Number(top), left: Number(left) };
  }

  private closePosition(name: string): void {
    if (this.position?.name !== name) return;
    if (this.position.depth-- > 0) return;
    const { start, top, left } = this.position;
    this.position = null;
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
    this.stretches.push({ text: { start: at, end: this.length }, source: { start, end } });
  }

  /** A blank cell prints nothing; its place is where its text would stand. */
  private markBlank(): void {
    const text = { start: this.length, end: this.length };
    this.stretches.push({ text, source: { start: this.tagStart, end: this.tagStart } });
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

  private openCell(attributes: Readonly<Record<string, string>>): void {
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
      rowSpan: claimed(attributes["rowspan"]),
      colSpan: claimed(attributes["colspan"]),
      nested: false,
    };
  }

  private closeCell(): void {
    const table = this.openTables.at(-1);
    if (!table?.cell) return;
    if (this.length === table.cell.start || this.pieces.at(-1)?.trim() === "") this.markBlank();
    table.cell.end = this.length;
    table.rows.at(-1)?.push(table.cell);
    table.cell = null;
    this.separate("\t");
  }
}

function trimmed(text: string, cell: MarkupCell): MarkupCell {
  let { start, end } = cell;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { ...cell, start, end };
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    attributes["hidden"] !== undefined ||
    (attributes["style"] !== undefined && HIDDEN_STYLE.test(attributes["style"]))
  );
}

function claimed(value: string | undefined): number {
  const count = Number.parseInt(value ?? "1", 10);
  return Number.isNaN(count) || count < 1 ? 1 : Math.min(count, WIDEST);
}

function isCollapsible(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isSpace(code: number): boolean {
  return isCollapsible(code) || code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x200b;
}
