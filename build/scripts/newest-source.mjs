import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** What the build is made from. */
const SOURCES = [
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'src-main',
  'src-preload',
  'src-renderer',
  'build',
];

/** Written beside the sources by the type checker; no source. */
const PRODUCT = '.tsbuildinfo';

/**
 * Whether a built file is missing or older than any of the sources.
 * @param {string} built
 * @param {readonly string[]} [more] sources of this one alone
 */
export function isOutdated(built, more = []) {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return [...SOURCES, ...more].some((source) => newest(join(ROOT, source)) > builtAt);
}

/** @param {string} path @returns {number} the latest time of change in a file or a folder, in milliseconds */
function newest(path) {
  if (!existsSync(path) || path.endsWith(PRODUCT)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;

  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
