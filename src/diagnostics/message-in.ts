import type { Diagnostic } from "./diagnostic.js";
import type { Language } from "./language.js";
import { messageEn } from "./message-en.js";
import { messageZh } from "./message-zh.js";

/** A diagnostic as a sentence of one of the languages. */
export function messageIn(language: Language, diagnostic: Diagnostic): string {
  return language === "zh" ? messageZh(diagnostic) : messageEn(diagnostic);
}
