// Runs in Deno without any permission: no file, no network, no environment.
import { parseReport } from "gongkai";

const { report, checks } = parseReport(`
白石桥街道办事处2024年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| 一、本年新收政府信息公开申请数量 | 15 | 3 | | | | | 17 |`);

const failed = checks.filter(({ status }) => status === "fails").map(({ code }) => code);
console.log(
  "Deno",
  JSON.stringify({ issuer: report.issuer, year: report.year, received: report.requests.received, failed }),
);
