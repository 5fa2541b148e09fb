import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { runWhileItProgresses } from './run.mjs';
import { say } from './say.mjs';

const PACKAGE = join(ROOT, 'node_modules/electron');
const EXECUTABLES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/**
 * @typedef {{ kind: 'found', executable: string } | { kind: 'missing', reason: string }} Runtime
 */

/** The runtime on this disk. @returns {Runtime} */
export function findElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) {
    const executable = join(named, executableName());
    if (existsSync(executable)) return { kind: 'found', executable };
    return { kind: 'missing', reason: `ELECTRON_OVERRIDE_DIST_PATH names a folder without it: ${named}` };
  }
  const executable = join(PACKAGE, 'dist', executableName());
  // The note is written last, so a download that was broken off is not taken for a whole one.
  if (existsSync(join(PACKAGE, 'path.txt')) && existsSync(executable)) return { kind: 'found', executable };
  return { kind: 'missing', reason: 'it has not been downloaded' };
}

/** The runtime on this disk, downloaded now if need be. @returns {Promise<Runtime>} */
export async function ensureElectron() {
  const found = findElectron();
  if (found.kind === 'found' || process.env.ELECTRON_OVERRIDE_DIST_PATH) return found;
  const { version, engines } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  say(`Downloading the Electron ${version} runtime`);
  // The downloader prints nothing while it works; bytes arriving in its folder are the sign of life.
  const outcome = await runWhileItProgresses(process.execPath, [join(PACKAGE, 'install.js')], {
    progress: bytesArrived,
  });
  if (outcome.ok) return findElectron();
  const wanted = Number.parseInt(String(engines?.node ?? '').replace(/\D+/u, ''), 10);
  const isOld = Number.parseInt(process.versions.node, 10) < wanted;
  return {
    kind: 'missing',
    reason: isOld
      ? `its download failed, and its downloader wants Node ${wanted} or newer (this is ${process.versions.node})`
      : `its download failed: ${outcome.reason}`,
  };
}

function executableName() {
  return process.platform === 'darwin' || process.platform === 'win32'
    ? EXECUTABLES[process.platform]
    : 'electron';
}

/** Size of everything the downloader writes: a folder of its own under the temporary one, then the package's. */
function bytesArrived() {
  const folders = readdirSync(tmpdir())
    .filter((name) => name.startsWith('electron-download-'))
    .map((name) => join(tmpdir(), name));
  return [...folders, join(PACKAGE, 'dist')].reduce((sum, folder) => sum + sizeOf(folder), 0);
}

/** @param {string} path @returns {number} */
function sizeOf(path) {
  try {
    const found = statSync(path);
    if (!found.isDirectory()) return found.size;
    return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
  } catch {
    // Removed between the listing and the look.
    return 0;
  }
}
