import { existsSync } from 'node:fs';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** CHROMIUM_PATH, else the system's browser; nothing lets Playwright use the one it installed itself. */
export function chromiumExecutable(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return named !== undefined && named !== '' ? named : USUAL.find((path) => existsSync(path));
}
