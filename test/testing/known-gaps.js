// @ts-check
/**
 * What the library does not do yet: laws that readings of these pages may break, and why. A gap that is left out of
 * `layout`, `noise` or `damage` holds for all of them; `"none"` stands for pages without noise or damage.
 *
 * @type {readonly {
 *   law: import("../../src/testing/index.js").PageLaw,
 *   layout?: string | readonly string[],
 *   noise?: string | readonly string[],
 *   damage?: string | readonly string[],
 *   reason: string,
 * }[]}
 */
export const knownGaps = [
];

/**
 * The laws that pages of this kind may break.
 *
 * @param {string} layout
 * @param {string} noise
 * @param {string} damage
 */
export function excusedLaws(layout, noise, damage) {
  return knownGaps
    .filter((gap) => covers(gap.layout, layout) && covers(gap.noise, noise) && covers(gap.damage, damage))
    .map(({ law }) => law);
}

/**
 * @param {string | readonly string[] | undefined} names
 * @param {string} name
 */
function covers(names, name) {
  return names === undefined || names === name || (Array.isArray(names) && names.includes(name));
}
