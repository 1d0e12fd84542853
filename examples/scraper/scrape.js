// Crawls a site for annual reports and stores each with its URL and its findings, one JSON object a line.
import { writeFileSync } from "node:fs";
import { Configuration, HttpCrawler, log, LogLevel } from "@crawlee/http";
import { load } from "cheerio";
import { parseReport } from "gongkai";
import { serveSite } from "./site.js";

log.setLevel(LogLevel.OFF);
const site = await serveSite();

/** @type {{ url: string, outcome: string }[]} */
const pages = [];

const crawler = new HttpCrawler(
  {
    // The name of an encoding that Crawlee does not touch: `body` is then the page byte for byte. Decoded by Crawlee, a page in
    // GB18030 would still say so in its <meta charset>, and be decoded twice.
    forceResponseEncoding: "utf8",
    navigationTimeoutSecs: 10,
    maxRequestRetries: 1,
    async requestHandler({ request, response, body, addRequests }) {
      const url = request.loadedUrl ?? request.url;
      if (response.statusCode !== 200) {
        pages.push({ url, outcome: `HTTP ${response.statusCode}` });
        return;
      }
      const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
      const read = parseReport(new Uint8Array(bytes));
      if (read.figures.every(({ state }) => state === "missing")) {
        pages.push({ url, outcome: "no report" });
        // A list, or something else: reports stand behind its links.
        const $ = load(read.source);
        const links = $("a[href]")
          .toArray()
          .map((link) => new URL($(link).attr("href") ?? "", url));
        await addRequests(links.filter(({ origin }) => origin === new URL(url).origin).map(String));
        return;
      }
      pages.push({ url, outcome: "report", ...findings(read) });
    },
    failedRequestHandler({ request }, error) {
      pages.push({ url: request.url, outcome: `failed: ${error.message}` });
    },
  },
  new Configuration({ persistStorage: false }),
);

await crawler.run([`${site.url}/`]);
site.close();

pages.sort((a, b) => a.url.localeCompare(b.url));
writeFileSync("reports.ndjson", pages.map((page) => `${JSON.stringify(page)}\n`).join(""));
for (const { url, outcome, ...found } of pages) {
  const { issuer, year, complete, failed } = /** @type {Partial<ReturnType<typeof findings>>} */ (found);
  const words =
    outcome === "report"
      ? ` ${issuer} ${year}, complete: ${complete}, checks that fail: ${failed?.length}`
      : "";
  console.log(`${new URL(url).pathname}: ${outcome}${words}`);
}

/**
 * What is kept of a report: who and when, all of it as data, and what is to be looked at.
 *
 * @param {import("gongkai").ParsedReport} read
 */
function findings({ report, complete, checks, diagnostics }) {
  return {
    issuer: report.issuer,
    year: report.year,
    complete,
    failed: checks.filter(({ status }) => status === "fails").map(({ code, paths }) => ({ code, paths })),
    diagnostics: diagnostics.map(({ code, span }) => ({ code, span })),
    report,
  };
}
