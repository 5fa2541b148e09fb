// npm run dev: hot reload, in Electron or, with --browser or where Electron cannot be had, in a browser.
import { hasDisplay } from './display.mjs';
import { electronArguments } from './electron-arguments.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { openAddress } from './open-address.mjs';
import { packageBin } from './package-bin.mjs';
import { ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

await ensurePackages();
const runtime = await runtimeToUse();
if (runtime === undefined) await serveWithReload();
else await electronWithReload(runtime);

async function runtimeToUse() {
  if (process.argv.includes('--browser')) return undefined;
  if (!hasDisplay()) {
    say('There is no display for Electron, so this goes to the browser.');
    return undefined;
  }
  const found = await ensureElectron();
  if (found.kind === 'found') return found.executable;
  say(`Electron's runtime is not at hand (${found.reason}), so this goes to the browser.`);
  return undefined;
}

/** @param {string} executable */
async function electronWithReload(executable) {
  const flags = electronArguments(ROOT).slice(1);
  process.exitCode = await run(
    process.execPath,
    [packageBin('electron-vite', 'bin/electron-vite.js'), 'dev', '--watch', '--', ...flags],
    { env: { ...process.env, ELECTRON_EXEC_PATH: executable } },
  );
}

/** The page alone, with the very settings it has in Electron. */
async function serveWithReload() {
  const [{ resolveConfig }, { createServer }] = await Promise.all([import('electron-vite'), import('vite')]);
  const { config } = await resolveConfig({ root: ROOT }, 'serve', 'development');
  const server = await createServer(config?.renderer);
  await server.listen();
  server.printUrls();
  const [address] = server.resolvedUrls?.local ?? [];
  if (address !== undefined) openAddress(address);
}
