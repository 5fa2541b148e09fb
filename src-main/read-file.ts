import { constants, lstat, open, realpath, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Result } from '../src-preload/contract';
import { fileErrorOf } from './file-error';

/** A file that is being read, as it was when it was opened. Whoever has it closes it. */
export interface OpenedFile {
  /** In bytes. */
  readonly size: number;
  /** Fills `bytes` from `position` on; `file-in-use` where there are not so many any more. */
  readInto(bytes: Uint8Array, position: number): Promise<Result<null>>;
  /**
   * Asked when all has been read: a file that grew, shrank or was written to meanwhile is being written by somebody, and
   * half of it would be taken for all of it.
   */
  isAsItWas(): Promise<Result<null>>;
  close(): Promise<void>;
}

/**
 * Reads a file whole if it is at most `limit` bytes long; the size is looked at before a byte is read.
 * @param path as for `openWithin`
 */
export async function readFileWithin(path: string, limit: number): Promise<Result<Uint8Array>> {
  const opened = await openWithin(path, limit);
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    const bytes = new Uint8Array(file.size);
    const filled = await file.readInto(bytes, 0);
    if (!filled.ok) return filled;
    const ended = await file.isAsItWas();
    return ended.ok ? { ok: true, value: bytes } : ended;
  } finally {
    await file.close();
  }
}

/**
 * Opens a file if it is at most `limit` bytes long.
 * @param path without links: one that leads elsewhere by now was put there since, and what it leads to was not chosen
 */
export async function openWithin(path: string, limit: number): Promise<Result<OpenedFile>> {
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK opening a pipe would wait for somebody to write into it.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    const refused = await refusalOf(handle, path, limit);
    if (refused) {
      await handle.close();
      return refused;
    }
    return { ok: true, value: await openedFile(handle, path) };
  } catch (error) {
    await handle?.close();
    return { ok: false, error: fileErrorOf(error, path) };
  }
}

async function refusalOf(handle: FileHandle, path: string, limit: number): Promise<Result<never> | null> {
  const name = basename(path);
  const found = await handle.stat();
  if (!found.isFile()) return { ok: false, error: { code: 'not-supported', name } };
  if (!(await isStill(path, found))) return { ok: false, error: { code: 'not-found', name } };
  return found.size > limit ? { ok: false, error: { code: 'too-large', name, limit } } : null;
}

async function openedFile(handle: FileHandle, path: string): Promise<OpenedFile> {
  const { size, mtimeMs } = await handle.stat();
  const inUse = { ok: false, error: { code: 'file-in-use', name: basename(path) } } as const;
  const checked = async (holds: () => Promise<boolean>): Promise<Result<null>> => {
    try {
      return (await holds()) ? { ok: true, value: null } : inUse;
    } catch (error) {
      return { ok: false, error: fileErrorOf(error, path) };
    }
  };
  return {
    size,
    readInto: (bytes, position) => checked(() => fill(handle, bytes, position)),
    isAsItWas: () =>
      checked(async () => (await endsAt(handle, size)) && (await handle.stat()).mtimeMs === mtimeMs),
    close: () => handle.close(),
  };
}

/** Whether the path, without a link in it, is that of the file that was opened. */
async function isStill(
  path: string,
  opened: { readonly dev: number; readonly ino: number },
): Promise<boolean> {
  const [real, { dev, ino }] = await Promise.all([realpath(path), lstat(path)]);
  return real === path && dev === opened.dev && ino === opened.ino;
}

async function fill(handle: FileHandle, bytes: Uint8Array, position: number): Promise<boolean> {
  let filled = 0;
  while (filled < bytes.byteLength) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.byteLength - filled, position + filled);
    if (bytesRead === 0) return false;
    filled += bytesRead;
  }
  return true;
}

async function endsAt(handle: FileHandle, position: number): Promise<boolean> {
  return (await handle.read(new Uint8Array(1), 0, 1, position)).bytesRead === 0;
}
