import { resolve } from 'node:path';
import { beginRegister } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { importPage } from './story-pages';

const records = resolve(import.meta.dirname, '../fixtures/prior-records');

for (const encoding of ['utf-16le', 'windows-1251', 'koi8-r']) {
  test(`a text in ${encoding} is read as what it says`, async ({ app: { page } }) => {
    await beginRegister(page, 'new');
    await importPage.open(page);
    const choosing = page.waitForEvent('filechooser');
    await importPage.openFiles(page);
    await (await choosing).setFiles(resolve(records, `press-release-ru.${encoding}.txt`));
    const source = page.getByRole('region', { name: 'Source text' });
    await expect(source).toContainText('прошла Третья Министерская');
    await expect(page.getByRole('tree', { name: 'Recognised facts' })).toContainText('15 November 2021');
  });
}
