import { beginRegister, goTo, words } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { anAppointment, aPostWording } from '../helpers/builders';
import { fillDatabase } from '../helpers/fill-database';
import { expectSteady } from '../helpers/long-tasks';

const post = (at: number) => `Adviser ${at} of the Directorate of Asylum`;

test('eight thousand posts, three thousand of them in two languages, are looked through and given words without a stop', async ({
  app: { page },
}) => {
  await beginRegister(page, 'new');
  await fillDatabase(page, {
    postWordings: Array.from({ length: 3000 }, (_, at) =>
      aPostWording({ kind: 'function', words: { en: post(at), ru: `консультант ${at} управления` } }),
    ),
    appointments: Array.from({ length: 8000 }, (_, at) =>
      anAppointment({ personId: `person-${at}`, function: post(at) }),
    ),
  });
  await goTo(page, '/settings');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Control+k');
  await page
    .getByRole('combobox', { name: words.en['app.palette.placeholder'] })
    .fill(words.en['app.command.go-posts']);
  await expect(page.getByRole('option', { name: words.en['app.command.go-posts'] })).toBeVisible();
  await expectSteady(page, 'opening the posts', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: '8000' })).toBeVisible();
  });
  const search = page.getByRole('textbox', { name: words.en['posts.search'] });
  const field = page.getByRole('textbox', { name: `${post(7001)} in Russian` });
  await expectSteady(page, 'searching for a post', async () => {
    await search.pressSequentially('adviser 7001');
    await expect(field).toBeVisible();
  });
  await expectSteady(page, 'giving it words', async () => {
    await field.pressSequentially('советник');
    await expect(page.getByRole('button', { name: /^Undo/u })).toContainText('Adviser 7001');
  });
  await search.fill('консультант');
  await expect(page.getByRole('status').filter({ hasText: '3000' })).toBeVisible();
});
