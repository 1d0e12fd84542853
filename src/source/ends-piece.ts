/** Whether a character parts the pieces of a page: a line end, the end of a sheet, a tab or a bar. */
export function endsPiece(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0c || code === 0x7c || code === 0x09;
}
