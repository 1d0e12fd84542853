import { type Element, elementNamed } from "./elements.js";
import { type EntityHandler, EntityReader } from "./entity-reader.js";

/** The attributes that change what a reader sees; the first of a name counts. */
export interface SeenAttributes {
  readonly style: string | undefined;
  readonly hidden: string | undefined;
  readonly rowspan: string | undefined;
  readonly colspan: string | undefined;
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
interface PageElement extends Element {
  open: number;
}

interface Attributes {
  style: string | undefined;
  hidden: string | undefined;
  rowspan: string | undefined;
  colspan: string | undefined;
}

const NO_ATTRIBUTES: SeenAttributes = {
  style: undefined,
  hidden: undefined,
  rowspan: undefined,
  colspan: undefined,
};

const EXCLAMATION_MARK = 0x21;
const QUOTATION_MARK = 0x22;
const AMPERSAND = 0x26;
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
  private readonly stack: PageElement[] = [];
  /** How many of the contexts that stand open; the last decides whose rules hold. */
  private readonly contexts: ("foreign" | "html")[] = [];
  /** Where the tag stands that is read, what it says, and whether a slash ends it. */
  private tagStart = 0;
  private attributes: Attributes | null = null;
  private isSelfClosing = false;

  constructor(source: string, handler: MarkupHandler) {
    this.source = source;
    this.handler = handler;
    this.entities = new EntityReader(source, handler);
  }

  read(): void {
    const { source } = this;
    let from = 0; // text from here on is not told yet
    let hasEntity = false;
    for (let at = 0; at < source.length; ) {
      const code = source.charCodeAt(at);
      if (code !== LESS_THAN) {
        if (code === AMPERSAND) hasEntity = true;
        at++;
        continue;
      }
      this.text(from, at, hasEntity);
      hasEntity = false;
      this.tagStart = at;
      from = this.readMark(at);
      at = Math.max(at + 1, from);
    }
    this.text(from, source.length, hasEntity);
    this.tagStart = source.length;
    while (this.stack.length > 0) this.leave();
  }

  private text(start: number, end: number, hasEntity: boolean): void {
    if (start >= end) return;
    if (hasEntity) this.entities.readText(start, end);
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
    const element = this.element(start, nameEnd);
    const holdsText = element.holdsText && !this.isInForeignContext();
    // A form inside a form is none.
    const counts = element.name !== "form" || element.open === 0;
    if (counts) this.enter(element);
    const end = this.readAttributes(nameEnd);
    if (end === this.source.length) return end;
    if (counts) {
      this.handler.open(element, this.attributes ?? NO_ATTRIBUTES, this.tagStart);
      if (element.isVoid) this.handler.close(element, this.tagStart);
      if (this.isSelfClosing && this.isInForeignContext() && this.stack.at(-1) === element) this.leave();
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
    if (name === null) return;
    this.attributes ??= { ...NO_ATTRIBUTES };
    this.attributes[name] ??= this.entities.attributeValue(start, end);
  }

  private readEndTag(start: number): number {
    const code = this.source.charCodeAt(start);
    if (start === this.source.length) return start - 2;
    if (!isLetter(code)) return this.behind(">", start);
    const nameEnd = this.nameEnd(start);
    if (nameEnd === this.source.length) return nameEnd;
    this.end(this.element(start, nameEnd));
    return this.behind(">", nameEnd);
  }

  private end(element: PageElement): void {
    if (element.role === "break") {
      this.handler.open(element, NO_ATTRIBUTES, this.tagStart);
      this.handler.close(element, this.tagStart);
    } else if (element.open > 0) {
      for (let left = this.leave(); left !== element; left = this.leave());
    } else if (element.name === "p") {
      this.enter(element);
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

  private behind(mark: string, start: number): number {
    const at = this.source.indexOf(mark, start);
    return at < 0 ? this.source.length : at + mark.length;
  }

  private isInForeignContext(): boolean {
    return this.contexts.at(-1) === "foreign";
  }

  private element(start: number, end: number): PageElement {
    const printed = this.source.slice(start, end);
    let element = this.elements.get(printed);
    if (element === undefined) {
      const small = printed.toLowerCase();
      const name = small === "image" ? "img" : small;
      element = this.elements.get(name) ?? { ...elementNamed(name), open: 0 };
      this.elements.set(name, element);
      this.elements.set(printed, element);
    }
    return element;
  }

  /** Ends the elements that the start of this one ends, and stands it on the stack. */
  private enter(element: PageElement): void {
    const { ends } = element;
    if (ends !== null) {
      for (let top = this.stack.at(-1); top !== undefined && ends.has(top.name); top = this.stack.at(-1))
        this.leave();
    }
    if (element.isVoid) return;
    this.stack.push(element);
    element.open++;
    if (element.context !== null) this.contexts.push(element.context);
  }

  private leave(): PageElement | undefined {
    const element = this.stack.pop();
    if (element === undefined) return undefined;
    element.open--;
    if (element.context !== null) this.contexts.pop();
    this.handler.close(element, this.tagStart);
    return element;
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

/** Told by its first letter and its length first: most attributes are `class`, `width`, `align`. */
function attributeNamed(source: string, start: number, end: number): keyof Attributes | null {
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
  return name !== null && source.slice(start, end).toLowerCase() === name ? name : null;
}
