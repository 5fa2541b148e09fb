import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { findViolations } from '../helpers/accessibility';
import { beginRegister, goTo } from '../helpers/begin-register';
import { test, expect, type BrowserApp } from '../helpers/browser-app';
import { meetingPage } from './story-pages';
import { pasteText, readCsv, saveCsv } from '../helpers/table-files';
import { reloadPage } from '../helpers/leave-page';

const participants = join(import.meta.dirname, '../fixtures/attendance/participants.tsv');

/** The attendance of a meeting of the sample register that has none yet. */
async function openAttendance(page: Page): Promise<void> {
  await beginRegister(page, 'sample');
  await goTo(page, '/meetings');
  await page.getByRole('row', { name: /8th Senior Officials Meeting/u }).click();
  await page.getByRole('link', { name: 'Attendance' }).click();
  await expect(page.getByText('Nobody is recorded yet')).toBeVisible();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Add a person or a delegation' }).focus();
  await pasteText(page, text);
}

async function saveTable(app: BrowserApp): Promise<string> {
  await app.page.getByRole('button', { name: 'Table', exact: true }).click();
  const downloading = app.page.waitForEvent('download');
  await app.page
    .getByRole('menuitem', { name: /Excel workbook/u })
    .first()
    .click();
  const path = join(app.folder, 'table.xlsx');
  await (await downloading).saveAs(path);
  return path;
}

async function readTable(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Read table' }).click();
  await (await choosing).setFiles(path);
}

test('forty people are pasted, corrected in a spreadsheet and read again', async ({ app }) => {
  const { page } = app;
  await openAttendance(page);
  await paste(page, await readFile(participants, 'utf8'));
  const rows = page.getByRole('list', { name: 'Rows as they will be' });
  await expect(rows.getByRole('listitem').first()).toContainText('Аян СҰЛТАНБЕКОВ');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add 40' }).press('Enter');
  await expect(page.getByText('40 present')).toBeVisible();
  await expect(page.getByText('9 delegations', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('menuitem', { name: /CSV, parted by commas/u })
    .last()
    .click();
  const contacts = join(app.folder, 'contacts.csv');
  await (await downloading).saveAs(contacts);
  expect((await readFile(contacts, 'utf8')).split('\n')[0]).toContain('E-mail,Telephone');

  const path = await saveTable(app);
  const [sheet] = (await readXlsx(await readFile(path))).sheets;
  if (!sheet) throw new Error('a sheet was written');
  const titles = sheet.rows[0] ?? [];
  const column = (title: string) => titles.indexOf(title);
  const row = (family: string) => sheet.rows.findIndex((cells) => cells[column('Family name')] === family);
  const edited = sheet.rows.map((cells) => [...cells]);
  const at = row('Omarkhanov');
  (edited[at] ?? [])[column('Function')] = 'Deputy Director';
  (edited[at] ?? [])[column('Attendance')] = 'excused';
  (edited[row('Kravchuk')] ?? [])[column('Unit')] = 'Field Unit';
  const added = titles.map((title) =>
    title === 'State or organisation'
      ? 'Italy'
      : title === 'Given name'
        ? 'Ada'
        : title === 'Family name'
          ? 'Bruni'
          : null,
  );
  const gone = row('De Santis');
  const rowsOut = [...edited.filter((_, index) => index !== gone), added];
  await writeFile(path, await writeXlsx({ sheets: [{ name: 'Attendance', rows: rowsOut }] }));

  await readTable(page, path);
  await expect(page.getByText('1 row was taken out of the table')).toBeVisible();
  const changed = rows.getByRole('listitem').filter({ hasText: 'OMARKHANOV' });
  await page.getByRole('radio', { name: 'Changed 2' }).click();
  await expect(changed).toContainText('Chief Expert → Deputy Director');
  await expect(changed).toContainText('present → excused');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add 1 person, 1 delegation; change 2' }).click();
  await expect(page.getByText('40 present')).toBeVisible();
  await expect(page.getByText('1 excused')).toBeVisible();

  // The same file changes nothing more, and the whole of it is taken back in one step.
  await readTable(page, path);
  await expect(
    page.getByText('Nothing is chosen: 1 row to look at; 40 are in the register already.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing to bring in' })).toBeDisabled();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: /^Undo: Bring in a table of attendance/u }).click();
  await expect(page.getByText('1 excused')).toBeHidden();
  await expect(page.getByText('9 delegations', { exact: true })).toBeVisible();
});

test('what is wrong with a list is said by row, and keeps no good row out', async ({ app: { page } }) => {
  await openAttendance(page);
  const list = [
    'Country\tName\tPosition\tDays',
    'Kazakhstan\tAliya Serikova; Damir Ospanov\tAdviser\t45211',
    'Atlantis\tJohn Smith\tEnvoy\t',
    'Tajikistan\tZ. R.\tExpert\t',
    'Tajikistan\tUmed Sharifzoda\tInspector\tsoon',
    'Tajikistan\tUmed Sharifzoda\tInspector\t',
  ];
  await paste(page, list.join('\n'));
  const rows = page.getByRole('list', { name: 'Rows as they will be' });
  await expect(rows).toContainText('Two people stood in one cell');
  await expect(rows).toContainText('2023-10-12');
  await expect(rows).toContainText('Only initials');
  await expect(rows).toContainText('“soon” was not understood');
  await expect(rows).toContainText('The same person as in row 5');
  await expect(page.getByText('“Atlantis” in 1 row is no State or organisation known here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add 3' })).toBeVisible();
  await rows.getByRole('button', { name: /^Add or skip\? What to do with Umed/u }).click();
  await page.getByRole('option', { name: 'New person' }).click();
  await expect(page.getByRole('button', { name: 'Add 4' })).toBeVisible();
  await page.getByRole('button', { name: 'Make it a new organisation' }).click();
  await page.getByRole('button', { name: 'Add 5' }).click();
  await expect(page.getByText('5 present')).toBeVisible();
  await expect(page.getByText('3 delegations', { exact: true })).toBeVisible();
});

test('a list of lines says how many came, who is two people, and what is nobody', async ({
  app: { page },
}) => {
  await openAttendance(page);
  const list = [
    'DELEGATION OF KAZAKHSTAN',
    'Head of Delegation: Ms. Aliya Serikova, Deputy Minister',
    'A Ivanova and B Petrov, experts',
    'ок. 10 – Иордания',
    'Total: 13',
  ];
  // As at a zoom of 200 %: what was read comes first, then the rows, and the page scrolls to the button.
  await page.setViewportSize({ width: 640, height: 400 });
  await paste(page, list.join('\n'));
  const rows = page.getByRole('list', { name: 'Rows as they will be' });
  await expect(page.getByRole('heading', { name: 'Pasted list' })).toBeFocused();
  await expect(page.getByText(/rows were read/u)).toBeInViewport({ ratio: 1 });
  await expect(rows.getByRole('listitem').first()).toBeInViewport({ ratio: 1 });
  const apply = page.getByRole('button', { name: /^Add \d/u });
  await apply.scrollIntoViewIfNeeded();
  await expect(apply).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(rows).toContainText('Role: Head of delegation');
  await expect(rows).toContainText('“experts” stands once and is written for each of them');
  await expect(rows).toContainText('Number of persons: about 10');
  await expect(rows).toContainText('A sum of the list, and no person: left out.');
  expect(await findViolations(page)).toEqual([]);
  const sum = rows.getByRole('listitem').filter({ hasText: 'Total: 13' });
  await sum.getByRole('button', { name: /^Left out/u }).click();
  await page.getByRole('option', { name: 'It is a person' }).click();
  await expect(page.getByRole('button', { name: 'Add 4 people, 2 delegations, 1 headcount' })).toBeEnabled();
  await sum.getByRole('button', { name: /^New person/u }).click();
  await page.getByRole('option', { name: 'Skip' }).click();
  await page.getByRole('button', { name: 'Add 3 people, 2 delegations, 1 headcount' }).click();
  await expect(page.getByText('3 present')).toBeVisible();
  await expect(page.getByText('2 delegations', { exact: true })).toBeVisible();
});

test('a preview outlives the page and the window, and a second paste opens beside a way back', async ({
  app,
}) => {
  await openAttendance(app.page);
  const address = app.page.url();
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const pasteByKeys = async (page: Page, text: string) => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.getByRole('combobox', { name: 'Add a person or a delegation' }).press('Control+v');
  };
  await pasteByKeys(app.page, 'Country\tName\nAtlantis\tAda Lee\nKazakhstan\tAliya Serikova');
  await app.page.getByRole('button', { name: 'Make it a new organisation' }).click();
  const ready = () => app.page.getByRole('button', { name: 'Add 2' });
  await expect(ready()).toBeEnabled();

  await app.page.goBack();
  await expect(ready()).toBeHidden();
  await app.page.goForward();
  await expect(ready()).toBeEnabled();
  await app.restart();
  await app.page.goto(address);
  await expect(ready()).toBeEnabled();

  await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await pasteByKeys(app.page, 'Country\tName\nAtlantis\tBo Lee\nItaly\tUgo Neri\nItaly\tAda Bruni');
  await expect(
    app.page.getByText('“Atlantis” in 1 row is no State or organisation known here.'),
  ).toBeVisible();
  await expect(app.page.getByText('The preview was closed with what was decided in it.')).toBeVisible();
  await app.page.getByRole('button', { name: 'Back to it' }).click();
  await expect(ready()).toBeEnabled();
  await ready().press('Enter');
  await expect(app.page.getByText('2 present')).toBeVisible();
  await reloadPage(app.page);
  await expect(app.page.getByText('2 present')).toBeVisible();
  await expect(app.page.getByRole('list', { name: 'Rows as they will be' })).toBeHidden();
});

test('the table of one meeting brings the same people to another, and a day of neither is seen and taken away', async ({
  app,
}) => {
  const { page } = app;
  await openAttendance(page);
  const here = page.url();
  await goTo(page, '/meetings');
  await page.getByRole('row', { name: /2nd.*Expert/u }).click();
  await page.getByRole('link', { name: 'Attendance' }).click();
  await expect(page.getByText('4 present')).toBeVisible();
  const table = await saveCsv(app, 'en');
  await page.goto(here);
  await expect(page.getByText('Nobody is recorded yet')).toBeVisible();
  await readCsv(app, 'en', table);
  await expect(page.getByText('This table was written for another meeting.')).toBeVisible();
  await expect(page.getByText('Known 4')).toBeVisible();
  await page.getByRole('button', { name: /^Add 4 people/u }).press('Enter');
  await expect(page.getByText('4 present')).toBeVisible();
  // Nobody was made anew.
  await expect(page.getByRole('link', { name: 'People 7' })).toBeVisible();

  await paste(page, 'Country\tName\tDays\nKazakhstan\tOlga Perova (online)\t2020-01-15');
  const row = page.getByRole('list', { name: 'Rows as they will be' }).locator('> [role="listitem"]');
  await expect(row).toContainText('Not a day of this meeting: 2020-01-15');
  await row.getByRole('button').click();
  await page.getByRole('option', { name: 'New person' }).click();
  await page.getByRole('button', { name: 'Add 1 person' }).press('Enter');
  const line = page.getByRole('button', { name: /^Olga PEROVA,/u });
  await expect(line).toHaveAccessibleName(/not a day of the meeting: 15 January 2020.*remote/u);
  await line.press('Enter');
  const day = page.getByRole('button', { name: '15 January 2020', exact: true });
  await expect(day).toHaveAttribute('aria-pressed', 'true');
  expect(await findViolations(page)).toEqual([]);
  await day.press('Enter');
  await expect(day).toBeHidden();
  await expect(line).not.toHaveAccessibleName(/not a day of the meeting/u);
});

test('posts in two languages come with their table in one step, and of two wordings one is chosen', async ({
  app: { page },
}) => {
  await openAttendance(page);
  await paste(
    page,
    [
      'Country\tName\tFunction\tДолжность',
      'Kazakhstan\tDana SEITKALI\tHead of Section\tзаведующая отделом',
      'Kazakhstan\tAida NURGALI\tThird Secretary\tтретий секретарь',
      'Kazakhstan\tErlan SADYKOV\tThird Secretary\t3-й секретарь',
    ].join('\n'),
  );
  await expect(page.getByText('1 post with two wordings waits for your answer')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  const choice = page.getByRole('button', { name: 'What “Third Secretary” is called' });
  await choice.press('ArrowDown');
  await page.getByRole('option', { name: '3-й секретарь' }).click();
  await page
    .getByRole('button', { name: 'Add 3 people, 1 delegation, 2 posts in the other language' })
    .click();
  await expect(page.getByText('3 present')).toBeVisible();
  const undo = page.getByRole('button', { name: /^Undo: .* 2 posts in the other language$/u });
  await expect(undo).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Language of the paper' }).getByText('Русский').click();
  await expect(meetingPage.paper(page).getByText('3-й секретарь')).toHaveCount(2);
  await undo.click();
  await expect(page.getByText('Nobody is recorded yet')).toBeVisible();
});
