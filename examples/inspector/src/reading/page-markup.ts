import { Parser } from "htmlparser2";
import { HIDDEN_STYLE } from "../../../../src/patterns.js";
import { placeClasses } from "./place.js";
import type { Segment } from "./segments.js";

/** What an element of the page becomes. Elements that are not named here leave only their content. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ...names("p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre div span b strong i em u s sub sup"),
  ...names("table caption thead tbody tfoot tr td th"),
  ...names("address article aside center fieldset figure footer form header main nav section").map(
    ([name]): readonly [string, string] => [name, "div"],
  ),
  ["del", "s"],
  ["strike", "s"],
]);

/** Elements of which nothing is shown, their content included. */
const DROPPED: ReadonlySet<string> = new Set(
  names(
    "script style template title noscript textarea select object applet svg math iframe frame frameset noframes audio video canvas xmp plaintext noembed",
  ).map(([name]) => name),
);

const VOID: ReadonlySet<string> = new Set(
  names("area base br col embed hr img input link meta param source track wbr").map(([name]) => name),
);

/** No table of the form is wider. */
const WIDEST = 64;

function names(list: string): readonly (readonly [string, string])[] {
  return list.split(" ").map((name) => [name, name]);
}

/**
 * A page of the web as harmless markup with its places marked. It is built anew, not filtered: of the source come only text,
 * escaped, the elements named above without their attributes, and the spans of cells. The parser is that of the library, so
 * that its offsets are those of the places.
 */
export function pageMarkup(source: string, segments: readonly Segment[]): string {
  const out: string[] = [];
  let next = 0;
  let dropped = 0;

  /** Marks of blank cells that stand before an offset. */
  const markBlanks = (offset: number): void => {
    for (let segment = segments[next]; segment !== undefined; segment = segments[next]) {
      if (segment.end > offset || segment.start > offset) return;
      if (segment.start === segment.end) out.push(marked(segment, ""));
      next++;
    }
  };
  const write = (text: string, start: number, end: number): void => {
    const mapsEach = text.length === end - start;
    let at = start;
    const piece = (to: number): string => (mapsEach ? text.slice(at - start, to - start) : text);
    while (at < end) {
      markBlanks(at);
      const segment = segments[next];
      const to =
        segment === undefined || !mapsEach
          ? end
          : Math.min(end, segment.start > at ? segment.start : segment.end);
      const covers = segment !== undefined && segment.start <= at && segment.start < segment.end;
      out.push(covers ? marked(segment, piece(to)) : escaped(piece(to)));
      at = to;
    }
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (dropped > 0) {
          if (!VOID.has(name)) dropped++;
          return;
        }
        markBlanks(parser.startIndex);
        if (!VOID.has(name) && (DROPPED.has(name) || isHidden(attributes))) dropped = 1;
        else if (name === "img") out.push(picture(attributes["alt"]));
        else if (SHOWN.has(name)) out.push(`<${SHOWN.get(name)}${spans(name, attributes)}>`);
      },
      onclosetag(name) {
        if (dropped > 0) {
          if (!VOID.has(name)) dropped--;
          return;
        }
        markBlanks(parser.startIndex);
        if (SHOWN.has(name) && !VOID.has(name)) out.push(`</${SHOWN.get(name)}>`);
      },
      ontext(data) {
        if (dropped === 0) write(data, parser.startIndex, parser.endIndex + 1);
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  );
  parser.write(source);
  parser.end();
  return out.join("");
}

function marked({ ids, look }: Segment, text: string): string {
  return `<mark class="${placeClasses(look)}" data-places="${escaped(ids.join(" "))}">${escaped(text)}</mark>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A picture is never loaded; that there is one matters, as a table may be in it. */
function picture(alternative: string | undefined): string {
  return `<span class="picture">${escaped(alternative ?? "")}</span>`;
}

function spans(name: string, attributes: Readonly<Record<string, string>>): string {
  if (name !== "td" && name !== "th") return "";
  return ["rowspan", "colspan"]
    .map((attribute) => {
      const count = Math.min(Number.parseInt(attributes[attribute] ?? "", 10), WIDEST);
      return count > 1 ? ` ${attribute}="${count}"` : "";
    })
    .join("");
}

function isHidden({ hidden, style }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || (style !== undefined && HIDDEN_STYLE.test(style));
}
