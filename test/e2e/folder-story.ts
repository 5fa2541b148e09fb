import { expect, test, type Locator, type Page } from '@playwright/test';
import { join } from 'node:path';

import { beginRegister, goTo } from '../helpers/begin-register';
import { writeMixedFolder } from '../helpers/mixed-folder';
import type { Desk } from './story-desk';
import { importPage } from './story-pages';

const PROCESS = 'Issyk-Kul Dialogue';

/** What a Chairmanship left, brought into an empty register on a clean profile, left and come back to. */
export async function tellFolderStory(desk: Desk, folder: string): Promise<void> {
  const records = join(folder, 'Records');
  await test.step('begin a register', async () => {
    await writeMixedFolder(records);
    await beginRegister(desk.page, 'new', 'en', PROCESS);
  });
  await test.step('read a folder of every kind', () => readFolder(desk, records));
  await test.step('say what the columns of a workbook mean', () => mapWorkbook(desk));
  await test.step('leave, and come back to the same place', () => comeBack(desk));
  await test.step('say whose meetings they are', () => answerQuestions(desk));
  await test.step('accept what is sure of them all', () => acceptAll(desk));
  await test.step('find it again, after a restart', () => findAgain(desk));
  await test.step('take one file back', () => takeBack(desk));
  await test.step('read the same folder again', () => readAgain(desk, records));
}

const batch = {
  table: (page: Page): Locator => page.getByRole('grid', { name: 'Files of this import' }),
  /** A row by a part of its words; the table is not that long here that a row would be out of view. */
  row: (page: Page, name: RegExp): Locator => batch.table(page).getByRole('row', { name }),
} as const;

async function readFolder(desk: Desk, records: string): Promise<void> {
  const { page } = desk;
  await importPage.open(page);
  await desk.openFolder(records, () => page.getByRole('button', { name: 'Choose a folder…' }).click());
  await page.getByRole('link', { name: /^Review all \d+ together$/u }).click({ timeout: 30_000 });
  for (const row of [
    /Declaration\.txt .*4–5 July 2016/u,
    // Word, OpenDocument, PDF, rich text and a letter tell of one meeting.
    /Closing remarks\.docx .*6th Senior Officials Meeting .*18 October 2022/u,
    /Could not be read Minutes locked\.pdf .*locked with a password/u,
    /Could not be read Empty\.txt/u,
    /Contacts\.vcf/u,
    /Participants\.ods .*3 people in tables that name no meeting/u,
    /Ministry page\.html .*10–11 July 2018/u,
    /Press release\.txt .*15 November 2021/u,
    /news-item-en\.txt .*year not known/u,
  ])
    await expect(batch.row(page, row)).toBeVisible();
  await expect(batch.table(page)).not.toContainText('Thumbs.db');
}

async function mapWorkbook({ page }: Desk): Promise<void> {
  await batch.row(page, /Register of meetings\.xlsx/u).click();
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 rows will be read')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Review: Register of meetings.xlsx' })).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(batch.row(page, /Register of meetings\.xlsx 1st Senior Officials Meeting/u)).toBeVisible();
}

async function comeBack(desk: Desk): Promise<void> {
  await desk.restart();
  const { page } = desk;
  await page.getByRole('link', { name: /^\d+ records wait/u }).click();
  await page.getByRole('link', { name: /^15 files/u }).click();
  await expect(batch.row(page, /Register of meetings\.xlsx 1st Senior Officials Meeting/u)).toBeVisible();
}

async function answerQuestions({ page }: Desk): Promise<void> {
  const asked = (question: RegExp): Locator => page.getByRole('listitem').filter({ hasText: question });
  await page.getByRole('link', { name: /^Questions about several files/u }).click();
  for (const [question, answer] of [
    [/of another process \(Caspian Dialogue\)/u, /^Leave/u],
    [/of another process \(Black Sea Dialogue\)/u, /^Leave/u],
  ] as const) {
    await asked(question).getByRole('button', { name: answer }).click();
    await expect(asked(question)).toBeHidden();
  }
  // The calendar’s entry of the other process is no account of ours any more, so that is not asked either.
  await expect(asked(/about one meeting/u)).toBeHidden();
}

async function acceptAll({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: /^Accept what is sure of \d files/u }).click();
  await expect(page.getByText(/\d meetings added/u).first()).toBeVisible();
}

async function findAgain(desk: Desk): Promise<void> {
  await desk.restart();
  const { page } = desk;
  await goTo(page, '/meetings');
  const meeting = page.getByRole('row', { name: /6th Senior Officials Meeting/u });
  await expect(meeting).toHaveCount(1);
  await expect(page.getByRole('row', { name: /4–5 July 2016/u })).toHaveCount(1);
  await meeting.click();
  await page.keyboard.press('Enter');
  await page
    .getByRole('navigation', { name: 'Parts of the meeting' })
    .getByRole('link', { name: 'Documents' })
    .click();
  // The same text in other files changed nothing; the letter that quotes it is a source too.
  for (const file of ['Closing remarks.docx', 'Letter to coordinators.eml'])
    await expect(page.getByText(file).first()).toBeVisible();
}

async function takeBack({ page }: Desk): Promise<void> {
  await goTo(page, '/import');
  const past = page.getByRole('region', { name: 'Past imports' });
  await past.getByRole('button', { expanded: false }).first().click();
  await past.getByRole('button', { name: 'Take back what Declaration.txt brought' }).click();
  await expect(page.getByText(/What “Declaration\.txt” brought was taken back/u).first()).toBeVisible();
  await goTo(page, '/meetings');
  await expect(page.getByRole('row', { name: /6th Senior Officials Meeting/u })).toBeVisible();
  await expect(page.getByRole('row', { name: /4–5 July 2016/u })).toBeHidden();
}

async function readAgain(desk: Desk, records: string): Promise<void> {
  const { page } = desk;
  await goTo(page, '/import');
  await desk.openFolder(records, () => page.getByRole('button', { name: 'Choose a folder…' }).click());
  await page.getByRole('link', { name: 'All files by state' }).click({ timeout: 30_000 });
  await expect(batch.row(page, /Known already Closing remarks\.docx/u)).toBeVisible();
}
