import * as z from "zod";
import { ISSUER_BASES } from "../head/head.js";
import { SECTION_KEYS } from "../sections/section.js";

const count = z.number().nullable();

/** One row of section three: requests by kind of applicant. */
const people = z.strictObject({
  person: count,
  company: count,
  research: count,
  nonprofit: count,
  legal: count,
  other: count,
  total: count,
});

const outcome = z.strictObject({
  upheld: count,
  corrected: count,
  other: count,
  pending: count,
  total: count,
});

const change = z.strictObject({ net: count, increase: count, decrease: count });

const items2019 = z.strictObject({ previous: count, change, decisions: count });
const documents2019 = z.strictObject({ created: count, published: count, total: count });
const documents2021 = z.strictObject({ issued: count, repealed: count, inForce: count });
const decisions = z.strictObject({ decisions: count });

const disclosure2019 = z.strictObject({
  form: z.literal("2019"),
  regulations: documents2019,
  normativeDocuments: documents2019,
  licensing: items2019,
  otherServices: items2019,
  penalties: items2019,
  coercion: items2019,
  fees: z.strictObject({ previous: count, change }),
  procurement: z.strictObject({
    projects: count,
    amount: z.strictObject({ value: count, unit: z.string().nullable() }),
  }),
});

const disclosure2021 = z.strictObject({
  form: z.literal("2021"),
  regulations: documents2021,
  normativeDocuments: documents2021,
  licensing: decisions,
  penalties: decisions,
  coercion: decisions,
  fees: z.strictObject({ amount: count }),
});

const outcomes = {
  granted: people,
  partiallyGranted: people,
  denied: z.strictObject({
    stateSecret: people,
    otherLaw: people,
    security: people,
    thirdParty: people,
    internal: people,
    deliberative: people,
    enforcementFile: people,
    inquiry: people,
  }),
  unavailable: z.strictObject({ notHeld: people, notCompiled: people, unclear: people }),
  rejected: z.strictObject({
    petition: people,
    repeated: people,
    publication: people,
    excessive: people,
    confirmation: people,
  }),
  total: people,
};

const requests = z.discriminatedUnion("form", [
  z.strictObject({
    form: z.literal("2019"),
    received: people,
    carriedOver: people,
    outcomes: z.strictObject({ ...outcomes, other: people }),
    carriedForward: people,
  }),
  z.strictObject({
    form: z.literal("2021"),
    received: people,
    carriedOver: people,
    outcomes: z.strictObject({
      ...outcomes,
      other: z.strictObject({ notCorrected: people, unpaid: people, rest: people }),
    }),
    carriedForward: people,
  }),
]);

const span = z.strictObject({ start: z.number().int(), end: z.number().int() });

/** One aspect of section one where the page marks it: its sub-heading without the number, and what stands under it. */
const aspect = z.strictObject({ title: z.string(), text: z.string(), span }).nullable();

const section = z.strictObject({
  number: z.number().int().min(1).max(6),
  key: z.enum(SECTION_KEYS),
  /** As printed; null where the section has none and was found from its table or its place, or was not found. */
  heading: z.string().nullable(),
  /** Its prose, without heading and official table, paragraphs parted by line ends; null where the section was not found. */
  text: z.string().nullable(),
  paragraphs: z.array(z.strictObject({ text: z.string(), span })),
  /** The five aspects of section one: 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障; null in the other sections. */
  aspects: z
    .strictObject({
      disclosure: aspect,
      requests: aspect,
      management: aspect,
      platform: aspect,
      supervision: aspect,
    })
    .nullable(),
  span: span.nullable(),
});

const common = {
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  /** What names the issuer; a `source` is often only the site's default. */
  issuerBasis: z.enum(ISSUER_BASES).nullable(),
  year: z.number().int().nullable(),
  publishedOn: z.iso.date().nullable(),
  /** 文号, as printed. */
  documentNumber: z.string().nullable(),
  /** 索引号, as printed. */
  indexNumber: z.string().nullable(),
  sections: z.array(section).length(6),
  requests,
  proceedings: z.strictObject({
    reconsideration: outcome,
    litigation: z.strictObject({ direct: outcome, afterReconsideration: outcome }),
  }),
};

/**
 * The schema of a report: plain JSON, told apart by `form`, the edition of section two's heads (where they were not read,
 * of section three's rows). Every figure is a number or null: null is a blank, a mark, words, or a figure that was not
 * found or is not certain; `figures` tells which. Counts have no unit; `disclosure.fees.amount` is in 万元.
 *
 * Source: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 *
 * @example
 * ```ts
 * reportSchema.safeParse(JSON.parse(saved)).success; // true for everything parseReport returned
 * ```
 */
export const reportSchema = z.discriminatedUnion("form", [
  z.strictObject({ form: z.literal("2019"), disclosure: disclosure2019, ...common }),
  z.strictObject({ form: z.literal("2021"), disclosure: disclosure2021, ...common }),
]);

/**
 * An annual report on open government information (政府信息公开工作年度报告), as `reportSchema` accepts it; a union told apart by
 * `form`. docs/report.md names every field with its Chinese term, unit and edition.
 *
 * Source: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 *
 * @example
 * ```ts
 * if (report.form === "2021") report.disclosure.regulations.inForce; // 现行有效件数, number or null
 * ```
 */
export type Report = z.infer<typeof reportSchema>;
