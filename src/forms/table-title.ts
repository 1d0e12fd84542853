const TITLES: ReadonlyMap<string, string> = new Map([
  ["disclosure", "二、主动公开政府信息情况"],
  ["requests", "三、收到和处理政府信息公开申请情况"],
  ["proceedings", "四、政府信息公开行政复议、行政诉讼情况"],
]);

/** The official heading over a table, by its key in the form; anything else is shown as it is. */
export function tableTitle(table: string): string {
  return TITLES.get(table) ?? table;
}
