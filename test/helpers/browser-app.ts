import { join } from 'node:path';
import {
  expect,
  test as base,
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { chromiumExecutable } from './chromium-executable';
import { mayLeave } from './leave-page';
import { withTemporaryFolder } from './temporary-folder';
import { TEST_ADDRESS } from './test-address';

/** The app in a browser on a profile of its own. */
export interface BrowserApp {
  readonly context: BrowserContext;
  readonly page: Page;
  /** A folder of this test for files to open and save. */
  readonly folder: string;
  /** Closes the browser and starts it again on the same profile; `page` and `context` are new then. */
  restart(): Promise<void>;
}

/** `test.use({ locale, colorScheme })` chooses the browser's language and theme. */
export const test = base.extend<{ app: BrowserApp }>({
  app: ({ locale, colorScheme }, use) => withBrowserApp({ locale: locale ?? 'en-GB', colorScheme }, use),
});

/** One more, for a story that needs a second computer. */
export async function withBrowserApp(
  options: LaunchOptions,
  use: (app: BrowserApp) => Promise<void>,
): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const launch = (): Promise<BrowserContext> => startBrowser(join(folder, 'profile'), options);
    let context = await launch();
    let page = await openApp(context);
    await use({
      folder,
      get context() {
        return context;
      },
      get page() {
        return page;
      },
      restart: async () => {
        await closeByUser(page);
        await context.close();
        context = await launch();
        page = await openApp(context);
      },
    });
    await context.close();
  });
}

/** By the tab's own close. Asked whether to leave what is not saved yet, the user stays until it is. */
async function closeByUser(page: Page): Promise<void> {
  const closed = page.waitForEvent('close').then(() => null);
  const asked = page.waitForEvent('dialog').catch(() => null);
  await page.close({ runBeforeUnload: true });
  const question = await Promise.race([closed, asked]);
  if (question === null) return;
  await question.dismiss();
  await expect.poll(() => mayLeave(page)).toBe(true);
  await page.close({ runBeforeUnload: true });
  await closed;
}

export { expect };

async function startBrowser(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  const executablePath = chromiumExecutable();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // A persistent context, because only that keeps IndexedDB over a restart.
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    ...options,
    headless: true,
    acceptDownloads: true,
    viewport: { width: 1280, height: 800 },
    args: [
      ...asRoot,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  // Nobody can answer the system's dialogs in a test; without them the app saves by download and opens by a file input.
  await context.addInitScript(() => {
    for (const picker of ['showSaveFilePicker', 'showOpenFilePicker', 'showDirectoryPicker'])
      Reflect.deleteProperty(window, picker);
  });
  return context;
}

type LaunchOptions = Pick<BrowserContextOptions, 'locale' | 'colorScheme'>;

async function openApp(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(TEST_ADDRESS);
  return page;
}
