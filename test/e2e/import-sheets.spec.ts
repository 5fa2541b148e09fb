import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';

import { beginRegister, goTo } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { checkScreen } from '../helpers/check-screen';

type Rows = readonly (readonly (string | number | Date | null)[])[];

const meetings: Rows = [
  ['Register of meetings', null, null, null, null],
  ['No', 'Meeting', 'Date', 'Seat', 'Supported by'],
  [1, 'First Senior Officials Meeting', new Date(Date.UTC(2014, 2, 12)), 'Almaty', 'UNHCR'],
  [2, 'Second Senior Officials Meeting', '22.09.2015', 'Astana', 'UNHCR and IOM'],
  [3, 'Third Senior Officials Meeting', '31.02.2016', 'Astana', 'IOM'],
];
const participants: Rows = [
  ['Second Senior Officials Meeting, Astana, 22 September 2015', null, null],
  ['Country', 'Name', 'Position'],
  ['Kazakhstan', 'Ayan SULTANBEKOV', 'Deputy Minister'],
  ['Tajikistan', 'Farrukh RAHIMOV', 'Head of Department'],
];

async function workbook(path: string, sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const bytes = await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
  });
  await writeFile(path, bytes);
  return path;
}

async function openFile(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files…' }).click();
  await (await chooser).setFiles(path);
}

test('a workbook becomes meetings once its columns have a meaning', async ({ app }) => {
  const { page, folder } = app;
  await beginRegister(page, 'import');
  await goTo(page, '/import');
  await openFile(
    page,
    await workbook(join(folder, 'register.xlsx'), { Register: meetings, List: participants }),
  );

  await test.step('what is sure is proposed, what is not is asked', async () => {
    await expect(page.getByRole('heading', { name: 'Columns of register.xlsx' })).toBeVisible();
    await expect(page.getByText('4 rows will be read, 1 is left out')).toBeVisible();
    const register = page.getByRole('region', { name: 'Register, rows 2–5' });
    await expect(register.getByText('1st Senior Officials Meeting')).toBeVisible();
    await register.getByRole('button', { name: 'Columns' }).click();
    await expect(register.getByText('its title is not known')).toBeVisible();
    await checkScreen(page, 'the columns of a workbook');
  });

  await test.step('a meaning is said by keyboard, and is still there after leaving', async () => {
    await page.getByRole('button', { name: '(left out) Meaning of Seat' }).press('ArrowDown');
    await expect(page.getByRole('option', { selected: true })).toBeFocused();
    await page.keyboard.type('ci');
    await expect(page.getByRole('option', { name: 'city and country' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { name: 'city', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    const register = page.getByRole('region', { name: 'Register, rows 2–5' });
    await expect(register.getByText('Almaty, Kazakhstan')).toBeVisible();
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByRole('link', { name: /register\.xlsx/u }).click();
    await expect(register.getByText('Almaty, Kazakhstan')).toBeVisible();
  });

  await test.step('the rows that cannot be read are taken along with their reason', async () => {
    await page.getByRole('button', { name: '1 row cannot be read' }).click();
    await expect(page.getByText('column C, “31.02.2016”: is no date that can be read')).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const path = join(folder, 'bad.csv');
    await (await download).saveAs(path);
    const text = await readFile(path, 'utf8');
    expect(text).toContain('Third Senior Officials Meeting');
    expect(text).toContain('31.02.2016: is no date that can be read');
  });

  await test.step('the good ones are reviewed and accepted as any text', async () => {
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Review: register.xlsx' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Whose register is this?' }).fill('Consultations');
    await page.getByRole('button', { name: /^Accept all/u }).click();
    // It leads to the first of the meetings.
    await expect(
      page.getByRole('heading', { level: 1, name: /1st Senior Officials Meeting/u }),
    ).toBeVisible();
    await goTo(page, '/people');
    await expect(page.getByText(/Farrukh Rahimov/iu).first()).toBeVisible();
  });

  await test.step('the next file of the same titles is read as this one was', async () => {
    await goTo(page, '/import');
    const next = meetings.map((row) =>
      row[0] === 2 ? [4, 'Fourth Senior Officials Meeting', '2017', 'Dushanbe', null] : row,
    );
    await openFile(page, await workbook(join(folder, 'next.xlsx'), { Sheet1: next }));
    await expect(page.getByText('As last time', { exact: true })).toBeVisible();
    await expect(page.getByText('Dushanbe, Tajikistan')).toBeVisible();
  });
});
