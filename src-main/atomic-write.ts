import { randomUUID } from 'node:crypto';
import {
  access,
  constants,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Result } from '../src-preload/contract';
import { fileErrorOf } from './file-error';

/** The one call a test replaces, to let a real disk fail on it. */
export interface AtomicWriteSystem {
  openForWriting(path: string): Promise<FileHandle>;
}

const realSystem: AtomicWriteSystem = { openForWriting: (path) => open(path, 'wx') };

/**
 * Writes a file so that a reader, a crash or a full disk sees either the old contents or the new, never a part: into a
 * temporary file in the same folder, synced, then renamed over the target. A link is followed and stays a link; the
 * mode of an existing file is kept. On failure the old file is untouched and the temporary one is gone.
 */
export async function atomicWrite(
  path: string,
  bytes: Uint8Array,
  system: AtomicWriteSystem = realSystem,
): Promise<Result<{ readonly size: number }>> {
  try {
    const target = await followLinks(path);
    const mode = await modeOfReplaced(target);
    if (mode === 'not a file') return { ok: false, error: { code: 'not-supported', name: basename(path) } };
    await writeBeside(target, bytes, mode, system);
    return { ok: true, value: { size: bytes.byteLength } };
  } catch (error) {
    return { ok: false, error: fileErrorOf(error, path) };
  }
}

async function writeBeside(
  target: string,
  bytes: Uint8Array,
  mode: number | undefined,
  system: AtomicWriteSystem,
): Promise<void> {
  // Not named after the target, whose name may already be as long as the file system allows.
  const temporary = join(dirname(target), `.rapporteur-${randomUUID()}.tmp`);
  try {
    const handle = await system.openForWriting(temporary);
    try {
      await handle.writeFile(bytes);
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // Nothing there yet, or a link whose target is not there yet: then the target is what must be made.
    const target = await readlink(path).catch(() => undefined);
    return target === undefined ? path : resolve(dirname(path), target);
  }
}

/** The mode of the file about to be replaced. A file the user may not write is not replaced by way of its folder. */
async function modeOfReplaced(target: string): Promise<number | undefined | 'not a file'> {
  const found = await stat(target).catch(() => undefined);
  if (found === undefined) return undefined;
  // Renaming over a device or a pipe would destroy it.
  if (!found.isFile()) return 'not a file';
  await access(target, constants.W_OK);
  return found.mode & 0o777;
}

/** Makes the rename itself durable. Windows has no such call, and some network drives refuse it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
