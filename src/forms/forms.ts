import type { Edition, Form } from "./form.js";
import { form2019 } from "./form-2019.js";
import { form2021 } from "./form-2021.js";

/** The official forms by edition. */
export const forms: Readonly<Record<Edition, Form>> = { "2019": form2019, "2021": form2021 };
