import { existsSync } from 'node:fs';
import { isOnPath } from './is-on-path.mjs';
import { packageBin } from './package-bin.mjs';
import { runWhileItProgresses } from './run.mjs';
import { say } from './say.mjs';

/**
 * A browser for the end-to-end tests: the one CHROMIUM_PATH names, the system's, or Playwright's own, fetched now.
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named)
    return existsSync(named) ? { ok: true } : { ok: false, reason: `CHROMIUM_PATH names nothing: ${named}` };
  if (['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].some(isOnPath))
    return { ok: true };
  say('No Chromium on this machine; asking Playwright for one');
  return runWhileItProgresses(process.execPath, [
    packageBin('@playwright/test', 'cli.js'),
    'install',
    'chromium',
  ]);
}
