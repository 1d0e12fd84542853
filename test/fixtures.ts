import { readdirSync, readFileSync } from "node:fs";
import type { Edition } from "../src/forms/form.js";

/** A figure of a label: a number; what else is printed (`""` for a blank); or a number with its print where they differ. */
export type LabelledFigure = number | string | { readonly printed: string; readonly value: number };

/** What a person reads on the page of a fixture. */
export interface Label {
  readonly form: Edition;
  readonly requestsForm: Edition;
  readonly year: number | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly complete: boolean;
  /** Codes of the checks that fail, as often as they do. */
  readonly fails: readonly string[];
  /** Rows of the form with their figures in printed order. */
  readonly figures: Readonly<Record<string, readonly LabelledFigure[]>>;
}

export interface Fixture {
  readonly name: string;
  readonly isHtml: boolean;
  readonly bytes: Uint8Array;
  readonly label: Label;
}

const FOLDER = new URL("fixtures/", import.meta.url);

/** Every folder of `test/fixtures`: `source.<ext>` beside `label.json`. A folder without either is an error. */
export function readFixtures(): readonly Fixture[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = new URL(`${name}/`, FOLDER);
      const source = readdirSync(folder).find((file) => file.startsWith("source."));
      if (source === undefined) throw new Error(`fixture ${name} has no source`);
      return {
        name,
        isHtml: source.endsWith(".html"),
        bytes: new Uint8Array(readFileSync(new URL(source, folder))),
        label: JSON.parse(readFileSync(new URL("label.json", folder), "utf8")) as Label,
      };
    });
}

/** The bytes of a fixture as text. */
export function textOf({ bytes }: Fixture): string {
  return new TextDecoder().decode(bytes);
}
