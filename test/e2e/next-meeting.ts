import { expect, type Page } from '@playwright/test';
import { goTo, words } from '../helpers/begin-register';

const say = words.en;

/** The next meeting from its agenda to what became of each point, by keys alone. */
export async function holdNextMeeting(page: Page): Promise<void> {
  const { keyboard } = page;
  await goTo(page, '/meetings');
  await expect(page.getByRole('heading', { level: 1, name: say['app.nav.meetings'] })).toBeFocused();
  await keyboard.press('n');
  await expect.poll(() => page.url()).toMatch(/meetings\/[0-9a-f-]{36}/u);
  const meeting = /\/meetings\/[0-9a-f-]{36}/u.exec(page.url())?.[0] ?? '';
  await carryOver(page, meeting);
  await review(page, meeting);
  await record(page, meeting);
  await conclude(page, meeting);
}

async function carryOver(page: Page, meeting: string): Promise<void> {
  const { keyboard } = page;
  await goTo(page, `${meeting}/agenda`);
  await page.getByRole('link', { name: say['agenda.carry'] }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: say['agenda.carry.search'] })).toBeFocused();
  await keyboard.type('trafficking');
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(3);
  for (const key of ['ArrowDown', 'Space', 'Control+Enter']) await keyboard.press(key);
  await expect(titles(page)).toHaveCount(2);
  await expect(titles(page).first()).toBeFocused();
}

async function review(page: Page, meeting: string): Promise<void> {
  await point(page).getByRole('link', { name: 'Review: 0 of 1 reviewed' }).focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: say['follow-up.review.list'] });
  await expect(list.locator('[aria-current]')).toContainText('To be reviewed');
  await page.keyboard.press('r');
  await expect(list.locator('[aria-current]')).toContainText('Reviewed');
  await goTo(page, `${meeting}/agenda`);
  await expect(point(page).getByRole('link', { name: 'Review: 1 of 1 reviewed' })).toBeVisible();
}

async function record(page: Page, meeting: string): Promise<void> {
  const { keyboard } = page;
  await goTo(page, `${meeting}/proceedings`);
  await page.getByRole('combobox', { name: 'Speaker' }).focus();
  await keyboard.type('kg');
  await keyboard.press('Tab');
  await keyboard.type('Courses for inspectors go on.');
  await keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Speaker' })).toBeFocused();
  await expect(page.getByRole('list', { name: 'Notes' }).getByRole('textbox')).toHaveValue(
    'Courses for inspectors go on.',
  );
  await goTo(page, `${meeting}/outcome`);
  await page.getByRole('button', { name: say['outcome.add-first'] }).focus();
  await keyboard.press('Enter');
  await expect(page.locator('textarea[data-language="en"]').first()).toBeFocused();
  await keyboard.type('Participants agreed to report once a year.');
  await expect(page.locator('textarea[data-language="en"]').first()).toHaveValue(/once a year\.$/u);
}

/** The carried point was concluded; for the one that came last there was no time. */
async function conclude(page: Page, meeting: string): Promise<void> {
  const { keyboard } = page;
  await goTo(page, `${meeting}/agenda`);
  await titles(page).first().focus();
  await keyboard.press('Alt+Enter');
  await expect(page.locator('[data-state="concluded"]')).toHaveCount(1);
  await titles(page).last().focus();
  await keyboard.press('Enter');
  await keyboard.type('Any other business');
  for (const key of ['Alt+Enter', 'Alt+Enter', 'Alt+Enter']) await keyboard.press(key);
  await expect(page.locator('[data-state="not-reached"]')).toHaveCount(1);
  await expect(page.locator('[data-state="concluded"]')).toHaveCount(1);
}

/** The point under which the recommendation is reviewed. */
function point(page: Page) {
  return page.getByRole('listitem', { name: 'Point 1.1' });
}

/** Of the points of the agenda. */
function titles(page: Page) {
  return page.locator('li[data-entry] [data-field="title"] textarea');
}
