import type { FileHandle, PrintPage, Requests, Result } from '../src-preload/contract';
import { askWhereToSave } from './dialogs';
import { log } from './log';
import { pageToPdf } from './print';
import type { WindowContext } from './window-context';
import { writeToHandle } from './write-to-handle';

/** Asks first and prints then: a cancelled dialog costs nothing. */
export async function printPdf(
  { window, tokens }: WindowContext,
  { suggestedName, filters, ...page }: Requests['print:pdf']['request'],
): Promise<Result<FileHandle>> {
  const path = await askWhereToSave(window, suggestedName, filters);
  if (path === undefined) return { ok: false, error: { code: 'cancelled' } };
  return print(page, path, () => tokens.grant(path, 'write'));
}

export function printAgain(
  { tokens }: WindowContext,
  { token, ...page }: Requests['print:pdf-again']['request'],
): Promise<Result<FileHandle>> {
  const path = tokens.pathFor(token, 'write');
  if (path === undefined) return Promise.resolve({ ok: false, error: { code: 'unknown-token' } });
  return print(page, path, () => token);
}

/** For a file of several papers, which the page puts together and saves as a whole. */
export async function printBytes(page: PrintPage): Promise<Result<Uint8Array>> {
  try {
    return { ok: true, value: await pageToPdf(page) };
  } catch (error) {
    log('error', `printing failed: ${error instanceof Error ? error.message : 'unknown'}`);
    return { ok: false, error: { code: 'failed' } };
  }
}

async function print(page: PrintPage, path: string, token: () => string): Promise<Result<FileHandle>> {
  try {
    return await writeToHandle(path, await pageToPdf(page), token);
  } catch (error) {
    log('error', `printing failed: ${error instanceof Error ? error.message : 'unknown'}`);
    return { ok: false, error: { code: 'failed' } };
  }
}
