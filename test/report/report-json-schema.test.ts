import { expect, it } from "vitest";
import { reportJsonSchema } from "../../src/report/report-json-schema.js";

it("a report is one of the two editions, and leaves nothing out", () => {
  const schema = reportJsonSchema();
  const editions = (schema["oneOf"] ?? schema["anyOf"]) as readonly {
    readonly required: readonly string[];
  }[];
  expect(editions).toHaveLength(2);
  for (const { required } of editions) {
    expect(required).toEqual(
      expect.arrayContaining(["form", "title", "sections", "disclosure", "requests", "proceedings"]),
    );
  }
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});
