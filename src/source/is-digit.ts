/** Whether a UTF-16 unit is one of `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The same in either width: `０` too. */
export function isDigitOfAnyWidth(code: number): boolean {
  return isDigit(code) || (code >= 0xff10 && code <= 0xff19);
}
