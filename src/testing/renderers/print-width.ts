/** How many columns of a terminal a text takes: characters of Chinese script and full-width forms take two. */
export function printWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return width;
}

/** The text filled up with spaces to `width` columns. */
export function padded(text: string, width: number, measure = printWidth): string {
  return text + " ".repeat(Math.max(0, width - measure(text)));
}

/** The text in lines of at most `width` columns, broken between any two characters and where it has line feeds. */
export function wrapped(text: string, width: number, measure = printWidth): readonly string[] {
  return text.split("\n").flatMap((line) => {
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

function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
    character,
  );
}
