import { describe, expect, it } from "vitest";
import { pastedContent } from "../../src/browser/pasted-content.js";

const clipboard = (html: string, text: string): Pick<DataTransfer, "getData"> => ({
  getData: (type) => (type === "text/html" ? html : text),
});

describe("what is pasted", () => {
  it("is the HTML of a table, which keeps its cells", () => {
    const html = "<table><tr><td>规章</td><td></td><td>3</td></tr></table>";
    expect(pastedContent(clipboard(html, "规章\t\t3"))).toBe(html);
  });

  it("is the text where there is no HTML, or none but colours, as from an editor", () => {
    expect(pastedContent(clipboard("", "规章\t3"))).toBe("规章\t3");
    expect(pastedContent(clipboard('<meta charset="utf-8"><pre><span>规章</span></pre>', "规章\t3"))).toBe(
      "规章\t3",
    );
  });
});
