// Starts the worker in workerd, the runtime of Cloudflare Workers, and sends it a page.
import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";

const worker = new Miniflare({ modules: true, scriptPath: "out/worker.js", compatibilityDate: "2026-01-01" });
const answer = await worker.dispatchFetch("http://localhost/", {
  method: "POST",
  body: readFileSync("report.txt"),
});
console.log("workerd", answer.status, await answer.text());
await worker.dispose();
