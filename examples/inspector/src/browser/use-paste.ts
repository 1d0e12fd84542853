import { useEffect } from "preact/hooks";
import { pastedContent } from "./pasted-content.js";

/** Reads what is pasted anywhere on the page, also into the field for it. */
export function usePaste(read: (content: string) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const content = event.clipboardData === null ? "" : pastedContent(event.clipboardData);
      if (content.trim() === "") return;
      event.preventDefault();
      read(content);
    };
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("paste", onPaste);
    };
  }, [read]);
}
