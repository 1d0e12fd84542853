/** Whether all characters of a name stand in a longer one in their order: `住建局` in `住房和城乡建设局`. */
export function isShortFor(short: string, long: string): boolean {
  let from = 0;
  for (const char of short) {
    const at = long.indexOf(char, from);
    if (at < 0) return false;
    from = at + char.length;
  }
  return true;
}
