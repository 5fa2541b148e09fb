import { readFile, stat } from 'node:fs/promises';

import {
  readPriorRecord,
  type PriorRecord,
  type ReadError,
  type ReadOutcome,
} from '@/formats/prior-records/read-prior-record';

import type { FoundFile } from './list-files';

/** A file as it was found on disk and what its reader made of it; one within another by both their names. */
export interface ReadFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly outcome: ReadOutcome | { readonly ok: false; readonly error: DiskError };
}

export interface DiskError {
  readonly code: 'not-found' | 'no-folder' | 'no-permission' | 'not-readable' | 'too-big' | 'failed';
}
export type FileError = ReadError | DiskError;

/** More than any reader takes; larger files are not even loaded. */
const limitBytes = 512 * 1024 * 1024;

export async function readFiles(found: readonly FoundFile[]): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for (const file of found) files.push(...(await withParts(await readOne(file))));
  return files;
}

/** A message within an archive within a message: further in there is nothing a secretariat has put there. */
const depthLimit = 3;

/** A file, followed by the files within it. */
async function withParts(file: ReadFile, depth = 0): Promise<readonly ReadFile[]> {
  const { outcome, path } = file;
  if (!outcome.ok || outcome.kind === 'table' || depth >= depthLimit) return [file];
  const files: ReadFile[] = outcome.kind === 'parts' ? [] : [file];
  for (const part of outcome.parts ?? []) {
    const { name, bytes } = part;
    files.push(...(await withParts({ path, name, bytes, outcome: await read(part) }, depth + 1)));
  }
  return files;
}

/** A file on which its reader fails is one file less: the others are read all the same. */
async function read(file: PriorRecord): Promise<ReadFile['outcome']> {
  try {
    return await readPriorRecord(file);
  } catch {
    return { ok: false, error: { code: 'failed' } };
  }
}

async function readOne({ path, name }: FoundFile): Promise<ReadFile> {
  const refused = (code: DiskError['code']): ReadFile => ({
    path,
    name,
    bytes: new Uint8Array(),
    outcome: { ok: false, error: { code } },
  });
  try {
    const facts = await stat(path);
    // One that could be listed would not be here.
    if (facts.isDirectory()) return refused('no-folder');
    if (facts.size > limitBytes) return refused('too-big');
    const bytes = new Uint8Array(await readFile(path));
    return { path, name, bytes, outcome: await read({ name, bytes }) };
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
