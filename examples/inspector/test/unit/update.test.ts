import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readInput } from "../../src/reading/read-input.js";
import { selectedPlaces } from "../../src/state/selected-places.js";
import { initialState, openReading, type State } from "../../src/state/state.js";
import { type Event, update } from "../../src/state/update.js";

const after = (...events: readonly Event[]): State => events.reduce(update, initialState("zh"));
const added: Event = {
  type: "added",
  files: [
    { id: 0, name: "a.html" },
    { id: 1, name: "b.txt" },
  ],
};

describe("reports that are added", () => {
  it("wait to be read, and the first is opened", () => {
    const { files, open } = after(added);
    expect(files.map(({ state }) => state.kind)).toEqual(["reading", "reading"]);
    expect(open).toBe(0);
  });

  it("are shown once read, failed where they could not be", () => {
    const reading = readInput("");
    const state = after(
      added,
      { type: "answered", id: 0, reading },
      { type: "answered", id: 1, reading: null },
    );
    expect(openReading(state)).toBe(reading);
    expect(state.files.map(({ state: { kind } }) => kind)).toEqual(["read", "failed"]);
  });

  it("leave the page as it is where there are none", () => {
    const before = after(added, { type: "selected", id: "requests.received.total" });
    expect(update(before, { type: "added", files: [] })).toBe(before);
  });

  it("that are removed leave the last one open, or none", () => {
    expect(after(added, { type: "removed", id: 0 }).open).toBe(1);
    expect(after(added, { type: "removed", id: 1 }).open).toBe(0);
    expect(after(added, { type: "removed", id: 0 }, { type: "removed", id: 1 }).open).toBeNull();
  });

  it("lose their selection when another is opened", () => {
    const state = after(
      added,
      { type: "selected", id: "requests.received.total" },
      { type: "opened", id: 1 },
    );
    expect([state.open, state.selected]).toEqual([1, null]);
  });
});

describe("a selection", () => {
  const { parsed } = readInput(
    readFileSync(new URL("../../../reports/baishiqiao-subdistrict-2024.txt", import.meta.url)),
  );

  it("of a figure shows the figure", () => {
    expect(selectedPlaces(parsed, "disclosure.fees.amount")).toEqual(["disclosure.fees.amount"]);
  });

  it("of a check shows its figures, the total first", () => {
    const index = parsed.checks.findIndex(({ code }) => code === "applicants-sum");
    const [first, ...others] = selectedPlaces(parsed, `check-${index}`);
    expect([first, others.length]).toEqual(["requests.received.total", 6]);
  });

  it("of a diagnostic shows its own place and its figures", () => {
    const index = parsed.diagnostics.findIndex(({ code }) => code === "fee-converted");
    expect(selectedPlaces(parsed, `diagnostic-${index}`)).toEqual([
      `diagnostic-${index}`,
      "disclosure.fees.amount",
    ]);
  });

  it("of nothing, or of what is not there, shows nothing of the report", () => {
    expect(selectedPlaces(parsed, null)).toEqual([]);
    expect(selectedPlaces(parsed, "check-9999")).toEqual([]);
  });
});
