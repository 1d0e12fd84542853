import type { Check } from "../checks/check.js";
import type { Language } from "../diagnostics/language.js";
import type { Figure } from "../report/figure.js";
import { checkMessageEn } from "./check-message-en.js";
import { checkMessageZh } from "./check-message-zh.js";

/** A check as a sentence of one of the languages. */
export function checkMessageIn(language: Language, check: Check, figures: readonly Figure[]): string {
  return language === "zh" ? checkMessageZh(check, figures) : checkMessageEn(check, figures);
}
