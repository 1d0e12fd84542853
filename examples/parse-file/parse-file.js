import { readFileSync } from "node:fs";
import { checkMessageZh, parseReport } from "gongkai";

const { report, checks, figures, complete } = parseReport(readFileSync(process.argv[2] ?? "report.txt"));

console.log(`${report.issuer} ${report.year}, complete: ${complete}`);
console.log(`一、本年新收政府信息公开申请数量: ${report.requests.received.total}`);
for (const check of checks) if (check.status === "fails") console.log(checkMessageZh(check, figures));
