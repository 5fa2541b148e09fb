import { join } from 'node:path';
import {
  test as base,
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { chromiumExecutable } from './chromium-executable';
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
  app: async ({ locale, colorScheme }, use) => {
    await withTemporaryFolder(async (folder) => {
      const launch = (): Promise<BrowserContext> =>
        startBrowser(join(folder, 'profile'), { locale: locale ?? 'en-GB', colorScheme });
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
          await context.close();
          context = await launch();
          page = await openApp(context);
        },
      });
      await context.close();
    });
  },
});

export { expect } from '@playwright/test';

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
  // Nobody can answer the system's save dialog in a test; without it the app saves by download.
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  return context;
}

type LaunchOptions = Pick<BrowserContextOptions, 'locale' | 'colorScheme'>;

async function openApp(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(TEST_ADDRESS);
  return page;
}
