/** The groups that nearly all labels of section three share; without them the labels still differ. */
const SHARED_GROUPS: readonly string[] = ["三、本年度办理结果/", "法人或其他组织/"];

/** An official label without the group it shares with its neighbours: `（三）不予公开/1.属于国家秘密`, `商业企业`. */
export function shortLabel(label: string): string {
  const group = SHARED_GROUPS.find((shared) => label.startsWith(shared));
  return group === undefined ? label : label.slice(group.length);
}
