import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { parseReport, toCsv, toHtml, toRows } from "gongkai";
import {
  cellAt,
  drop,
  exampleBytes,
  expectFigure,
  openExample,
  paste,
  useInspector,
} from "./with-inspector.js";

const inspector = useInspector();
const wrongTotal = exampleBytes("baishiqiao-subdistrict-2024.txt").toString("utf8");

/** Whether an element is in sight within what is scrolled around it. */
const inSight = (mark: Locator): Promise<boolean> =>
  mark.evaluate((element) => {
    const view = element.ownerDocument.defaultView;
    const pane = element.closest(".text-view")?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return top >= (pane?.top ?? 0) && bottom <= (pane?.bottom ?? view?.innerHeight ?? 0);
  });

describe("a report comes in", () => {
  it("as text that is pasted", async () => {
    const { page } = await inspector();
    await paste(page, wrongTotal);
    await expectFigure(page, "disclosure.licensing.decisions", "64");
    expect(await page.locator(".report-head h2").textContent()).toBe(
      "白石桥街道办事处2024年政府信息公开工作年度报告",
    );
  });

  it("as HTML that is pasted: blank cells keep their place, where text alone would lose them", async () => {
    const { page } = await inspector();
    const cells = ["", "", "", "4", "4", "1", "", "", "", "1", "", "", "", "", ""];
    const heads = "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>".repeat(
      3,
    );
    const html = `<p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td colspan=5>行政复议</td><td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>${heads}</tr><tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr></table>`;
    await paste(
      page,
      `四、政府信息公开行政复议、行政诉讼情况\n${cells.filter((cell) => cell !== "").join(" ")}`,
      html,
    );
    await expectFigure(page, "proceedings.reconsideration.pending", "4");
    await expectFigure(page, "proceedings.reconsideration.upheld", "");
    await expectFigure(page, "proceedings.litigation.direct.total", "1");
    expect(await page.locator("td.figure.blank [data-path^=proceedings]").count()).toBe(11);
  });

  it("as a GB18030 file that is dropped and does not name its encoding", async () => {
    const { page } = await inspector();
    const bytes = Buffer.from(
      exampleBytes("qinghe-water-2023.html")
        .toString("latin1")
        .replace(/<meta[^>]+charset[^>]+>/u, ""),
      "latin1",
    );
    await drop(page, { name: "年报.html", bytes });
    await expectFigure(page, "requests.received.person", "79");
    expect(await page.locator(".facts").first().textContent()).toContain("青禾市水务局");
  });

  it("in a list with others, each with its state", async () => {
    const { page } = await inspector();
    await drop(
      page,
      { name: "clean.txt", bytes: exampleBytes("maitian-town-2025.txt") },
      { name: "wrong.txt", bytes: Buffer.from(wrongTotal) },
    );
    const files = page.getByRole("navigation", { name: "Reports" });
    await expect
      .poll(() => files.getByRole("listitem").allTextContents())
      .toEqual(["clean.txtno findings×", "wrong.txt3 to look at×", "+ Add reports"]);
    await files.getByRole("button", { name: "wrong.txt 3" }).click();
    await expectFigure(page, "requests.received.total", "17≠");
    await files.getByRole("button", { name: "Remove wrong.txt" }).click();
    await expectFigure(page, "requests.received.total", "6");
  });

  it("pasted or dragged over the page of another, which would keep it to itself", async () => {
    const { page } = await inspector();
    await openExample(page, "qinghe-water-2023.html");
    const frame = page.frameLocator("iframe");
    await frame.locator("mark.figure").first().waitFor();
    await frame.locator("body").evaluate((body) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["规章"], "a.txt"));
      body.dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByText("Drop to read").waitFor();
    await drop(page, { name: "b.txt", bytes: Buffer.from(wrongTotal) });
    await expectFigure(page, "requests.received.total", "17≠");
    await page.getByRole("button", { name: "qinghe-water-2023.html no findings" }).click();
    await frame.getByText("总计").first().click();
    await paste(page, wrongTotal);
    await page.getByRole("button", { name: /^Pasted 3/u }).waitFor();
    await expectFigure(page, "requests.received.total", "17≠");
  });

  it("from the keyboard, typed into the field", async () => {
    const { page } = await inspector();
    await page.getByLabel("Paste a report").fill(wrongTotal);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expectFigure(page, "disclosure.penalties.decisions", "19");
  });
});

describe("a report that cannot be read", () => {
  it("is said to be so, and does not keep one waiting", async () => {
    const { page } = await inspector();
    await page.route(/worker/u, (route) => route.abort());
    await page.reload();
    await paste(page, wrongTotal);
    await page.getByRole("alert").waitFor();
    expect(await page.locator(".file-state").textContent()).toBe("could not be read");
  });
});

describe("a cell that is selected", () => {
  it("shows its place in the text, scrolled into sight and marked", async () => {
    const { page } = await inspector();
    await paste(page, wrongTotal);
    const mark = page.locator('.text-view [data-places~="requests.carriedForward.total"]');
    await mark.waitFor();
    expect(await inSight(mark)).toBe(false);
    await cellAt(page, "requests.carriedForward.total").click();
    await expect.poll(() => inSight(mark)).toBe(true);
    expect(await mark.getAttribute("class")).toContain("selected");
    expect(await page.locator(".text-view .selected").count()).toBe(1);
    expect(await page.locator(".selection").textContent()).toContain("requests.carriedForward.total");
  });

  it("shows its place in the page, within the frame", async () => {
    const { page } = await inspector();
    await openExample(page, "qinghe-water-2023.html");
    const mark = page.frameLocator("iframe").locator('[data-places~="proceedings.reconsideration.total"]');
    await mark.waitFor();
    expect(await inSight(mark)).toBe(false);
    await cellAt(page, "proceedings.reconsideration.total").click();
    await expect.poll(() => inSight(mark)).toBe(true);
    expect(await mark.getAttribute("class")).toContain("selected");
  });

  it("is shown when its place is selected, in the text and in the page", async () => {
    const { page } = await inspector();
    await openExample(page, "qinghe-water-2023.html");
    await page.frameLocator("iframe").locator('[data-places~="requests.received.company"]').click();
    await expect
      .poll(() => cellAt(page, "requests.received.company").getAttribute("aria-pressed"))
      .toBe("true");
    await page.getByRole("button", { name: "Source code" }).click();
    await page.locator('.text-view [data-places~="requests.received.total"]').click();
    await expect
      .poll(() => cellAt(page, "requests.received.total").getAttribute("aria-pressed"))
      .toBe("true");
    expect(await cellAt(page, "requests.received.company").getAttribute("aria-pressed")).toBe("false");
  });

  it("prints in the text what the library says it prints, cell by cell", async () => {
    const { page } = await inspector();
    const bytes = exampleBytes("qinghe-water-2023.html");
    await openExample(page, "qinghe-water-2023.html");
    const { figures } = parseReport(bytes);
    const wanted = figures.map(({ path, printed }) => [path, printed]);
    const read = (): Promise<readonly unknown[]> =>
      Promise.all(
        [page.locator(".text-view"), page.frameLocator("iframe").locator("body")].map(async (view) =>
          (await view.count()) === 0
            ? []
            : view
                .locator("mark.figure")
                .evaluateAll((marks) =>
                  marks.map((mark) => [mark.getAttribute("data-places")?.split(" ")[0], mark.textContent]),
                ),
        ),
      ).then((views) => views.flat());
    await page.frameLocator("iframe").locator("mark.figure").first().waitFor();
    expect(await read()).toEqual(wanted);
    await page.getByRole("button", { name: "Source code" }).click();
    await page.locator(".text-view mark.figure").first().waitFor();
    expect(await read()).toEqual(wanted);
  });

  it("is reached with the keyboard alone: arrow keys move, Enter shows", async () => {
    const { page } = await inspector();
    await openExample(page, "maitian-town-2025.txt");
    await cellAt(page, "requests.received.person").focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "Enter"])
      await page.keyboard.press(key);
    expect(await cellAt(page, "requests.carriedOver.company").getAttribute("aria-pressed")).toBe("true");
    await page.getByRole("button", { name: "Next place" }).click();
    expect(await cellAt(page, "requests.carriedOver.research").getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await page.locator('[data-path][aria-pressed="true"]').count()).toBe(0);
  });
});

describe("a report with a wrong total", () => {
  it("shows it in the row and the column that do not add up, and says so", async () => {
    const { page } = await inspector();
    await openExample(page, "baishiqiao-subdistrict-2024.txt");
    expect(await page.locator("tr.fails > th").allTextContents()).toEqual([
      "一、本年新收政府信息公开申请数量",
    ]);
    const paths = (selector: string): Promise<readonly (string | null)[]> =>
      page
        .locator(`${selector} > button`)
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-path")));
    expect(
      new Set((await paths("td.fails-row")).map((path) => path?.split(".").slice(0, -1).join("."))),
    ).toEqual(new Set(["requests.received"]));
    expect(await paths("td.fails-column")).toEqual(
      ["received", "carriedOver", "outcomes.total", "carriedForward"].map((row) => `requests.${row}.total`),
    );
    const finding = page.getByRole("button", { name: "applicants-sum" });
    expect(await finding.textContent()).toContain("自然人 15 + 商业企业 3 = 18, but 总计 prints 17");
    await finding.click();
    expect(
      await page.locator('.text-view .selected[data-places~="requests.received.total"]').textContent(),
    ).toBe("17");
    expect(await page.locator('[data-path][aria-pressed="true"]').count()).toBe(7);
  });

  it("is told in Chinese where the browser speaks Chinese, and in English at a click", async () => {
    const { page } = await inspector({ locale: "zh-CN" });
    await openExample(page, "baishiqiao-subdistrict-2024.txt");
    const finding = page.locator(".finding").filter({ hasText: "applicants-sum" });
    expect(await finding.textContent()).toContain("但总计印为 17");
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await page.getByRole("button", { name: "English" }).click();
    expect(await finding.textContent()).toContain("but 总计 prints 17");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });
});

describe("the readings of a report", () => {
  it("name the layout that won each table, and those that lost with their scores", async () => {
    const { page } = await inspector();
    const example = "maitian-town-2025.txt"; // its section four is read in two layouts
    await openExample(page, example);
    await page.getByText("How the tables were read").click();
    const { readings } = parseReport(exampleBytes(example).toString("utf8"));
    const shown = await page
      .locator(".scores tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector("code")?.textContent,
          row.children[1]?.textContent,
          row.children[2]?.textContent,
          row.getAttribute("class"),
        ]),
      );
    expect(shown).toEqual(
      readings.map(({ layout, edition, points, won }) => [
        layout,
        edition,
        points.toFixed(1),
        won ? "won" : "",
      ]),
    );
    expect(readings.some(({ won }) => !won)).toBe(true);
  });
});

describe("what is shown", () => {
  const example = "baishiqiao-subdistrict-2024.txt";

  it.each([
    ["JSON", "json"],
    ["CSV", "csv"],
    ["CSV (Excel)", "csv"],
    ["HTML", "html"],
  ])("is saved as %s", async (format, extension) => {
    const { page } = await inspector();
    await openExample(page, example);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: format, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`baishiqiao-subdistrict-2024.${extension}`);
    const saved = await readFile(await download.path(), "utf8");
    const parsed = parseReport(wrongTotal);
    if (format === "JSON") expect(JSON.parse(saved)).toEqual({ ...parsed, source: undefined });
    else if (format === "HTML") expect(saved).toBe(toHtml(parsed, { language: "en" }));
    else expect(saved).toBe(toCsv(toRows(parsed), { excel: format !== "CSV" }));
  });

  it("is saved as HTML that names no other place: no link, no script, no picture", () => {
    const html = toHtml(parseReport(wrongTotal));
    expect(html).toContain("一、本年新收政府信息公开申请数量");
    expect(html).not.toMatch(/href|src=|<script|<link|url\(/u);
  });
});
