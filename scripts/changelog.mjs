/**
 * What stands under a heading of the changelog, such as `Unreleased` or `0.1.0`; null where there is no such heading.
 *
 * @param {string} changelog
 * @param {string} version
 * @returns {string | null}
 */
export function entriesOf(changelog, version) {
  const heading = `## [${version}]`;
  const start = changelog.indexOf(`\n${heading}`);
  if (start < 0) return null;
  const behind = changelog.slice(changelog.indexOf("\n", start + 1) + 1);
  const next = behind.search(/^## \[/m);
  return (next < 0 ? behind : behind.slice(0, next)).trim();
}

/**
 * The version that the unreleased entries ask for. Before 1.0.0 anything but a fix is a minor version; from then on what was changed or
 * removed is a major one.
 *
 * @param {string} current
 * @param {string} entries
 * @returns {string}
 */
export function nextVersion(current, entries) {
  const [major = 0, minor = 0, patch = 0] = current.split(".").map(Number);
  const has = (/** @type {string} */ kind) => entries.includes(`### ${kind}`);
  const breaks = has("Changed") || has("Removed");
  if (breaks && major > 0) return `${major + 1}.0.0`;
  return breaks || has("Added") ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/**
 * The changelog with its unreleased entries under the heading of a version.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {string} date - ISO date
 * @returns {string}
 */
export function withRelease(changelog, version, date) {
  return changelog.replace("## [Unreleased]\n", `## [Unreleased]\n\n## [${version}] - ${date}\n`);
}
