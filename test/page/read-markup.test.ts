import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { readMarkup, type SeenAttributes } from "../../src/page/read-markup.js";

/** What stands on a page, in order, as `readMarkup` tells it. */
function eventsOf(source: string): readonly string[] {
  const events: string[] = [];
  readMarkup(source, {
    open: ({ name }, { style, hidden, rowspan, colspan }) =>
      events.push(`<${name}${shown({ style, hidden, rowspan, colspan })}>`),
    close: ({ name }) => events.push(`</${name}>`),
    text: (start, end) => events.push(source.slice(start, end)),
    entity: (character) => events.push(character),
  });
  return events;
}

/** The same as htmlparser2's own parser tells it. */
function parserEventsOf(source: string): readonly string[] {
  const events: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, { style, hidden, rowspan, colspan }) =>
        events.push(`<${name.toLowerCase()}${shown({ style, hidden, rowspan, colspan })}>`),
      onclosetag: (name) => events.push(`</${name.toLowerCase()}>`),
      ontext: (data) => events.push(data),
    },
    { recognizeSelfClosing: false },
  );
  parser.write(source);
  parser.end();
  return events;
}

function shown(attributes: Omit<SeenAttributes, "others">): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .join("");
}

/**
 * Without `image` and what only `svg` has: inside `svg`, whose text nobody sees, names are not told apart; without `title`
 * and `textarea`, whose entities nobody sees either.
 */
const NAMES =
  "p div span table tbody thead tr td th ul li br hr img form svg math desc a b option select h2 o:p P TD mtext script style Xmp plaintext";

const piece = fc.oneof(
  fc
    .constantFrom(...NAMES.split(" "))
    .chain((name) =>
      fc.constantFrom(
        `<${name}>`,
        `<${name} style="display:none" Style=x>`,
        `<${name} class=y rowspan='2' COLSPAN=3 hidden>`,
        `<${name}/>`,
        `<${name} a b = c / >`,
        `<${name}\nhidden='"&gt;' style = a&ampb =x"rowspan=3/>`,
        `</${name}>`,
        `</${name} >`,
      ),
    ),
  fc.constantFrom(
    "规章",
    " 1 ",
    "&nbsp;",
    "&#21495;",
    "&lt",
    "a < b",
    "<",
    ">",
    "'",
    "&",
    "&ampx&notin;&NotEqualTilde;&#0;&#x",
    "<!-- 9 -->",
    "<!-->",
    "<!--->",
    "<!--a--!b--!>",
    "<!--",
    "<![CDATA[规]]>",
    "<![CDATA[",
    "<!x>",
    "<!DOCTYPE html>",
    "<?xml?>",
    "</>",
    "</ p>",
    "<td",
    "</td",
    '"',
  ),
);

describe("reading markup", () => {
  it("tells what htmlparser2's parser tells", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        // Of a page that is cut off inside a tag, htmlparser2 tells the whole or its last character as text.
        const source = `${pieces.join("")}>`;
        expect(eventsOf(source)).toEqual(parserEventsOf(source));
      }),
      { numRuns: 2_000 },
    );
  });

  it("tells where text and entities stand", () => {
    const source = "<p>规&nbsp;<b>1</b></p>";
    const places: (readonly [number, number])[] = [];
    const note = (start: number, end: number): unknown => places.push([start, end]);
    readMarkup(source, {
      open: () => undefined,
      close: () => undefined,
      text: note,
      entity: (_, start, end) => note(start, end),
    });
    expect(places.map(([start, end]) => source.slice(start, end))).toEqual(["规", "&nbsp;", "1"]);
  });

  it.each([
    "<p>规章</p ",
    "<p>规章</p",
    "<p>规章<br /",
    "<p>规章<td class=",
    '<p>规章<td class="',
    "<p>规章<!-- 9",
  ])("tells nothing of what a page is cut off in: %s", (source) => {
    expect(eventsOf(source).filter((event) => !event.startsWith("<"))).toEqual(["规章"]);
  });

  it("tells the text of elements in which tags are none", () => {
    expect(eventsOf("<xmp><td>&lt;</xm></XMP ><script>'</td>'</script>")).toEqual([
      "<xmp>",
      "<td>&lt;</xm>",
      "</xmp>",
      "<script>",
      "'</td>'",
      "</script>",
    ]);
  });
});
