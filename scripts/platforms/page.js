// A page that bundles the library and shows what it read.
import { parseReport } from "gongkai";

const { report } = parseReport("| 一、本年新收政府信息公开申请数量 | 15 | 3 | | | | | 17 |");
globalThis.shown = JSON.stringify(report.requests.received);
