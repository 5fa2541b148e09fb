import { expect, test, type Page } from '@playwright/test';
import { findViolations, OF_COLOURS } from './accessibility';

/** That nothing on the page breaks WCAG 2.2 AA in the colours it has. Soft, so that one run tells of every screen. */
export async function checkScreen(page: Page, screen: string): Promise<void> {
  await test.step(screen, async () => {
    expect.soft(await findViolations(page), screen).toEqual([]);
  });
}

/**
 * The same in light and in dark colours, which a page takes over while it stands. Names, roles and sizes do not depend
 * on the colours and are looked at once.
 */
export async function checkInBothColours(page: Page, screen: string): Promise<void> {
  await checkScreen(page, screen);
  await test.step(`${screen}, dark`, async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
    expect.soft(await findViolations(page, OF_COLOURS), `${screen}, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  });
}
