import * as z from "zod";
import { reportSchema } from "./report.js";

/**
 * The schema of a report as JSON Schema (draft 2020-12), for tools that do not run JavaScript.
 *
 * @example
 * ```ts
 * writeFileSync("report.schema.json", JSON.stringify(reportJsonSchema(), null, 2));
 * ```
 */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(reportSchema);
}
