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
 * a glob is one. What is not there, what may not be looked into, and a folder or glob that holds no file stay in the list, so that
 * reading them reports them.
 *
 * @param except - files and folders that the command itself writes
 */
export async function findFiles(places: readonly string[], except: readonly string[]): Promise<FoundFiles> {
  const own = new Set(except.map((path) => resolve(path)));
  const files = new Set<string>();
  let single = places.length === 1;
  for (const place of places) {
    const kind = place === "-" ? "file" : await kindOf(place);
    const isGlob = kind === null && GLOB.test(place);
    if (kind === "folder" || isGlob) single = false;
    const found = kind === "folder" ? await filesIn(place, own) : isGlob ? await filesOf(place) : [];
    const read = found.filter((file) => !own.has(resolve(file)));
    for (const file of found.length === 0 ? [place] : read) files.add(file);
  }
  return { files: [...files], single };
}

async function kindOf(place: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(place)).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

/** A folder that may not be looked into stands for itself. */
async function filesIn(folder: string, own: ReadonlySet<string>): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [folder];
  const visible = entries
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of visible) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await kindOf(path)) === "folder");
    // A link to a folder is not followed: it could lead back to where it stands.
    if (!isFolder) files.push(path);
    else if (entry.isDirectory() && !own.has(resolve(path)))
      for (const file of await filesIn(path, own)) files.push(file);
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
