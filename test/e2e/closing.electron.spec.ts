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

test('a report half written outlives a crash a moment later', async ({ app }) => {
  await beginRegister(app.page, 'sample');
  await toThirdCell(app.page);
  await app.page.keyboard.press('4');
  await expect(app.page.locator('textarea:focus')).toBeVisible();
  await app.page.keyboard.type('Half a report of the ministry');
  await passes(app.page, 300);

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

test('of a field typed into without a pause a crash takes the last second at most', async ({ app }) => {
  await beginRegister(app.page, 'sample');
  await goTo(app.page, '/meetings');
  await app.page.getByRole('row').nth(1).click();
  const name = words.en['meetings.details.venue'];
  const venue = app.page.getByRole('textbox', { name }).first();
  await expect(venue).toBeVisible();
  const before = await venue.inputValue();
  await venue.focus();
  await app.page.keyboard.press('End');
  const address = await app.page.evaluate(() => location.hash);
  // Short of two seconds, and no pause in it.
  const pressedAt = [Date.now()];
  for (let letter = 0; Date.now() - (pressedAt[0] ?? 0) < 1_900; letter += 1) {
    await app.page.keyboard.press('abcdefghij'.charAt(letter % 10));
    pressedAt.push(Date.now());
  }
  const killedAt = Date.now();
  await app.kill();
  await expect(app.page.getByRole('navigation', { name: words.en['app.rail'] })).toBeVisible();
  await goTo(app.page, address);
  const kept = (await app.page.getByRole('textbox', { name }).first().inputValue()).length - before.length;
  const lost = killedAt - (pressedAt[kept] ?? killedAt);
  console.log(`typed for ${killedAt - (pressedAt[0] ?? 0)} ms; the last ${lost} ms were lost`);
  // A second, and what a write to the disk takes on a busy machine.
  expect(lost).toBeLessThan(1_400);
});

/** The time that a promise speaks of: what is measured here is time itself. */
function passes(page: Page, ms: number): Promise<void> {
  return page.evaluate((time) => new Promise<void>((resolve) => void setTimeout(resolve, time)), ms);
}

async function toThirdCell(page: Page): Promise<void> {
  await goTo(page, '/recommendations/matrix');
  await page.getByRole('grid').focus();
  for (const key of ['Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight'])
    await page.keyboard.press(key);
  await expect(page.getByRole('gridcell', { selected: true })).toHaveAccessibleName(/Afghanistan/u);
}
