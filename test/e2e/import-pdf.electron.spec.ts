import { resolve } from 'node:path';
import { beginRegister } from '../helpers/begin-register';
import { test, expect } from '../helpers/electron-app';
import { importPage } from './story-pages';

test('a printed text is read within the desktop app', async ({ app }) => {
  const { page } = app;
  await beginRegister(page, 'new');
  await importPage.open(page);
  await app.answerOpen(resolve(import.meta.dirname, '../fixtures/pdf/closing-remarks-en.pdf'));
  await importPage.openFiles(page);
  await expect(page.getByRole('region', { name: 'Source text' })).toContainText(
    'The purpose of the meeting was to compare the ways in which seasonal workers are registered.',
  );
  await expect(page.getByRole('tree', { name: 'Recognised facts' })).toContainText('18 October 2022');
});
