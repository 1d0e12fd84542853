/** Hands a file to the browser to be saved. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser may begin to read it only after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
