import { readFileSync } from "node:fs";
import { type Figure, parseReport, type Report } from "gongkai";

const { report, figures } = parseReport(readFileSync(process.argv[2] ?? "report.txt"));

console.log(documentsInForce(report));
console.log(`${figures.filter(isBlank).length} of ${figures.length} cells are blank`);

/** The two editions of the form ask for different things: `form` tells the compiler which fields there are. */
function documentsInForce({ disclosure }: Report): string {
  return disclosure.form === "2021"
    ? `现行有效件数: ${disclosure.normativeDocuments.inForce ?? "not known"}`
    : `对外公开总数量: ${disclosure.normativeDocuments.total ?? "not known"}`;
}

function isBlank({ state }: Figure): boolean {
  return state === "blank";
}
