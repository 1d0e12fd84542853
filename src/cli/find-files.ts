import { readdir, stat } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import { GLOB } from "../patterns.js";

/** The files that the places name, in a fixed order, each once; and whether the caller named just one. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly single: boolean;
}

/**
 * Folders are walked to the end, their files sorted by name, hidden ones left out; a place that does not exist and looks like
 * a glob is one. What is not there stays in the list, so that reading it reports it.
 *
 * @param except - files that the command itself writes
 */
export async function findFiles(places: readonly string[], except: readonly string[]): Promise<FoundFiles> {
  const found: string[] = [];
  let single = places.length === 1;
  for (const place of places) {
    const kind = place === "-" ? "file" : await kindOf(place);
    if (kind === "folder") found.push(...(await filesIn(place)));
    else if (kind === null && GLOB.test(place)) found.push(...(await filesOf(place)));
    else {
      found.push(place);
      continue;
    }
    single = false;
  }
  const own = new Set(except.map((path) => resolve(path)));
  return { files: [...new Set(found)].filter((file) => file === "-" || !own.has(resolve(file))), single };
}

async function kindOf(place: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(place)).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of visible) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await kindOf(path)) === "folder");
    // A link to a folder is not followed: it could lead back to where it stands.
    if (!isFolder) files.push(path);
    else if (entry.isDirectory()) files.push(...(await filesIn(path)));
  }
  return files;
}

async function filesOf(pattern: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  return (
    await glob(pattern, {
      absolute: isAbsolute(pattern),
      expandDirectories: false,
      followSymbolicLinks: false,
    })
  ).sort();
}
