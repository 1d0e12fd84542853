// What a user's program names of the package: compiled under every resolution and compiler that is promised.
import {
  checkMessageEn,
  type Figure,
  GongkaiError,
  parseReport,
  type Report,
  reportSchema,
  type TableTokenizer,
} from "gongkai";
import { checkTokenizer, renderers } from "gongkai/testing";

const { report, figures, checks, diagnostics } = parseReport("一、总体情况");
const kept: Report = reportSchema.parse(report);
export const total: number | null = kept.requests.received.total;
export const amount: number | null =
  kept.disclosure.form === "2019" ? kept.disclosure.procurement.amount.value : kept.disclosure.fees.amount;
export const shown: readonly Figure[] = figures;
export const sentences: readonly string[] = checks.map((check) => checkMessageEn(check, figures));
export const tables: readonly string[] = diagnostics.flatMap((diagnostic) =>
  diagnostic.code === "table-missing" ? [diagnostic.table] : [],
);

const tokenizer: TableTokenizer = { name: "none", tokenize: () => null };
checkTokenizer(tokenizer, { declines: renderers, runs: 1 });

try {
  // @ts-expect-error such a format is refused
  parseReport("", { format: "pdf" });
} catch (error) {
  if (!(error instanceof GongkaiError) || error.code !== "invalid-option") throw error;
}

// @ts-expect-error the figures are read only
figures.length = 0;
