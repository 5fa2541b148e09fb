import { lstat, opendir, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Result } from '../src-preload/contract';
import { fileErrorOf } from './file-error';

export interface FoundFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly folder: string;
}

/** More than any office keeps of a process; whoever chose the whole disk by mistake is told so before it is walked. */
const mostFiles = 20_000;

/**
 * Every file in a folder and in the folders within it, by name. Links are not followed: they lead elsewhere, or round
 * in a ring. A folder within that may not be looked into, or went away, stands for itself: reading it says why. The
 * chosen one must be readable.
 */
export async function filesInFolder(
  root: string,
  most: number = mostFiles,
): Promise<Result<readonly FoundFile[]>> {
  const found: FoundFile[] = [];
  // The paths are told from others by leading through no link, now and when they are read.
  const real = await realpath(root).catch(() => root);
  const waiting = [{ path: real, folder: basename(root) }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, folder } = next;
    try {
      for await (const entry of await opendir(path)) {
        const own = join(path, entry.name);
        if (entry.isDirectory()) waiting.push({ path: own, folder: `${folder}/${entry.name}` });
        if (!entry.isFile()) continue;
        if (found.length >= most) return { ok: false, error: { code: 'too-many', limit: most } };
        found.push({ path: own, name: entry.name, folder, size: await sizeOf(own) });
      }
    } catch (error) {
      if (path === real) return { ok: false, error: fileErrorOf(error, root) };
      found.push({
        path,
        name: basename(path),
        folder: folder.slice(0, -basename(path).length - 1),
        size: 0,
      });
    }
  }
  return { ok: true, value: found.toSorted(byPlace) };
}

/** 0 where the file is gone already: reading it will say so, by its name. */
async function sizeOf(path: string): Promise<number> {
  return lstat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function byPlace(a: FoundFile, b: FoundFile): number {
  const [left, right] = [`${a.folder}/${a.name}`, `${b.folder}/${b.name}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
