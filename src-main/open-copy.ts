import { randomUUID } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, dialog, shell } from 'electron';
import type { Requests, Result, ShownKind } from '../src-preload/contract';
import { carriesMacros } from './carries-macros';
import { copyName } from './copy-name';
import { fileErrorOf } from './file-error';
import { fitsKind } from './fits-kind';
import { markAsForeign } from './mark-as-foreign';
import { copiesFolder } from './opened-copies';
import type { WindowContext } from './window-context';

const CANCEL = 0;
const OPEN = 1;

// The page cannot supply these: the question exists because the page is not trusted.
const WORDS = {
  en: {
    message: (name: string) => `Open “${name}” in another program?`,
    detail: (kind: string) =>
      `The file came from outside. A copy of it opens, marked so and for reading only; what is changed there does not come back. About ${kind} files you are asked once until Rapporteur is closed.`,
    open: 'Open',
    cancel: 'Cancel',
  },
  ru: {
    message: (name: string) => `Открыть «${name}» в другой программе?`,
    detail: (kind: string) =>
      `Файл получен извне. Откроется его копия с соответствующей пометкой, только для чтения: изменения в ней в реестр не попадут. О файлах ${kind} вопрос задаётся один раз, до закрытия Rapporteur.`,
    open: 'Открыть',
    cancel: 'Отмена',
  },
} as const;

/** Kinds that the user agreed to, since the app was started. */
const agreed = new Set<ShownKind>();

/**
 * Writes a copy that only this user can read and nobody can write to, marked as come from elsewhere, and has the system's
 * program show it; the user is asked once for each kind. A file that is not of its kind, or carries macros, is refused.
 */
export async function openCopy(
  { window }: Pick<WindowContext, 'window'>,
  { name, kind, bytes }: Requests['shell:open-copy']['request'],
): Promise<Result<null>> {
  if (!fitsKind(bytes, kind) || carriesMacros(bytes, kind))
    return { ok: false, error: { code: 'not-supported', name } };
  const folder = join(copiesFolder(), randomUUID());
  const path = join(folder, copyName(name, kind));
  if (!(await isWanted(window, basename(path), kind)))
    return { ok: false, error: { code: 'cancelled', name } };
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
    await markAsForeign(path);
    await chmod(path, 0o400);
  } catch (error) {
    return { ok: false, error: fileErrorOf(error, path) };
  }
  // Answers with words where no program took it, and with none where one did.
  const problem = await shell.openPath(path);
  return problem === '' ? { ok: true, value: null } : { ok: false, error: { code: 'failed', name } };
}

async function isWanted(window: WindowContext['window'], name: string, kind: ShownKind): Promise<boolean> {
  if (agreed.has(kind)) return true;
  const words = app.getLocale().startsWith('ru') ? WORDS.ru : WORDS.en;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: words.message(name),
    detail: words.detail(kind.toUpperCase()),
    buttons: [words.cancel, words.open],
    defaultId: OPEN,
    cancelId: CANCEL,
    noLink: true,
  });
  if (response !== OPEN) return false;
  agreed.add(kind);
  return true;
}
