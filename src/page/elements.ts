/** What an element means to a reader of the page, and to the elements around it. */
export interface Element {
  readonly name: string;
  /** Where it stands in the flow of the page; null for what only marks text, such as `span`. */
  readonly role:
    | "break"
    | "table"
    | "row"
    | "cell"
    | "line"
    | "preformatted"
    | "raised"
    | "placed"
    | "field"
    | "text-field"
    | "object"
    | null;
  /** Its text is not shown. */
  readonly isUnseen: boolean;
  /** It has no content and no end tag. */
  readonly isVoid: boolean;
  /** Tags inside it are text, up to its own end tag. */
  readonly holdsText: boolean;
  /** Elements that its start tag ends, where one of them stands open. */
  readonly ends: ReadonlySet<string> | null;
  /** `svg` and `math` have rules of their own; inside some of their elements those of HTML hold again. */
  readonly context: "foreign" | "html" | null;
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Elements whose text no reader sees. */
const UNSEEN = names("script style template title noscript del s strike select object svg");

/** Elements that begin and end a line. */
const LINES = names(
  "address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section tbody tfoot thead ul",
);

const VOID = names(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr",
);

const HOLDING_TEXT = names("script style title textarea iframe noembed noframes xmp plaintext");

/** As browsers do where an end tag is left out. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...both("tr", "tr th td"),
  ...both("th", "th"),
  ...both("td", "thead th td"),
  ...both("body", "head link script"),
  ...both("a", "a"),
  ...both("li", "li"),
  ...both("h1 h2 h3 h4 h5 h6", "h1 h2 h3 h4 h5 h6 p"),
  ...both(
    "select input output button datalist textarea",
    "input option optgroup select button datalist textarea",
  ),
  ...both("option", "option"),
  ...both("optgroup", "optgroup option"),
  ...both("dd dt", "dd dt"),
  ...both("rt rp", "rt rp"),
  ...both("tbody tfoot", "thead tbody"),
  ...both(
    "p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul",
    "p",
  ),
]);

function both(starting: string, ended: string): readonly (readonly [string, ReadonlySet<string>])[] {
  const set = names(ended);
  return starting.split(" ").map((name) => [name, set]);
}

const CONTEXTS: ReadonlyMap<string, "foreign" | "html"> = new Map<string, "foreign" | "html">([
  ["svg", "foreign"],
  ["math", "foreign"],
  ...["mi", "mo", "mn", "ms", "mtext", "annotation-xml", "desc", "title"].map(
    (name) => [name, "html"] as const,
  ),
]);

const ROLES: ReadonlyMap<string, Element["role"]> = new Map<string, Element["role"]>([
  ["br", "break"],
  ["table", "table"],
  ["tr", "row"],
  ["td", "cell"],
  ["th", "cell"],
  // A report sent as text stands in it, with the lines and spaces that show its columns.
  ["pre", "preformatted"],
  ["listing", "preformatted"],
  ["xmp", "preformatted"],
  // `<text top="312" left="85">`, as tools write it that turn PDF into XML.
  ["text", "placed"],
  // `<input value="12">`: some sites show a table as a form that is filled in.
  ["input", "field"],
  ["textarea", "text-field"],
  // What shows something that is no text of the page: a picture, a choice among options, a gauge.
  ...[
    "canvas",
    "embed",
    "iframe",
    "img",
    "meter",
    "noscript",
    "object",
    "progress",
    "select",
    "svg",
    "video",
  ].map((name) => [name, "object"] as const),
  // `5<sup>1</sup>` is 5 with a footnote, not 51.
  ["sup", "raised"],
  ["sub", "raised"],
]);

/** Most pages use no other elements. */
const KNOWN: ReadonlyMap<string, Element> = new Map(
  [...UNSEEN, ...LINES, ...VOID, ...HOLDING_TEXT, ...ENDS.keys(), ...CONTEXTS.keys(), ...ROLES.keys()]
    .concat(["a", "b", "em", "font", "i", "html", "label", "o:p", "span", "strong", "u"])
    .map((name) => [name, describe(name)]),
);

/** The element of a name in small letters. */
export function elementNamed(name: string): Element {
  return KNOWN.get(name) ?? describe(name);
}

function describe(name: string): Element {
  return {
    name,
    role: ROLES.get(name) ?? (LINES.has(name) ? "line" : null),
    isUnseen: UNSEEN.has(name),
    isVoid: VOID.has(name),
    holdsText: HOLDING_TEXT.has(name),
    ends: ENDS.get(name) ?? null,
    context: CONTEXTS.get(name) ?? null,
  };
}
