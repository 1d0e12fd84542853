import type { Edition, Form } from "./form.js";
import { form2019 } from "./form-2019.js";
import { form2021 } from "./form-2021.js";

/**
 * The official forms by edition, as data: every table, row and column with its Chinese label.
 *
 * Source: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 *
 * @example
 * ```ts
 * const { rows } = forms["2021"].requests;
 * rows[0]?.label; // "一、本年新收政府信息公开申请数量"
 * ```
 */
export const forms: Readonly<Record<Edition, Form>> = { "2019": form2019, "2021": form2021 };
