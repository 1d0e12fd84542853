import { BODY_BEFORE, LEVEL_BEFORE_NAME, OWN_BODY } from "../patterns.js";
import type { ProseKind } from "./prose-figure.js";

/** Courts and reconsideration organs receive what concerns the report's own office. */
const RAISED_ELSEWHERE: ReadonlySet<ProseKind> = new Set<ProseKind>(["reconsiderations", "lawsuits"]);

/** What stands before 网站 or 微信 is whose channel it is: the report's own information stands on the government's. */
const CHANNELS: ReadonlySet<ProseKind> = new Set<ProseKind>(["site", "microblog", "wechat"]);

/** Whether the subject right before the words of a figure is an office other than the issuer. */
export function isOtherBody(before: string, issuer: string, kind: ProseKind): boolean {
  const name = RAISED_ELSEWHERE.has(kind) ? undefined : BODY_BEFORE.exec(before.slice(-60))?.[1];
  if (name === undefined || OWN_BODY.test(name) || (CHANNELS.has(kind) && name.endsWith("政府")))
    return false;
  // `镇政府` and `县民政局` in the report of the office itself.
  const short = name.replace(LEVEL_BEFORE_NAME, "").replace("人民政府", "政府");
  const own = issuer.replace("人民政府", "政府");
  return !(own !== "" && (own.includes(short) || short.includes(own)));
}
