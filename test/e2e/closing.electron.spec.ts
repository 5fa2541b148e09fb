import { test, expect } from '../helpers/electron-app';

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
