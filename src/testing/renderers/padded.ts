import { displayWidth } from "../../source/display-width.js";
import { flatMap } from "../../source/flat-map.js";

/** The text filled up with spaces to `width` columns. */
export function padded(text: string, width: number, measure = displayWidth): string {
  return text + " ".repeat(Math.max(0, width - measure(text)));
}

/** The text in lines of at most `width` columns, broken between any two characters and where it has line feeds. */
export function wrapped(text: string, width: number, measure = displayWidth): readonly string[] {
  return flatMap(text.split("\n"), (line) => {
    const lines: string[] = [];
    let current = "";
    for (const character of line) {
      if (current !== "" && measure(current + character) > width) {
        lines.push(current);
        current = "";
      }
      current += character;
    }
    return [...lines, current];
  });
}
