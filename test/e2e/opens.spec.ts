import { test, expect } from '../helpers/browser-app';

test('the app opens in a browser and is there again after a restart', async ({ app }) => {
  await expect(app.page.locator('#root')).not.toBeEmpty();
  await app.restart();
  await expect(app.page.locator('#root')).not.toBeEmpty();
});
