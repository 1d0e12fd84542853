import type { Diagnostic, FigureBasis, FigureState, Span } from "gongkai";

/** A stretch of the source that says something: a figure, a figure in a sentence, or what a diagnostic speaks of. */
export interface Place {
  /** The path of a figure; `prose-3` or `diagnostic-4`, by their index in what `parseReport` returns. */
  readonly id: string;
  readonly span: Span;
  readonly look: PlaceLook;
}

/** What decides the colour of a place. */
export type PlaceLook =
  | { readonly kind: "figure"; readonly state: FigureState; readonly basis: FigureBasis | null }
  | { readonly kind: "prose" }
  | { readonly kind: "diagnostic"; readonly severity: Diagnostic["severity"] };

/** The classes of a mark, as `marks.css` names them. */
export function placeClasses(look: PlaceLook): string {
  switch (look.kind) {
    case "figure":
      return `place figure ${look.state} by-${look.basis ?? "none"}`;
    case "prose":
      return "place prose";
    case "diagnostic":
      return `place diagnostic ${look.severity}`;
  }
}
