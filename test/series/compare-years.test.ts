import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CheckStatus,
  compareYears,
  type FigureState,
  type YearCheck,
  type YearCheckCode,
  yearCheckMessageEn,
  yearCheckMessageZh,
} from "../../src/index.js";
import { yearReport } from "./years.js";

type Prints = Readonly<Record<string, number | FigureState>>;

function compared(
  code: YearCheckCode,
  lastYear: Prints,
  thisYear: Prints,
  form: "2019" | "2021" = "2021",
): readonly YearCheck[] {
  const checks = compareYears(
    yearReport("某局", 2023, thisYear, form),
    yearReport("某局", 2022, lastYear, form),
  );
  return checks.filter((check) => check.code === code);
}

/** The status of the column 自然人, carried forward as `before` and carried over as `now`. */
function carried(before: number | FigureState, now: number | FigureState): CheckStatus | undefined {
  const [person] = compared(
    "years-carried-over",
    { "requests.carriedForward.person": before },
    { "requests.carriedOver.person": now },
  );
  return person?.status;
}

describe("what a year carries forward", () => {
  it("is compared with what the next carries over, in all seven columns, with both places", () => {
    const checks = compared("years-carried-over", {}, {});
    expect(checks.map(({ places }) => places.map(({ report, path }) => `${report} ${path}`))).toEqual(
      ["person", "company", "research", "nonprofit", "legal", "other", "total"].map((column) => [
        `last-year requests.carriedForward.${column}`,
        `this-year requests.carriedOver.${column}`,
      ]),
    );
  });

  it("holds where both print the same number and fails where they do not", () => {
    expect(carried(3, 3)).toBe("holds");
    expect(carried(0, 0)).toBe("holds");
    expect(carried(3, 2)).toBe("fails");
  });

  it("never takes a blank or a mark for 0", () => {
    expect(carried("blank", 0)).toBe("holds-if-blanks-are-zero");
    expect(carried("mark", "blank")).toBe("holds-if-blanks-are-zero");
    expect(carried("blank", 2)).toBe("unknown");
    expect(carried(2, "blank")).toBe("unknown");
  });

  it("is not judged where a figure was not read", () => {
    expect(carried("missing", 2)).toBe("unknown");
    expect(carried(2, "ambiguous")).toBe("unknown");
    expect(carried("text", "text")).toBe("unknown");
  });

  it("is compared over a change of edition, the figures of section two are not", () => {
    const codes = compareYears(yearReport("某局", 2021, {}, "2021"), yearReport("某局", 2020, {}, "2019"));
    expect(new Set(codes.map(({ code }) => code))).toEqual(new Set(["years-carried-over"]));
  });
});

describe("documents in force", () => {
  const row = "disclosure.normativeDocuments";
  const inForce = (
    before: number | FigureState,
    issued: number | FigureState,
    repealed: number | FigureState,
    now: number,
  ): YearCheck | undefined =>
    compared(
      "years-in-force",
      { [`${row}.inForce`]: before },
      { [`${row}.issued`]: issued, [`${row}.repealed`]: repealed, [`${row}.inForce`]: now },
    )[1];

  it("are those of the year before, with those issued and without those repealed", () => {
    expect(inForce(10, 3, 2, 11)).toMatchObject({ status: "holds", expected: 11, actual: 11 });
    expect(inForce(10, 3, 2, 12)).toMatchObject({ status: "fails", expected: 11, actual: 12 });
  });

  it("are not judged where a blank could make the difference, on the side where it could", () => {
    expect(inForce(10, "blank", 2, 8)?.status).toBe("holds-if-blanks-are-zero");
    expect(inForce(10, "blank", 2, 9)?.status).toBe("unknown");
    expect(inForce(10, "blank", 2, 7)?.status).toBe("fails");
    expect(inForce(10, 3, "blank", 12)?.status).toBe("unknown");
    expect(inForce(10, 3, "blank", 14)?.status).toBe("fails");
  });
});

describe("items of the year before", () => {
  const row = "disclosure.licensing";
  const items = (before: number, change: number | FigureState, now: number): YearCheck | undefined =>
    compared(
      "years-previous",
      { [`${row}.previous`]: before, [`${row}.change`]: change },
      { [`${row}.previous`]: now },
      "2019",
    )[0];

  it("are those that its own report tells, changed as it tells", () => {
    expect(items(100, -22, 78)).toMatchObject({ status: "holds", expected: 78, actual: 78 });
    expect(items(100, 98, 198)?.status).toBe("holds");
    expect(items(100, -22, 122)).toMatchObject({ status: "fails", expected: 78, actual: 122 });
  });

  it("may go up or down by a change that is blank", () => {
    expect(items(100, "blank", 100)?.status).toBe("holds-if-blanks-are-zero");
    expect(items(100, "blank", 90)?.status).toBe("unknown");
    expect(items(100, "mark", 110)?.status).toBe("unknown");
  });

  it("are compared in the five rows that have them", () => {
    expect(compared("years-previous", {}, {}, "2019").map(({ places }) => places[0]?.path)).toEqual(
      ["licensing", "otherServices", "penalties", "coercion", "fees"].map(
        (key) => `disclosure.${key}.previous`,
      ),
    );
  });
});

describe("a status across years", () => {
  const print = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant<FigureState>("blank"));
  const zero = (value: number | FigureState): number => (typeof value === "number" ? value : 0);

  it("fails only where no number in the blanks could make the two agree, and holds only where all is printed", () => {
    fc.assert(
      fc.property(print, print, print, print, (before, issued, repealed, now) => {
        const row = "disclosure.regulations";
        const [check] = compared(
          "years-in-force",
          { [`${row}.inForce`]: before },
          { [`${row}.issued`]: issued, [`${row}.repealed`]: repealed, [`${row}.inForce`]: now },
        );
        const all = [before, issued, repealed, now];
        const blank = all.includes("blank");
        const fills = (value: number | FigureState): readonly number[] =>
          typeof value === "number" ? [value] : Array.from({ length: 14 }, (_, fill) => fill);
        const possible = fills(before).some((b) =>
          fills(issued).some((i) => fills(repealed).some((r) => fills(now).includes(b + i - r))),
        );
        const agree = zero(before) + zero(issued) - zero(repealed) === zero(now);
        const expected = agree
          ? blank
            ? "holds-if-blanks-are-zero"
            : "holds"
          : possible
            ? "unknown"
            : "fails";
        expect(check?.status).toBe(expected);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe("the words of a check across years", () => {
  const lastYear = yearReport("某局", 2022, {
    "requests.carriedForward.person": 3,
    "disclosure.regulations.inForce": 10,
  });
  const thisYear = yearReport("某局", 2023, {
    "requests.carriedOver.person": 2,
    "disclosure.regulations.issued": 3,
    "disclosure.regulations.repealed": "blank",
    "disclosure.regulations.inForce": 13,
  });
  const checks = compareYears(thisYear, lastYear);
  const words = (code: YearCheckCode, message: typeof yearCheckMessageEn): string | undefined =>
    checks.filter((check) => check.code === code).map((check) => message(check, thisYear, lastYear))[0];

  it("name both places", () => {
    expect(words("years-carried-over", yearCheckMessageEn)).toBe(
      "自然人: last year's 四、结转下年度继续办理 3, but this year's 二、上年结转政府信息公开申请数量 2; both stay as printed, so look at the two pages.",
    );
    expect(words("years-carried-over", yearCheckMessageZh)).toBe(
      "自然人：上一年的四、结转下年度继续办理 3，但本年的二、上年结转政府信息公开申请数量 2；两份报告的数据均保持原样，请核对两个页面。",
    );
  });

  it("say what was added up, and what a blank counts as", () => {
    expect(words("years-in-force", yearCheckMessageEn)).toBe(
      "规章: last year's 现行有效件数 10 + this year's 本年制发件数 3 − this year's 本年废止件数 blank = 13, and this year's 现行有效件数 13, if blanks count as 0.",
    );
  });

  it("name what was not read", () => {
    const company = checks.find(({ places }) => places[0]?.path === "requests.carriedForward.company");
    expect(company === undefined ? "" : yearCheckMessageZh(company, thisYear, lastYear)).toMatch(
      /^商业企业：缺少.*，无法判断。$/u,
    );
  });
});
