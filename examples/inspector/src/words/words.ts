import type { FigureBasis, FigureState, Language, ProseKind, TableKey } from "gongkai";
import { EN } from "./en.js";
import { ZH } from "./zh.js";

/** Every word of the page. What the official form says stays Chinese in both languages. */
export interface Words {
  readonly lang: string;
  readonly title: string;
  readonly tagline: string;
  readonly privacy: string;
  readonly otherLanguage: string;
  readonly reports: string;
  readonly addReport: string;
  readonly remove: (name: string) => string;
  readonly reading: string;
  readonly failed: string;
  readonly failedLong: string;
  readonly findingCount: (count: number) => string;
  readonly noFindings: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly pasted: (number: number) => string;
  readonly readPasted: string;
  readonly chooseFiles: string;
  readonly dropHint: string;
  readonly dropNow: string;
  readonly examples: string;
  readonly source: string;
  readonly viewAs: string;
  readonly page: string;
  readonly code: string;
  readonly sourceText: string;
  readonly previousPlace: string;
  readonly nextPlace: string;
  readonly pageFrame: string;
  readonly legend: string;
  readonly tables: string;
  readonly tableTitles: Readonly<Record<TableKey, string>>;
  readonly tableMissing: string;
  readonly gridHint: string;
  readonly states: Readonly<Record<FigureState, string>>;
  readonly bases: Readonly<Record<FigureBasis, string>>;
  readonly prose: string;
  readonly diagnosticPlace: string;
  readonly cell: {
    readonly value: string;
    readonly printed: string;
    readonly state: string;
    readonly basis: string;
    readonly place: string;
  };
  readonly placeAt: (line: number, column: number) => string;
  readonly nothingSelected: string;
  readonly notInSource: string;
  readonly showInSource: string;
  readonly fails: string;
  readonly findings: string;
  readonly nothingFound: string;
  readonly moreFindings: (count: number) => string;
  readonly severities: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly checks: (holds: number, blanks: number, fails: number, unknown: number) => string;
  readonly complete: string;
  readonly incomplete: string;
  readonly form: (edition: string) => string;
  readonly facts: {
    readonly issuer: string;
    readonly year: string;
    readonly form: string;
    readonly published: string;
  };
  readonly unknown: string;
  readonly proseTitle: string;
  readonly proseNone: string;
  readonly proseKinds: Readonly<Record<ProseKind, string>>;
  readonly readings: string;
  readonly readingsHint: string;
  readonly readingColumns: {
    readonly layout: string;
    readonly edition: string;
    readonly points: string;
    readonly numbers: string;
    readonly rows: string;
    readonly heads: string;
    readonly leftOver: string;
    readonly failing: string;
  };
  readonly won: string;
  readonly exports: string;
}

export function wordsOf(language: Language): Words {
  return language === "zh" ? ZH : EN;
}
