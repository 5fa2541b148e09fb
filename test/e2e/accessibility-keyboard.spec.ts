import type { Page } from '@playwright/test';
import { almatyProcess } from '../../src-renderer/formats/sample/almaty-process';
import { beginRegister, goTo } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { pasteText } from '../helpers/table-files';
import { stopsBetween, tabRound } from '../helpers/tab-stops';

test('a register is begun and a meeting found, opened and left without the mouse', async ({
  app: { page },
}) => {
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused();
  await page.keyboard.type('Aigerim Seitkali');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /sample register/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();

  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page.getByRole('heading', { name: 'Meetings', level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'Filter the meetings' })).toBeFocused();
  await page.keyboard.type('astana');
  await expect(page.getByRole('status').filter({ hasText: / of /u })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('grid', { name: 'Meetings' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Parts of the meeting' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('settings');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('navigation', { name: 'Parts of the meeting' })).toBeVisible();
});

test('Tab comes to everything on every screen, and one sees where it is', async ({ app: { page } }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const seen = new Set<string>();
  await expectRound(page, 'first run', seen);
  await beginRegister(page, 'sample');
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
  await expectRound(page, 'overview', seen);
  await goTo(page, '/settings');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expectRound(page, 'settings', seen);
  await goTo(page, '/meetings');
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  await expectRound(page, 'meetings', seen);
  await page.getByRole('row').filter({ hasText: '2015' }).first().click();
  await expect(page.getByRole('navigation', { name: 'Parts of the meeting' })).toBeVisible();
  const address = new URL(page.url()).hash.slice(1);
  for (const tab of ['Details', 'Organisers', 'Attendance', 'Outcome', 'Documents', 'History']) {
    await goTo(page, `${address}/${tab.toLowerCase()}`);
    await expect(
      page.getByRole('navigation', { name: 'Parts of the meeting' }).locator('[aria-current]'),
    ).toContainText(tab);
    await expectRound(page, tab, seen);
  }
});

test('a pasted list is looked through in its order, decided and confirmed without the mouse', async ({
  app: { page },
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await beginRegister(page, 'sample');
  const empty = almatyProcess().records.meetings?.find(({ symbol }) => symbol === 'SOM/8')?.id ?? '';
  await goTo(page, `/meetings/${empty}/attendance`);
  await page.getByRole('combobox', { name: 'Add a person or a delegation' }).focus();
  await pasteText(
    page,
    ['State\tName', 'Kazakhstan\tAliya Serikova', 'Atlantis\tJohn Smith', 'Tajikistan\tZ. R.'].join('\n'),
  );
  await expect(page.getByRole('heading', { name: 'Pasted list' })).toBeFocused();
  await expect(page.getByText('3 rows were read; 2 to look at; 1 left out')).toBeInViewport();

  await page.getByRole('link', { name: 'Help' }).last().focus();
  const stops = await stopsBetween(page, 'Add 2 people, 2 delegations');
  expect(stops.map(({ name }) => name)).toEqual([
    'Help',
    'Columns 2 recognised',
    'What “Atlantis” is',
    'Make it a new organisation',
    'Leave its rows out',
    'All 3',
    'For all shown',
    'New person What to do with Aliya SERIKOVA, row 2',
    'New person What to do with Z. R., row 4',
    'Text of the list',
    'Cancel',
    'Add 2 people, 2 delegations',
  ]);
  expect(stops.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
  await expectRound(page, 'a pasted list');

  await page.getByRole('button', { name: 'Make it a new organisation' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Add 3' })).toBeEnabled();
  await page.getByRole('radio', { name: 'All 3' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const newcomer = page.getByRole('option', { name: 'New person' });
  await expect(newcomer).toBeFocused();
  // A party that comes in another window has the list read anew; the choices that are open stay open over it.
  const other = await page.context().newPage();
  await other.goto(page.url());
  const entry = other.getByRole('combobox', { name: 'Add a person or a delegation' });
  await entry.fill('malawi');
  await expect(other.getByRole('option', { name: /Malawi/u })).toBeVisible();
  await entry.press('Enter');
  await expect(other.locator('[data-delegation]')).toContainText('Malawi');
  await expect(page.locator('[data-delegation]')).toContainText('Malawi');
  await other.close();
  await expect(newcomer).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('option', { name: 'Skip' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Skip What to do with Aliya/u })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Add 2 people' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('2 present')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Add a person or a delegation' })).toBeFocused();
});

async function expectRound(page: Page, screen: string, seen = new Set<string>()): Promise<void> {
  await test.step(screen, async () => {
    const { stops, missed } = await tabRound(page, seen);
    expect.soft(missed, `${screen}: not reached`).toEqual([]);
    const unseen = stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name);
    expect.soft(unseen, `${screen}: reached unseen`).toEqual([]);
    expect.soft(stops.length, `${screen}: stops`).toBeGreaterThan(3);
  });
}
