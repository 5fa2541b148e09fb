import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shell } from 'electron';
import type { Requests, Result } from '../src-preload/contract';
import { copyName } from './copy-name';
import { fileErrorOf } from './file-error';
import { fitsKind } from './fits-kind';
import { copiesFolder } from './opened-copies';

/** Writes a copy that only this user can read and nobody can write to, and has the system's program show it. */
export async function openCopy({
  name,
  kind,
  bytes,
}: Requests['shell:open-copy']['request']): Promise<Result<null>> {
  if (!fitsKind(bytes, kind)) return { ok: false, error: { code: 'not-supported', name } };
  const folder = join(copiesFolder(), randomUUID());
  const path = join(folder, copyName(name, kind));
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(path, bytes, { flag: 'wx', mode: 0o400 });
  } catch (error) {
    return { ok: false, error: fileErrorOf(error, path) };
  }
  // Answers with words where no program took it, and with none where one did.
  const problem = await shell.openPath(path);
  return problem === '' ? { ok: true, value: null } : { ok: false, error: { code: 'failed', name } };
}
