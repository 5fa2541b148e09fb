import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';

const LOCK = join(ROOT, 'package-lock.json');
/** npm writes this at the end of an installation, so it is missing after one that was broken off. */
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');

/** Installs the packages of the lock file when they are missing or older than it. */
export async function ensurePackages() {
  const reason = whyInstall();
  if (reason === undefined) return;
  say(`Installing packages (${reason}): npm ci --ignore-scripts`);
  const code = await run('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit']);
  if (code !== 0) stop('The packages could not be installed; npm says why above.');
  // A checkout can give the lock file a later time than the clock of the installation.
  const now = new Date();
  utimesSync(INSTALLED, now, now);
}

function whyInstall() {
  if (!existsSync(INSTALLED)) return 'none are there yet';
  return statSync(INSTALLED).mtimeMs < statSync(LOCK).mtimeMs ? 'the lock file is newer' : undefined;
}
