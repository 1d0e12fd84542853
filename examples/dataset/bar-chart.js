const BAR = 22;
const LABEL = 230;
const WIDTH = 420;

/**
 * A horizontal bar chart as SVG.
 *
 * @param {string} title
 * @param {readonly { label: string, value: number }[]} bars
 * @returns {string}
 */
export function barChart(title, bars) {
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value }, at) => {
    const y = 40 + at * BAR;
    const width = Math.round((WIDTH * value) / highest);
    return [
      `<text x="${LABEL - 8}" y="${y + 14}" text-anchor="end">${escaped(label)}</text>`,
      `<rect x="${LABEL}" y="${y + 3}" width="${width}" height="${BAR - 6}" fill="#3b6ea5"/>`,
      `<text x="${LABEL + width + 6}" y="${y + 14}">${value}</text>`,
    ].join("");
  });
  const height = 50 + bars.length * BAR;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LABEL + WIDTH + 60} ${height}" font-family="sans-serif" font-size="12">`,
    `<text x="${LABEL}" y="24" font-size="15">${escaped(title)}</text>`,
    ...rows,
    "</svg>\n",
  ].join("\n");
}

/** The label is what a page printed: it may hold anything. */
const escaped = (/** @type {string} */ text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
