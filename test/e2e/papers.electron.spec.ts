import { join } from 'node:path';
import { attendedMeeting, attendedRegister } from '../helpers/attended-meeting';
import { beginRegister, goTo } from '../helpers/begin-register';
import { expect, test } from '../helpers/electron-app';
import { fillDatabase } from '../helpers/fill-database';
import { readPdf } from '../helpers/read-pdf';
import { meetingPage } from './story-pages';

test('name plates and the list of participants are printed to PDF as they are laid out', async ({ app }) => {
  const { page } = app;
  await beginRegister(page, 'new');
  await fillDatabase(page, attendedRegister());
  await goTo(page, `/meetings/${attendedMeeting.id}/attendance`);
  const print = async (paper: 'Name plates' | 'List of participants', name: string) => {
    const path = join(app.folder, name);
    await app.answerSave(path);
    await meetingPage.chooseExport(page, 'English', 'PDF', paper);
    await expect(page.getByText(`${name} is saved`)).toBeVisible();
    return readPdf(path);
  };
  const list = await print('List of participants', 'list.pdf');
  expect(list.pageSize.map(Math.round)).toEqual([595, 842]);
  // Not the Arabic ones: the engine of older runtimes writes glyphs of which a reader cannot tell the letters.
  for (const name of ['İlqar QULİYEV', 'Işıl YİĞİT', 'Фирдавс РАҲМОНЗОДА']) {
    expect(list.pages.join('')).toContain(name);
  }
  const plates = await print('Name plates', 'plates.pdf');
  expect(plates.pageSize.map(Math.round)).toEqual([842, 595]);
  // Who takes part from afar needs no plate; every other delegation has a page of its own.
  expect(plates.pages).toHaveLength(6);
  expect(plates.pages.join('')).toContain('Türkiye');
});
