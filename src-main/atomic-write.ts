import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
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

/** A file that is being written, a part at a time. Where one step fails the writing is given up: nothing of it is left. */
export interface WritingFile {
  /** After what was written before. */
  write(bytes: Uint8Array): Promise<Result<null>>;
  /** Puts it in its place: until here the old contents stand there. */
  finish(): Promise<Result<{ readonly size: number }>>;
  giveUp(): Promise<void>;
  /** The same where there is no time to wait: the app is going. */
  giveUpNow(): void;
}

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
  const begun = await beginAtomicWrite(path, system);
  if (!begun.ok) return begun;
  const written = await begun.value.write(bytes);
  return written.ok ? begun.value.finish() : written;
}

/** The same in parts. */
export async function beginAtomicWrite(
  path: string,
  system: AtomicWriteSystem = realSystem,
): Promise<Result<WritingFile>> {
  try {
    const target = await followLinks(path);
    const mode = await modeOfReplaced(target);
    if (mode === 'not a file') return { ok: false, error: { code: 'not-supported', name: basename(path) } };
    // Not named after the target, whose name may already be as long as the file system allows.
    const temporary = join(dirname(target), `.rapporteur-${randomUUID()}.tmp`);
    const handle = await system.openForWriting(temporary);
    return { ok: true, value: writingTo({ path, target, temporary, handle, mode }) };
  } catch (error) {
    return { ok: false, error: fileErrorOf(error, path) };
  }
}

interface Writing {
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
  readonly handle: FileHandle;
  readonly mode: number | undefined;
}

function writingTo({ path, target, temporary, handle, mode }: Writing): WritingFile {
  let size = 0;
  const giveUp = async () => {
    // Closed already where the last step failed.
    await handle.close().catch(() => undefined);
    // A drive that is gone took it along; the first reason is the one to be told.
    await rm(temporary, { force: true }).catch(() => undefined);
  };
  const orGiveUp = async <T>(step: () => Promise<T>): Promise<Result<T>> => {
    try {
      return { ok: true, value: await step() };
    } catch (error) {
      await giveUp();
      return { ok: false, error: fileErrorOf(error, path) };
    }
  };
  return {
    write: (bytes) =>
      orGiveUp(async () => {
        await handle.writeFile(bytes);
        size += bytes.byteLength;
        return null;
      }),
    finish: () =>
      orGiveUp(async () => {
        if (mode !== undefined) await handle.chmod(mode);
        await handle.sync();
        await handle.close();
        await rename(temporary, target);
        await syncFolder(dirname(target));
        return { size };
      }),
    giveUp,
    giveUpNow: () => {
      void handle.close().catch(() => undefined);
      try {
        rmSync(temporary, { force: true });
      } catch {
        // As above: nothing more can be done for a drive that is gone.
      }
    },
  };
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
