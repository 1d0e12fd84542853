/**
 * The languages in which checks and diagnostics are put into words: `en` English, `zh` Chinese. Official labels stay
 * Chinese in both.
 */
export type Language = "en" | "zh";

/**
 * How to say it.
 *
 * @example
 * ```ts
 * toTerminal(parsed, { language: "zh" });
 * ```
 */
export interface LanguageOptions {
  /** The language of the words that are not the report's own. Default: `en`. */
  readonly language?: Language | undefined;
}

/** English where nothing else is asked for that there is. */
export function languageOf({ language }: LanguageOptions): Language {
  return language === "zh" ? "zh" : "en";
}
