import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drop, exampleBytes, openExample, useInspector } from "./with-inspector.js";

const inspector = useInspector();

/** Another host: it hears every request that leaves the page. */
const heard: string[] = [];
const elsewhere = createServer((request, response) => {
  heard.push(request.url ?? "");
  response.end();
});
let host = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(() => elsewhere.close());

/** An example report whose cells all have a handler and a script. */
const report = new TextDecoder("gb18030")
  .decode(exampleBytes("qinghe-water-2023.html"))
  .replace(/^.*<body>|<\/body>.*$/gsu, "")
  .replaceAll("<td", `<td onmouseover="alert('over')"`)
  .replaceAll("</td>", `<script>alert("cell")</script></td>`);

/** A report that tries what a page can try; every attempt would call out or open a dialog. */
const hostilePage = (): string => `<!doctype html><html><head>
<meta http-equiv="refresh" content="0;url=${host}/refresh">
<base href="${host}/">
<link rel="stylesheet" href="${host}/style.css"><link rel="preload" as="image" href="${host}/preload.png">
<style>@import url("${host}/import.css"); body { background: url("${host}/background.png") }</style>
<script>alert("script")</script><script src="${host}/script.js"></script>
</head><body onload="alert('load')" background="${host}/body.png">
<h1 onclick="alert('click')" id="bait">某某局2024年政府信息公开工作年度报告</h1>
<img src="${host}/image.png" onerror="alert('error')" alt="统计表">
<svg onload="alert('svg')"><image href="${host}/svg.png"/><script>alert("in svg")</script></svg>
<iframe src="${host}/frame.html"></iframe><iframe srcdoc="<script>parent.alert('srcdoc')</script>"></iframe>
<object data="${host}/object"></object><embed src="${host}/embed"><video src="${host}/video" autoplay></video>
<form action="${host}/form" id="form"><input name="figure" autofocus onfocus="alert('focus')"><button>提交</button></form>
<a href="javascript:alert('link')" ping="${host}/ping">下载</a><a href="${host}/link" target="_top">附件</a>
<math><mtext></mtext><mglyph><style><img src=x onerror="alert('mutation')"></style></mglyph></math>
<noscript><p title="</noscript><img src=x onerror=alert('noscript')>"></p></noscript>
<div style="background: url(${host}/style.png)">${report}</div>
<xmp><img src="${host}/xmp.png"></xmp><plaintext><img src="${host}/plain.png">`;

describe("the page", () => {
  it("loads nothing from another host, under a policy that would forbid it, and breaks none of its rules", async () => {
    const { page, foreign, complaints } = await inspector();
    await openExample(page, "qinghe-water-2023.html");
    await page.frameLocator("iframe").locator("mark.figure").first().waitFor();
    await page.getByRole("button", { name: "Source code" }).click();
    await page.locator(".text-view mark").first().waitFor();
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("could not if it tried: the policy stops requests, pictures, scripts and frames", async () => {
    const { page, complaints } = await inspector();
    const blocked = await page.evaluate(async (origin) => {
      const directives: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        directives.push(effectiveDirective),
      );
      const add = (name: string, attribute: string, address: string): void => {
        const element = document.createElement(name);
        element.setAttribute(attribute, address);
        document.body.append(element);
      };
      add("img", "src", `${origin}/a.png`);
      add("script", "src", `${origin}/a.js`);
      add("iframe", "src", `${origin}/a.html`);
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = `${origin}/a.css`;
      document.head.append(link);
      await fetch(`${origin}/a`).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [...new Set(directives)].sort();
    }, host);
    expect(blocked).toEqual(["connect-src", "frame-src", "img-src", "script-src-elem", "style-src-elem"]);
    expect(complaints.length).toBeGreaterThan(4); // what the other tests look for is heard
  });
});

describe("hostile HTML", () => {
  it("is read, and does nothing: no script, no handler, no form, no picture, no link", async () => {
    const { page, foreign, complaints } = await inspector();
    await drop(page, { name: "hostile.html", bytes: Buffer.from(hostilePage()) });
    const frame = page.frameLocator("iframe");
    await frame.locator("mark").first().waitFor();
    expect(await page.locator('[data-path="disclosure.licensing.decisions"]').textContent()).toBe("318");
    for (const text of ["某某局2024年", "行政许可", "下载", "附件"])
      await frame.getByText(text).first().click();
    await frame.getByText("行政许可").first().hover();
    await page.waitForTimeout(500);
    expect(
      await frame
        .locator("a, form, input, button, script, img, svg, iframe, object, embed, style, [style], [onclick]")
        .count(),
    ).toBe(0);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("would be heard on the other host, where nothing stops it", async () => {
    await fetch(`${host}/heard`);
    expect(heard.splice(0)).toEqual(["/heard"]);
  });

  it("as text is text", async () => {
    const { page, foreign, complaints } = await inspector();
    await drop(page, { name: "hostile.html", bytes: Buffer.from(hostilePage()) });
    await page.getByRole("button", { name: "Source code" }).click();
    expect(await page.locator(".text-view").textContent()).toBe(hostilePage());
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("would do nothing even unchanged: the frame runs no scripts and loads nothing", async () => {
    const { page, complaints } = await inspector();
    await openExample(page, "qinghe-water-2023.html");
    await page.frameLocator("iframe").locator("mark.figure").first().waitFor();
    await page.evaluate((hostile) => {
      const frame = document.querySelector("iframe");
      const own = frame?.srcdoc ?? "";
      if (frame !== null) frame.srcdoc = own.replace(/<main>.*<\/main>/su, `<main>${hostile}</main>`);
    }, hostilePage());
    await page.frameLocator("iframe").locator("#bait").click();
    await page.waitForTimeout(500);
    expect(heard).toEqual([]);
    expect(complaints.filter((complaint) => /^(?:dialog|popup|frame):/u.test(complaint))).toEqual([]);
  });
});
