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
  NO_RECONSIDERATIONS,
  NO_REGULATIONS,
  NO_REQUESTS,
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
  /** `元` for sums; counts have any other counter. */
  readonly money: boolean;
  /** What the sentence must be about, where the words alone could mean something else. */
  readonly about: "requests" | "disclosure" | "fee" | null;
}

/** Words that say there was none of a kind. */
export interface NoneRule {
  readonly kind: ProseKind;
  /** What there was none of: a sentence without it is not looked at. */
  readonly object: string;
  readonly words: RegExp;
  readonly unless: RegExp | null;
  readonly about: NumberRule["about"];
}

const count = (
  kind: ProseKind,
  before: RegExp,
  behind: RegExp | null = null,
  unless: RegExp | null = null,
  about: NumberRule["about"] = null,
): NumberRule => ({
  kind,
  before,
  behind,
  unless,
  money: false,
  about,
});

const money = (kind: ProseKind, before: RegExp): NumberRule => ({
  kind,
  before,
  behind: null,
  unless: null,
  money: true,
  about: "fee",
});

/** Asked in this order; the first that fits counts. */
export const NUMBER_RULES: readonly NumberRule[] = [
  count("carriedForward", CARRIED_FORWARD_BEFORE),
  count("carriedForward", ANYTHING, CARRIED_FORWARD_BEHIND, null, "requests"),
  count("carriedOver", CARRIED_OVER_BEFORE),
  count("carriedOver", ANYTHING, CARRIED_OVER_BEHIND, null, "requests"),
  count("received", RECEIVED_BEFORE, null, NOT_RECEIVED),
  count("received", RECEIVED_VERB, REQUESTS_BEHIND),
  count("received", RECEIVED_OBJECT_FIRST, null, NOT_RECEIVED),
  count("answered", ANSWERED_BEFORE, null, null, "requests"),
  count("answered", HANDLED_BEFORE, null, NOT_RECEIVED),
  count("lawsuits", LAWSUITS_BEFORE, null, null, "disclosure"),
  count("lawsuits", PROCEEDINGS_RAISED, LAWSUITS_BEHIND, null, "disclosure"),
  count("reconsiderations", RECONSIDERATIONS_BEFORE, null, null, "disclosure"),
  count("reconsiderations", PROCEEDINGS_RAISED, RECONSIDERATIONS_BEHIND, null, "disclosure"),
  count("normativeDocuments", DOCUMENTS_BEFORE, null, NOT_ISSUED),
  count("normativeDocuments", ISSUED_BEFORE, DOCUMENTS_BEHIND),
  count("regulations", REGULATIONS_BEFORE, null, NOT_ISSUED),
  count("regulations", ISSUED_BEFORE, REGULATIONS_BEHIND),
  count("site", SITE_BEFORE),
  count("microblog", MICROBLOG_BEFORE),
  count("wechat", WECHAT_BEFORE),
  count("feeNotices", NOTICES_BEFORE, null, null, "fee"),
  count("feeNotices", NOTICES_SENT, NOTICES_BEHIND, null, "fee"),
  money("feeCollected", COLLECTED_BEFORE),
  money("feeBilled", BILLED_BEFORE),
];

export const NONE_RULES: readonly NoneRule[] = [
  { kind: "received", object: "申请", words: NO_REQUESTS, unless: NOT_RECEIVED, about: null },
  { kind: "carriedOver", object: "结转", words: NO_CARRIED_OVER, unless: null, about: null },
  { kind: "carriedForward", object: "结转", words: NO_CARRIED_FORWARD, unless: null, about: null },
  { kind: "reconsiderations", object: "复议", words: NO_RECONSIDERATIONS, unless: null, about: "disclosure" },
  { kind: "lawsuits", object: "诉讼", words: NO_LAWSUITS, unless: null, about: "disclosure" },
  { kind: "regulations", object: "规章", words: NO_REGULATIONS, unless: null, about: null },
  { kind: "normativeDocuments", object: "规范性", words: NO_DOCUMENTS, unless: null, about: null },
  // Where none was charged, nothing was collected; whether notices were sent is not said.
  { kind: "feeCollected", object: "费", words: NO_FEE, unless: null, about: "fee" },
];
