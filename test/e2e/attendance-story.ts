import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { beginRegister, goTo } from '../helpers/begin-register';
import { readPdf } from '../helpers/read-pdf';
import type { Desk } from './story-desk';
import { readWord } from './story-files';
import { addressOf, meetingPage } from './story-pages';

const list = resolve(import.meta.dirname, '../fixtures/attendance/participants.tsv');
const FUNCTION = 'Deputy Head of Division';
const INSTITUTION = 'State Migration Service, Baku';
/** The same person as in the list, as another list spelt him. */
const TWIN = 'Nurlan Abdyldayev';

/** Three scripts, and letters beyond plain Latin and Cyrillic; family names as papers print them. */
const names = [
  'Yerlan OMARKHANOV',
  'Elçin ƏLİZADƏ',
  'Şükrü YILDIZHAN',
  'Gülnara ÖMÜRBEKOVA',
  'Tomás FIGUEROA RÍOS',
];
const otherScripts = ['Нұрбол ӘБДІРАХЫМ', 'Фирдавс ҚОДИРЗОДА', 'Ҷамшед РАҲМОНЗОДА'];

/** A meeting's attendance from a pasted list to the papers of protocol, on a clean profile. */
export async function tellAttendanceStory(desk: Desk): Promise<void> {
  await test.step('begin a register and a meeting', () => beginMeeting(desk.page, '2026-06-10'));
  const address = addressOf(desk.page).replace(/\/[a-z]+$/u, '');
  await test.step('log forty people from a pasted list', () => pasteList(desk.page));
  await test.step('correct two, and restart', () => correctTwo(desk, address));
  await test.step('log one of them again under another spelling', () => logTwin(desk.page));
  await test.step('merge the two records', () => mergeTwins(desk.page));
  await test.step('print every paper', () => printPapers(desk, address));
}

async function beginMeeting(page: Page, date: string): Promise<void> {
  await beginRegister(page, 'new');
  await newMeeting(page, date);
}

async function newMeeting(page: Page, date: string): Promise<void> {
  await goTo(page, '/meetings');
  await expect(page.getByRole('heading', { name: 'Meetings', level: 1 })).toBeVisible();
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: 'Date', exact: true });
  await field.fill(date);
  await field.press('Enter');
  // Its day has passed: whoever is logged from now on was there.
  await page.getByRole('button', { name: 'Mark as held' }).click();
  await meetingPage.tab(page, 'Attendance');
}

async function pasteList(page: Page): Promise<void> {
  const text = await readFile(list, 'utf8');
  await page.getByRole('combobox', { name: 'Add a person or a delegation' }).focus();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
  const rows = page.getByRole('list', { name: 'Rows as they will be' });
  await expect(rows.getByRole('listitem').first()).toContainText('Аян СҰЛТАНБЕКОВ');
  await page.getByRole('button', { name: 'Add 40' }).press('Enter');
  await expectCounts(page);
}

async function expectCounts(page: Page): Promise<void> {
  await expect(page.getByText('9 delegations', { exact: true })).toBeVisible();
  await expect(page.getByText('40 present')).toBeVisible();
}

async function correctTwo(desk: Desk, address: string): Promise<void> {
  await correct(desk.page, /ABDYLDAEV/u, 'Function', FUNCTION);
  await correct(desk.page, /ƏLİZADƏ/u, 'Institution', INSTITUTION);
  await desk.restart();
  await goTo(desk.page, `${address}/attendance`);
  await expectCounts(desk.page);
  await expect(line(desk.page, /ABDYLDAEV/u)).toContainText(FUNCTION);
  await expect(line(desk.page, /ƏLİZADƏ/u)).toContainText(INSTITUTION);
}

function line(page: Page, name: RegExp) {
  return page.getByRole('button', { name }).first();
}

async function correct(page: Page, name: RegExp, field: string, words: string): Promise<void> {
  await line(page, name).press('Enter');
  const textbox = page.getByRole('textbox', { name: field, exact: true });
  await textbox.fill(words);
  await textbox.press('Escape');
}

async function logTwin(page: Page): Promise<void> {
  await newMeeting(page, '2026-10-05');
  const entry = page.getByRole('combobox', { name: 'Add a person or a delegation' });
  await entry.focus();
  await page.keyboard.type(`kgz ${TWIN}`);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 present')).toBeVisible();
}

async function mergeTwins(page: Page): Promise<void> {
  await goTo(page, '/people/duplicates');
  const twins = page.getByRole('row').filter({ hasText: 'Abdyldaev' }).filter({ hasText: 'Abdyldayev' });
  await twins.click();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText(/was merged into/u).first()).toBeVisible();
  await goTo(page, '/people/duplicates');
  await expect(twins).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo: Merge/u }).click();
  await expect(twins).toHaveCount(1);
  await page.getByRole('button', { name: /^Redo: Merge/u }).click();
  await expect(twins).toHaveCount(0);
  await goTo(page, '/people');
  await expect(page.getByRole('row').filter({ hasText: /Abdyldae?y?ev/iu })).toHaveCount(1);
}

const kinds = ['List of participants', 'Sign-in sheet', 'Name plates', 'Badges', 'Contact list'] as const;

async function printPapers(desk: Desk, address: string): Promise<void> {
  await goTo(desk.page, `${address}/attendance`);
  await expectCounts(desk.page);
  for (const kind of kinds) await test.step(kind, () => printPaper(desk, kind));
  const book = await desk.save('participants.xlsx', () =>
    meetingPage.chooseExport(desk.page, 'English', 'Excel', 'List of participants'),
  );
  const [sheet] = (await readXlsx(await readFile(book))).sheets;
  const cells = (sheet?.rows ?? []).flat().map(String).join('\n');
  for (const name of ['OMARKHANOV', 'ƏLİZADƏ', FUNCTION]) expect(cells).toContain(name);
}

/** Plates name States unless asked for persons; the contact list names heads and coordinators. */
const expected: Readonly<Record<(typeof kinds)[number], readonly string[]>> = {
  'List of participants': [...names, FUNCTION, INSTITUTION, 'Republic of Türkiye'],
  'Sign-in sheet': names,
  'Name plates': ['Türkiye', 'Kazakhstan', 'UNHCR'],
  Badges: names,
  'Contact list': ['Republic of Türkiye'],
};

async function printPaper(desk: Desk, kind: (typeof kinds)[number]): Promise<void> {
  for (const language of ['English', 'Русский'] as const) {
    const docx = await desk.save(`${kind} ${language}.docx`, () =>
      meetingPage.chooseExport(desk.page, language, 'Word', kind),
    );
    const pdf = await readPdf(await desk.printPaper(`${kind} ${language}.pdf`, language, kind));
    const texts = [(await readWord(docx)).text, pdf.pages.join('\n')].map((text) =>
      text.replaceAll(/\s+/gu, ' ').toLowerCase(),
    );
    const words = language === 'English' ? expected[kind] : kind === 'Badges' ? otherScripts : [];
    for (const text of texts) {
      expect(text.length, `${kind} ${language}`).toBeGreaterThan(100);
      for (const word of words) expect(text, `${kind} ${language}`).toContain(word.toLowerCase());
    }
  }
}
