import { expect, test, type Page } from '@playwright/test';
import { findViolations } from './accessibility';

/** That nothing on the page breaks WCAG 2.2 AA. Soft, so that one run tells of every screen. */
export async function checkScreen(page: Page, screen: string): Promise<void> {
  await test.step(screen, async () => {
    expect.soft(await findViolations(page), screen).toEqual([]);
  });
}
