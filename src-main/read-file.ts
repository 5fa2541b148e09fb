import { constants, lstat, open, realpath, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Result } from '../src-preload/contract';
import { fileErrorOf } from './file-error';

/**
 * Reads a file whole if it is at most `limit` bytes long; the size is looked at before a byte is read. A file that
 * grows or shrinks meanwhile is being written by somebody, and half of it would be taken for all of it.
 * @param path without links: one that leads elsewhere by now was put there since, and what it leads to was not chosen
 */
export async function readFileWithin(path: string, limit: number): Promise<Result<Uint8Array>> {
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK opening a pipe would wait for somebody to write into it.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    const found = await handle.stat();
    if (!found.isFile()) return { ok: false, error: { code: 'not-supported', name: basename(path) } };
    if (!(await isStill(path, found)))
      return { ok: false, error: { code: 'not-found', name: basename(path) } };
    if (found.size > limit) return { ok: false, error: { code: 'too-large', name: basename(path), limit } };
    const bytes = new Uint8Array(found.size);
    const whole = (await fill(handle, bytes)) && (await endsAt(handle, found.size));
    return whole
      ? { ok: true, value: bytes }
      : { ok: false, error: { code: 'file-in-use', name: basename(path) } };
  } catch (error) {
    return { ok: false, error: fileErrorOf(error, path) };
  } finally {
    await handle?.close();
  }
}

/** Whether the path, without a link in it, is that of the file that was opened. */
async function isStill(
  path: string,
  opened: { readonly dev: number; readonly ino: number },
): Promise<boolean> {
  const [real, { dev, ino }] = await Promise.all([realpath(path), lstat(path)]);
  return real === path && dev === opened.dev && ino === opened.ino;
}

async function fill(handle: FileHandle, bytes: Uint8Array): Promise<boolean> {
  let filled = 0;
  while (filled < bytes.byteLength) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.byteLength - filled, filled);
    if (bytesRead === 0) return false;
    filled += bytesRead;
  }
  return true;
}

async function endsAt(handle: FileHandle, position: number): Promise<boolean> {
  return (await handle.read(new Uint8Array(1), 0, 1, position)).bytesRead === 0;
}
