import type { JSX } from "preact";
import type { Language, ParsedReport } from "gongkai";
import { saveFile } from "../browser/save-file.js";
import { EXPORT_FORMATS } from "../state/export-formats.js";
import type { Words } from "../words/words.js";

interface ExportsProps {
  readonly name: string;
  readonly parsed: ParsedReport;
  readonly language: Language;
  readonly words: Words;
}

/** What is shown, as a file. */
export function Exports({ name, parsed, language, words }: ExportsProps): JSX.Element {
  const stem = name === "" ? (parsed.report.title ?? "report") : name.replace(/\.[^.]*$/u, "");
  return (
    <section class="exports" aria-labelledby="exports-title">
      <h3 id="exports-title">{words.exports}</h3>
      <div class="actions">
        {EXPORT_FORMATS.map(({ name: format, extension, type, content }) => (
          <button
            key={format}
            type="button"
            onClick={() => {
              saveFile(`${stem}.${extension}`, type, content(parsed, language));
            }}
          >
            {format}
          </button>
        ))}
      </div>
    </section>
  );
}
