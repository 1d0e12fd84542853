/** A frame keeps its events to itself: what is pasted into it or dragged over it is meant for the page. */
export function forwardEvents(frame: Document): void {
  frame.addEventListener("paste", (event) => {
    event.preventDefault();
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: event.clipboardData }));
  });
  frame.addEventListener("dragover", (event) => {
    event.preventDefault();
    document.dispatchEvent(new DragEvent("dragover", { dataTransfer: event.dataTransfer }));
  });
}
