import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { forwardEvents } from "../browser/forward-events.js";
import { frameScroller, placeOf, showPlaces } from "../browser/show-places.js";
import { frameDocument } from "../reading/frame-document.js";
import frameStyle from "../frame.css?url";
import type { Words } from "../words/words.js";

interface PageViewProps {
  readonly page: string;
  readonly shown: readonly string[];
  readonly words: Words;
  readonly select: (id: string | null) => void;
}

/**
 * The page in a frame that runs no scripts, sends no forms and loads nothing. It keeps the origin of this page, so that this
 * page can mark and scroll in it.
 */
export function PageView({ page, shown, words, select }: PageViewProps): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const [content, setContent] = useState<Document | null>(null);
  const markup = useMemo(
    () => frameDocument(page, new URL(frameStyle, document.baseURI).href, words.pageFrame),
    [page, words],
  );
  useEffect(() => {
    if (content !== null) showPlaces(content, shown, frameScroller(content));
  }, [shown, content]);
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const id = placeOf(event);
      if (id !== null) select(id);
    };
    content?.addEventListener("click", onClick);
    return () => content?.removeEventListener("click", onClick);
  });
  return (
    <iframe
      class="page-view"
      ref={frame}
      title={words.pageFrame}
      sandbox="allow-same-origin"
      srcdoc={markup}
      onLoad={() => {
        const loaded = frame.current?.contentDocument ?? null;
        if (loaded !== null) forwardEvents(loaded);
        setContent(loaded);
      }}
    />
  );
}
