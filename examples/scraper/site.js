// A small site on localhost: two list pages, three reports (one of them slow), a notice, and a link that leads nowhere.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

const SLOW = "/shuangqiao-town-2024.html";

/** @returns {Promise<{ url: string, close: () => void }>} */
export async function serveSite() {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(import.meta.dirname, "site", path === "/" ? "index.html" : path);
    setTimeout(
      () => {
        // As many sites do: no charset in the header, whatever the page is written in.
        response.writeHead(existsSync(file) ? 200 : 404, { "content-type": "text/html" });
        response.end(existsSync(file) ? readFileSync(file) : "<h1>404</h1>");
      },
      path === SLOW ? 2000 : 0,
    );
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(null)));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The site has no address.");
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
