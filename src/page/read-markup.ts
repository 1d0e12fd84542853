import type { Span } from "../source/span.js";
import { type Element, elementNamed } from "./elements.js";
import { type EntityHandler, EntityReader } from "./entity-reader.js";

/** The attributes that change what a reader sees; the first of a name counts. */
export interface SeenAttributes {
  readonly style: string | undefined;
  readonly hidden: string | undefined;
  readonly rowspan: string | undefined;
  readonly colspan: string | undefined;
  /** Where the values of all others stand, by name; only for elements whose role needs them. */
  readonly others: ReadonlyMap<string, Span> | null;
}

/** What stands on a page, in order; offsets are into the source. */
export interface MarkupHandler extends EntityHandler {
  /** An element opens; `start` is where the tag stands that opens or ends it. */
  readonly open: (element: Element, attributes: SeenAttributes, start: number) => void;
  readonly close: (element: Element, start: number) => void;
}

/**
 * Reads markup in one pass and builds no tree. Tags are told from text as browsers and htmlparser2 tell them; only the few
 * names and attributes that matter to a reader of reports are taken out of a tag, all else is passed over.
 */
export function readMarkup(source: string, handler: MarkupHandler): void {
  new MarkupReader(source, handler).read();
}

/** An element of this page, and how often it stands open. */
interface PageElement {
  readonly element: Element;
  open: number;
}

type AttributeName = "style" | "hidden" | "rowspan" | "colspan";

interface Attributes extends Record<AttributeName, string | undefined> {
  others: Map<string, Span> | null;
}

const NO_ATTRIBUTES: SeenAttributes = {
  style: undefined,
  hidden: undefined,
  rowspan: undefined,
  colspan: undefined,
  others: null,
};

/** As long as the text of most cells. */
const NEAR = 12;

const EXCLAMATION_MARK = 0x21;
const QUOTATION_MARK = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS_THAN = 0x3c;
const EQUALS = 0x3d;
const GREATER_THAN = 0x3e;
const QUESTION_MARK = 0x3f;

/** Lives for one page only. What reads a part of the page says where the page goes on behind it. */
class MarkupReader {
  private readonly source: string;
  private readonly handler: MarkupHandler;
  private readonly entities: EntityReader;
  private readonly elements = new Map<string, PageElement>();
  private readonly elementsByShortName = new Map<number, PageElement>();
  private readonly stack: PageElement[] = [];
  /** How many of the contexts that stand open; the last decides whose rules hold. */
  private readonly contexts: ("foreign" | "html")[] = [];
  /** Where the tag stands that is read, what it says, and whether a slash ends it. */
  private tagStart = 0;
  private attributes: Attributes | null = null;
  private isSelfClosing = false;
  /** Whether all its attributes matter. */
  private needsOthers = false;
  /** Where the next `&` stands, at or behind the text read last. */
  private ampersand = -1;

  constructor(source: string, handler: MarkupHandler) {
    this.source = source;
    this.handler = handler;
    this.entities = new EntityReader(source, handler);
  }

  read(): void {
    const { source } = this;
    let from = 0; // text from here on is not told yet
    for (let at = this.nextTag(0); at < source.length; at = this.nextTag(Math.max(at + 1, from))) {
      this.text(from, at);
      this.tagStart = at;
      from = this.readMark(at);
    }
    this.text(from, source.length);
    this.tagStart = source.length;
    while (this.stack.length > 0) this.leave();
  }

  private text(start: number, end: number): void {
    if (start >= end) return;
    if (this.ampersand < start) this.ampersand = this.next("&", start);
    if (this.ampersand < end) this.entities.readText(start, end);
    else this.handler.text(start, end);
  }

  /** What a `<` begins; it is text itself where nothing of the kind stands behind it. */
  private readMark(at: number): number {
    const next = this.source.charCodeAt(at + 1);
    if (isLetter(next)) return this.readStartTag(at + 1);
    if (next === SLASH) return this.readEndTag(at + 2);
    if (next === EXCLAMATION_MARK) return this.readDeclaration(at + 2);
    return next === QUESTION_MARK ? this.behind(">", at + 2) : at;
  }

  private readStartTag(start: number): number {
    const nameEnd = this.nameEnd(start);
    if (nameEnd === this.source.length) return nameEnd;
    const named = this.elementAt(start, nameEnd);
    const { element } = named;
    const holdsText = element.holdsText && !this.isInForeignContext();
    // A form inside a form is none.
    const counts = element.name !== "form" || named.open === 0;
    if (counts) this.enter(named);
    this.needsOthers = element.role === "placed" || element.role === "field" || element.role === "object";
    const end = this.readAttributes(nameEnd);
    if (end === this.source.length) return end;
    if (counts) {
      this.handler.open(element, this.attributes ?? NO_ATTRIBUTES, this.tagStart);
      if (element.isVoid) this.handler.close(element, this.tagStart);
      if (this.isSelfClosing && this.isInForeignContext() && this.stack.at(-1) === named) this.leave();
    }
    return holdsText ? this.readRawText(element.name, end + 1) : end + 1;
  }

  /** From behind the name to the `>`; the end of the page where the page ends inside the tag. */
  private readAttributes(nameEnd: number): number {
    const { source } = this;
    this.attributes = null;
    this.isSelfClosing = false;
    let at = nameEnd;
    while (at < source.length) {
      const code = source.charCodeAt(at);
      if (code === GREATER_THAN) return at;
      if (code === SLASH) this.isSelfClosing = true;
      if (code === SLASH || isWhiteSpace(code)) at++;
      else {
        this.isSelfClosing = false;
        at = this.readAttribute(at);
      }
    }
    return source.length;
  }

  private readAttribute(start: number): number {
    const { source } = this;
    let nameEnd = start + 1;
    while (nameEnd < source.length && !endsAttributeName(source.charCodeAt(nameEnd))) nameEnd++;
    const sign = this.behindWhiteSpace(nameEnd);
    if (source.charCodeAt(sign) !== EQUALS) {
      this.note(start, nameEnd, nameEnd, nameEnd);
      return nameEnd;
    }
    const first = this.behindWhiteSpace(sign + 1);
    const quote = source.charCodeAt(first);
    if (quote === QUOTATION_MARK || quote === APOSTROPHE) {
      const end = source.indexOf(quote === APOSTROPHE ? "'" : '"', first + 1);
      if (end < 0) return source.length;
      this.note(start, nameEnd, first + 1, end);
      return end + 1;
    }
    let end = first;
    while (end < source.length && !endsValue(source.charCodeAt(end))) end++;
    this.note(start, nameEnd, first, end);
    return end;
  }

  /** Keeps an attribute that matters. */
  private note(nameStart: number, nameEnd: number, start: number, end: number): void {
    const name = attributeNamed(this.source, nameStart, nameEnd);
    if (name === null && !this.needsOthers) return;
    this.attributes ??= { ...NO_ATTRIBUTES, others: null };
    if (name !== null) this.attributes[name] ??= this.entities.attributeValue(start, end);
    else this.noteOther(this.source.slice(nameStart, nameEnd).toLowerCase(), { start, end });
  }

  private noteOther(name: string, value: Span): void {
    if (this.attributes === null) return;
    this.attributes.others ??= new Map();
    if (!this.attributes.others.has(name)) this.attributes.others.set(name, value);
  }

  private readEndTag(start: number): number {
    const code = this.source.charCodeAt(start);
    if (start === this.source.length) return start - 2;
    if (!isLetter(code)) return this.behind(">", start);
    const nameEnd = this.nameEnd(start);
    if (nameEnd === this.source.length) return nameEnd;
    this.end(this.elementAt(start, nameEnd));
    return this.source.charCodeAt(nameEnd) === GREATER_THAN ? nameEnd + 1 : this.behind(">", nameEnd);
  }

  private end(named: PageElement): void {
    const { element } = named;
    if (element.role === "break") {
      this.handler.open(element, NO_ATTRIBUTES, this.tagStart);
      this.handler.close(element, this.tagStart);
    } else if (named.open > 0) {
      for (let left = this.leave(); left !== named; left = this.leave());
    } else if (element.name === "p") {
      this.enter(named);
      this.handler.open(element, NO_ATTRIBUTES, this.tagStart);
      this.leave();
    }
  }

  /** Comments, `<!doctype html>`, `<![CDATA[…]]>`, and what else begins with `<!`. */
  private readDeclaration(start: number): number {
    const { source } = this;
    if (source.startsWith("--", start)) return this.behindComment(start);
    if (!source.startsWith("[CDATA[", start)) return this.behind(">", start);
    const from = start + "[CDATA[".length;
    const end = source.indexOf("]]>", from);
    if (end < 0) return source.length;
    if (this.isInForeignContext()) this.handler.text(from, end);
    return end + "]]>".length;
  }

  /** `-->` ends a comment, also that of `<!-->` and `<!--->`, and so does `--!>`. */
  private behindComment(start: number): number {
    const { source } = this;
    for (let dashes = start; dashes >= 0; dashes = source.indexOf("--", dashes + 1)) {
      const end = dashes + 2;
      if (source.charCodeAt(end) === GREATER_THAN) return end + 1;
      if (dashes > start + 1 && source.startsWith("!>", end)) return end + 2;
    }
    return source.length;
  }

  /** The text of an element in which tags are none, up to its end tag; plain text has no end. */
  private readRawText(name: string, start: number): number {
    const { source } = this;
    let end = name === "plaintext" ? -1 : source.indexOf("</", start);
    while (end >= 0 && !this.isEndTag(name, end)) end = source.indexOf("</", end + 2);
    const textEnd = end < 0 ? source.length : end;
    if (start < textEnd) this.handler.text(start, textEnd);
    return textEnd;
  }

  private isEndTag(name: string, at: number): boolean {
    const end = at + 2 + name.length;
    return (
      end < this.source.length &&
      endsName(this.source.charCodeAt(end)) &&
      this.source.slice(at + 2, end).toLowerCase() === name
    );
  }

  private nameEnd(start: number): number {
    const { source } = this;
    let at = start;
    while (at < source.length && !endsName(source.charCodeAt(at))) at++;
    return at;
  }

  private behindWhiteSpace(start: number): number {
    let at = start;
    while (isWhiteSpace(this.source.charCodeAt(at))) at++;
    return at;
  }

  /** Where `<` stands next: mostly behind one to a dozen characters, which are looked at faster than a search begins. */
  private nextTag(start: number): number {
    const near = Math.min(start + NEAR, this.source.length);
    for (let at = start; at < near; at++) if (this.source.charCodeAt(at) === LESS_THAN) return at;
    return this.next("<", near);
  }

  /** Where a mark stands next; the end of the page where it stands nowhere. */
  private next(mark: string, start: number): number {
    const at = this.source.indexOf(mark, start);
    return at < 0 ? this.source.length : at;
  }

  private behind(mark: string, start: number): number {
    return Math.min(this.source.length, this.next(mark, start) + mark.length);
  }

  private isInForeignContext(): boolean {
    return this.contexts.at(-1) === "foreign";
  }

  /** Most names are short and printed hundreds of times. */
  private elementAt(start: number, end: number): PageElement {
    const short = shortName(this.source, start, end);
    const known = this.elementsByShortName.get(short);
    if (known !== undefined) return known;
    const printed = this.source.slice(start, end).toLowerCase();
    const name = printed === "image" ? "img" : printed;
    const named = this.elements.get(name) ?? { element: elementNamed(name), open: 0 };
    this.elements.set(name, named);
    if (short !== 0) this.elementsByShortName.set(short, named);
    return named;
  }

  /** Ends the elements that the start of this one ends, and stands it on the stack. */
  private enter(named: PageElement): void {
    const { ends, isVoid, context } = named.element;
    if (ends !== null) {
      for (let top = this.stack.at(-1); top !== undefined && ends.has(top.element.name);) {
        this.leave();
        top = this.stack.at(-1);
      }
    }
    if (isVoid) return;
    this.stack.push(named);
    named.open++;
    if (context !== null) this.contexts.push(context);
  }

  private leave(): PageElement | undefined {
    const named = this.stack.pop();
    if (named === undefined) return undefined;
    named.open--;
    if (named.element.context !== null) this.contexts.pop();
    this.handler.close(named.element, this.tagStart);
    return named;
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isWhiteSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c || code === 0x0d;
}

function endsName(code: number): boolean {
  return code === GREATER_THAN || code === SLASH || isWhiteSpace(code);
}

function endsAttributeName(code: number): boolean {
  return code === EQUALS || endsName(code);
}

function endsValue(code: number): boolean {
  return code === GREATER_THAN || isWhiteSpace(code);
}

/** A name of up to four letters, as one number; 0 for any other. */
function shortName(source: string, start: number, end: number): number {
  if (end - start > 4) return 0;
  let name = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code > 0x7f) return 0;
    name = name * 0x80 + code;
  }
  return name;
}

/** Told by its first letter and its length first: most attributes are `class`, `width`, `align`. */
function attributeNamed(source: string, start: number, end: number): AttributeName | null {
  const length = end - start;
  const letter = source.charCodeAt(start) | 0x20;
  const name =
    length === 5 && letter === 0x73
      ? "style"
      : length === 6 && letter === 0x68
        ? "hidden"
        : length === 7 && letter === 0x72
          ? "rowspan"
          : length === 7 && letter === 0x63
            ? "colspan"
            : null;
  if (name === null || source.startsWith(name, start)) return name;
  return source.slice(start, end).toLowerCase() === name ? name : null;
}
