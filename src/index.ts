export { parseReport, type ParsedReport, type ReportFigures } from "./parse-report.js";
export type { ParseOptions } from "./options.js";
export { reportSchema, type Report } from "./report/report.js";
export { reportJsonSchema } from "./report/report-json-schema.js";
export { splitSections } from "./sections/split-sections.js";
export type { PageSection, SectionKey } from "./sections/section.js";
export type { Figure, FigureState } from "./report/figure.js";
export type { TableReading } from "./report/table-reading.js";
export type { FigureBasis } from "./fit/fitted.js";
export type { Check, CheckCode, ProseCheckCode } from "./checks/check.js";
export type { CheckStatus } from "./forms/judge-identity.js";
export type { Diagnostic, DiagnosticCode, Stage } from "./diagnostics/diagnostic.js";
export { GongkaiError, type GongkaiErrorCode } from "./diagnostics/gongkai-error.js";
export { forms } from "./forms/forms.js";
export type { Edition, Form, FormColumn, FormRow, FormTable, Quantity, TableKey } from "./forms/form.js";
export { tokenizers } from "./cells/tokenizers/tokenizers.js";
export type { TableRegion, TableTokenizer } from "./cells/tokenizer.js";
export { cellAt, type Cell } from "./cells/cell.js";
export type { MarkupCell, MarkupTable, PositionedText } from "./page/page.js";
export type { Span } from "./source/span.js";
export type { Language, LanguageOptions } from "./diagnostics/language.js";
export { messageEn } from "./diagnostics/message-en.js";
export { messageZh } from "./diagnostics/message-zh.js";
export { printDiagnostics } from "./diagnostics/print-diagnostics.js";
export { checkMessageEn } from "./output/check-message-en.js";
export { checkMessageZh } from "./output/check-message-zh.js";
export { toTerminal } from "./output/to-terminal.js";
export { toHtml } from "./output/to-html.js";
export { toMarkdown } from "./output/to-markdown.js";
export { toRows, type FigureRow } from "./output/to-rows.js";
export { toWideRow, type WideRow } from "./output/to-wide-row.js";
export { compareYears } from "./series/compare-years.js";
export {
  checkSeries,
  type Series,
  type UncomparedReason,
  type UncomparedReport,
  type YearPair,
} from "./series/check-series.js";
export type { YearCheck, YearCheckCode, YearPlace } from "./series/year-check.js";
export { yearCheckMessageEn, yearCheckMessageZh } from "./output/year-check-message.js";
export { toCsv, type CsvOptions, type CsvValue } from "./output/to-csv.js";
export { lineStartsOf, positionAt, type Position } from "./source/position.js";
export type { ProseFigure, ProseKind } from "./prose/prose-figure.js";
export type { AspectKey } from "./prose/aspect.js";
export type { IssuerBasis } from "./head/head.js";
