/** Marks the selected places within a view of the source, and brings the first of them into sight. */
export function showPlaces(root: ParentNode, ids: readonly string[], scroller: Scroller): void {
  for (const mark of root.querySelectorAll(".selected")) mark.classList.remove("selected");
  const marks = ids.map((id) => [...root.querySelectorAll(`[data-places~="${CSS.escape(id)}"]`)]);
  for (const mark of marks.flat()) mark.classList.add("selected");
  const first = marks.find((own) => own.length > 0)?.[0];
  if (first !== undefined) scroller.reveal(first);
}

/** The id of the place that an event fell on: the first of those that lie there. */
export function placeOf(event: { readonly target: EventTarget | null }): string | null {
  // An element of a frame is no instance of this window's Element.
  const target = event.target as Partial<Element> | null;
  const places = target?.closest?.("[data-places]")?.getAttribute("data-places");
  return places?.split(" ")[0] ?? null;
}

/** What can be scrolled: a box of the page, or the document of a frame. */
export interface Scroller {
  readonly reveal: (element: Element) => void;
}

/** Scrolls a box only, never the page around it. */
export function boxScroller(box: HTMLElement): Scroller {
  return {
    reveal(element) {
      const { top, height } = box.getBoundingClientRect();
      scrollBy(box, element, top, height);
    },
  };
}

/** Scrolls the document of a frame. */
export function frameScroller(frame: Document): Scroller {
  return {
    reveal(element) {
      const root = frame.scrollingElement;
      if (root !== null) scrollBy(root, element, 0, root.clientHeight);
    },
  };
}

/** Brings an element to the middle of what scrolls, where it is not well in sight. */
function scrollBy(scrolled: Element, element: Element, top: number, height: number): void {
  const once = (): void => {
    const box = element.getBoundingClientRect();
    const inSight = box.top >= top + height * 0.1 && box.bottom <= top + height * 0.9;
    if (!inSight) scrolled.scrollTop += box.top - top - (height - box.height) / 2;
  };
  once();
  // Stretches that were never in sight have an estimated height until they are.
  requestAnimationFrame(once);
}
