// Reads annual reports and prints them with their checks and diagnostics.
//
//   npm start                                     the reports in examples/reports
//   node examples/read-folder.js page.html pages  files and folders of your own
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { parseReport, toTerminal } from "gongkai";

const examples = join(import.meta.dirname, "reports");
const places = process.argv.slice(2);

for (const file of (places.length > 0 ? places : [examples]).flatMap(filesIn)) {
  console.log(`${"═".repeat(100)}\n${relative(".", file)}\n\n${read(file)}\n`);
}

/**
 * @param {string} file - bytes go in as they are: the library tells their encoding
 * @returns {string}
 */
function read(file) {
  return toTerminal(parseReport(readFileSync(file)), { language: "en" });
}

/**
 * @param {string} place - a file or a folder
 * @returns {string[]}
 */
function filesIn(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .map((name) => join(place, name));
}
