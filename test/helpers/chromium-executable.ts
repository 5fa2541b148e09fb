import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The one without a window first: nothing of a window is shown, and it takes a fifth less time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** CHROMIUM_PATH, else the system's browser; nothing lets Playwright use the one it installed itself. */
export function chromiumExecutable(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
    existsSync(path),
  );
}
