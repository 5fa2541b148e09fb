import { resolve } from 'node:path';
import { beginRegister } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { importPage } from './story-pages';

const printed = resolve(import.meta.dirname, '../fixtures/pdf');

test('a printed text is read as what it says, with nothing the page forbids', async ({ app: { page } }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await beginRegister(page, 'new');
  await importPage.open(page);
  const choosing = page.waitForEvent('filechooser');
  await importPage.openFiles(page);
  await (await choosing).setFiles(resolve(printed, 'closing-remarks-ru.pdf'));
  await expect(page.getByRole('region', { name: 'Source text' })).toContainText(
    'Участники подчеркнули важность единых форм учёта прибывающих.',
  );
  await expect(page.getByRole('tree', { name: 'Recognised facts' })).toContainText('27–28 September 2017');
  expect(complaints).toEqual([]);
});
