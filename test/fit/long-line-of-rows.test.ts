import { expect, it } from "vitest";
import { Prints } from "../../src/fit/prints.js";
import { makeRecords } from "../../src/fit/records.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { tableCells } from "./drawn-cells.js";

it("a line may hold more rows than any table", () => {
  const cells = tableCells("规章|1|".repeat(150_000));
  expect(makeRecords(cells, "before", form2021.disclosure.rows, new Prints())).toHaveLength(150_000);
});
