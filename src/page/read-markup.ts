import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { type Element, elementNamed } from "./elements.js";

/** The attributes that change what a reader sees; the first of a name counts. */
export interface SeenAttributes {
  readonly style: string | undefined;
  readonly hidden: string | undefined;
  readonly rowspan: string | undefined;
  readonly colspan: string | undefined;
}

/** What stands on a page, in order; offsets are into the source. */
export interface MarkupHandler {
  /** An element opens; `start` is where the tag stands that opens or ends it. */
  readonly open: (element: Element, attributes: SeenAttributes, start: number) => void;
  readonly close: (element: Element, start: number) => void;
  /** Characters as they stand in the source. */
  readonly text: (start: number, end: number) => void;
  /** An entity and what it stands for. */
  readonly entity: (character: string, start: number, end: number) => void;
}

/**
 * Reads markup in one pass and builds no tree. The only file that knows htmlparser2: its tokenizer tells tags from text;
 * which elements stand open is kept here, because only few names and attributes matter to a reader of reports.
 */
export function readMarkup(source: string, handler: MarkupHandler): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, new MarkupReader(source, handler));
  tokenizer.write(source);
  tokenizer.end();
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

/** Lives for one page only. */
class MarkupReader implements TokenizerCallbacks {
  private readonly source: string;
  private readonly handler: MarkupHandler;
  private readonly elements = new Map<string, PageElement>();
  private readonly stack: PageElement[] = [];
  /** How many of the contexts that stand open; the last decides whose rules hold. */
  private readonly contexts: ("foreign" | "html")[] = [];
  private current: PageElement | null = null;
  private attributes: Attributes | null = null;
  private attribute: keyof Attributes | null = null;
  private value = "";
  /** Where the last tag, text or entity ended. */
  private behind = 0;

  constructor(source: string, handler: MarkupHandler) {
    this.source = source;
    this.handler = handler;
  }

  ontext(start: number, end: number): void {
    this.handler.text(start, end);
    this.behind = end;
  }

  ontextentity(code: number, end: number): void {
    this.handler.entity(String.fromCodePoint(code), this.behind, end);
    this.behind = end;
  }

  onopentagname(start: number, end: number): void {
    const element = this.element(start, end);
    this.attributes = null;
    // A form inside a form is none.
    this.current = element.name === "form" && element.open > 0 ? null : element;
    if (this.current !== null) this.enter(element);
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.current === null ? null : attributeNamed(this.source, start, end);
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== null) this.value += this.source.slice(start, end);
  }

  onattribentity(code: number): void {
    if (this.attribute !== null) this.value += String.fromCodePoint(code);
  }

  onattribend(): void {
    if (this.attribute === null) return;
    this.attributes ??= { ...NO_ATTRIBUTES };
    this.attributes[this.attribute] ??= this.value;
    this.value = "";
    this.attribute = null;
  }

  onopentagend(end: number): void {
    const element = this.current;
    this.current = null;
    if (element !== null) {
      this.handler.open(element, this.attributes ?? NO_ATTRIBUTES, this.behind);
      if (element.isVoid) this.handler.close(element, this.behind);
    }
    this.behind = end + 1;
  }

  onselfclosingtag(end: number): void {
    const element = this.current;
    this.onopentagend(end);
    if (element !== null && this.isInForeignContext() && this.stack.at(-1) === element) this.leave();
  }

  onclosetag(start: number, end: number): void {
    const element = this.element(start, end);
    if (element.role === "break") {
      this.handler.open(element, NO_ATTRIBUTES, this.behind);
      this.handler.close(element, this.behind);
    } else if (element.open > 0) {
      for (let left = this.leave(); left !== element; left = this.leave());
    } else if (element.name === "p") {
      this.enter(element);
      this.handler.open(element, NO_ATTRIBUTES, this.behind);
      this.leave();
    }
    this.behind = end + 1;
  }

  oncdata(start: number, end: number, endOffset: number): void {
    if (this.isInForeignContext()) this.handler.text(start, end - endOffset);
    this.behind = end + 1;
  }

  oncomment(_start: number, end: number): void {
    this.behind = end + 1;
  }

  ondeclaration(_start: number, end: number): void {
    this.behind = end + 1;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.behind = end + 1;
  }

  onend(): void {
    while (this.stack.length > 0) this.leave();
  }

  isInForeignContext(): boolean {
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
    this.handler.close(element, this.behind);
    return element;
  }
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
