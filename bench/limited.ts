// Runs in a process whose heap is limited: `load` has the page in memory, `parse` reads it too.
import { readFileSync } from "node:fs";
import { parseReport } from "../src/parse-report.js";

const [mode, file = ""] = process.argv.slice(2);
const page = readFileSync(file, "utf8");
const read = mode === "parse" ? parseReport(page).figures.length : page.length;
process.exitCode = read > 0 ? 0 : 1;
