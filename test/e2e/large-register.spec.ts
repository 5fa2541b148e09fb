import type { Page } from '@playwright/test';
import { beginRegister, goTo, words } from '../helpers/begin-register';
import { expect, test as base, withBrowserApp, type BrowserApp } from '../helpers/browser-app';
import { fillDatabase } from '../helpers/fill-database';
import { largeRegister } from '../helpers/large-register';
import { TEST_ADDRESS } from '../helpers/test-address';
import { expectSteady, nextFrame } from '../helpers/long-tasks';

const records = largeRegister({ meetings: 2000, people: 400, others: 4600 });
const crowded = records.meetings?.at(-1)?.id ?? '';

/**
 * One register for all of them, since filling it takes as long as the asking. Each leaves what the later ones ask for: the
 * paper beside the text is chosen after the text was written, and what locks the meeting comes last.
 */
const test = base.extend<object, { filled: BrowserApp }>({
  filled: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its first parameter
    ({}, use) =>
      withBrowserApp({ locale: 'en-GB' }, async (app) => {
        await beginRegister(app.page, 'new');
        await fillDatabase(app.page, records);
        await use(app);
      }),
    { scope: 'worker', timeout: 60_000 },
  ],
  app: async ({ filled }, use) => {
    await use(filled);
    // The next begins as one who has just opened it.
    await filled.page.goto('about:blank');
    await filled.page.goto(TEST_ADDRESS);
  },
});

test('two thousand meetings are listed, scrolled through and sorted without a stop', async ({
  app: { page },
}) => {
  await goTo(page, '/meetings');
  const grid = page.getByRole('grid', { name: 'Meetings' });
  await expect(grid).toHaveAttribute('aria-rowcount', '2001');
  const drawn = await page.getByRole('row').count();
  expect(drawn, 'rows that exist at a time').toBeLessThan(80);
  await expectSteady(page, 'scrolling by the wheel', async () => {
    await grid.hover();
    for (let turn = 0; turn < 40; turn += 1) {
      await page.mouse.wheel(0, 900);
      await nextFrame(page);
    }
  });
  await expectSteady(page, 'going to the last row and back by the keyboard', async () => {
    await grid.focus();
    await page.keyboard.press('End');
    await expect(page.locator('[aria-rowindex="2001"]')).toBeVisible();
    await page.keyboard.press('Home');
    await expect(page.locator('[aria-rowindex="2"]')).toBeVisible();
  });
  await expectSteady(page, 'sorting', async () => {
    await page.getByRole('columnheader', { name: 'Date' }).getByRole('button').click();
    await expect(page.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.locator('[aria-rowindex="2"]')).toContainText('1990');
    await page.getByRole('columnheader', { name: 'Date' }).getByRole('button').click();
    await expect(page.locator('[aria-rowindex="2"]')).toContainText('2031');
  });
  await expectSteady(page, 'typing into the filter', async () => {
    await page.getByRole('textbox', { name: 'Filter the meetings' }).pressSequentially('theme 1999');
    await expect(page.getByRole('status').filter({ hasText: '1 of 2,000' })).toBeVisible();
  });
});

test('a paragraph is written as fast as on an empty register', async ({ app: { page } }) => {
  await goTo(page, `/meetings/${crowded}/outcome`);
  const paragraph = page.getByRole('textbox', { name: 'Paragraph 1, English' });
  await expectSteady(page, 'writing a paragraph, the paper beside it', async () => {
    await paragraph.press('End');
    await paragraph.pressSequentially(' Nothing here waits for four hundred people.');
    await expect(page.frameLocator('iframe').getByText('waits for four hundred people')).toBeVisible();
  });
});

test('four hundred people in the room, five thousand in the register, do not slow down who types', async ({
  app: { page },
}) => {
  await goTo(page, `/meetings/${crowded}/details`);
  await expectSteady(page, 'opening the list of attendance', async () => {
    await page.getByRole('link', { name: /^Attendance/u }).click();
    await expect(page.locator('[data-row]')).toHaveCount(400);
  });
  const entry = page.getByRole('combobox', { name: 'Add a person or a delegation' });
  await expectSteady(page, 'finding one of five thousand people', async () => {
    await entry.pressSequentially('leyla 42');
    await expect(page.getByRole('option', { name: /Leyla-42/u }).first()).toBeVisible();
    await entry.fill('');
  });
  await expectSteady(page, 'adding a person by the one line, the paper beside it', async () => {
    await entry.pressSequentially('organisation 7 Gulnara Abenova');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.frameLocator('iframe').getByText('Gulnara Abenova')).toBeVisible();
  });
  await expectSteady(page, 'moving through the list', async () => {
    await entry.press('ArrowDown');
    for (let press = 0; press < 60; press += 1) await page.keyboard.press('ArrowDown');
  });
  for (const [kind, selector, count] of papers) {
    await page.getByRole('button', { name: / Paper$/u }).click();
    const option = page.getByRole('option', { name: words.en[`papers.kind.${kind}`], exact: true });
    await expect(option).toBeVisible();
    await watchParts(page);
    await expectSteady(page, `showing the ${kind}`, async () => {
      await option.click();
      await expectInPaper(page, selector, count);
    });
    // However fast the machine: never much of it at once.
    if (kind === 'sign-in') expect(await largestPart(page)).toBeLessThan(200);
  }
  await watchPages(page);
  await expectSteady(page, 'the participants in another language', async () => {
    await page.getByRole('radio', { name: 'Русский' }).last().click({ force: true });
    await expectInPaper(page, ':root[lang="ru"]', 1);
  });
  // What was there stays until all of the other is, and is not counted meanwhile.
  const { people, sheets } = await pagesSeen(page);
  expect(people).toEqual([401]);
  expect(sheets.length).toBeLessThanOrEqual(2);
});

test('the search for everything finds one of five thousand people without a stop', async ({
  app: { page },
}) => {
  await goTo(page, `/meetings/${crowded}/details`);
  await expect(page.getByRole('link', { name: /^Attendance/u })).toBeVisible();
  await expectSteady(page, 'opening the search and typing into it', async () => {
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Type a command or what you look for' });
    await field.pressSequentially('leyla 42');
    await expect(page.getByRole('option', { name: /Leyla-42/u }).first()).toBeVisible();
  });
});

test('a paper of four hundred people is given out and printed on another thread', async ({
  app: { page },
}) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await goTo(page, `/meetings/${crowded}/versions`);
  await expect(button('Circulate version 1')).toBeVisible();
  await expectSteady(page, 'circulating', async () => {
    await button('Circulate version 1').click();
    await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
  });
  await expectSteady(page, 'approving', async () => {
    await button('Approve as final').click();
    await expect(page.getByText('Version 2', { exact: true })).toBeVisible();
  });
  await expectSteady(page, 'printing', async () => {
    await button(words.en['meetings.export']).click();
    await page.getByRole('dialog').getByRole('button', { name: words.en['meetings.export.print'] }).click();
    await expect(page.frameLocator('#print-frame').locator('.delegation')).toHaveCount(12);
  });
  await page.keyboard.press('Escape');
  await goTo(page, `/meetings/${crowded}/versions`);
  await expectSteady(page, 'beginning a correction', async () => {
    await button('Correct…').click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('A name was missing.');
    await button('Begin the correction').click();
    await expect(page.getByText(/^The records are open/u)).toBeVisible();
  });
  await goTo(page, `/meetings/${crowded}/outcome`);
  await page.getByRole('textbox', { name: 'Paragraph 1, English' }).fill('Corrected.');
  await goTo(page, `/meetings/${crowded}/versions`);
  await expectSteady(page, 'giving out the corrected text', async () => {
    await button('Give out the corrected text').click();
    await button('Give it out').click();
    await expect(page.getByText('Version 3', { exact: true })).toBeVisible();
  });
});

/** Each paper of 401 people in 12 delegations, and what it then holds. */
const papers = [
  ['sign-in', 'tr[data-record^="attendances"]', 401],
  ['plates', '.side[data-record]', 12],
  ['badges', '.badge', 401],
  ['contacts', 'tr[data-record^="attendances"]', 12],
  ['participants', '.delegation > p[data-record]', 401],
] as const;

/** Asks for the number alone: to look for words in a long paper would itself keep the page. */
async function expectInPaper(page: Page, selector: string, count: number): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        (wanted) => document.querySelector('iframe')?.contentDocument?.querySelectorAll(wanted).length ?? 0,
        selector,
      ),
    )
    .toBe(count);
}

/** Counts the elements that come into the paper in one task. */
async function watchParts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paper = document.querySelector('iframe')?.contentDocument;
    const sizes: number[] = [];
    const sizeOf = (node: Node) =>
      'querySelectorAll' in node ? (node as Element).querySelectorAll('*').length + 1 : 0;
    const observer = new MutationObserver((changes) => {
      sizes.push(
        changes.flatMap(({ addedNodes }) => [...addedNodes]).reduce((sum, node) => sum + sizeOf(node), 0),
      );
    });
    if (paper) observer.observe(paper, { childList: true, subtree: true });
    Object.assign(window, { paperParts: sizes });
  });
}

function largestPart(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(...(Reflect.get(window, 'paperParts') as readonly number[])));
}

/** Notes how many people and pages the paper shows from now on. */
async function watchPages(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paper = document.querySelector('iframe')?.contentDocument;
    const [people, sheets] = [new Set<number>(), new Set<number>()];
    const note = () => {
      const shown = paper?.querySelectorAll('.paper:not(.coming) .delegation > p[data-record]').length;
      people.add(shown ?? 0);
      sheets.add(paper?.querySelectorAll('.sheet').length ?? 0);
    };
    note();
    if (paper) new MutationObserver(note).observe(paper, { childList: true, subtree: true });
    Object.assign(window, { pagesSeen: { people, sheets } });
  });
}

function pagesSeen(
  page: Page,
): Promise<{ readonly people: readonly number[]; readonly sheets: readonly number[] }> {
  return page.evaluate(() => {
    const seen = Reflect.get(window, 'pagesSeen') as Record<'people' | 'sheets', ReadonlySet<number>>;
    return { people: [...seen.people], sheets: [...seen.sheets] };
  });
}
