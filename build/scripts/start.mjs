// npm start: from a bare clone to the running app.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './build-app.mjs';
import { hasDisplay } from './display.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { electronArguments } from './electron-arguments.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { ROOT } from './paths.mjs';
import { say } from './say.mjs';
import { serveToBrowser } from './serve-to-browser.mjs';

/** A start that fails sooner than this failed for want of a library or a display, and not in use. */
const STARTED_AFTER_MS = 10_000;

await ensurePackages();
await ensureBuilt();

const obstacle = await startInElectron();
if (obstacle !== undefined) {
  say(`Rapporteur cannot open as a desktop app here: ${obstacle}.`);
  say('It opens in the browser instead; what is entered there is kept in that browser.');
  await serveToBrowser();
}

/** @returns {Promise<string | undefined>} why the app did not open, or nothing once it has been closed */
async function startInElectron() {
  if (!hasDisplay()) return 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)';
  const runtime = await ensureElectron();
  if (runtime.kind === 'missing') return `Electron's runtime is not at hand: ${runtime.reason}`;
  say('Opening Rapporteur');
  const startedAt = Date.now();
  const code = await new Promise((done) => {
    const child = spawn(runtime.executable, electronArguments(ROOT), { cwd: ROOT, stdio: 'inherit' });
    child.once('error', () => done('error'));
    child.once('exit', (exitCode, signal) => done(signal ?? exitCode));
  });
  if (code === 0 || Date.now() - startedAt > STARTED_AFTER_MS) return undefined;
  return `Electron's runtime did not start (${code})`;
}
