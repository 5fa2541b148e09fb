import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test, expect } from '../helpers/electron-app';
import { beginRegister, goTo, words } from '../helpers/begin-register';

test('closing waits for a busy page to keep what was typed, but not for ever', async ({ app }) => {
  await app.page.evaluate(() => {
    setTimeout(() => {
      // As a bug would.
      for (;;);
    }, 0);
  });
  const startedAt = Date.now();
  await app.restart();
  const waited = Date.now() - startedAt;
  expect(waited).toBeGreaterThan(2500);
  expect(waited).toBeLessThan(15_000);
});

test('closing over words that a full disk does not take is the user’s decision', async ({ app }) => {
  const { page, electron } = app;
  await beginRegister(page, 'sample');
  await goTo(page, '/meetings');
  await page.getByRole('row').nth(1).click();
  const venue = page.getByRole('textbox', { name: words.en['meetings.details.venue'] }).first();
  await expect(venue).toBeVisible();
  const asked = await electron.evaluateHandle(({ dialog }) => {
    const answers: string[] = [];
    dialog.showMessageBox = (...given: unknown[]) => {
      answers.push((given.at(-1) as { message: string }).message);
      // Stay the first time, close the second.
      return Promise.resolve({ response: answers.length === 1 ? 0 : 1, checkboxChecked: false });
    };
    return answers;
  });
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await venue.fill('A hall that no disk has room for');

  await electron.evaluate(({ app: program }) => program.quit());
  await expect.poll(() => asked.evaluate((answers) => answers.length)).toBe(1);
  await expect(venue).toHaveValue('A hall that no disk has room for');

  await app.restart();
  await expect(app.page.getByRole('navigation', { name: words.en['app.rail'] })).toBeVisible();
});

test('a report half written outlives a crash soon after', async ({ app }) => {
  await beginRegister(app.page, 'sample');
  await toThirdCell(app.page);
  await app.page.keyboard.press('4');
  await expect(app.page.locator('textarea:focus')).toBeVisible();
  await app.page.keyboard.type('Half a report of the ministry');
  // Left to itself the engine takes longer.
  await expect
    .poll(() => isOnDisk(app.profile, 'Half a report of the ministry'), { timeout: 3000 })
    .toBe(true);

  await app.kill();
  await expect(app.page.getByRole('navigation', { name: words.en['app.rail'] })).toBeVisible();
  await toThirdCell(app.page);
  await app.page.keyboard.press('Enter');
  const texts = app.page
    .getByRole('region', { name: words.en['follow-up.cell'], exact: true })
    .locator('textarea');
  await expect
    .poll(() => texts.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)))
    .toContain('Half a report of the ministry');
});

async function toThirdCell(page: Page): Promise<void> {
  await goTo(page, '/recommendations/matrix');
  await page.getByRole('grid').focus();
  for (const key of ['Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight'])
    await page.keyboard.press(key);
  await expect(page.getByRole('gridcell', { selected: true })).toHaveAccessibleName(/Afghanistan/u);
}

/** Whether a text stands in the engine's small storage, as far as that was written. */
async function isOnDisk(profile: string, text: string): Promise<boolean> {
  const folder = join(profile, 'Local Storage', 'leveldb');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.log'));
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return files.some((file) => file.includes(text) || file.includes(Buffer.from(text, 'utf16le')));
}
