import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { Bridge } from '../../src-preload/contract';
import { electronExecutable } from './electron-executable';
import { withDisplay } from './own-display';
import { withTemporaryFolder } from './temporary-folder';

const ROOT = resolve(import.meta.dirname, '../..');

declare global {
  interface Window {
    readonly rapporteur?: Bridge;
  }
}

/** The app in real Electron on a profile of its own. */
export interface DesktopApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** A folder of this test for files to open and save. */
  readonly folder: string;
  /** The next open dialog is answered with these paths; none means Cancel. */
  answerOpen(...paths: readonly string[]): Promise<void>;
  /** The next save dialog is answered with this path; none means Cancel. */
  answerSave(path?: string): Promise<void>;
  /** Closes the window as a user does and starts again on the same profile; `page` and `electron` are new then. */
  restart(): Promise<void>;
  /** Ends the app as a crash does, without a word to it, and starts again on the same profile. */
  kill(): Promise<void>;
  /** The folder of the profile. */
  readonly profile: string;
}

// Playwright reads the fixtures wanted from the pattern, so it stays although nothing is wanted.
/* oxlint-disable no-empty-pattern */
export const test = base.extend<{ app: DesktopApp }, { display: void }>({
  display: [({}, use) => withDisplay(use), { scope: 'worker', auto: true }],
  app: ({}, use) => withDesktopApp(use),
});
/* oxlint-enable no-empty-pattern */

/** One more, for a story that needs a second computer. */
export async function withDesktopApp(use: (app: DesktopApp) => Promise<void>): Promise<void> {
  const executablePath = electronExecutable();
  // `npm test` leaves these tests out, with the reason, before it comes to this.
  if (executablePath === undefined)
    throw new Error('No Electron runtime; ELECTRON_OVERRIDE_DIST_PATH can name one.');
  await withTemporaryFolder(async (folder) => {
    const profile = join(folder, 'profile');
    const launch = (): Promise<ElectronApplication> => startElectron(executablePath, profile);
    let electron = await launch();
    let page = await electron.firstWindow();
    await use({
      folder,
      profile,
      get electron() {
        return electron;
      },
      get page() {
        return page;
      },
      answerOpen: (...paths) => answerOpen(electron, paths),
      answerSave: (path) => answerSave(electron, path),
      restart: async () => {
        await closeByUser(electron);
        electron = await launch();
        page = await electron.firstWindow();
      },
      kill: async () => {
        const closed = electron.waitForEvent('close');
        electron.process().kill('SIGKILL');
        await closed;
        electron = await launch();
        page = await electron.firstWindow();
      },
    });
    await closeByUser(electron);
  });
}

export { expect } from '@playwright/test';

function startElectron(executablePath: string, profile: string): Promise<ElectronApplication> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return _electron.launch({
    executablePath,
    // The folder comes first: the runtime takes the first plain argument for the app.
    args: [ROOT, ...asRoot, '--disable-gpu', '--lang=en-US', `--user-data-dir=${profile}`],
    env: Object.fromEntries(Object.entries(process.env).filter(isSet)),
  });
}

/** By the window's own close, so that the page is given its time to keep what was typed. */
async function closeByUser(electron: ElectronApplication): Promise<void> {
  const closed = electron.waitForEvent('close');
  // Not at once: the app would be gone before it could answer that it was told.
  await electron.evaluate(({ app }) => {
    setImmediate(() => app.quit());
  });
  await closed;
}

// Stubbed from outside, so that the product carries no code for tests.
async function answerOpen(electron: ElectronApplication, paths: readonly string[]): Promise<void> {
  await electron.evaluate(({ dialog }, filePaths) => {
    const original = dialog.showOpenDialog.bind(dialog);
    dialog.showOpenDialog = () => {
      dialog.showOpenDialog = original;
      return Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
    };
  }, paths);
}

async function answerSave(electron: ElectronApplication, path = ''): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    const original = dialog.showSaveDialog.bind(dialog);
    dialog.showSaveDialog = () => {
      dialog.showSaveDialog = original;
      return Promise.resolve({ canceled: filePath === '', filePath });
    };
  }, path);
}

function isSet(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined;
}
