import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** Everything that a reader may follow, as paths from the root. */
export const documents: readonly string[] = [
  ...["README.md", "README.zh-CN.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...readdirSync(join(root, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

/** The examples with a package of their own, and so with a readme that says what they print. */
export const examples: readonly string[] = readdirSync(join(root, "examples")).filter((name) =>
  existsSync(join(root, "examples", name, "package.json")),
);

export function read(document: string): string {
  return readFileSync(join(root, document), "utf8");
}

/** The cells of a column of the first table whose head begins with these words; escaped bars are cells' own. */
export function columnOf(document: string, head: string, column = 0): readonly string[] {
  const text = read(document);
  const start = text.indexOf(`\n| ${head}`);
  if (start < 0) throw new Error(`${document} has no table with the head ${head}`);
  const [table = ""] = text.slice(start + 1).split("\n\n");
  return table
    .trimEnd()
    .split("\n")
    .slice(2)
    .map((row) => row.split(/(?<!\\)\|/u)[column + 1]?.trim() ?? "");
}

/** What stands between backticks. */
export function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].map(([, code = ""]) => code);
}
