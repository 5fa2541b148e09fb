import { createHash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileHandle, ReadingInParts, Requests, Result, SaveTarget } from '../src-preload/contract';
import { askWhatToOpen, askWhereToSave, askWhichFolder } from './dialogs';
import type { FileTokens } from './file-tokens';
import { filesInFolder } from './files-in-folder';
import { readFileWithin } from './read-file';
import type { WindowContext } from './window-context';
import { writeNewBeside } from './write-new';
import { writeToHandle } from './write-to-handle';

type Request<C extends keyof Requests> = Requests[C]['request'];

const UNKNOWN_TOKEN = { ok: false, error: { code: 'unknown-token' } } as const;
const CANCELLED = { ok: false, error: { code: 'cancelled' } } as const;

export async function openFiles(
  context: WindowContext,
  { filters, multiple }: Request<'file:open'>,
): Promise<Result<readonly FileHandle[]>> {
  const paths = await askWhatToOpen(context.window, filters, multiple);
  if (paths.length === 0) return CANCELLED;
  return { ok: true, value: await Promise.all(paths.map((path) => chosenFile(context, path))) };
}

/** Where the file is gone already, reading it will say so by its name; the others that were chosen are read. */
async function chosenFile({ tokens }: WindowContext, path: string): Promise<FileHandle> {
  // A link that was chosen leads to what it leads to now.
  const real = await realpath(path).catch(() => path);
  const size = await stat(real).then(
    (found) => found.size,
    () => 0,
  );
  return { token: tokens.grant(real, 'read'), name: basename(path), size };
}

export async function openFolder({
  window,
  tokens,
}: Pick<WindowContext, 'window' | 'tokens'>): Promise<Result<readonly FileHandle[]>> {
  const folder = await askWhichFolder(window);
  if (folder === undefined) return CANCELLED;
  const found = await filesInFolder(folder);
  if (!found.ok) return found;
  return {
    ok: true,
    value: found.value.map(({ path, ...file }) => ({ ...file, token: tokens.grant(path, 'read') })),
  };
}

export async function readFile(
  { tokens }: WindowContext,
  { token, limit }: Request<'file:read'>,
): Promise<Result<Uint8Array>> {
  const path = await pathToRead(tokens, token);
  return path === undefined ? UNKNOWN_TOKEN : readFileWithin(path, limit);
}

export async function beginRead(
  { tokens, reads }: Pick<WindowContext, 'tokens' | 'reads'>,
  { token, limit }: Request<'file:read-begin'>,
): Promise<Result<ReadingInParts>> {
  const path = await pathToRead(tokens, token);
  return path === undefined ? UNKNOWN_TOKEN : reads.begin(path, limit);
}

async function pathToRead(tokens: FileTokens, token: string): Promise<string | undefined> {
  const path = tokens.pathFor(token, 'read');
  if (path === undefined) return undefined;
  // What was saved through a link is read back through it.
  const wasSaved = tokens.pathFor(token, 'write') !== undefined;
  return wasSaved ? realpath(path).catch(() => path) : path;
}

export async function saveFile(
  context: WindowContext,
  { suggestedName, filters, bytes }: Request<'file:save'>,
): Promise<Result<FileHandle>> {
  const path = await askWhereToSave(context.window, suggestedName, filters);
  return path === undefined
    ? CANCELLED
    : writeToHandle(path, bytes, () => context.tokens.grant(path, 'write'));
}

export async function beginSave(
  { window, saves }: Pick<WindowContext, 'window' | 'saves'>,
  { suggestedName, filters, size }: Request<'file:save-begin'>,
): Promise<Result<{ readonly writing: string }>> {
  const { page } = saves;
  const path = await askWhereToSave(window, suggestedName, filters);
  if (path === undefined) return CANCELLED;
  const begun = await saves.begin(path, size, page);
  return begun.ok ? { ok: true, value: { writing: begun.value } } : begun;
}

export async function saveAgain(
  { tokens }: WindowContext,
  { token, bytes, expecting }: Request<'file:save-again'>,
): Promise<Result<FileHandle>> {
  const path = tokens.pathFor(token, 'write');
  if (path === undefined) return UNKNOWN_TOKEN;
  if (expecting !== null && (await hashAt(path, MAX_COMPARED)) !== expecting)
    return { ok: false, error: { code: 'changed', name: basename(path) } };
  return writeToHandle(path, bytes, () => token);
}

/** More than any paper; what was chosen is looked into only to see whether it is as it was. */
const MAX_COMPARED = 1024 ** 3;

export async function chooseTarget(
  { window, tokens }: WindowContext,
  { suggestedName, filters }: Request<'file:choose-target'>,
): Promise<Result<SaveTarget>> {
  const path = await askWhereToSave(window, suggestedName, filters);
  if (path === undefined) return CANCELLED;
  const [found, sha256] = await Promise.all([stat(path).catch(() => null), hashAt(path, MAX_COMPARED)]);
  const handle = { token: tokens.grant(path, 'write'), name: basename(path), size: found?.size ?? 0 };
  return { ok: true, value: { handle, sha256 } };
}

export async function saveBeside(
  { tokens }: WindowContext,
  { token, bytes }: Request<'file:save-beside'>,
): Promise<Result<FileHandle>> {
  const path = tokens.pathFor(token, 'write');
  if (path === undefined) return UNKNOWN_TOKEN;
  const written = await writeNewBeside(path, bytes);
  if (!written.ok) return written;
  const name = basename(written.value);
  return {
    ok: true,
    value: { token: tokens.grant(written.value, 'write'), name, size: bytes.byteLength },
  };
}

/** Of the file at the path; `null` where none lies there, or it cannot be read whole. */
async function hashAt(path: string, limit: number): Promise<string | null> {
  const real = await realpath(path).catch(() => null);
  const read = real === null ? null : await readFileWithin(real, limit);
  return read?.ok ? createHash('sha256').update(read.value).digest('hex') : null;
}
