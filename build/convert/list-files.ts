import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { isLeftBehind } from '@/formats/prior-records/left-behind';

/** A file to read, by the name it goes under: that of a file in a folder says where in the folder it is. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
}

/**
 * The files named, and all those in folders named, folder by folder in the order of their names. A path that leads
 * nowhere stays in the list: whoever reads it says so. A folder reached twice, by a link perhaps, is gone through once.
 */
export async function listFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const files: FoundFile[] = [];
  const seen = new Set<string>();
  const waiting: FoundFile[] = paths.map((path) => ({ path, name: basename(path) }));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const entries = await entriesOf(next.path, seen);
    if (entries === 'file') files.push(next);
    else {
      const { path, name } = next;
      waiting.unshift(...entries.map((entry) => ({ path: join(path, entry), name: `${name}/${entry}` })));
    }
  }
  return files;
}

/** The names in a folder, none of one that was gone through before; `file` of whatever is no folder or cannot be opened. */
async function entriesOf(path: string, seen: Set<string>): Promise<readonly string[] | 'file'> {
  try {
    if (!(await stat(path)).isDirectory()) return 'file';
    const real = await realpath(path);
    if (seen.has(real)) return [];
    seen.add(real);
    const names = await readdir(path);
    return names
      .filter((name) => !isLeftBehind(name))
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  } catch {
    return 'file';
  }
}
