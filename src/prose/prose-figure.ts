import type { SectionKey } from "../sections/section.js";
import type { Span } from "../source/span.js";
import type { AspectKey } from "./aspect.js";

/**
 * What a figure in a sentence counts. Requests: `received` (新收), `carriedOver` (上年结转), `answered` (办结), `carriedForward` (结转下年).
 * Proceedings: `reconsiderations` (行政复议), `lawsuits` (行政诉讼). Documents issued: `regulations` (规章), `normativeDocuments`
 * (规范性文件). Items published: `site` (网站), `microblog` (微博), `wechat` (微信). Of the 信息处理费: `feeNotices` (notices sent, 件),
 * `feeBilled` (总金额, 元), `feeCollected` (实际收取, 元).
 */
export type ProseKind =
  | "received"
  | "carriedOver"
  | "answered"
  | "carriedForward"
  | "reconsiderations"
  | "lawsuits"
  | "regulations"
  | "normativeDocuments"
  | "site"
  | "microblog"
  | "wechat"
  | "feeNotices"
  | "feeBilled"
  | "feeCollected";

/**
 * A figure that a sentence of the report states for the year reported on: requests received, carried over, answered and
 * carried forward; reconsiderations and lawsuits; 规章 and 规范性文件 issued; items published on the site, on 微博 and on 微信; and
 * of the 信息处理费 the notices sent, the sum billed and the sum collected. Figures of other years, of other bodies,
 * percentages and changes are none.
 *
 * @example
 * ```ts
 * { kind: "received", value: 17, unit: "件", stated: "number", approximate: false, section: "overview", aspect: "requests",
 *   scope: "全市", sentence: "2023年，全市共收到政府信息公开申请17件。", span: { start: 812, end: 814 } }
 * ```
 */
export interface ProseFigure {
  /** What it counts. */
  readonly kind: ProseKind;
  /** In `unit`; 万 is multiplied out, fees are in 元; 0 where the sentence says that there was none. */
  readonly value: number;
  /** The counter as printed (件, 条) or 元; null where the sentence says that there was none. */
  readonly unit: string | null;
  /** `number`: a number is printed. `none`: words say that there was none (未收到, 没有, 无). */
  readonly stated: "number" | "none";
  /** True for 余, 多, 近 and 约. */
  readonly approximate: boolean;
  /** The words that limit or widen what is counted, so that the table may lawfully print another number: 全市, 本机关, 受理. */
  readonly scope: string | null;
  /** The sentence as printed. */
  readonly sentence: string;
  /** Where the number, or the words that say none, stand in `source`. */
  readonly span: Span;
  /** The section it stands in. */
  readonly section: SectionKey;
  /** The aspect of section one it stands in; null elsewhere. */
  readonly aspect: AspectKey | null;
}
