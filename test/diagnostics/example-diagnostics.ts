import type { Diagnostic, DiagnosticCode } from "../../src/index.js";

const paths = ["requests.received.person", "requests.received.company"];
const row = "一、本年新收政府信息公开申请数量";

/** One diagnostic of every code; the compiler asks for the new one when a code is added. */
export const EXAMPLE_DIAGNOSTICS: { readonly [Code in DiagnosticCode]: Extract<Diagnostic, { code: Code }> } =
  {
    "section-missing": {
      code: "section-missing",
      severity: "warning",
      stage: "sections",
      span: null,
      section: "其他需要报告的事项",
      number: 6,
    },
    "table-missing": {
      code: "table-missing",
      severity: "error",
      stage: "cells",
      span: null,
      table: "requests",
      paths,
    },
    "row-missing": { code: "row-missing", severity: "warning", stage: "fit", span: null, row, paths },
    "figures-ambiguous": {
      code: "figures-ambiguous",
      severity: "warning",
      stage: "fit",
      span: null,
      row,
      paths,
    },
    "row-by-order": { code: "row-by-order", severity: "info", stage: "fit", span: null, row, paths },
    "figures-by-identity": {
      code: "figures-by-identity",
      severity: "info",
      stage: "fit",
      span: null,
      row,
      paths,
    },
    "figure-text": {
      code: "figure-text",
      severity: "warning",
      stage: "fit",
      span: null,
      path: "disclosure.licensing.decisions",
      printed: "见附件",
    },
    "number-unplaced": {
      code: "number-unplaced",
      severity: "warning",
      stage: "fit",
      span: null,
      table: "proceedings",
      printed: "12",
    },
    "fee-converted": {
      code: "fee-converted",
      severity: "info",
      stage: "fit",
      span: null,
      path: "disclosure.fees.amount",
      printed: "8600元",
    },
    "editions-mixed": {
      code: "editions-mixed",
      severity: "info",
      stage: "fit",
      span: null,
      disclosure: "2021",
      requests: "2019",
    },
    "edition-unknown": { code: "edition-unknown", severity: "warning", stage: "fit", span: null },
    "head-missing": { code: "head-missing", severity: "info", stage: "report", span: null, field: "issuer" },
  };
