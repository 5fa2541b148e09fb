import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * The path of a program that a package brings, to be run with this very Node instead of through a shell.
 * @param {string} name
 * @param {string} file
 */
export function packageBin(name, file) {
  return join(ROOT, 'node_modules', name, file);
}
