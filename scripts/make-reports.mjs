// Makes a folder of made-up reports as a scraper leaves it: every layout, both editions, UTF-8 and GB18030, some with noise,
// some damaged, some files that are no report, one in a hundred that is no text.
//
//   node scripts/make-reports.mjs <folder> <count>
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { anyReport, damages, drawnPage, noises, renderers } from "gongkai/testing";
import iconv from "iconv-lite";

const [folder = "", count = "2000"] = process.argv.slice(2);

const OTHER_PAGES = [
  "<html><body><h1>关于召开座谈会的通知</h1><p>定于下周三召开座谈会，请准时参加。</p></body></html>",
  "404 Not Found\n",
  "<html><body><ul><li>首页</li><li>政务公开</li></ul><p>页面不存在</p></body></html>",
];

mkdirSync(folder, { recursive: true });
for (let number = 0; number < Number(count); number++) {
  const { name, bytes } = makeFile(number);
  writeFileSync(join(folder, `${String(number).padStart(5, "0")}-${name}`), bytes);
}

/** @param {number} number - the same number gives the same file */
function makeFile(number) {
  if (number % 100 === 99) return { name: "scan.pdf", bytes: Buffer.from("%PDF-1.7\n\0\0") };
  if (number % 20 === 19) {
    return { name: "other.html", bytes: Buffer.from(OTHER_PAGES[number % OTHER_PAGES.length] ?? "") };
  }
  const renderer = renderers[number % renderers.length];
  if (renderer === undefined) throw new Error("no renderers");
  const noise = noises[number % noises.length];
  const damage = damages[number % damages.length];
  const options =
    number % 7 === 3 ? { damage } : number % 3 === 1 && noise !== undefined ? { noises: [noise] } : {};
  const [drawn] = fc.sample(drawnPage(anyReport(), renderer, options), { numRuns: 1, seed: number });
  if (drawn === undefined) throw new Error("nothing drawn");
  const extension = drawn.format === "html" ? "html" : "txt";
  return number % 5 === 2
    ? {
        name: `${renderer.name}-gb18030.${extension}`,
        bytes: iconv.encode(drawn.page.replace('charset="utf-8"', 'charset="gb2312"'), "gb18030"),
      }
    : { name: `${renderer.name}.${extension}`, bytes: Buffer.from(drawn.page) };
}
