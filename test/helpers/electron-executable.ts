import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PACKAGE = resolve(import.meta.dirname, '../../node_modules/electron');
const NAME = process.platform === 'win32' ? 'electron.exe' : 'electron';

/** The runtime named by ELECTRON_OVERRIDE_DIST_PATH, or the downloaded one; nothing when neither is there. */
export function electronExecutable(): string | undefined {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const path = named === undefined || named === '' ? downloaded() : join(named, NAME);
  return path !== undefined && existsSync(path) ? path : undefined;
}

function downloaded(): string | undefined {
  const note = join(PACKAGE, 'path.txt');
  return existsSync(note) ? join(PACKAGE, 'dist', readFileSync(note, 'utf8').trim()) : undefined;
}
