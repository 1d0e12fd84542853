import {
  BODY_BEFORE,
  BODY_BELOW,
  LEVEL_BEFORE_NAME,
  NAMES_ITSELF,
  OWN_BODY,
  THROUGH_CHANNEL,
} from "../patterns.js";
import type { ProseKind } from "./prose-figure.js";
import { isShortFor } from "../source/is-short-for.js";

/** Courts and reconsideration organs receive what concerns the report's own office. */
const RAISED_ELSEWHERE: ReadonlySet<ProseKind> = new Set<ProseKind>(["reconsiderations", "lawsuits"]);

/** What stands before 网站 or 微信 is whose channel it is: the report's own information stands on the government's. */
const CHANNELS: ReadonlySet<ProseKind> = new Set<ProseKind>(["site", "microblog", "wechat"]);

/** How much of a sentence before the words of a figure may be the name of its subject. */
const LONGEST_SUBJECT = 60;

/** Whether the subject right before the words of a figure is an office other than the issuer. */
export function isOtherBody(before: string, issuer: string, kind: ProseKind): boolean {
  const name = BODY_BEFORE.exec(before.slice(-LONGEST_SUBJECT))?.[1];
  if (name === undefined) return false;
  if (RAISED_ELSEWHERE.has(kind) && !BODY_BELOW.test(name)) return false;
  if (!CHANNELS.has(kind) || !name.endsWith("政府")) return !isOwn(name, issuer);
  const channel = THROUGH_CHANNEL.exec(before);
  return channel !== null && isOtherBody(before.slice(0, channel.index), issuer, "received");
}

/**
 * Whether a figure goes on with the other body of the figure before it, from the end of which `between` leads to its words:
 * `下属单位收到申请5件,办结4件`.
 */
export function goesOnWithOtherBody(between: string): boolean {
  return BODY_BEFORE.exec(between.slice(-LONGEST_SUBJECT)) === null && !NAMES_ITSELF.test(between);
}

function isOwn(name: string, issuer: string): boolean {
  if (OWN_BODY.test(name)) return true;
  // `镇政府`, `县民政局` and `我县住建局` in the report of the office itself.
  const short = name.replace(LEVEL_BEFORE_NAME, "").replace("人民政府", "政府");
  const own = issuer.replace("人民政府", "政府");
  return own !== "" && (short.includes(own) || isShortFor(short, own));
}
