import { readFile, stat } from 'node:fs/promises';

import type { PriorRecord, ReadError, ReadOutcome } from '@/formats/prior-records/read-prior-record';
import type { ReadFile as ReadInTurn, TooLong } from '@/formats/worker/formats-client';
import { readInTurn } from '@/formats/worker/read-in-turn';
import { createWorkerLine, type WorkerLine, type WorkerThread } from '@/formats/worker/worker-line';

import type { FoundFile } from './list-files';
import { startReadingThread } from './reading-thread';

/** A file as it was found on disk and what its reader made of it; one within another by both their names. */
export interface ReadFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly outcome: ReadOutcome | { readonly ok: false; readonly error: FileError };
}

export interface DiskError {
  readonly code: 'not-found' | 'no-folder' | 'no-permission' | 'not-readable' | 'too-big';
}
/** `crashed`: the reader ran out of memory, most likely; `failed`: a bug of it. */
export type ReaderFailure = TooLong | { readonly code: 'crashed' | 'failed' };
export type FileError = ReadError | DiskError | ReaderFailure;

/** More than any reader takes; larger files are not even loaded. */
const limitBytes = 512 * 1024 * 1024;

interface ReadingOptions {
  /** Called at the first file, and again after a file has brought its thread down. */
  readonly startThread?: () => WorkerThread;
  /** Milliseconds after which a file is given up. */
  readonly patience?: number;
}

/** Reads each file on a thread of its own, followed by the files within it. One that cannot be read leaves the rest alone. */
export async function readFiles(
  found: readonly FoundFile[],
  { startThread = startOwnThread, patience }: ReadingOptions = {},
): Promise<readonly ReadFile[]> {
  const line = createWorkerLine(startThread);
  const files: ReadFile[] = [];
  for (const one of found) {
    const loaded = await load(one);
    if (loaded.ok) files.push(...(await readWhole(line, one.path, loaded.file, patience)));
    else files.push({ ...one, bytes: new Uint8Array(), outcome: { ok: false, error: loaded.error } });
  }
  line.stop();
  return files;
}

/** The converter's own file is its thread too; see `cli.ts`. */
function startOwnThread(): WorkerThread {
  return startReadingThread(new URL(import.meta.url));
}

async function readWhole(
  line: WorkerLine,
  path: string,
  file: PriorRecord,
  patience: number | undefined,
): Promise<readonly ReadFile[]> {
  const read = await readInTurn(line, [file], patience === undefined ? {} : { patience });
  return read.flatMap(({ file: { name, bytes }, outcome }): readonly ReadFile[] =>
    // An archive has no words of its own.
    outcome.ok && outcome.kind === 'parts' ? [] : [{ path, name, bytes, outcome: told(outcome) }],
  );
}

function told(outcome: ReadInTurn['outcome']): ReadFile['outcome'] {
  if (outcome.ok) return outcome;
  const { error } = outcome;
  const isOfThread = error.code === 'cancelled' || (error.code === 'too-large' && !('limit' in error));
  return { ok: false, error: isOfThread ? { code: 'failed' } : (error as FileError) };
}

type Loaded =
  { readonly ok: true; readonly file: PriorRecord } | { readonly ok: false; readonly error: DiskError };

async function load({ path, name }: FoundFile): Promise<Loaded> {
  const refused = (code: DiskError['code']): Loaded => ({ ok: false, error: { code } });
  try {
    const facts = await stat(path);
    // One that could be listed would not be here.
    if (facts.isDirectory()) return refused('no-folder');
    if (facts.size > limitBytes) return refused('too-big');
    return { ok: true, file: { name, bytes: new Uint8Array(await readFile(path)) } };
  } catch (error) {
    return refused(codeOf(error));
  }
}

function codeOf(error: unknown): DiskError['code'] {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission';
  if (code === undefined) throw error;
  return 'not-readable';
}
