import { randomUUID } from 'node:crypto';
import { copyFile, link, open, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Result } from '../src-preload/contract';
import { fileErrorOf } from './file-error';

/** So many copies lie beside one another; whoever has more has other worries. */
const most = 99;

/**
 * Writes a file beside another, under the first free name with a number: "Minutes (2).docx". Nothing that lies there is
 * ever replaced, whoever puts it there meanwhile; what is half written is never seen under the name.
 * @returns the path
 */
export async function writeNewBeside(path: string, bytes: Uint8Array): Promise<Result<string>> {
  const folder = dirname(path);
  const temporary = join(folder, `.rapporteur-${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const extension = extname(path);
    const stem = basename(path, extension).replace(/ \(\d{1,2}\)$/u, '');
    for (let number = 2; number <= most; number += 1) {
      const target = join(folder, `${stem} (${number})${extension}`);
      if (await placed(temporary, target)) return { ok: true, value: target };
    }
    return { ok: false, error: { code: 'failed', name: basename(path) } };
  } catch (error) {
    return { ok: false, error: fileErrorOf(error, path) };
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Whether the name was free. A link appears whole; drives that have none get a copy. */
async function placed(temporary: string, target: string): Promise<boolean> {
  try {
    await link(temporary, target);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    if (!withoutLinks.has(code)) throw error;
  }
  return copied(temporary, target);
}

/** What drives answer that have no links, or none that this account may make. */
const withoutLinks: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EXDEV', 'ENOSYS']);

/** Whether the name was free. Half a copy never stays under it. */
async function copied(temporary: string, target: string): Promise<boolean> {
  try {
    // Made here or not at all: only what was made here may be taken away again.
    await (await open(target, 'wx')).close();
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await copyFile(temporary, target);
    return true;
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
