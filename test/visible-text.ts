import { Parser } from "htmlparser2";

const UNSEEN = new Set([
  "script",
  "style",
  "template",
  "title",
  "noscript",
  "textarea",
  "select",
  "object",
  "svg",
]);
const VOID = new Set([
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
  "wbr",
]);

/** What a reader sees of a piece of HTML, white space left out: written apart from the library, to judge its spans. */
export function visibleText(html: string): string {
  let text = "";
  const hidden: string[] = [];
  const parser = new Parser({
    onopentag(name, { style, hidden: attribute }) {
      if (VOID.has(name)) return;
      const unseen = UNSEEN.has(name) || attribute !== undefined || /display:\s*none/.test(style ?? "");
      if (hidden.length > 0 || unseen) hidden.push(name);
    },
    onclosetag(name) {
      if (!VOID.has(name)) hidden.pop();
    },
    ontext(data) {
      if (hidden.length === 0) text += data;
    },
  });
  parser.write(html);
  parser.end();
  return squeeze(text);
}

/** Without white space of any kind. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200b]/gu, "");
}
