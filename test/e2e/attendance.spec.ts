import type { Locator, Page } from '@playwright/test';
import { almatyProcess } from '../../src-renderer/formats/sample/almaty-process';
import { beginRegister, goTo, words } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { checkInBothColours } from '../helpers/check-screen';

const meetings = almatyProcess().records.meetings ?? [];
/** Held on two days, so that one can come on one of them. */
const twoDays = meetings.find(({ symbol }) => symbol === 'TEG/2')?.id ?? '';
const onTheme = meetings.find(({ symbol }) => symbol === 'SOM/2')?.id ?? '';
const later = meetings.find(({ symbol }) => symbol === 'SOM/8')?.id ?? '';

test('a meeting of two days is logged by keyboard, and a restart keeps all of it', async ({ app }) => {
  await beginRegister(app.page, 'sample');
  await goTo(app.page, `/meetings/${twoDays}/attendance`);
  const { keyboard } = app.page;

  await entry(app.page).focus();
  await write(app.page, 'kz Айгерім Сейтқали, Head of Division, Migration Service Committee');
  await write(app.page, 'Bekzat Omarov, Chief Specialist');
  await write(app.page, 'Узбекистан Дилшод Каримов, начальник отдела');
  await write(app.page, 'Steppe Mobility Forum');
  await expect(figures(app.page)).toContainText('9 delegations');
  // Undo in the line that is blank again is the register's; what is being typed is the line's own to take back.
  await keyboard.press('Control+z');
  await expect(figures(app.page)).toContainText('8 delegations');
  await keyboard.press('Control+Shift+z');
  await expect(figures(app.page)).toContainText('9 delegations');
  await keyboard.insertText('Uzb');
  await keyboard.press('Control+z');
  await expect(entry(app.page)).toHaveValue('');
  await keyboard.insertText('Uzb');
  await keyboard.press('Control+a');
  await keyboard.press('Delete');
  await keyboard.press('Control+z');
  await expect(entry(app.page)).toHaveValue('Uzb');
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(entry(app.page)).toHaveValue('');
  await expect(figures(app.page)).toContainText('9 delegations');
  await expect(figures(app.page)).toContainText('7 present');

  await app.page.getByRole('button', { name: 'Set a quorum' }).focus();
  await keyboard.press('Enter');
  await keyboard.type('5');
  await keyboard.press('Enter');
  const quorum = app.page.getByRole('status').filter({ hasText: 'Quorum 5' });
  await expect(quorum).toContainText('reached');

  await app.page.getByRole('radio', { name: 'All days' }).focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('Space');
  await expect(app.page.getByRole('radio', { name: '15 May' })).toBeChecked();
  await row(app.page, 'СЕЙТҚАЛИ').focus();
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('a');
  await expect(figures(app.page)).toContainText('2 absent');
  // Kazakhstan was the one that reached it: on the second day nobody of its delegation is there.
  await expect(quorum).toContainText('1 missing');
  await keyboard.press('Escape');

  await row(app.page, 'КАРИМОВ').focus();
  await keyboard.press('Enter');
  await app.page.getByRole('textbox', { name: 'Arrived, 15 May' }).focus();
  await keyboard.type('930');
  await keyboard.press('Tab');
  await expect(app.page.getByRole('textbox', { name: 'Arrived, 15 May' })).toHaveValue('09:30');
  await keyboard.type('9');
  await keyboard.press('Tab');
  await expect(app.page.getByText('Before the arrival?')).toBeVisible();
  await keyboard.press('Escape');
  await expect(row(app.page, 'КАРИМОВ')).toHaveAccessibleName(/09:30–09:00/u);

  await row(app.page, 'КАРИМОВ').focus();
  await keyboard.press('Control+a');
  const bar = app.page.getByRole('toolbar', { name: 'For all who are chosen' });
  await expect(bar).toContainText('7 chosen');
  await bar.getByRole('button', { name: 'Role' }).focus();
  await keyboard.press('Enter');
  await app.page.getByRole('menuitem', { name: 'Senior official', exact: true }).focus();
  await keyboard.press('Enter');
  const officials = app.page.locator('[data-row]', { hasText: 'Senior official' });
  await expect(row(app.page, 'OMAROV')).toHaveAccessibleName(/Senior official/u);
  await keyboard.press('Control+z');
  await expect(officials).toHaveCount(0);
  await keyboard.press('Control+Shift+z');
  await expect(row(app.page, 'OMAROV')).toHaveAccessibleName(/Senior official/u);

  // A line that is not finished is no record, and not lost either.
  await entry(app.page).focus();
  await keyboard.insertText('Uzb Half a na');
  await app.restart();
  await goTo(app.page, `/meetings/${twoDays}/attendance`);
  await expect(entry(app.page)).toHaveValue('Uzb Half a na');
  await expect(app.page.getByRole('listbox')).toHaveCount(0);
  await entry(app.page).fill('');
  await expect(figures(app.page)).toContainText('7 present');
  await expect(row(app.page, 'СЕЙТҚАЛИ')).toHaveAccessibleName(/15 May: absent/u);
  await app.page.getByRole('radio', { name: '15 May' }).click();
  await expect(figures(app.page)).toContainText('2 absent');
  await expect(row(app.page, 'КАРИМОВ')).toHaveAccessibleName(/09:30–09:00.*present/u);
  await expect(app.page.getByRole('status').filter({ hasText: 'Quorum 5' })).toContainText('1 missing');

  // The State of an open person is that of the whole meeting, as by the keys: what is recorded by day follows.
  await row(app.page, 'КАРИМОВ').focus();
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('button', { name: 'present Attendance', exact: true }).click();
  await app.page.getByRole('option', { name: 'absent', exact: true }).click();
  await expect(app.page.getByText('by day now says the same').first()).toBeVisible();
});

test('who came to an earlier meeting comes to the next one, and is ordered there', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  await goTo(page, `/meetings/${later}/attendance`);
  const before = await page.locator('[data-delegation]').count();
  await page.getByRole('button', { name: /^From SOM/u }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Add /u })).toBeFocused();
  await page.getByRole('button', { name: /^SOM .* Meeting$/u }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /TEG 2/u }).focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: 'Delegations and persons of that meeting' });
  const tajik = list.getByRole('checkbox', { name: /SAIDOV/u });
  await tajik.focus();
  await page.keyboard.press('Space');
  await expect(tajik).not.toBeChecked();
  await page.getByRole('button', { name: /^Add .*3 persons$/u }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('added from TEG 2 (2019)').first()).toBeVisible();
  await expect(row(page, 'TRANI')).toHaveAccessibleName(/present/u);
  await expect(row(page, 'SAIDOV')).toHaveCount(0);

  const iom = page.locator('[data-delegation]', { hasText: 'IOM' });
  await expect(iom.locator('[data-row]')).toHaveCount(2);
  const [first, second] = await iom.locator('[data-row] [data-line]').allTextContents();
  await iom
    .locator('[data-row]')
    .nth(1)
    .dragTo(iom.locator('[data-row]').first(), { targetPosition: { x: 60, y: 3 } });
  await expect(iom.locator('[data-row] [data-line]').first()).toHaveText(second ?? '');
  await iom.locator('[data-line]').nth(1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(iom.locator('[data-row] [data-line]').first()).toHaveText(first ?? '');
  await row(page, 'TRANI').dragTo(iom);
  await expect(iom.locator('[data-row]')).toHaveCount(3);
  await expect(page.getByText(/TRANI moved from UNHCR to IOM/u).first()).toBeVisible();
  await expect(row(page, 'TRANI')).toBeFocused();

  // By keys it goes on to the next delegation and back, and the focus with it; on a head they move the delegation.
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(page.getByText(/TRANI moved from IOM to/u).first()).toBeVisible();
  await expect(iom.locator('[data-row]')).toHaveCount(2);
  await expect(row(page, 'TRANI')).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(iom.locator('[data-row]')).toHaveCount(3);
  await expect(row(page, 'TRANI')).toBeFocused();

  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Control+z');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  await expect(page.locator('[data-delegation]')).toHaveCount(before);
  await expect(page.locator('[data-row]')).toHaveCount(0);
});

test('a name goes where the line says, and delegations stand as the secretariat set them', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  await goTo(page, `/meetings/${twoDays}/attendance`);
  await entry(page).focus();
  await write(page, 'kz');
  await write(page, 'Prof. X de la Tour, France, Ambassador');
  await expect(row(page, 'DE LA TOUR')).toHaveAccessibleName(/Ambassador.*added to France just now/u);
  await page.keyboard.insertText('Atlantis Mr. Nemo');
  await expect(page.getByRole('option').first()).toContainText('in the new delegation of Atlantis');
  await expect(page.getByRole('option').nth(1)).toContainText('in the delegation of France, used last');
  await page.keyboard.press('Enter');
  const atlantis = page.getByRole('region', { name: 'Atlantis' });
  await expect(atlantis.locator('[data-row]')).toHaveCount(1);

  // A beginning that may be anybody's name adds nothing; how many came is no person.
  await page.keyboard.insertText('Kim');
  await expect(page.getByRole('option', { name: /KIMEP/u })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(entry(page)).toHaveValue('Kim');
  await expect(page.getByText('Which is meant?').last()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await write(page, 'Jordan ~3 persons');
  await expect(page.getByRole('region', { name: 'Jordan' })).toContainText('about 3');

  const members = page.locator('[data-section="member-states"] [data-delegation]');
  const names = (): Promise<readonly (string | null)[]> =>
    members.evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label')));
  const byRule = await names();
  const [first, second, third, ...others] = byRule;
  await members.nth(1).locator('[data-line]').first().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(names).toEqual([second, first, third, ...others]);
  await expect(members.first().locator('[data-line]').first()).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: `${second} moved: 1 of` })).toHaveCount(1);
  await members
    .nth(2)
    .locator('[data-head]')
    .dragTo(members.first().locator('[data-head]'), { targetPosition: { x: 60, y: 3 } });
  await expect.poll(names).toEqual([third, second, first, ...others]);
  const paper = page.frameLocator('iframe').locator('body');
  await expect(paper).toContainText(/Kyrgyz Republic[^]*Republic of Kazakhstan[^]*Republic of Azerbaijan/u);
  // A press on the paper leads to the line.
  await paper.getByText('Kyrgyz Republic').first().click();
  await expect(page.getByRole('button', { name: /^Delegation of Kyrgyzstan/u })).toBeFocused();
  await page.getByRole('button', { name: 'Back to protocol order' }).click();
  await expect.poll(names).toEqual(byRule);

  // The meeting was held: who is only confirmed is named nowhere, until one step says they came.
  await row(page, 'DE LA TOUR').focus();
  await page.keyboard.press('c');
  await expect(page.getByText('1 person is left out: only confirmed or invited')).toBeVisible();
  await page.getByRole('button', { name: 'Mark 1 confirmed person as present' }).click();
  await expect(row(page, 'DE LA TOUR')).toHaveAccessibleName(/present/u);
  const notice = page.getByRole('listitem').filter({ hasText: '1 person was marked as present' });
  await expect(notice).toBeVisible();
  const bottomOfPage = () =>
    page
      .locator('main > *')
      .last()
      .evaluate((part) => part.getBoundingClientRect().bottom);
  // Measured together: what follows from the step may still be told in the same line, and make it taller.
  const topOfNotice = () => notice.evaluate((line) => line.getBoundingClientRect().top);
  await expect.poll(async () => (await topOfNotice()) - (await bottomOfPage())).toBeGreaterThanOrEqual(0);
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Mark 1 confirmed person as present' })).toBeVisible();

  // Whoever was the last of a delegation leaves it behind: marked, and removed in the same step where it is to go too.
  const france = page.getByRole('region', { name: 'France' });
  await row(page, 'DE LA TOUR').focus();
  await page.keyboard.press('Delete');
  await expect(france).toContainText('nobody on the list');
  await page.getByRole('button', { name: 'Remove the delegation too' }).click();
  await expect(france).toHaveCount(0);
  const left = page.getByRole('listitem').filter({ hasText: 'The delegation was removed too' });
  await left.getByRole('button', { name: 'Undo' }).click();
  await expect(france.locator('[data-row]')).toHaveCount(1);

  // Of two delegations of a party the next name goes to the one that the name before went to, however soon it comes.
  await entry(page).focus();
  await write(page, 'France (second delegation)');
  await write(page, 'Ms. Amel Roche');
  await write(page, 'Mr. Luc Marin');
  await expect(france.nth(1).locator('[data-row]')).toHaveCount(2);

  // They become one once it was shown what becomes of them, and that is one step.
  await page.getByRole('button', { name: 'Join them…' }).focus();
  await page.keyboard.press('Enter');
  const review = page.getByRole('region', { name: 'Join the delegations of France' });
  await review.getByRole('button', { name: 'Join the delegations' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The delegations of France are one now').first()).toBeVisible();
  await expect(france).toHaveCount(1);
  await expect(france.locator('[data-row]')).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(france).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Join them…' })).toBeVisible();

  // A press on a fact below the title of a paper leads to its field.
  await goTo(page, `/meetings/${onTheme}/outcome`);
  await paper.locator('.facts div', { hasText: 'Theme' }).locator('dd').click();
  await expect(page.locator('[data-field="theme"] textarea').first()).toBeFocused();
});

test.describe('in Russian', () => {
  test.use({ colorScheme: 'light', locale: 'ru-RU' });
  test('the list has no accessibility violation in any of its states', async ({ app: { page } }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await beginRegister(page, 'sample', 'ru');
    await goTo(page, `/meetings/${twoDays}/attendance`);
    await expectAccessible(page);
  });
});

async function expectAccessible(page: Page): Promise<void> {
  const say = words.ru;
  await page.getByRole('radio').nth(1).click();
  const people = page.locator('[data-row] [data-line]');
  for (const key of ['a', 'e', 'r']) {
    await people.nth(['a', 'e', 'r'].indexOf(key)).focus();
    await page.keyboard.press(key);
  }
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', { name: say['attendance.batch'] })).toBeVisible();
  await checkInBothColours(page, 'chosen, on a day');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: say['attendance.presence'] })).toBeVisible();
  await checkInBothColours(page, 'a person open');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: say['attendance.counts.by-category'] }).click();
  await expect(page.getByRole('region', { name: say['attendance.counts.by-category'] })).toBeVisible();
  await checkInBothColours(page, 'counts by category');
  await page.getByRole('button', { name: say['attendance.copy'] }).click();
  await expect(page.getByRole('list', { name: say['attendance.copy.list'] })).toBeVisible();
  await checkInBothColours(page, 'copying');
}

function entry(page: Page): Locator {
  return page.getByRole('combobox', { name: words.en['attendance.entry'] });
}

/** One line and Enter, once it is offered; the field is ready for the next when it is empty. */
async function write(page: Page, line: string): Promise<void> {
  await page.keyboard.insertText(line);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(entry(page)).toHaveValue('');
}

function row(page: Page, name: string): Locator {
  return page.locator('[data-row] [data-line]', { hasText: name });
}

function figures(page: Page): Locator {
  return page.getByRole('list', { name: words.en['attendance.counts'] });
}
