import type { FileHandle, Requests, Result } from '../src-preload/contract';
import { askWhereToSave } from './dialogs';
import { log } from './log';
import { htmlToPdf } from './print';
import type { WindowContext } from './window-context';
import { writeToHandle } from './write-to-handle';

/** Asks first and prints then: a cancelled dialog costs nothing. */
export async function printPdf(
  { window, tokens }: WindowContext,
  { suggestedName, filters, html }: Requests['print:pdf']['request'],
): Promise<Result<FileHandle>> {
  const path = await askWhereToSave(window, suggestedName, filters);
  if (path === undefined) return { ok: false, error: { code: 'cancelled' } };
  return print(html, path, () => tokens.grant(path, 'write'));
}

export function printAgain(
  { tokens }: WindowContext,
  { token, html }: Requests['print:pdf-again']['request'],
): Promise<Result<FileHandle>> {
  const path = tokens.pathFor(token, 'write');
  if (path === undefined) return Promise.resolve({ ok: false, error: { code: 'unknown-token' } });
  return print(html, path, () => token);
}

/** For a file of several papers, which the page puts together and saves as a whole. */
export async function printBytes(html: string): Promise<Result<Uint8Array>> {
  try {
    return { ok: true, value: await htmlToPdf(html) };
  } catch (error) {
    log('error', `printing failed: ${error instanceof Error ? error.message : 'unknown'}`);
    return { ok: false, error: { code: 'failed' } };
  }
}

async function print(html: string, path: string, token: () => string): Promise<Result<FileHandle>> {
  try {
    return await writeToHandle(path, await htmlToPdf(html), token);
  } catch (error) {
    log('error', `printing failed: ${error instanceof Error ? error.message : 'unknown'}`);
    return { ok: false, error: { code: 'failed' } };
  }
}
