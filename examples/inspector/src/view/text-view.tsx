import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { boxScroller, placeOf, showPlaces } from "../browser/show-places.js";
import { placeClasses } from "../reading/place.js";
import type { TextBlock } from "../reading/text-blocks.js";
import type { Words } from "../words/words.js";

interface TextViewProps {
  readonly blocks: readonly TextBlock[];
  readonly shown: readonly string[];
  readonly words: Words;
  readonly select: (id: string | null) => void;
}

/** The source as it is, character by character. */
export function TextView({ blocks, shown, words, select }: TextViewProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  // A long source is drawn once; what is selected is marked in what is drawn.
  const drawn = useMemo(() => blocks.map(blockView), [blocks]);
  useEffect(() => {
    if (box.current !== null) showPlaces(box.current, shown, boxScroller(box.current));
  }, [shown, drawn]);
  return (
    <div
      class="text-view"
      ref={box}
      tabIndex={0}
      role="region"
      aria-label={words.sourceText}
      onClick={(event) => {
        const id = placeOf(event);
        if (id !== null) select(id);
      }}
    >
      {drawn}
    </div>
  );
}

function blockView({ start, pieces }: TextBlock): JSX.Element {
  return (
    <div key={start} class="text-block">
      {pieces.map(({ text, ids, look }) =>
        look === null ? (
          text
        ) : (
          <mark class={placeClasses(look)} data-places={ids.join(" ")}>
            {text}
          </mark>
        ),
      )}
    </div>
  );
}
