import type { Span } from "../source/span.js";

/** The five aspects of section one, in order: 主动公开, 依申请公开, 政府信息管理, 政府信息公开平台建设, 监督保障. */
export const ASPECT_KEYS = ["disclosure", "requests", "management", "platform", "supervision"] as const;

/**
 * An aspect of section one: `disclosure` (主动公开), `requests` (依申请公开), `management` (政府信息管理), `platform` (政府信息公开平台建设),
 * `supervision` (监督保障).
 */
export type AspectKey = (typeof ASPECT_KEYS)[number];

/** One aspect of section one where the page marks it. Offsets are into the page text. */
export interface PageAspect {
  readonly key: AspectKey;
  /** Its sub-heading as printed, without the number. */
  readonly title: string;
  /** What is said under it, paragraphs parted by line ends. */
  readonly text: string;
  /** From its number to its last character. */
  readonly span: Span;
}
