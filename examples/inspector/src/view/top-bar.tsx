import type { JSX } from "preact";
import type { Language } from "gongkai";
import type { Event } from "../state/update.js";
import type { Words } from "../words/words.js";

interface TopBarProps {
  readonly words: Words;
  readonly language: Language;
  readonly dispatch: (event: Event) => void;
}

export function TopBar({ words, language, dispatch }: TopBarProps): JSX.Element {
  const other = language === "zh" ? "en" : "zh";
  return (
    <header class="top-bar">
      <h1>{words.title}</h1>
      <p class="tagline">{words.tagline}</p>
      <button
        type="button"
        class="quiet"
        lang={other === "zh" ? "zh-CN" : "en"}
        onClick={() => {
          dispatch({ type: "spoke", language: other });
        }}
      >
        {words.otherLanguage}
      </button>
    </header>
  );
}
