import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { plainHouseForm } from '@/domain/house-form';
import { readWord } from '@/formats/word/read-word';
import { attendedMeeting, attendedRegister } from '../helpers/attended-meeting';
import { beginRegister, goTo } from '../helpers/begin-register';
import { expect, test } from '../helpers/electron-app';
import { fillDatabase } from '../helpers/fill-database';
import { editedDocx, handRegister } from '../helpers/hand-edited';
import { fontsIn, readPdf } from '../helpers/read-pdf';
import { meetingPage } from './story-pages';

test('name plates and the list of participants are printed to PDF as they are laid out', async ({ app }) => {
  const { page } = app;
  await beginRegister(page, 'new');
  const register = attendedRegister();
  const processId = register.processes?.[0]?.id ?? '';
  const classification = { en: 'Restricted', ru: 'Для служебного пользования' };
  const houseForms = [{ ...plainHouseForm, id: randomUUID(), processId, classification }];
  await fillDatabase(page, { ...register, houseForms });
  await goTo(page, `/meetings/${attendedMeeting.id}/attendance`);
  type Paper = 'Name plates' | 'List of participants' | 'Minutes';
  const print = async (paper: Paper, name: string, language: 'English' | 'Русский' = 'English') => {
    const path = join(app.folder, name);
    await app.answerSave(path);
    await meetingPage.chooseExport(page, language, 'PDF', paper);
    await expect(page.getByText(`${name} is saved`)).toBeVisible();
    return readPdf(path);
  };
  // Whatever the engine is, each page says which it is of how many, and each but the first what paper it is of.
  const { pages } = await print('Minutes', 'protocol.pdf', 'Русский');
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach((text, at) => {
    expect(text).toContain(`Страница ${at + 1} из ${pages.length}`);
    expect(text).toContain('TEG/2');
    expect(text).toContain(classification.ru);
    expect(text.match(/ПРОЕКТ от/gu)).toHaveLength(1);
    expect(text.includes('Almaty Process · Совещание с участниками'), text).toBe(at > 0);
  });
  const fonts = await fontsIn(await readFile(join(app.folder, 'protocol.pdf')));
  expect([...fonts.values()]).not.toContain(false);
  // The templates of an older engine are documents of their own, which bring the face of the paper too.
  expect([...fonts.keys()].filter((name) => !/SourceSerif4|Amiri/u.test(name))).toEqual([]);
  const list = await print('List of participants', 'list.pdf');
  expect(list.pageSize.map(Math.round)).toEqual([595, 842]);
  // Not the Arabic ones: the engine of older runtimes writes glyphs of which a reader cannot tell the letters.
  for (const name of ['İlqar QULİYEV', 'Işıl YİĞİT', 'Фирдавс РАҲМОНЗОДА']) {
    expect(list.pages.join('')).toContain(name);
  }
  // All papers of a handover, printed one after another into one archive.
  const pack = join(app.folder, 'pack.zip');
  // A folder that is gone, such as a stick that was pulled: what took long to make is kept and saved elsewhere.
  await app.answerSave(join(app.folder, 'pulled', 'pack.zip'));
  await goTo(page, '/import');
  await page.getByRole('button', { name: 'Handover pack…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Handover pack of a Chairmanship' });
  await dialog.getByRole('button', { name: 'Make the pack' }).click();
  await expect(dialog.getByRole('status')).toContainText('made but not saved');
  await app.answerSave(pack);
  await dialog.getByRole('button', { name: 'Save the pack…' }).click();
  await expect(page.getByText('Handover pack saved: pack.zip')).toBeVisible();
  await expect(dialog).toBeHidden();
  const parts = unzipSync(new Uint8Array(await readFile(pack)));
  const papers = Object.entries(parts).filter(([path]) => path.endsWith('.pdf'));
  for (const [path, bytes] of papers) {
    const printed = join(app.folder, 'printed.pdf');
    await writeFile(printed, bytes);
    const pdf = await readPdf(printed);
    expect(pdf.title, path).not.toBe('');
    expect(pdf.isTagged, path).toBe(true);
    expect(
      pdf.pages.every((text) => text.trim() !== ''),
      path,
    ).toBe(true);
    if (path.includes('Minutes')) expect(pdf.pages[0], path).toContain('DRAFT of');
  }
  expect(papers.filter(([path]) => /^papers\/.*Minutes.*\.pdf$/u.test(path))).toHaveLength(1);
  await goTo(page, `/meetings/${attendedMeeting.id}/attendance`);
  const plates = await print('Name plates', 'plates.pdf');
  expect(plates.pageSize.map(Math.round)).toEqual([842, 595]);
  // Who takes part from afar needs no plate; every other delegation has a page of its own.
  expect(plates.pages).toHaveLength(6);
  expect(plates.pages.join('')).toContain('Türkiye');
});

test('a Word file that was edited by hand is never lost: kept beside, brought in, and only then replaced', async ({
  app,
}) => {
  await beginRegister(app.page, 'new');
  await fillDatabase(app.page, handRegister());
  await goTo(app.page, `/meetings/${attendedMeeting.id}/outcome`);
  const path = join(app.folder, 'minutes.docx');
  const saveAgain = async () => {
    await app.answerSave(path);
    await meetingPage.chooseExport(app.page, 'English', 'Word');
  };
  await saveAgain();
  await expect(app.page.getByText('minutes.docx is saved')).toBeVisible();
  const written = new Uint8Array(await readFile(path));
  const edited = editedDocx(written, (xml) => xml.replace('within a year.', 'before the summer.'));
  await writeFile(path, edited);

  // What was written is known after a restart too, and the place is looked at.
  await app.restart();
  const { page } = app;
  await goTo(page, `/meetings/${attendedMeeting.id}/outcome`);
  await saveAgain();
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect(page.getByText('minutes (2).docx is saved')).toBeVisible();
  expect(new Uint8Array(await readFile(path))).toEqual(edited);
  expect(new Uint8Array(await readFile(join(app.folder, 'minutes (2).docx')))).toEqual(written);

  await saveAgain();
  await page.getByRole('button', { name: 'Bring the changes in' }).click();
  const bring = page.getByRole('button', { name: 'Bring in 1 change', exact: true });
  await bring.click();
  await expect(page.getByText('The words of this file are those of the register.')).toBeVisible();
  expect(new Uint8Array(await readFile(path))).toEqual(edited);
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByRole('checkbox', { name: 'Paragraph 2', exact: true }).waitFor();
  // Taken back, it stands in the file alone once more.
  await saveAgain();
  await page.getByRole('dialog', { name: /was edited by hand/u }).waitFor();
  await page.keyboard.press('Escape');
  expect(new Uint8Array(await readFile(path))).toEqual(edited);
  await bring.click();
  await expect(page.getByText('The words of this file are those of the register.')).toBeVisible();

  await saveAgain();
  await expect.poll(async () => (await readFile(path)).equals(edited)).toBe(false);
  expect(wordsOf(new Uint8Array(await readFile(path)))).toContain('before the summer.');
  await expect(page.getByRole('dialog', { name: /was edited by hand/u })).toHaveCount(0);
});

function wordsOf(bytes: Uint8Array): string {
  return readWord(bytes)
    .map((part) => (part.kind === 'paragraph' ? part.text : ''))
    .join('\n');
}
