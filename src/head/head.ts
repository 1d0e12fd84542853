/** In the order in which they are believed. */
export const ISSUER_BASES = ["title", "signature", "source", "opening"] as const;

/**
 * What names the issuer. `title`: the title of the report; `signature`: the name above the date at its end; `source`: 来源 or
 * 发布机构 in the page's head, which is often only the site's default; `opening`: the first sentences of the report.
 */
export type IssuerBasis = (typeof ISSUER_BASES)[number];

/** Who reports on which year, and when it was published; null where the page does not say. */
export interface Head {
  /** As printed; a title broken over two lines is one. */
  readonly title: string | null;
  /** The office that reports, as printed. */
  readonly issuer: string | null;
  readonly issuerBasis: IssuerBasis | null;
  /** The year reported on, never that of publication. */
  readonly year: number | null;
  /** ISO date. */
  readonly publishedOn: string | null;
  /** 文号. */
  readonly documentNumber: string | null;
  /** 索引号. */
  readonly indexNumber: string | null;
}
