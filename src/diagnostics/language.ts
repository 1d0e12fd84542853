/**
 * The languages in which checks and diagnostics are put into words: `en` English, `zh` Chinese. Official labels stay
 * Chinese in both.
 */
export type Language = "en" | "zh";
