import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { parseReport } from "../src/parse-report.js";

// The labelled reports are not part of the repository: they stand beside it, or where the variable says.
const SHARED = process.env["GONGKAI_SHARED"] ?? fileURLToPath(new URL("../../shared", import.meta.url));
const present = existsSync(join(SHARED, "score", "paths.mjs")) && existsSync(join(SHARED, "seeds"));

type Print = number | string | null;

interface Label {
  /** An edition; another word where the office made a form of its own. */
  readonly form: string;
  readonly year?: number;
  readonly issuer?: string;
  readonly title?: string;
  readonly publishedOn?: string | null;
  readonly rows: Readonly<Record<string, readonly Print[]>>;
}

interface Document {
  readonly name: string;
  readonly file: string;
  readonly label: Label;
}

/** What turns a label into figures; kept beside the labels. */
interface Paths {
  readonly PATHS: Readonly<Record<string, Readonly<Record<string, readonly string[]>> | undefined>>;
  /** The value that a print must be read as, `undefined` where the label says nothing certain. */
  readonly expected: (path: string, printed: Print) => number | null | undefined;
}

const labelIn = (file: string): Label => JSON.parse(readFileSync(file, "utf8")) as Label;

/** `<name>/source.<ext>` and `label.json`; or `<name>.txt` and `<name>.label.json`; or `<report>.….<ext>` and one `truth.json`. */
function documentsIn(folder: string): readonly Document[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder).filter((name) => !name.startsWith("."));
  if (entries.includes("truth.json")) {
    const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Readonly<
      Record<string, Label | undefined>
    >;
    return entries.flatMap((name) => {
      const label = truth[name.split(".")[0] ?? ""];
      return label === undefined ? [] : [{ name, file: join(folder, name), label }];
    });
  }
  return entries.flatMap((name): readonly Document[] => {
    const inner = join(folder, name, "label.json");
    if (existsSync(inner)) {
      const source = readdirSync(join(folder, name)).find((file) => file.startsWith("source."));
      return source === undefined ? [] : [{ name, file: join(folder, name, source), label: labelIn(inner) }];
    }
    if (!name.endsWith(".label.json")) return [];
    const stem = name.slice(0, -".label.json".length);
    const source = entries.find((file) => file.startsWith(`${stem}.`) && file !== name);
    return source === undefined
      ? []
      : [{ name: stem, file: join(folder, source), label: labelIn(join(folder, name)) }];
  });
}

interface Compared {
  readonly cells: number;
  /** Read to a number that the page does not print there. */
  readonly wrong: readonly string[];
  /** A printed number that was not read. */
  readonly missed: readonly string[];
}

const RENAMED: Readonly<Record<string, string>> = {
  规范性文件: "行政规范性文件",
  行政规范性文件: "规范性文件",
};

function compare({ file, label }: Document, { PATHS, expected }: Paths): Compared {
  const values = new Map(
    parseReport(new Uint8Array(readFileSync(file))).figures.map(({ path, value }) => [path, value]),
  );
  const wrong: string[] = [];
  const missed: string[] = [];
  let cells = 0;
  for (const [row, prints] of Object.entries(label.rows)) {
    const rows = PATHS[label.form];
    const paths = rows?.[row] ?? rows?.[RENAMED[row] ?? ""];
    if (paths?.length !== prints.length) continue;
    paths.forEach((path, at) => {
      const want = expected(path, prints[at] ?? null);
      if (want === undefined) return;
      cells++;
      const read = values.get(path) ?? null;
      if (read === want || (read !== null && want !== null && Math.abs(read - want) < 1e-9)) return;
      (read === null ? missed : wrong).push(
        `${path}: printed ${JSON.stringify(prints[at])}, read ${String(read)}`,
      );
    });
  }
  return { cells, wrong, missed };
}

describe.skipIf(!present)("the labelled reports", async () => {
  const paths = present
    ? ((await import(pathToFileURL(join(SHARED, "score", "paths.mjs")).href)) as Paths)
    : null;
  const labelledIn = (folder: string): readonly Document[] =>
    documentsIn(join(SHARED, folder)).filter(({ label }) => paths?.PATHS[label.form] !== undefined);
  const seeds = labelledIn("seeds");
  const samples = ["full", "fragments", "converted"].flatMap((part) =>
    labelledIn(join("samples", part)).map((document) => ({ ...document, name: `${part}/${document.name}` })),
  );
  const compared = (document: Document): Compared =>
    paths === null ? { cells: 0, wrong: [], missed: [] } : compare(document, paths);

  it("are there to be read", () => {
    expect(seeds.length).toBeGreaterThan(0);
    expect(samples.length).toBeGreaterThan(0);
  });

  it.each(seeds)("$name is read to the last figure", (seed) => {
    const { cells, wrong, missed } = compared(seed);
    expect(cells).toBeGreaterThan(150);
    expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
  });

  it.each(seeds)("$name tells its form, year, issuer, title and date", ({ file, label }) => {
    const { report } = parseReport(new Uint8Array(readFileSync(file)));
    const { form, year, issuer, title, publishedOn } = report;
    expect({ form, year, issuer, title, publishedOn }).toEqual({
      form: label.form,
      year: label.year ?? null,
      issuer: label.issuer ?? null,
      title: label.title ?? null,
      publishedOn: label.publishedOn ?? null,
    });
  });

  it.each(samples)("$name gives no wrong number", (sample) => {
    expect(compared(sample).wrong).toEqual([]);
  });
});
