/** What the clipboard holds for a reader of reports: HTML where there is some, as text loses the cells of tables. */
export function pastedContent(clipboard: Pick<DataTransfer, "getData">): string {
  const html = clipboard.getData("text/html");
  return /<(?:table|tr|td|p)[\s>]/iu.test(html) ? html : clipboard.getData("text/plain");
}
