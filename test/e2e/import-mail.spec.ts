import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

import { beginRegister, goTo } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { checkScreen } from '../helpers/check-screen';

const fixture = (name: string) => resolve(import.meta.dirname, '../fixtures/prior-records', name);

async function openFiles(page: Page, names: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files…' }).click();
  await (await chooser).setFiles(names.map(fixture));
}

test('what an office keeps of its meetings beside documents is read', async ({ app }) => {
  const { page } = app;
  await beginRegister(page, 'new');
  await goTo(page, '/import');

  await test.step('a letter, what is attached to it, a calendar and a folder in one file', async () => {
    await openFiles(page, ['letter-with-annex.eml', 'meetings.ics', 'folder.zip', 'minutes.odt']);
    await expect(page.getByText('letter-with-annex.eml › протокол.rtf')).toBeVisible();
    await expect(page.getByText('1 attached file was read as a file of its own.')).toBeVisible();
    await expect(page.getByText('folder.zip › Day 2/news-item-en.txt')).toBeVisible();
    await checkScreen(page, 'a letter, a calendar and an archive that were read');
  });

  await test.step('contact cards lead to the people of the register', async () => {
    await openFiles(page, ['contacts.vcf']);
    await expect(page).toHaveURL(/#\/people/u);
    const review = page.getByRole('region', { name: /contacts\.vcf/u });
    await expect(review.getByText('Dana Example')).toBeVisible();
    await checkScreen(page, 'contact cards beside the people of the register');
  });
});
