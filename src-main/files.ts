import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileHandle, Requests, Result } from '../src-preload/contract';
import { askWhatToOpen, askWhereToSave, askWhichFolder } from './dialogs';
import { fileErrorOf } from './file-error';
import { filesInFolder } from './files-in-folder';
import { readFileWithin } from './read-file';
import type { WindowContext } from './window-context';
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
  const handles: FileHandle[] = [];
  for (const path of paths) {
    try {
      const { size } = await stat(path);
      handles.push({ token: context.tokens.grant(path, 'read'), name: basename(path), size });
    } catch (error) {
      return { ok: false, error: fileErrorOf(error, path) };
    }
  }
  return { ok: true, value: handles };
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
  const path = tokens.pathFor(token, 'read');
  return path === undefined ? UNKNOWN_TOKEN : readFileWithin(path, limit);
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

export async function saveAgain(
  { tokens }: WindowContext,
  { token, bytes }: Request<'file:save-again'>,
): Promise<Result<FileHandle>> {
  const path = tokens.pathFor(token, 'write');
  return path === undefined ? UNKNOWN_TOKEN : writeToHandle(path, bytes, () => token);
}
