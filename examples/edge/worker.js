// A worker that takes a page and answers with its report. It has no Node built-ins: no nodejs_compat flag is set.
import { parseReport } from "gongkai";

export default {
  /** @param {Request} request */
  async fetch(request) {
    if (request.method !== "POST") return new Response("POST a page", { status: 405 });
    const { report, checks, complete } = parseReport(new Uint8Array(await request.arrayBuffer()));
    const failed = checks.filter(({ status }) => status === "fails").map(({ code }) => code);
    return Response.json({
      issuer: report.issuer,
      year: report.year,
      received: report.requests.received,
      complete,
      failed,
    });
  },
};
