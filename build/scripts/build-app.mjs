import { join } from 'node:path';
import { isOutdated } from './newest-source.mjs';
import { OUT } from './paths.mjs';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';
import { packageBin } from './package-bin.mjs';

/** Written last by the build, so that its time is the time of the whole. */
const LAST = join(OUT, 'renderer/index.html');

/** Builds all three parts into out/. @returns {Promise<number>} the exit code */
export function buildApp() {
  return run(process.execPath, [
    packageBin('electron-vite', 'bin/electron-vite.js'),
    'build',
    '--logLevel',
    'warn',
  ]);
}

/** Builds when out/ is missing or older than the sources. */
export async function ensureBuilt() {
  if (!isOutdated(LAST)) return;
  say('Building the app');
  if ((await buildApp()) !== 0) stop('The app could not be built; the reason stands above.');
}
