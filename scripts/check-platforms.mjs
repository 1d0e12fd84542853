// Tries the packed package where it is promised to work: in other versions of Node and TypeScript, bundled, and in a browser under
// a strict content security policy. Run `npm run build` first. Needs the network once, for the tools in scripts/platforms;
// where there is no Chromium it says so and fails, or with --install installs Debian's.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { requireChromium } from "./find-chromium.mjs";
import { install, pack } from "./pack.mjs";

const tools = join(import.meta.dirname, "platforms");
const work = mkdtempSync(join(tmpdir(), "gongkai-platforms-"));

const RUNTIMES = [
  { name: "Node 20", program: "node-20/bin/node" },
  { name: "Node 22", program: "node-22/bin/node" },
  { name: "Node 24", program: "node-24/bin/node" },
  { name: "Node 26", program: "node-26/bin/node" },
  { name: "Bun", program: ".bin/bun" },
];
const COMPILERS = ["typescript-5.5", "typescript-5.9", "typescript-7"];
const RESOLUTIONS = [
  { module: "node16", moduleResolution: "node16" },
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];

/** Nothing but scripts of its own: no inline code, no eval, no network. */
const POLICY = "default-src 'none'; script-src 'self'";
const PAGE = `<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>`;
const LOG_VIOLATIONS = `document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  console.log("violation: " + violatedDirective + " " + blockedURI);
});`;
/** On loading, zod tries whether `new Function` is allowed, and does without where it is not. There may be no other. */
const KNOWN_VIOLATION = "violation: script-src eval";

const READ = `{"person":15,"company":3,"research":null,"nonprofit":null,"legal":null,"other":null,"total":17}`;

try {
  execFileSync("npm", ["ci", "--silent", "--no-audit", "--no-fund"], { cwd: tools, stdio: "inherit" });
  const { tarball } = pack(work);
  const user = join(work, "user");
  mkdirSync(user);
  writeFileSync(join(user, "package.json"), JSON.stringify({ private: true, type: "module" }));
  install(user, [tarball, "fast-check"]);
  for (const file of ["use.ts", "page.js"]) copyFileSync(join(tools, file), join(user, file));

  for (const runtime of RUNTIMES) checkRuntime(runtime, user);
  for (const compiler of COMPILERS)
    for (const resolution of RESOLUTIONS) checkCompiler(compiler, resolution, user);
  const bundles = [bundleByEsbuild(user), bundleByVite(user)];
  for (const bundle of bundles) await checkInBrowser(bundle);
  console.log("The package works on all platforms.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true });
}

/**
 * Imports and requires the package.
 *
 * @param {{ name: string, program: string }} runtime
 * @param {string} user
 */
function checkRuntime({ name, program }, user) {
  const path = join(tools, "node_modules", program);
  const use = `console.log(JSON.stringify(parseReport("| 一、本年新收政府信息公开申请数量 | 15 | 3 | | | | | 17 |").report.requests.received));`;
  writeFileSync(join(user, "use.mjs"), `import { parseReport } from "gongkai";\n${use}`);
  writeFileSync(join(user, "use.cjs"), `const { parseReport } = require("gongkai");\n${use}`);
  for (const file of ["use.mjs", "use.cjs"]) {
    expectRead(`${name}, ${file}`, execFileSync(path, [file], { cwd: user, encoding: "utf8" }).trim());
  }
  const version = execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
  console.log(`${name}: import and require (${version})`);
}

/**
 * Compiles a user's program with the declarations of the package and of its dependencies.
 *
 * @param {string} compiler
 * @param {{ module: string, moduleResolution: string }} resolution
 * @param {string} user
 */
function checkCompiler(compiler, { module, moduleResolution }, user) {
  const program = join(tools, "node_modules", compiler, "bin/tsc");
  const options = {
    strict: true,
    target: "es2022",
    module,
    moduleResolution,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  execFileSync("node", [program, "--noEmit", ...args, "use.ts"], { cwd: user, stdio: "inherit" });
  console.log(`${compiler}: types under ${moduleResolution}`);
}

/**
 * @param {string} user
 * @returns {{ name: string, code: string }}
 */
function bundleByEsbuild(user) {
  const program = join(tools, "node_modules/.bin/esbuild");
  execFileSync(
    program,
    ["page.js", "--bundle", "--minify", "--format=esm", "--outfile=esbuild.js", "--log-level=warning"],
    {
      cwd: user,
      stdio: "inherit",
    },
  );
  return { name: "esbuild", code: readFileSync(join(user, "esbuild.js"), "utf8") };
}

/**
 * @param {string} user
 * @returns {{ name: string, code: string }}
 */
function bundleByVite(user) {
  writeFileSync(
    join(user, "vite.config.js"),
    `export default { logLevel: "warn", build: { outDir: "vite", lib: { entry: "page.js", formats: ["es"], fileName: "page" } } };`,
  );
  execFileSync(join(tools, "node_modules/.bin/vite"), ["build"], { cwd: user, stdio: "inherit" });
  return { name: "Vite", code: readFileSync(join(user, "vite/page.js"), "utf8") };
}

/**
 * Loads a bundle in a real browser under a strict content security policy.
 *
 * @param {{ name: string, code: string }} bundle
 */
async function checkInBrowser({ name, code }) {
  const server = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.setHeader("content-security-policy", POLICY);
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? code : PAGE);
  });
  await new Promise((listening) =>
    server.listen(0, "127.0.0.1", () => {
      listening(null);
    }),
  );
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  const browser = await chromium.launch({
    executablePath: requireChromium({ install: process.argv.includes("--install") }),
  });
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const problems = [];
    page.on("pageerror", ({ message }) => problems.push(message));
    page.on("requestfailed", (request) => problems.push(`refused: ${request.url()}`));
    page.on("console", (message) => {
      if (message.text() !== KNOWN_VIOLATION) problems.push(message.text());
    });
    await page.addInitScript(LOG_VIOLATIONS);
    await page.goto(`http://127.0.0.1:${address.port}/`);
    const shown = await page.waitForFunction("globalThis.shown", undefined, { timeout: 120_000 });
    expectRead(`${name} in Chromium`, String(await shown.jsonValue()));
    if (problems.length > 0) throw new Error(`${name} in Chromium: ${problems.join("; ")}`);
    const size = Math.round(code.length / 1000);
    console.log(`${name}: ${size} kB, runs in Chromium ${browser.version()} under a strict policy`);
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * @param {string} place
 * @param {string} read
 */
function expectRead(place, read) {
  if (read !== READ) throw new Error(`${place} read ${read}`);
}
