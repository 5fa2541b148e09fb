import type { Page } from '@playwright/test';

import { beginRegister, goTo } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { expectSteady } from '../helpers/long-tasks';

/** The figures of the README are those of 300 and of 10,000: `FILES=300`. */
const count = Number(process.env['FILES'] ?? 60);
const places = ['Astana', 'Almaty', 'Bishkek', 'Dushanbe', 'Tashkent', 'Ashgabat', 'Baku'];

function remarks(at: number): string {
  const place = places[at % places.length] ?? '';
  // Each on a day of its own: meetings of one day would be asked about.
  const days = new Date(Date.UTC(1990, 0, 1 + at)).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return `Closing remarks of the Chair

${at + 1}th Senior Officials Meeting of the Almaty Process

${place}, ${days}

1. The meeting was held in ${place} on ${days} and was chaired by Mr. Daniyar Akhmetov, Deputy Minister.

2. Delegations of Kazakhstan, Kyrgyzstan, Tajikistan, Türkiye and Uzbekistan took part, together with UNHCR and IOM.

3. Participants agreed to strengthen the exchange of data.

4. Participants welcomed the efforts of Tajikistan to support host communities.`;
}

/** Written at once. */
const part = 500;

/**
 * Puts the files into a folder of the browser's own file system, which is chosen as one of the disk is; only the dialog,
 * which nobody can answer in a test, is left out. One more file is gone when it comes to be read.
 */
async function offerFolder(page: Page): Promise<void> {
  for (let from = 0; from < count; from += part) {
    const files = Array.from(
      { length: Math.min(part, count - from) },
      (_, at) => [`remarks ${from + at}.txt`, remarks(from + at)] as const,
    );
    await page.evaluate(async (given) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('Records', { create: true });
      const write = async ([name, words]: readonly [string, string]) => {
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await stream.write(words);
        await stream.close();
      };
      await Promise.all(given.map(write));
    }, files);
  }
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Records');
    await folder.getFileHandle('gone.txt', { create: true });
    const entries = folder.values.bind(folder);
    const listed = async function* listed() {
      yield* entries();
      await folder.removeEntry('gone.txt');
    };
    Object.assign(folder, { values: listed });
    Object.assign(window, {
      showDirectoryPicker: () => Promise.resolve(folder),
      showOpenFilePicker: () => Promise.resolve([]),
    });
  });
}

test('a folder of many files is read, accepted in one step and undone, while the page answers', async ({
  app,
}) => {
  test.setTimeout(300_000 + count * 500);
  const { page } = app;
  await beginRegister(page, 'sample');
  await goTo(page, '/import');
  await offerFolder(page);
  const all = page.getByRole('link', { name: /^Review all/u });
  const timed = async (what: string, work: () => Promise<void>) => {
    const begun = Date.now();
    await expectSteady(page, what, work);
    console.log(`  ${what}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  };
  await timed(`${count} files read`, async () => {
    await page.getByRole('button', { name: 'Choose a folder…' }).click();
    await expect(all).toBeVisible({ timeout: 200_000 + count * 200 });
  });
  const gone = page.getByRole('list', { name: 'Last reading' }).getByRole('listitem').first();
  await expect(gone).toContainText('“gone.txt” is no longer where it was.');
  const accept = page.getByRole('button', { name: /^Accept (?:all|what is sure of)/u }).last();
  const row = page.getByRole('row', { name: /remarks 0\.txt/u });
  await timed(`${count} files listed`, async () => {
    await all.click();
    await expect(row).toBeVisible({ timeout: 60_000 + count * 50 });
  });
  await timed(`${count} files compared`, async () => {
    await expect(accept).toBeVisible({ timeout: 60_000 + count * 50 });
  });
  await timed(`${count} files accepted`, async () => {
    await accept.click();
    await expect(page.getByText(/meetings added/u).first()).toBeVisible({ timeout: 200_000 + count * 200 });
  });
  await timed(`${count} files undone`, async () => {
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect(accept).toBeVisible({ timeout: 200_000 + count * 200 });
  });
});
