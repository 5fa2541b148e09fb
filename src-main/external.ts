import { app, dialog, shell } from 'electron';
import type { Requests, Result } from '../src-preload/contract';
import { externalAddress } from '../src-preload/external-address';
import type { WindowContext } from './window-context';

const CANCEL = 0;
const OPEN = 1;

// The page cannot supply these: the question exists because the page is not trusted.
const WORDS = {
  en: { message: 'Open this address outside Rapporteur?', open: 'Open', cancel: 'Cancel' },
  ru: { message: 'Открыть этот адрес вне приложения Rapporteur?', open: 'Открыть', cancel: 'Отмена' },
} as const;

/** Asks the user, showing the whole address, and hands it to the system. */
export async function openExternal(
  { window }: WindowContext,
  { url }: Requests['shell:open-external']['request'],
): Promise<Result<null>> {
  const address = externalAddress(url);
  if (address === undefined) return { ok: false, error: { code: 'not-supported' } };
  const words = app.getLocale().startsWith('ru') ? WORDS.ru : WORDS.en;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: words.message,
    detail: address,
    buttons: [words.cancel, words.open],
    defaultId: OPEN,
    cancelId: CANCEL,
    noLink: true,
  });
  if (response !== OPEN) return { ok: false, error: { code: 'cancelled' } };
  try {
    await shell.openExternal(address);
    return { ok: true, value: null };
  } catch {
    // No program for it on this machine.
    return { ok: false, error: { code: 'failed' } };
  }
}

export function revealFile(
  { tokens }: WindowContext,
  { token }: Requests['shell:reveal']['request'],
): Promise<Result<null>> {
  const path = tokens.pathFor(token, 'read');
  if (path === undefined) return Promise.resolve({ ok: false, error: { code: 'unknown-token' } });
  shell.showItemInFolder(path);
  return Promise.resolve({ ok: true, value: null });
}
