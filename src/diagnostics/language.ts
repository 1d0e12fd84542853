/** The languages in which checks and diagnostics are put into words. Official labels stay Chinese in both. */
export type Language = "en" | "zh";
