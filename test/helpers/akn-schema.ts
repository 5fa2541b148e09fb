import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const path = resolve(import.meta.dirname, '../../../shared/schemas/akomantoso30.xsd');

/** The schema of Akoma Ntoso 3.0 beside the project; `null` where it, or the program that checks by it, is not there. */
export const aknSchema = existsSync(path) && spawnSync('xmllint', ['--version']).status === 0 ? path : null;

/** What xmllint finds in documents, the first fault of each; nothing of those that are valid. */
export function aknFaults(documents: readonly string[]): readonly string[] {
  if (aknSchema === null) throw new Error('There is no schema to check by');
  const folder = mkdtempSync(join(tmpdir(), 'akn-'));
  try {
    const files = documents.map((text, at) => {
      const file = join(folder, `${at}.xml`);
      writeFileSync(file, text);
      return file;
    });
    const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', aknSchema, ...files], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const validated = new Set([...stderr.matchAll(/^(.*) validates$/gmu)].map(([, file]) => file));
    return files
      .filter((file) => !validated.has(file))
      .map((file) => stderr.split('\n').find((line) => line.startsWith(file)) ?? `${file}: not checked`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
