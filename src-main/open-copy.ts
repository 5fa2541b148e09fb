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
import { openCopyQuestion, OPEN } from './open-copy-question';
import { copiesFolder } from './opened-copies';
import { removeCopies } from './remove-copies';
import type { WindowContext } from './window-context';

/** Kinds that the user agreed to since the app was started, and whether that was of copies that bear the mark. */
const agreed = new Map<ShownKind, 'marked' | 'unmarked'>();

/**
 * Writes a copy that only this user can read and nobody can write to, marked as come from elsewhere where such marks are, and
 * has the system's program show it; the user is asked once for each kind, and told whether the copy bears the mark. A file that is not of its kind, or carries macros, is refused.
 */
export async function openCopy(
  { window }: Pick<WindowContext, 'window'>,
  { name, kind, bytes }: Requests['shell:open-copy']['request'],
): Promise<Result<null>> {
  if (!fitsKind(bytes, kind) || carriesMacros(bytes, kind))
    return { ok: false, error: { code: 'not-supported', name } };
  const folder = join(copiesFolder(), randomUUID());
  const path = join(folder, copyName(name, kind));
  let isMarked: boolean;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
    isMarked = await markAsForeign(path);
    await chmod(path, 0o400);
  } catch (error) {
    return { ok: false, error: fileErrorOf(error, path) };
  }
  // Asked with the copy made: whether this disk took the mark shows only then.
  if (!(await isWanted(window, basename(path), kind, isMarked))) {
    removeCopies(folder);
    return { ok: false, error: { code: 'cancelled', name } };
  }
  // Answers with words where no program took it, and with none where one did.
  const problem = await shell.openPath(path);
  return problem === '' ? { ok: true, value: null } : { ok: false, error: { code: 'failed', name } };
}

async function isWanted(
  window: WindowContext['window'],
  name: string,
  kind: ShownKind,
  isMarked: boolean,
): Promise<boolean> {
  const before = agreed.get(kind);
  if (before === 'unmarked' || (before === 'marked' && isMarked)) return true;
  const language = app.getLocale().startsWith('ru') ? 'ru' : 'en';
  const { response } = await dialog.showMessageBox(
    window,
    openCopyQuestion(language, { name, kind, isMarked }),
  );
  if (response !== OPEN) return false;
  agreed.set(kind, isMarked ? 'marked' : 'unmarked');
  return true;
}
