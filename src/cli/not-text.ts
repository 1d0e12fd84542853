/** How files begin that people keep beside web pages. */
const BEGINNINGS: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["DOCX, XLSX, ZIP", [0x50, 0x4b, 0x03, 0x04]],
  ["DOC, XLS, WPS", [0xd0, 0xcf, 0x11, 0xe0]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["RAR", [0x52, 0x61, 0x72, 0x21]],
  ["GZIP", [0x1f, 0x8b]],
];

/** What kind of file it is, where it is no text; null for text in any encoding. */
export function notText(bytes: Uint8Array): string | null {
  const known = BEGINNINGS.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known[0];
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, 4096).includes(0) ? "NUL" : null;
}
