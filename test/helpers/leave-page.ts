import { expect, type Page } from '@playwright/test';

/** What the app would answer were the page left now: `false` while it asks over what is not on the disk yet. */
export function mayLeave(page: Page): Promise<boolean> {
  return page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

/**
 * Loads the page again as a user does. Asked whether to leave what is not saved yet, the user stays until it is; the
 * browser's tool would leave without an answer.
 */
export async function reloadPage(page: Page): Promise<void> {
  await expect.poll(() => mayLeave(page)).toBe(true);
  await page.reload();
}
