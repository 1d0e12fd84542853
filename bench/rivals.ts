import { load } from "cheerio";
import { Parser } from "htmlparser2";
import { Tabletojson } from "tabletojson";

/** The limit: htmlparser2's parser over the page, nothing done with what it finds. */
export function tokenizeOnly(page: string): void {
  const parser = new Parser({});
  parser.write(page);
  parser.end();
}

/** The usual choice: a tree of the page. */
export function buildTree(page: string): unknown {
  return load(page);
}

/** A tree, and the text of every cell: what a scraper does before it knows what the cells mean. */
export function readEveryCell(page: string): readonly string[] {
  const $ = load(page);
  return $("td, th")
    .map((_, cell) => $(cell).text().trim())
    .toArray();
}

/** Every table of the page as JSON. */
export function tablesToJson(page: string): unknown {
  return Tabletojson.convert(page);
}
