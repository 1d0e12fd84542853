import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** What is told of a text with entities; offsets are into the source. */
export interface EntityHandler {
  /** Characters as they stand in the source. */
  readonly text: (start: number, end: number) => void;
  /** An entity and what it stands for. */
  readonly entity: (character: string, start: number, end: number) => void;
}

/** Knows what entities stand for. The only file that knows htmlparser2: its tokenizer is asked where a `&` stands. */
export class EntityReader {
  private readonly source: string;
  private readonly handler: EntityHandler;
  private tokenizer: Tokenizer | null = null;
  /** What is read now, where it stands in the source, and where its last piece ended. */
  private printed = "";
  private start = 0;
  private behind = 0;
  private value = "";

  constructor(source: string, handler: EntityHandler) {
    this.source = source;
    this.handler = handler;
  }

  /** Tells the text and the entities of a stretch between two tags, in order. */
  readText(start: number, end: number): void {
    this.start = start;
    this.behind = start;
    this.tokenize(this.source.slice(start, end));
  }

  /** The value of an attribute, its quotes left out. */
  attributeValue(start: number, end: number): string {
    const printed = this.source.slice(start, end);
    if (!printed.includes("&")) return printed;
    const quote = printed.includes('"') ? "'" : '"';
    this.value = "";
    this.tokenize(`<i value=${quote}${printed}${quote}>`);
    return this.value;
  }

  private tokenize(printed: string): void {
    this.printed = printed;
    this.tokenizer ??= new Tokenizer({ decodeEntities: true }, this.callbacks());
    this.tokenizer.reset();
    this.tokenizer.write(printed);
    this.tokenizer.end();
  }

  private callbacks(): TokenizerCallbacks {
    const nothing = (): void => undefined;
    return {
      ontext: (start, end) => {
        this.handler.text(this.start + start, this.start + end);
        this.behind = this.start + end;
      },
      ontextentity: (code, end) => {
        this.handler.entity(String.fromCodePoint(code), this.behind, this.start + end);
        this.behind = this.start + end;
      },
      onattribdata: (start, end) => {
        this.value += this.printed.slice(start, end);
      },
      onattribentity: (code) => {
        this.value += String.fromCodePoint(code);
      },
      onattribname: nothing,
      onattribend: nothing,
      onopentagname: nothing,
      onopentagend: nothing,
      onselfclosingtag: nothing,
      onclosetag: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    };
  }
}
