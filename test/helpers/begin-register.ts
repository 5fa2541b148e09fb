import { expect, type Page } from '@playwright/test';
import { messages as en } from '../../src-renderer/i18n/messages/en/messages';
import { messages as ru } from '../../src-renderer/i18n/messages/ru/messages';

export const words = { en, ru } as const;
export type Language = keyof typeof words;

/** The first screen of an empty profile, answered; ends on the overview, or on the import page. */
export async function beginRegister(
  page: Page,
  how: 'sample' | 'new' | 'import',
  language: Language = 'en',
  process = 'Steppe Dialogue',
): Promise<void> {
  const say = words[language];
  await page.getByRole('textbox', { name: say['app.first.name'] }).fill('Aigerim Seitkali');
  await page.getByRole('radio', { name: say[`app.first.${how}`] }).check({ force: true });
  if (how === 'new') {
    await page.getByRole('textbox', { name: say['app.first.process'] }).fill(process);
  }
  await page.getByRole('button', { name: say[`app.first.begin-${how}`] }).click();
  await expect(page.getByRole('navigation', { name: say['app.rail'] })).toBeVisible();
}

/** Goes to an address within the app, as a deep link does. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
}
