import type { Report } from "./report.js";

/** The unit printed beside the procurement amount of the form of 2019; null where none is printed, and in the form of 2021. */
export function procurementUnit({ disclosure }: Report): string | null {
  return disclosure.form === "2019" ? disclosure.procurement.amount.unit : null;
}
