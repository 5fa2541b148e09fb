import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { beginRegister, goTo } from '../helpers/begin-register';
import { readPdf } from '../helpers/read-pdf';
import type { Desk } from './story-desk';
import { readBundle, readWord } from './story-files';
import { addressOf, importPage, meetingPage, reviewPage } from './story-pages';

const fixtures = resolve(import.meta.dirname, '../fixtures/story');
const MEETING = '2nd Senior Officials Meeting';
const THEME = 'Civil registration on the move';
const CAPACITY = 'in its capacity as Secretariat of the Budapest Process';
const ADDED = ' The list of specimens is kept by the Chair.';
const LAST_WORDS = ' They asked for a report in spring.';
const ATTENDEES = [
  { line: 'kaz Dana Akhmetova', name: 'Dana Akhmetova' },
  { line: 'unhcr Vera Lindqvist', name: 'Vera Lindqvist' },
  { line: 'tjk Фаррух Назаров', name: 'Фаррух Назаров' },
] as const;

/** From a prior record to a signed-off paper, on a clean profile; `second` is another computer. */
export async function tellStory(
  desk: Desk,
  second: (use: (desk: Desk) => Promise<void>) => Promise<void>,
): Promise<void> {
  await test.step('begin a register', () => beginRegister(desk.page, 'new'));
  await test.step('read the closing remarks', () => readClosingRemarks(desk));
  await test.step('correct and confirm', () => correctAndConfirm(desk));
  const address = addressOf(desk.page);
  await test.step('join the news item', () => joinNewsItem(desk, address));
  await test.step('edit and add, the paper beside it', () => editBesidePaper(desk, address));
  await test.step('restart in the middle of a word', () => restartWhileTyping(desk, address));
  await test.step('export the paper', () => exportPaper(desk));
  await test.step('carry the register to another computer', () => carryOver(desk, second));
  await test.step('undo step by step, and redo', () => undoAndRedo(desk, address));
}

async function readClosingRemarks({ page }: Desk): Promise<void> {
  await importPage.open(page);
  await importPage.paste(page, await readFile(join(fixtures, 'closing-remarks.txt'), 'utf8'));
  await expect(page.getByRole('heading', { name: /^Review: Pasted text/u })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Source text' })).toContainText(
    'Closing Remarks of the Chair',
  );
  for (const name of [
    /^Type, 2nd Senior Officials Meeting/u,
    /^Date, 14 October 2016/u,
    /^Place, Ashgabat, Turkmenistan/u,
    /^Theme, Civil registration on the move: documents for people who cross borders/u,
    /^AFG, the Islamic Republic of Afghanistan/u,
    /^AZE, the Republic of Azerbaijan/u,
    /^KAZ, the Republic of Kazakhstan/u,
    /^KGZ, the Kyrgyz Republic/u,
    /^TJK, the Republic of Tajikistan/u,
    /^TKM, Turkmenistan/u,
    /^IOM, the International Organization for Migration \(IOM\)/u,
    /^UNHCR, the United Nations High Commissioner for Refugees \(UNHCR\)/u,
    /^ICMPD, .*in its capacity of the Secretariat of the Budapest Process/u,
    /^1, National coordinators and senior officials/u,
    /^3, Participating States stressed/u,
    /^4, Participants agreed/u,
    /^5, Delegations took note, Delegations requested/u,
    /^6, Participants reaffirmed/u,
    /^7, Participants welcomed/u,
  ]) {
    await expect(await reviewPage.fact(page, name)).toHaveAttribute('aria-label', /, Sure/u);
  }
}

async function correctAndConfirm({ page }: Desk): Promise<void> {
  await reviewPage.correct(page, /^Theme, /u, 'Theme', THEME);
  await reviewPage.correct(page, /^ICMPD, /u, 'In what capacity', CAPACITY);
  await expect(await reviewPage.fact(page, new RegExp(`^Theme, ${THEME}, Corrected`, 'u'))).toBeVisible();
  await expect(
    await reviewPage.fact(page, new RegExp(`^ICMPD, .*Corrected, ${CAPACITY}`, 'u')),
  ).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: MEETING, level: 1 })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Theme in English' })).toHaveValue(THEME);
}

async function joinNewsItem(desk: Desk, address: string): Promise<void> {
  const { page } = desk;
  await importPage.open(page);
  await desk.open(join(fixtures, 'news-item.txt'), () => importPage.openFiles(page));
  await expect(page.getByRole('heading', { name: 'Review: news-item.txt' })).toBeVisible();
  const known = page.getByRole('region', { name: 'Already in the register' });
  await expect(known).toContainText(`${MEETING}, 14 October 2016, Ashgabat, Turkmenistan`);
  await expect(known.getByRole('button', { name: /join/iu, pressed: true })).toBeVisible();
  await page.getByRole('button', { name: /^Accept all/u }).click();
  await expect(page.getByRole('heading', { name: MEETING, level: 1 })).toBeVisible();
  expect(addressOf(page)).toBe(address);
  await meetingPage.tab(page, 'Documents');
  const sources = page.getByRole('listitem').filter({ hasText: / statements about this meeting/u });
  await expect(sources).toHaveCount(2);
  await expect(sources.filter({ hasText: 'Pasted text' })).toHaveCount(1);
  await expect(sources.filter({ hasText: 'news-item.txt' })).toHaveCount(1);
  await expect(page.getByRole('link', { name: /^Meetings/u }).first()).toContainText('1');
}

async function editBesidePaper({ page }: Desk, address: string): Promise<void> {
  const paper = meetingPage.paper(page);
  await meetingPage.tab(page, 'Outcome');
  const paragraph = meetingPage.paragraph(page, 4);
  await paragraph.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(ADDED);
  // Nothing was left or confirmed: the paper follows while the field is being written in.
  await expect(paper.getByText(ADDED.trim())).toBeVisible();
  await expect(paragraph).toBeFocused();
  await meetingPage.tab(page, 'Attendance');
  for (const { line, name } of ATTENDEES) {
    await meetingPage.add(page, line);
    await expect(paper.getByText(name)).toBeVisible();
  }
  expect(addressOf(page)).toBe(`${address}/attendance`);
}

async function restartWhileTyping(desk: Desk, address: string): Promise<void> {
  await goTo(desk.page, `${address}/outcome`);
  const paragraph = meetingPage.paragraph(desk.page, 6);
  await paragraph.focus();
  await desk.page.keyboard.press('Control+End');
  await desk.page.keyboard.type(LAST_WORDS);
  await desk.restart();
  await goTo(desk.page, `${address}/outcome`);
  await expect(meetingPage.paragraph(desk.page, 6)).toHaveValue(new RegExp(`${LAST_WORDS}$`, 'u'));
  await expectEverything(desk, address);
}

async function expectEverything({ page }: Desk, address: string): Promise<void> {
  await goTo(page, `${address}/outcome`);
  await expect(meetingPage.paragraph(page, 4)).toHaveValue(new RegExp(`${ADDED}$`, 'u'));
  await goTo(page, `${address}/attendance`);
  for (const { name } of ATTENDEES) {
    await expect(page.getByRole('main')).toContainText(name, { ignoreCase: true });
  }
}

const frames = [
  { language: 'English', code: 'en', date: '14 October 2016', participants: 'List of participants' },
  { language: 'Русский', code: 'ru', date: '14 октября 2016', participants: 'Список участников' },
] as const;

async function exportPaper(desk: Desk): Promise<void> {
  for (const { language, code, date, participants } of frames) {
    const docx = await desk.save(`minutes-${code}.docx`, () =>
      meetingPage.chooseExport(desk.page, language, 'Word'),
    );
    const word = await readWord(docx);
    expect(word.headings.join('\n')).toContain(participants);
    const pdf = await readPdf(await desk.printPaper(`minutes-${code}.pdf`, language));
    expect(pdf.isTagged).toBe(true);
    for (const text of [word.text, pdf.pages.join('\n')]) {
      const flat = text.replaceAll(/\s+/gu, ' ');
      for (const words of [date, participants, ADDED.trim(), LAST_WORDS.trim(), 'Republic of Azerbaijan']) {
        expect(flat).toContain(words);
      }
      for (const { name } of ATTENDEES) expect(flat.toLowerCase()).toContain(name.toLowerCase());
    }
  }
}

async function carryOver(
  desk: Desk,
  second: (use: (desk: Desk) => Promise<void>) => Promise<void>,
): Promise<void> {
  await importPage.open(desk.page);
  const bundle = await desk.save('register.rapporteur', () => importPage.exportRegister(desk.page));
  await second(async (other) => {
    await beginRegister(other.page, 'import');
    await other.open(bundle, () => importPage.openFiles(other.page));
    await importPage.adoptBundle(other.page);
    await expect(other.page.getByRole('row').filter({ hasText: MEETING })).toBeVisible();
    await importPage.open(other.page);
    const again = await other.save('again.rapporteur', () => importPage.exportRegister(other.page));
    expect(await readBundle(again)).toEqual(await readBundle(bundle));
  });
}

async function undoAndRedo(desk: Desk, address: string): Promise<void> {
  const { page } = desk;
  await goTo(page, '/meetings');
  const undo = page.getByRole('button', { name: /^Undo: /u });
  const redo = page.getByRole('button', { name: /^Redo: /u });
  const steps: string[] = [];
  for (;;) {
    const name = (await undo.getAttribute('aria-label')) ?? '';
    if (name.startsWith('Undo: Start the register')) break;
    steps.push(name.replace('Undo: ', ''));
    await undo.click();
    await dismissNotice(page, `Undone: ${steps.at(-1)}`);
  }
  // Two imports, two paragraphs and three people at least.
  expect(steps.length).toBeGreaterThanOrEqual(7);
  await expect(page.getByText('No meetings yet')).toBeVisible();
  for (const step of steps.toReversed()) {
    await expect(redo).toHaveAccessibleName(`Redo: ${step}`);
    await redo.click();
    await dismissNotice(page, `Redone: ${step}`);
  }
  await expect(page.getByRole('row').filter({ hasText: MEETING })).toBeVisible();
  await expectEverything(desk, address);
}

/** Two steps may have the same words, so what tells that one is done is its notice. */
async function dismissNotice(page: Page, text: string): Promise<void> {
  const notice = page
    .getByRole('region', { name: 'Notices' })
    .getByRole('listitem')
    .filter({ has: page.getByText(text, { exact: true }) });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();
}
