import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { beginRegister, goTo, words } from '../helpers/begin-register';
import { fillForm, fillWorkbook, type FilledRows } from '../helpers/fill-returned';
import { readPdf } from '../helpers/read-pdf';
import type { Desk } from './story-desk';
import { readWord } from './story-files';

const say = words.en;

/** Made in 2011 and said again at four meetings. */
const REPEATED = /Act together against trafficking/u;

/** What the sample's history shows on a day: how many recommendations, and where Kazakhstan stands with the oldest. */
const history = [
  { day: '2011-12-31', lines: 2, kazakhstan: 'Not reported' },
  { day: '2015-12-31', lines: 7, kazakhstan: 'Under way' },
  { day: '2019-12-31', lines: 8, kazakhstan: 'Under way' },
  { day: '2025-12-31', lines: 9, kazakhstan: 'Continuing' },
] as const;

/** A browser prints by a dialog of its own, which nobody can answer in a test. */
type ReportFormat = 'docx' | 'pdf';

interface Return {
  readonly state: string;
  readonly language: 'English' | 'Russian';
  readonly file: 'docx' | 'xlsx';
  readonly filled: FilledRows;
  readonly added?: { readonly title: string; readonly text: string };
  /** Rows that ask something and are taken all the same, by what the review says of them. */
  readonly asking?: readonly RegExp[];
  readonly rows: number;
  /** How many rows the review shows, where some of them wait. */
  readonly shown?: number;
}

/** Five States answer, each in its own way; all of it invented. */
const returns: readonly Return[] = [
  {
    state: 'Kazakhstan',
    language: 'English',
    file: 'xlsx',
    filled: {
      'Act together against trafficking': {
        status: 'Implemented',
        date: '2026-02',
        owner: 'Ministry of Labour',
        done: 'A law was adopted.',
      },
    },
    rows: 1,
  },
  {
    state: 'Kyrgyzstan',
    language: 'Russian',
    file: 'xlsx',
    filled: {
      'повышать готовность': { status: 'выполняется', date: 'март 2026', done: 'Готовится план.' },
    },
    rows: 1,
  },
  {
    state: 'Tajikistan',
    language: 'English',
    file: 'xlsx',
    filled: {
      'review of national law': { status: 'Implemneted', date: '2025', done: 'The review is over.' },
    },
    asking: [/“Implemneted” is no status/u],
    rows: 1,
  },
  {
    state: 'Azerbaijan',
    language: 'English',
    file: 'xlsx',
    filled: {
      'readiness for mixed': {
        reference: 'para 12 of 2015',
        status: 'Implemented',
        done: 'The plan is adopted.',
      },
    },
    // Filled down the whole column: said of every row, so each of the others asks.
    added: { title: 'Remarks of the ministry', text: 'Seen by the minister.' },
    rows: 1,
    shown: 6,
  },
  {
    state: 'Pakistan',
    language: 'English',
    file: 'docx',
    filled: {
      'readiness for mixed': {
        status: 'Partly implemented',
        date: '2026-01-15',
        done: 'Two of four exercises.',
      },
    },
    rows: 1,
  },
];

/** The history of the sample from 2011 to 2025, five returned sheets, and the report on what became of it. */
export async function tellFollowUpStory(desk: Desk, formats: readonly ReportFormat[]): Promise<void> {
  await test.step('follow the history through the years', () => followHistory(desk.page));
  for (const one of returns) await test.step(`${one.state} reports`, () => report(desk, one));
  await test.step('restart, and find what was reported', () => findReported(desk));
  await test.step('export what became of it', () => exportReports(desk, formats));
}

async function followHistory(page: Page): Promise<void> {
  await beginRegister(page, 'sample');
  await goTo(page, '/recommendations/matrix');
  for (const { day, lines, kazakhstan } of history) {
    await asOf(page, day);
    await expect(page.getByText(new RegExp(`^${lines} recommendations, `, 'u'))).toBeVisible();
    await expect(cell(page, REPEATED, 'Kazakhstan')).toHaveAccessibleName(
      new RegExp(`^Kazakhstan: ${kazakhstan}`, 'u'),
    );
    await expect(grid(page).getByRole('rowheader', { name: REPEATED })).toHaveCount(1);
  }
}

async function asOf(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: /^As of/u }).click();
  const field = page.getByRole('textbox', { name: say['follow-up.as-of.date'] });
  await field.fill(day);
  await field.press('Enter');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
}

function grid(page: Page): Locator {
  return page.getByRole('grid', { name: say['follow-up.matrix'] });
}

function cell(page: Page, recommendation: RegExp, state: string): Locator {
  return grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: recommendation }) })
    .getByRole('gridcell', { name: new RegExp(`^${state}: `, 'u') });
}

async function report(
  desk: Desk,
  { state, language, file, filled, added, asking = [], rows, shown = rows }: Return,
): Promise<void> {
  const { page } = desk;
  await page.getByRole('button', { name: say['follow-up.sheets'] }).click();
  const dialog = page.getByRole('dialog', { name: say['follow-up.sheets'] });
  await dialog.getByRole('button', { name: /State$/u }).click();
  await page.getByRole('option', { name: new RegExp(`^${state}`, 'u') }).click();
  await dialog.getByRole('radio', { name: language }).click();
  await dialog.getByRole('radio', { name: say[`follow-up.papers.format.${file}`] }).click();
  const sent = await desk.save(`${state}.${file}`, () =>
    dialog.getByRole('button', { name: say['follow-up.sheets.save'] }).click(),
  );
  const returned = join(sent, '..', `${state}, returned.${file}`);
  await (file === 'docx' ? fillForm(sent, returned, filled) : fillWorkbook(sent, returned, filled, added));
  await desk.open(returned, () => dialog.getByRole('button', { name: say['follow-up.sheets.read'] }).click());

  await expect(page.getByRole('heading', { name: /^Returned sheet/u })).toBeVisible();
  const lines = page.getByRole('list', { name: say['follow-up.returned.rows'] }).locator('[aria-posinset]');
  await expect(lines).toHaveCount(shown);
  for (const question of asking) {
    const line = lines.filter({ hasText: question });
    await line.getByRole('checkbox').check({ force: true });
  }
  await page.getByRole('button', { name: /^Bring in \d+ rows?$/u }).click();
  await expect(page.getByText(new RegExp(`${rows} rows? of ${state} brought in`, 'u'))).toBeVisible();
}

async function findReported(desk: Desk): Promise<void> {
  await desk.restart();
  const { page } = desk;
  await goTo(page, '/recommendations/matrix');
  await expect(cell(page, REPEATED, 'Kazakhstan')).toHaveAccessibleName(/Implemented/u);
}

async function exportReports(desk: Desk, formats: readonly ReportFormat[]): Promise<void> {
  const book = await exportPaper(desk, { paper: 'matrix', format: 'xlsx' });
  const [sheet] = (await readXlsx(await readFile(book))).sheets;
  expect((sheet?.rows ?? []).flat().map(String).join('\n')).toContain('Implemented');
  for (const format of formats) {
    const own = await exportPaper(desk, { paper: 'state', format, state: 'Kazakhstan' });
    await expectWords(own, ['A law was adopted.', 'Ministry of Labour', 'Leaflets are renewed every year.']);
    const changes = await exportPaper(desk, { paper: 'changes', format });
    await expectWords(changes, ['A law was adopted.', 'Two of four exercises.', 'Готовится план.']);
  }
}

interface Wanted {
  readonly paper: 'matrix' | 'state' | 'changes';
  readonly format: ReportFormat | 'xlsx';
  readonly state?: string;
}

async function exportPaper(desk: Desk, { paper, format, state }: Wanted): Promise<string> {
  const { page } = desk;
  await page.getByRole('button', { name: say['follow-up.papers'], exact: true }).click();
  const dialog = page.getByRole('dialog', { name: say['follow-up.papers'] });
  await choose(dialog, say['follow-up.papers.what'], say[`follow-up.papers.${paper}`]);
  if (state !== undefined) await choose(dialog, say['follow-up.sheets.party'], state);
  await choose(dialog, say['follow-up.papers.format'], say[`follow-up.papers.format.${format}`]);
  const path = await desk.save(`${paper}.${format}`, () =>
    dialog.getByRole('button', { name: say['follow-up.papers.save'] }).click(),
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  return path;
}

async function choose(dialog: Locator, label: string, choice: string): Promise<void> {
  await dialog.getByRole('button', { name: new RegExp(`${label}$`, 'u') }).click();
  await dialog.page().getByRole('option', { name: choice, exact: true }).click();
}

async function expectWords(path: string, expected: readonly string[]): Promise<void> {
  const text = path.endsWith('.docx') ? (await readWord(path)).text : (await readPdf(path)).pages.join('\n');
  for (const one of expected) expect(text.replaceAll(/\s+/gu, ' '), path).toContain(one);
}
