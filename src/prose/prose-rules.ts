import {
  ANSWERED_BEFORE,
  ANYTHING,
  BILLED_BEFORE,
  CARRIED_FORWARD_BEFORE,
  CARRIED_FORWARD_BEHIND,
  CARRIED_OVER_BEFORE,
  CARRIED_OVER_BEHIND,
  COLLECTED_BEFORE,
  DOCUMENTS_BEFORE,
  DOCUMENTS_BEHIND,
  FOR_OTHERS,
  HANDLED_BEFORE,
  ISSUED_BEFORE,
  LAWSUITS_BEFORE,
  LAWSUITS_BEHIND,
  MICROBLOG_BEFORE,
  NOTICES_BEFORE,
  NOTICES_BEHIND,
  NOTICES_SENT,
  NOT_ISSUED,
  NOT_RECEIVED,
  NO_CARRIED_FORWARD,
  NO_CARRIED_OVER,
  NO_DOCUMENTS,
  NO_FEE,
  NO_LAWSUITS,
  NO_PROCEEDINGS_BEHIND,
  NO_RECONSIDERATIONS,
  NO_REGULATIONS,
  NO_REQUESTS,
  ONE_WAY,
  PROCEEDINGS_RAISED,
  RECEIVED_BEFORE,
  RECEIVED_OBJECT_FIRST,
  RECEIVED_VERB,
  RECONSIDERATIONS_BEFORE,
  RECONSIDERATIONS_BEHIND,
  REGULATIONS_BEFORE,
  REGULATIONS_BEHIND,
  REQUESTS_BEHIND,
  SITE_BEFORE,
  SOME_REQUESTS,
  TOGETHER_WITH_OTHERS,
  WECHAT_BEFORE,
} from "../patterns.js";
import type { ProseKind } from "./prose-figure.js";

/** What must stand around a number for it to be a figure of a kind. All patterns look at folded text within one sentence. */
export interface NumberRule {
  readonly kind: ProseKind;
  /** What ends right before the number. */
  readonly before: RegExp;
  /** What begins right behind its counter; null where that is free. */
  readonly behind: RegExp | null;
  /** Words inside what stands before that make it something else. */
  readonly unless: RegExp | null;
  /** Words of the clause, up to the number, that make it something else. */
  readonly notAfter: RegExp | null;
  /** `元` for sums; counts have any other counter. */
  readonly money: boolean;
  /** What the sentence must be about, where the words alone could mean something else. */
  readonly about: "requests" | "carried" | "disclosure" | "fee" | null;
}

/** Words that say there was none of a kind. */
export interface NoneRule {
  readonly kind: ProseKind;
  /** What there was none of: a sentence without it is not looked at. */
  readonly object: string;
  readonly words: RegExp;
  readonly unless: readonly RegExp[];
  readonly about: NumberRule["about"];
}

const count = (
  kind: ProseKind,
  before: RegExp,
  conditions: Partial<Omit<NumberRule, "kind" | "before" | "money">> = {},
): NumberRule => ({
  kind,
  before,
  behind: null,
  unless: null,
  notAfter: null,
  money: false,
  about: null,
  ...conditions,
});

const money = (kind: ProseKind, before: RegExp): NumberRule => ({
  kind,
  before,
  behind: null,
  unless: null,
  notAfter: null,
  money: true,
  about: "fee",
});

/** Asked in this order; the first that fits counts. */
export const NUMBER_RULES: readonly NumberRule[] = [
  count("carriedForward", CARRIED_FORWARD_BEFORE, { behind: NO_PROCEEDINGS_BEHIND, about: "carried" }),
  count("carriedForward", ANYTHING, { behind: CARRIED_FORWARD_BEHIND, about: "requests" }),
  count("carriedOver", CARRIED_OVER_BEFORE, { behind: NO_PROCEEDINGS_BEHIND, about: "carried" }),
  count("carriedOver", ANYTHING, { behind: CARRIED_OVER_BEHIND, about: "requests" }),
  count("received", RECEIVED_BEFORE, { unless: NOT_RECEIVED, notAfter: TOGETHER_WITH_OTHERS }),
  count("received", RECEIVED_VERB, { behind: REQUESTS_BEHIND }),
  count("received", RECEIVED_OBJECT_FIRST, { unless: NOT_RECEIVED, notAfter: TOGETHER_WITH_OTHERS }),
  count("answered", ANSWERED_BEFORE, { notAfter: TOGETHER_WITH_OTHERS, about: "requests" }),
  count("answered", HANDLED_BEFORE, { unless: NOT_RECEIVED, notAfter: TOGETHER_WITH_OTHERS }),
  count("lawsuits", LAWSUITS_BEFORE, { notAfter: ONE_WAY, about: "disclosure" }),
  count("lawsuits", PROCEEDINGS_RAISED, { behind: LAWSUITS_BEHIND, about: "disclosure" }),
  count("reconsiderations", RECONSIDERATIONS_BEFORE, { about: "disclosure" }),
  count("reconsiderations", PROCEEDINGS_RAISED, { behind: RECONSIDERATIONS_BEHIND, about: "disclosure" }),
  count("normativeDocuments", DOCUMENTS_BEFORE, { unless: NOT_ISSUED, notAfter: FOR_OTHERS }),
  count("normativeDocuments", ISSUED_BEFORE, { behind: DOCUMENTS_BEHIND, notAfter: FOR_OTHERS }),
  count("regulations", REGULATIONS_BEFORE, { unless: NOT_ISSUED, notAfter: FOR_OTHERS }),
  count("regulations", ISSUED_BEFORE, { behind: REGULATIONS_BEHIND, notAfter: FOR_OTHERS }),
  count("site", SITE_BEFORE),
  count("microblog", MICROBLOG_BEFORE),
  count("wechat", WECHAT_BEFORE),
  count("feeNotices", NOTICES_BEFORE, { about: "fee" }),
  count("feeNotices", NOTICES_SENT, { behind: NOTICES_BEHIND, about: "fee" }),
  money("feeCollected", COLLECTED_BEFORE),
  money("feeBilled", BILLED_BEFORE),
];

export const NONE_RULES: readonly NoneRule[] = [
  {
    kind: "received",
    object: "申请",
    words: NO_REQUESTS,
    unless: [NOT_RECEIVED, SOME_REQUESTS],
    about: null,
  },
  { kind: "carriedOver", object: "结转", words: NO_CARRIED_OVER, unless: [], about: "carried" },
  { kind: "carriedForward", object: "结转", words: NO_CARRIED_FORWARD, unless: [], about: "carried" },
  { kind: "reconsiderations", object: "复议", words: NO_RECONSIDERATIONS, unless: [], about: "disclosure" },
  { kind: "lawsuits", object: "诉讼", words: NO_LAWSUITS, unless: [ONE_WAY], about: "disclosure" },
  { kind: "regulations", object: "规章", words: NO_REGULATIONS, unless: [], about: null },
  { kind: "normativeDocuments", object: "规范性", words: NO_DOCUMENTS, unless: [], about: null },
  // Where none was charged, nothing was collected; whether notices were sent is not said.
  { kind: "feeCollected", object: "费", words: NO_FEE, unless: [], about: "fee" },
];
