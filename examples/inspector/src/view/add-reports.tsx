import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { EXAMPLES, fetchExample } from "../browser/examples.js";
import { readFiles } from "../browser/read-files.js";
import type { Input } from "../browser/use-reader.js";
import type { Words } from "../words/words.js";

interface AddReportsProps {
  readonly words: Words;
  readonly read: (inputs: readonly Input[]) => void;
}

/** Where reports come in: paste, choose or drop, or take an example. */
export function AddReports({ words, read }: AddReportsProps): JSX.Element {
  const typed = useRef<HTMLTextAreaElement>(null);
  return (
    <main class="add-reports">
      <section class="card">
        <label for="paste" class="card-title">
          {words.pasteLabel}
        </label>
        <p id="paste-hint" class="hint">
          {words.pasteHint}
        </p>
        <textarea id="paste" ref={typed} rows={7} aria-describedby="paste-hint" spellcheck={false} />
        <div class="actions">
          <button
            type="button"
            onClick={() => {
              const input = typed.current?.value ?? "";
              if (input.trim() !== "") read([{ name: "", input }]);
            }}
          >
            {words.readPasted}
          </button>
          <label class="button primary">
            {words.chooseFiles}
            <input
              type="file"
              multiple
              class="visually-hidden"
              onChange={({ currentTarget }) => {
                if (currentTarget.files !== null) void readFiles(currentTarget.files).then(read);
              }}
            />
          </label>
          <span class="hint">{words.dropHint}</span>
        </div>
      </section>
      <section class="card">
        <h2 class="card-title">{words.examples}</h2>
        <ul class="examples">
          {EXAMPLES.map((example) => (
            <li key={example.name}>
              <button
                type="button"
                class="link"
                onClick={() => {
                  void fetchExample(example).then((input) => {
                    read([input]);
                  });
                }}
              >
                {example.name}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p class="privacy">{words.privacy}</p>
    </main>
  );
}
