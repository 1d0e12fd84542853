// Proves that the CSV files of the command open elsewhere: in LibreOffice with the right characters, in DuckDB without options.
// Either is left out where it is not installed (DuckDB: `npm install --no-save @duckdb/node-api`).
//
//   npm run check:tables
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "htmlparser2";

const root = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "gongkai-tables-"));
const FILES = 80;

/**
 * As much of the package as is used here; it is 70 MB and no dependency.
 *
 * @typedef {{ DuckDBInstance: { create: () => Promise<{ connect: () => Promise<Connection> }> } }} DuckDb
 * @typedef {{ runAndReadAll: (query: string) => Promise<{ getRows: () => (readonly unknown[])[] }> }} Connection
 */
const DUCKDB = "@duckdb/node-api";

try {
  const folder = join(work, "reports");
  execFileSync("node", [join(root, "scripts", "make-reports.mjs"), folder, String(FILES)]);
  write("long.csv", "csv");
  write("wide.csv", "csv-wide");
  write("excel.csv", "csv", "--excel");
  checkLibreOffice();
  await checkDuckDb();
} finally {
  rmSync(work, { recursive: true });
}

/** @param {readonly string[]} options */
function write(/** @type {string} */ out, /** @type {string} */ format, ...options) {
  const args = ["parse", "reports", "--format", format, "--out", out, ...options];
  const { status, stderr } = spawnSync("node", [join(root, "dist", "gongkai.js"), ...args], { cwd: work });
  // 1: some of the files are no reports.
  if (status !== 1) throw new Error(`gongkai ${args.join(" ")}: exit ${status}\n${String(stderr)}`);
}

/** Every text of the long table must stand in the sheet as the report prints it, `+23/-10` included. */
function checkLibreOffice() {
  const { status } = spawnSync("soffice", ["--version"]);
  if (status !== 0) {
    console.log("LibreOffice is not installed: its check is left out.");
    return;
  }
  const options = ["--headless", "--infilter=CSV:44,34,76,1", "--convert-to", "fods", "excel.csv"];
  execFileSync("soffice", options, { cwd: work, stdio: "ignore" });
  const sheet = cellsOf(readFileSync(join(work, "excel.fods"), "utf8"));
  const lines = readFileSync(join(work, "long.csv"), "utf8").trimEnd().split("\r\n");
  const table = lines.map(fieldsOf);
  if (sheet.length !== table.length)
    throw new Error(`LibreOffice shows ${sheet.length} rows of ${table.length}.`);
  let texts = 0;
  for (const [at, fields] of table.entries()) {
    for (const [column, field] of fields.entries()) {
      if (field !== "" && Number.isFinite(Number(field))) continue; // numbers are numbers there
      const shown = sheet[at]?.[column] ?? "";
      if (shown !== field) throw new Error(`LibreOffice shows ${shown} for ${field} in row ${at + 1}.`);
      texts++;
    }
  }
  console.log(`LibreOffice shows ${table.length} rows, ${texts} texts, each as it is printed.`);
}

/** @param {string} sheet - a flat document of LibreOffice */
function cellsOf(sheet) {
  /** @type {string[][]} */
  const rows = [];
  let text = "";
  let repeated = 1;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "table:table-row") rows.push([]);
        if (name === "table:table-cell") {
          text = "";
          repeated = Number(attributes["table:number-columns-repeated"] ?? 1);
        }
        if (name === "text:s") text += " ".repeat(Number(attributes["text:c"] ?? 1));
      },
      ontext(data) {
        text += data;
      },
      onclosetag(name) {
        if (name === "table:table-cell" && repeated < 100)
          rows.at(-1)?.push(...Array.from({ length: repeated }, () => text.trim()));
      },
    },
    { xmlMode: true },
  );
  parser.end(sheet);
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

/** @param {string} line - of CSV without line ends in its fields */
function fieldsOf(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? "").trim(),
  );
}

/** The tables load as they are, their types are told rightly, and the long and the wide one agree. */
async function checkDuckDb() {
  const duckdb = /** @type {DuckDb | null} */ (await import(DUCKDB).catch(() => null));
  if (duckdb === null) {
    console.log("DuckDB is not installed: its check is left out.");
    return;
  }
  const connection = await (await duckdb.DuckDBInstance.create()).connect();
  /** @param {string} query */
  const rows = async (query) => (await connection.runAndReadAll(query)).getRows();
  const long = join(work, "long.csv");
  const wide = join(work, "wide.csv");
  const types = new Map(
    (await rows(`DESCRIBE FROM '${long}'`)).map(([name, type]) => [String(name), String(type)]),
  );
  for (const [column, type] of [
    ["year", "BIGINT"],
    ["value", "DOUBLE"],
    ["row", "VARCHAR"],
    ["printed", "VARCHAR"],
  ]) {
    if (types.get(column ?? "") !== type)
      throw new Error(`DuckDB takes ${column} for ${types.get(column ?? "")}.`);
  }
  const [counts = []] = await rows(
    `SELECT count(*), count(value), count(DISTINCT file), count(*) FILTER (state = 'number') FROM '${long}'`,
  );
  const lines = readFileSync(long, "utf8").trimEnd().split("\r\n").length - 1;
  if (Number(counts[0]) !== lines) throw new Error(`DuckDB reads ${String(counts[0])} rows of ${lines}.`);
  if (String(counts[1]) !== String(counts[3])) throw new Error("A row has a value without being a number.");
  const [[odd] = []] = await rows(`
    WITH wide AS (
      UNPIVOT (SELECT file, COLUMNS('^(disclosure|requests|proceedings)[.].*[a-zA-Z]$')::VARCHAR FROM '${wide}')
      ON COLUMNS(* EXCLUDE file) INTO NAME path VALUE printed
    )
    SELECT count(*) FROM (
      (SELECT file, path, printed::DOUBLE FROM wide WHERE path NOT LIKE '%.unit' EXCEPT
        SELECT file, path, value FROM '${long}' WHERE value IS NOT NULL)
      UNION ALL
      (SELECT file, path, value FROM '${long}' WHERE value IS NOT NULL EXCEPT
        SELECT file, path, printed::DOUBLE FROM wide WHERE path NOT LIKE '%.unit')
    )`);
  if (String(odd) !== "0") throw new Error(`The long and the wide table differ in ${String(odd)} figures.`);
  console.log(
    `DuckDB reads ${lines} rows; the long and the wide table agree in all ${String(counts[1])} numbers.`,
  );
}
