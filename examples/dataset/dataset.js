// A folder of reports becomes a data set: two Parquet files, three questions in SQL, one chart.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parseReport } from "gongkai";
import { barChart } from "./bar-chart.js";

const reports = join(import.meta.dirname, "reports");
const out = join(import.meta.dirname, "out");
mkdirSync(out, { recursive: true });

/** @type {Record<"figures" | "checks", object[]>} */
const rows = { figures: [], checks: [] };
for (const file of readdirSync(reports).sort()) {
  const { report, figures, checks } = parseReport(readFileSync(join(reports, file)));
  const { issuer, year, form } = report;
  for (const { path, value, state, printed, row, column } of figures)
    rows.figures.push({ file, issuer, year, form, path, row, column, value, state, printed });
  for (const { code, status, paths, expected, actual } of checks)
    rows.checks.push({ file, issuer, year, code, status, paths, expected, actual });
}

const database = await (await DuckDBInstance.create(":memory:")).connect();
for (const [name, lines] of Object.entries(rows)) {
  const ndjson = join(out, `${name}.ndjson`);
  writeFileSync(ndjson, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  await database.run(`CREATE TABLE ${name} AS FROM read_json('${ndjson}', format = 'newline_delimited')`);
  await database.run(`COPY ${name} TO '${join(out, `${name}.parquet`)}' (FORMAT parquet)`);
}

const requests = await ask(
  "Requests per issuer and year",
  `SELECT issuer, year, value AS requests
   FROM '${join(out, "figures.parquet")}'
   WHERE path = 'requests.received.total'
   ORDER BY issuer, year`,
);

// Refused is 不予公开; a blank is not 0, so it is counted apart from the numbers.
await ask(
  "Refusals by reason, as a share of all that was decided",
  `WITH decided AS (
     SELECT sum(value) AS total FROM '${join(out, "figures.parquet")}' WHERE path = 'requests.outcomes.total.total'
   )
   SELECT regexp_extract("row", '[^/]+$') AS reason,
          sum(value) AS refused,
          round(100 * sum(value) / any_value(total), 1) AS percent,
          count(*) FILTER (state = 'blank') AS blanks
   FROM '${join(out, "figures.parquet")}', decided
   WHERE path LIKE 'requests.outcomes.denied.%.total'
   GROUP BY reason
   ORDER BY refused DESC, reason`,
);

await ask(
  "Reports that do not add up",
  `SELECT issuer, year, code, expected, actual, paths[-1] AS total
   FROM '${join(out, "checks.parquet")}'
   WHERE status = 'fails'
   ORDER BY issuer, year, code, total`,
);

const bars = requests.map(({ issuer, year, requests: value }) => ({
  label: `${String(issuer)} ${String(year)}`,
  value: Number(value),
}));
writeFileSync(join(out, "requests.svg"), barChart("本年新收政府信息公开申请数量", bars));
console.log(`out/requests.svg: ${bars.length} bars`);

/**
 * @param {string} question
 * @param {string} sql
 * @returns {Promise<readonly Record<string, unknown>[]>}
 */
async function ask(question, sql) {
  const answers = (await database.runAndReadAll(sql)).getRowObjectsJson();
  console.log(`${question}\n${answers.map((answer) => `  ${Object.values(answer).join("  ")}\n`).join("")}`);
  return answers;
}
