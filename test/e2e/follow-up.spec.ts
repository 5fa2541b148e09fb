import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { readSheets } from '@/formats/sheet/read-sheets';
import { writeSheets } from '@/formats/sheet/write-sheets';
import type { SheetColumn } from '@/formats/sheet/sheet';
import { beginRegister, goTo, words } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { checkScreen } from '../helpers/check-screen';
import { reloadPage } from '../helpers/leave-page';

const say = words.en;
const { records } = almatyProcess();
const conference = records.meetings?.find(({ date }) => date === '2025-04-24')?.id ?? '';
const carryOn = records.recommendations?.find(({ text }) => text['en']?.startsWith('Carry on'))?.id ?? '';

test('the matrix is moved through by keys, a cell gets its report and its evidence, and the past is looked back to', async ({
  app: { page, folder },
}) => {
  const grid = await openMatrix(page);
  await checkScreen(page, 'matrix');
  await grid.focus();
  await page.keyboard.press('Control+Home');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await expect(page.getByRole('gridcell', { selected: true })).toHaveAccessibleName(
    /Afghanistan: Not reported/u,
  );

  // A figure begins a report with its status and sets nothing by itself.
  await page.keyboard.press('4');
  await expect(page.getByRole('gridcell', { selected: true })).toHaveAccessibleName(/Not reported/u);
  await page.keyboard.type('A register of arrivals was opened.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('gridcell', { selected: true })).toHaveAccessibleName(
    'Afghanistan: Implemented',
  );
  const panel = page.getByRole('region', { name: say['follow-up.cell'], exact: true });
  const report = panel.getByRole('article', { name: 'Report 1' });
  await expect(report).toContainText('A register of arrivals was opened.');

  const order = join(folder, 'order.txt');
  await writeFile(order, 'Order No. 14');
  const attach = async (file: string) => {
    const choosing = page.waitForEvent('filechooser');
    await report.getByRole('button', { name: say['follow-up.evidence.attach'] }).click();
    await (await choosing).setFiles(file);
  };
  await attach(order);
  const save = report.getByRole('button', { name: /^Save /u });
  await expect(save).toHaveCount(1);
  const copy = join(folder, 'copy of order.txt');
  await writeFile(copy, 'Order No. 14');
  await attach(copy);
  await expect(page.getByText('attached to this report already, as “order.txt”')).toBeVisible();
  const nothing = join(folder, 'nothing.pdf');
  await writeFile(nothing, '');
  await attach(nothing);
  await expect(page.getByText('“nothing.pdf” is an empty file')).toBeVisible();
  await expect(save).toHaveCount(1);
  const saving = page.waitForEvent('download');
  await report.getByRole('button', { name: 'Save order.txt' }).click();
  expect(await readFile(await (await saving).path(), 'utf8')).toBe('Order No. 14');
  await checkScreen(page, 'cell');

  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();
  await page.getByRole('button', { name: say['follow-up.as-of.now'] }).click();
  await page.getByRole('textbox', { name: say['follow-up.as-of.date'] }).fill('2013-01-01');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('rowheader', { name: /SOM 2/u })).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: /RC \(2011\)/u })).toHaveCount(2);
});

test('a sheet goes to a State, comes back filled in, is decided row by row and undone in one step', async ({
  app: { page, folder },
}) => {
  const grid = await openMatrix(page);
  await page.getByRole('button', { name: say['follow-up.sheets'] }).click();
  await page.getByRole('button', { name: 'Choose… State' }).click();
  await page.getByRole('option', { name: /Pakistan/u }).click();
  const sent = await savedSheet(page, 'Excel');
  const returned = join(folder, 'Pakistan.xlsx');
  await writeFile(returned, await filledIn(await readFile(sent)));

  await readReturned(page, returned);
  const rows = page.getByRole('list', { name: say['follow-up.returned.rows'] }).locator('[aria-posinset]');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText('Ministry of States and Frontier Regions');
  await expect(rows.nth(1)).toContainText('“Implemneted” is no status');
  await expect(rows.nth(2)).toContainText('Принят приказ');
  // The misspelt one waits until somebody says so.
  const apply = (count: number) =>
    page.getByRole('button', { name: `Bring in ${count} ${count === 1 ? 'row' : 'rows'}` });
  await expect(apply(2)).toBeEnabled();
  await rows.nth(1).getByRole('checkbox').check({ force: true });
  await checkScreen(page, 'returned sheet');
  // What was decided outlives the window.
  await reloadPage(page);
  await apply(3).click();
  await expect(page.getByText('3 rows of Pakistan brought in')).toBeVisible();
  await expect(grid.getByRole('gridcell', { name: 'Pakistan: Implemented', exact: true })).toHaveCount(2);

  await page.getByRole('button', { name: say['follow-up.sheets'] }).click();
  await readReturned(page, returned);
  await expect(page.getByRole('button', { name: say['follow-up.returned.nothing'] })).toBeDisabled();
  await page.getByRole('button', { name: say['ui.cancel'] }).click();
  await page.getByRole('button', { name: say['app.command.undo'], exact: true }).click();
  await expect(grid.getByRole('gridcell', { name: 'Pakistan: Implemented', exact: true })).toHaveCount(0);
});

test('papers tell of what is in view: what changed since a meeting in Russian, and everything as tables', async ({
  app: { page },
}) => {
  await openMatrix(page);
  await page.getByRole('button', { name: say['follow-up.papers'] }).click();
  const saved = async () => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: say['follow-up.papers.save'], exact: true }).click();
    const download = await saving;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  await choose(page, say['follow-up.papers.what'], say['follow-up.papers.changes']);
  // The last meeting that was held is proposed; another is chosen.
  const since = page.getByRole('combobox', { name: say['follow-up.papers.since-meeting'] });
  await expect(since).not.toHaveValue('');
  await since.fill('som 2015');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Russian' }).check({ force: true });
  await checkScreen(page, 'papers of follow-up');
  const changes = await saved();
  expect(changes.name).toMatch(/^Ход выполнения изменения после SOM 2 \(2015\) .*\.docx$/u);
  const { value } = await mammoth.extractRawText({ buffer: changes.bytes });
  expect(value).toContain('Новые рекомендации');
  expect(value).toContain('Сообщено впервые');

  await choose(page, say['follow-up.papers.what'], say['follow-up.papers.everything']);
  await choose(page, say['follow-up.papers.format'], say['follow-up.papers.format.zip']);
  const everything = await saved();
  expect(everything.name).toMatch(/\.zip$/u);
  expect(Object.keys(unzipSync(everything.bytes))).toContain('reports.csv');
  await page.keyboard.press('Escape');

  // One decision by itself, from the recommendation and from the paragraph that it came of.
  const extract = async () => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: say['extract.save'] }).click();
    const download = await saving;
    await expect(page.getByRole('dialog', { name: /^Extract/u })).toBeHidden();
    const buffer = await readFile(await download.path());
    return { name: download.suggestedFilename(), words: (await mammoth.extractRawText({ buffer })).value };
  };
  await goTo(page, '/recommendations');
  await page.getByRole('row', { name: /SOM 2 \(2015\), para\. 7/u }).click();
  await page.getByRole('button', { name: say['extract.action'] }).click();
  await checkScreen(page, 'extract');
  const ofRecommendation = await extract();
  expect(ofRecommendation.name).toBe('Extract SOM 2 (2015), para. 7.docx');
  for (const said of ['22 September 2015', 'Astana', 'Chair', 'Follow-up'])
    expect(ofRecommendation.words, said).toContain(said);
  await page
    .getByRole('link', { name: /SOM 2 \(2015\), para\. 7/u })
    .first()
    .click();
  await page.getByRole('button', { name: say['outcome.paragraph.more'].replace('{number}', '7') }).click();
  await page.getByRole('menuitem', { name: say['extract.action'] }).click();
  expect((await extract()).words).toContain('Follow-up');
});

test('a meeting goes through what is open by keys alone, leaves and goes on, with a report half written', async ({
  app,
}) => {
  await beginRegister(app.page, 'sample');
  await goTo(app.page, `/meetings/${conference}`);
  const { keyboard } = app.page;
  await expect(app.page.getByRole('heading', { level: 1, name: '3rd Ministerial Conference' })).toBeVisible();
  await keyboard.press('Control+k');
  await expect(app.page.getByRole('dialog')).toBeVisible();
  await keyboard.type('review recommendations');
  await expect(app.page.getByRole('option', { name: /Review recommendations/u })).toBeVisible();
  await keyboard.press('Enter');
  await expect(app.page.getByRole('heading', { level: 1, name: 'Review at MC 3 (2025)' })).toBeVisible();
  await expect(app.page.getByRole('button', { name: say['follow-up.review.add'] })).toBeVisible();
  await keyboard.press('a');
  await expect(current(app.page)).toContainText('To be reviewed');
  await checkScreen(app.page, 'review');

  await keyboard.press('t');
  await keyboard.press('2');
  await keyboard.type('Said in the room.');
  await keyboard.press('Control+Enter');
  const report = app.page
    .getByRole('region', { name: say['follow-up.cell'], exact: true })
    .getByRole('article');
  await expect(report.last()).toContainText('Said in the room.');
  await expect(report.last()).toContainText('MC 3 (2025)');
  await keyboard.press('Escape');
  await expect(app.page.getByRole('grid')).toBeFocused();
  await keyboard.press('s');
  await keyboard.type('To be reported on in writing.');
  await keyboard.press('Escape');
  // As fast as the Chair reads them out: each key is about the next one.
  for (const key of ['r', 'd', 'k', 'k']) await keyboard.press(key);
  await expect(app.page.getByRole('status').filter({ hasText: '1 of 7 reviewed, 1 deferred' })).toBeVisible();
  await expect(current(app.page)).toContainText('Reviewed');
  await expect(app.page.getByRole('textbox', { name: say['follow-up.review.note'] })).toHaveValue(
    'To be reported on in writing.',
  );
  for (const key of ['j', 'j', '3']) await keyboard.press(key);
  await expect(app.page.locator('textarea:focus')).toBeVisible();
  await keyboard.type('Half a sen');
  await expect(app.page.locator('textarea:focus')).toHaveValue('Half a sen');
  // What means no meeting yet stays in its field, as the rest of the report does.
  const reportedAt = { name: say['follow-up.report.meeting'] };
  await app.page.getByRole('combobox', reportedAt).last().fill('the meeting in spring');
  await keyboard.press('Tab');
  await app.restart();

  const { page } = app;
  await goTo(page, `/meetings/${conference}/agenda`);
  await page.getByRole('link', { name: 'Review: 1 of 7 reviewed' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '1 unfinished report' })).toBeVisible();
  await expect(current(page)).toContainText('To be reviewed');
  await page.keyboard.press('t');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What was done (English)' }).last()).toHaveValue(
    'Half a sen',
  );
  const kept = page.getByRole('combobox', reportedAt).last();
  await expect(kept).toHaveValue('the meeting in spring');
  await expect(kept).toHaveAttribute('aria-invalid', 'true');

  // Of one that nobody was named for, it is said in the room whom it addresses.
  await goTo(page, `/recommendations/${carryOn}`);
  await choose(page, say['recommendations.column.addressed'], say['domain.addressed.undecided']);
  await expect(page.getByRole('button', { name: say['recommendations.undecided.name'] })).toBeVisible();
  await goTo(page, `/recommendations/review/${conference}`);
  await page
    .getByRole('list', { name: say['follow-up.review.list'] })
    .getByRole('button', { name: /Carry on/u })
    .click();
  await page.getByRole('button', { name: say['recommendations.undecided.name'] }).click();
  const naming = page.getByRole('group', { name: say['recommendations.column.addressed'] });
  await expect(naming.getByRole('combobox')).toBeFocused();
  for (const [letters, name] of [
    ['tj', 'Tajikistan'],
    ['kyrgyzstan', 'Kyrgyzstan'],
  ] as const) {
    await page.keyboard.type(letters);
    await expect(page.getByRole('option', { name, exact: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(naming.getByRole('button', { name: new RegExp(name, 'u') })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  const grid = page.getByRole('grid');
  await expect(grid).toBeFocused();
  await expect(grid.getByRole('row', { name: /Kyrgyzstan|Tajikistan/u })).toHaveCount(2);
});

/** The recommendation that is being gone through. */
function current(page: Page) {
  return page.getByRole('list', { name: say['follow-up.review.list'] }).locator('[aria-current]');
}

async function openMatrix(page: Page) {
  await beginRegister(page, 'sample');
  await goTo(page, '/recommendations/matrix');
  const grid = page.getByRole('grid', { name: say['follow-up.matrix'] });
  await expect(grid).toBeVisible();
  return grid;
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${field}$`, 'u') }).click();
  await page.getByRole('option', { name: option }).click();
}

async function savedSheet(page: Page, format: 'Word' | 'Excel'): Promise<string> {
  await page.getByRole('radio', { name: format }).check({ force: true });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: say['follow-up.sheets.save'] }).click();
  return (await saving).path();
}

async function readReturned(page: Page, path: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: say['follow-up.sheets.read'] }).click();
  await (await choosing).setFiles(path);
  await expect(page.getByRole('heading', { name: /^Returned sheet/u })).toBeVisible();
}

/** As somebody at a ministry fills it in: by list, misspelt, and in Russian. */
async function filledIn(bytes: Uint8Array): Promise<Uint8Array> {
  const read = await readSheets(bytes, 'sheet.xlsx');
  if (!read.ok || !read.sheets[0]) throw new Error('no sheet');
  const [above, instructions, titles = [], ...rows] = read.sheets[0].rows;
  const filled = [
    { 3: 'Implemented', 5: 'Ministry of States and Frontier Regions' },
    { 3: 'Implemneted', 6: 'A list was drawn up.' },
    { 3: 'выполняется', 4: 'март 2024', 6: 'Принят приказ № 14.' },
  ];
  return writeSheets(
    [
      {
        name: 'Follow-up',
        above: [above?.[0], instructions?.[0]].map(String),
        columns: titles.map((title): SheetColumn => ({ title: String(title), width: 20 })),
        rows: rows.map((row, at) =>
          titles.map(
            (_, column) =>
              Object.entries(filled[at] ?? {}).find(([key]) => Number(key) === column)?.[1] ??
              row[column] ??
              null,
          ),
        ),
      },
    ],
    'xlsx',
  );
}
