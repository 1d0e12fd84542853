import { describe, expect, it } from "vitest";
import { entriesOf, nextVersion, withRelease } from "../../scripts/changelog.mjs";

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A layout.

## [0.1.0] - 2026-01-05

### Fixed

- A number.
`;

describe("a release", () => {
  it("takes what stands under its heading", () => {
    expect(entriesOf(CHANGELOG, "Unreleased")).toBe("### Added\n\n- A layout.");
    expect(entriesOf(CHANGELOG, "0.1.0")).toBe("### Fixed\n\n- A number.");
    expect(entriesOf(CHANGELOG, "0.2.0")).toBeNull();
  });

  it("leaves nothing unreleased", () => {
    const released = withRelease(CHANGELOG, "0.2.0", "2026-03-01");
    expect(entriesOf(released, "Unreleased")).toBe("");
    expect(entriesOf(released, "0.2.0")).toBe("### Added\n\n- A layout.");
    expect(released).toContain("## [0.2.0] - 2026-03-01\n");
  });

  it("is a minor version for what is new, a major one for what breaks, else a patch", () => {
    expect(nextVersion("0.1.0", "### Added\n- x")).toBe("0.2.0");
    expect(nextVersion("0.1.3", "### Changed\n- x")).toBe("0.2.0");
    expect(nextVersion("0.1.3", "### Fixed\n- x")).toBe("0.1.4");
    expect(nextVersion("1.4.2", "### Changed\n- x")).toBe("2.0.0");
    expect(nextVersion("1.4.2", "### Added\n- x\n### Fixed\n- y")).toBe("1.5.0");
  });
});
