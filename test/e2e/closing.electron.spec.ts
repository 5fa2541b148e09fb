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
