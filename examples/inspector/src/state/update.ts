import type { Language } from "gongkai";
import type { Reading } from "../reading/reading.js";
import type { SourceView, State } from "./state.js";

/** What can happen. */
export type Event =
  | { readonly type: "added"; readonly files: readonly { readonly id: number; readonly name: string }[] }
  | { readonly type: "answered"; readonly id: number; readonly reading: Reading | null }
  | { readonly type: "opened"; readonly id: number | null }
  | { readonly type: "removed"; readonly id: number }
  | { readonly type: "selected"; readonly id: string | null }
  | { readonly type: "viewed"; readonly view: SourceView }
  | { readonly type: "spoke"; readonly language: Language };

/** The state after an event. The first of the reports that are added is opened. */
export function update(state: State, event: Event): State {
  switch (event.type) {
    case "added": {
      const added = event.files.map(({ id, name }) => ({ id, name, state: { kind: "reading" } as const }));
      const [first] = added;
      if (first === undefined) return state;
      return { ...state, files: [...state.files, ...added], open: first.id, selected: null };
    }
    case "answered": {
      const { id, reading } = event;
      const answer = reading === null ? ({ kind: "failed" } as const) : ({ kind: "read", reading } as const);
      return {
        ...state,
        files: state.files.map((file) => (file.id === id ? { ...file, state: answer } : file)),
      };
    }
    case "opened":
      return { ...state, open: event.id, selected: null };
    case "removed": {
      const files = state.files.filter(({ id }) => id !== event.id);
      if (state.open !== event.id) return { ...state, files };
      return { ...state, files, open: files.at(-1)?.id ?? null, selected: null };
    }
    case "selected":
      return { ...state, selected: event.id };
    case "viewed":
      return { ...state, view: event.view };
    case "spoke":
      return { ...state, language: event.language };
  }
}
