import type { Page } from '@playwright/test';
import { almatyProcess } from '../../src-renderer/formats/sample/almaty-process';
import { findViolations } from '../helpers/accessibility';
import { beginRegister, goTo, words } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { reloadPage } from '../helpers/leave-page';

const say = words.en;
const meetings = almatyProcess().records.meetings ?? [];
const earlier = meetings.find(({ symbol }) => symbol === 'TEG/2')?.id ?? '';
const later = meetings.find(({ symbol }) => symbol === 'SOM/8')?.id ?? '';

const agenda = `14 May 2019
Session I: Trends in the region
09:30–10:45 1. Overview of arrivals / Обзор прибытий
10:45–11:00 Coffee break
2. Work plan`;

test('an agenda is pasted, put in order by keys and carried over to a later meeting', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  await goTo(page, `/meetings/${earlier}/agenda`);
  await press(page, 'Paste an agenda');
  await expect(page.getByRole('textbox', { name: 'Text of the agenda' })).toBeFocused();
  await page.keyboard.insertText(agenda);
  await expect(page.getByText('Обзор прибытий').last()).toBeVisible();
  await expect(points(page)).toHaveCount(0);
  // The window goes before it was added: the text is there again.
  await reloadPage(page);
  await expect(page.getByRole('textbox', { name: 'Text of the agenda' })).toHaveValue(/Work plan/u);
  // The keys on the button are its own wherever the focus is, on another button too.
  await page.getByRole('button', { name: say['ui.cancel'] }).focus();
  await expect(page.getByRole('button', { name: 'Add 4 lines' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(points(page)).toHaveCount(3);

  // As fast as the hands are: nothing is waited for between Enter and the words of the new row.
  await title(page, 2).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Any other business');
  await expect(title(page, 2)).toHaveValue('Work plan');
  await expect(title(page, 3)).toHaveValue('Any other business');
  await expect(
    points(page)
      .nth(3)
      .getByRole('textbox', { name: /^Number/u }),
  ).toHaveAttribute('placeholder', '3');
  for (const key of ['Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowDown', '?']) await page.keyboard.press(key);
  await expect(title(page, 2)).toHaveValue('Any other business?');
  await expect(title(page, 2)).toBeFocused();
  for (const key of ['Alt+Enter', 'Alt+Enter']) await page.keyboard.press(key);
  await expect(points(page).nth(2)).toContainText('Deferred');
  // The break ends at eleven: what follows it begins then.
  await expect(
    points(page).nth(2).getByRole('textbox', { name: 'Start; 11:00 follows from the lengths' }),
  ).toBeVisible();
  expect(await findViolations(page)).toEqual([]);

  const grip = (at: number) => points(page).nth(at).locator('[data-grip]').first();
  await grip(3).dragTo(grip(2), { targetPosition: { x: 3, y: 2 } });
  await expect(title(page, 2)).toHaveValue('Work plan');

  await goTo(page, `/meetings/${later}/agenda`);
  await page.getByRole('link', { name: 'Carry over' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Find' })).toBeFocused();
  await page.keyboard.type('work plan');
  await page.keyboard.press('ArrowDown');
  for (const key of ['ArrowDown', 'Space']) await page.keyboard.press(key);
  await expect(page.getByRole('row', { name: /^Chosen TEG 2 \(2019\), item 2/u })).toBeVisible();
  await page.getByRole('textbox', { name: 'Find' }).fill('any other');
  await expect(page.getByRole('row', { name: /Any other business\?.*deferred there/u })).toBeVisible();
  await page.getByRole('textbox', { name: 'Find' }).fill('');
  // Past the point left open to the heading of those that are overdue: all under it.
  await page.getByRole('grid').focus();
  for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(points(page)).toHaveCount(4);
  await expect(title(page, 0)).toBeFocused();
  await expect(points(page).nth(0)).toContainText('carried over from TEG 2 (2019), item 2');
  await expect(points(page).nth(3)).toContainText('Review: 0 of 1 reviewed');
  // Past the next point with its sub-points.
  await page.keyboard.press('Alt+ArrowDown');
  await expect(title(page, 3)).toHaveValue('Work plan');
  await expect(title(page, 3)).toBeFocused();
});

test('notes taken by keyboard outlive a restart and become parts of the record', async ({ app }) => {
  await beginRegister(app.page, 'sample');
  await goTo(app.page, `/meetings/${earlier}/proceedings`);
  const { keyboard } = app.page;
  await app.page.getByRole('combobox', { name: 'Speaker' }).focus();
  await keyboard.type('kg');
  await keyboard.press('Tab');
  await keyboard.type('Participants agreed to hold a workshop on registration.');
  await keyboard.press('Enter');
  await expect(app.page.getByRole('combobox', { name: 'Speaker' })).toBeFocused();
  await keyboard.type('trani');
  await keyboard.press('Tab');
  await keyboard.type('UNHCR offers its guid');
  await app.restart();

  // The second one was never ended by Enter.
  const { page } = app;
  await goTo(page, `/meetings/${earlier}/proceedings`);
  await expect(notes(page)).toHaveCount(2);
  await expect(notes(page).nth(0)).toHaveAccessibleName(/Kyrgyzstan/u);
  await expect(notes(page).nth(1)).toHaveAccessibleName(/Vito Trani/u);
  await expect(notes(page).nth(1).getByRole('textbox')).toHaveValue('UNHCR offers its guid');
  expect(await findViolations(page)).toEqual([]);

  // An intervention of which nothing was recorded is gone with Escape, and was never a step.
  const tab = page.getByRole('link', { name: say['meetings.tab.proceedings'] });
  const counted = await tab.textContent();
  const undo = page.getByRole('button', { name: /^Undo/u });
  const step = await undo.getAttribute('aria-label');
  await press(page, say['outcome.interventions.add']);
  const form = page.getByRole('group', { name: /^Intervention of/u });
  await expect(form.getByRole('combobox', { name: say['outcome.interventions.speaker'] })).toBeFocused();
  await expect(tab).toHaveText(counted ?? '');
  await page.keyboard.press('Escape');
  expect(await undo.getAttribute('aria-label')).toBe(step);
  await expect(page.getByText(say['outcome.interventions.no-text'])).toHaveCount(0);
  await expect(page.getByRole('button', { name: say['outcome.interventions.add'] })).toBeFocused();

  await make(page, 'Make a paragraph, at the end');
  await make(page, 'Make a recommendation of it');
  const came = notes(page).nth(0).getByRole('list', { name: 'What came of the note' });
  await expect(came.getByRole('link')).toHaveText(['Paragraph 1', 'Recommendation']);
  await page.keyboard.press('Control+z');
  await expect(came.getByRole('link')).toHaveText(['Paragraph 1']);
  // What a line of the menu opens has the focus for the very next key.
  await notes(page)
    .nth(1)
    .getByRole('button', { name: /^Make something/u })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Make an intervention of it' })).toBeFocused();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(notes(page).nth(1).getByRole('link', { name: 'Paragraph 2' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(notes(page).nth(1).getByRole('link')).toHaveCount(0);
  await came.getByRole('link', { name: 'Paragraph 1' }).focus();
  await page.keyboard.press('Enter');

  const paragraph = page.getByRole('textbox', { name: 'Paragraph 1, English' });
  await expect(paragraph).toBeFocused();
  await expect(page.getByRole('button', { name: /^From the note of/u })).toBeVisible();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('combobox', { name: 'Operative verb' })).toHaveValue('agreed');
  await page.getByRole('combobox', { name: 'Add a theme' }).focus();
  await page.keyboard.type('registration');
  await page.keyboard.press('Enter');
  await expect(page.getByText('registration', { exact: true })).toBeVisible();
});

test('a speaker is whoever is known by the letters, once they are known, and interventions stand as they were spoken', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  await goTo(page, `/meetings/${earlier}/proceedings`);
  const said = page.getByRole('region', { name: say['outcome.interventions'] }).getByRole('listitem');
  const form = page.getByRole('group', { name: /^Intervention of/u });
  const speaker = form.getByRole('combobox', { name: say['outcome.interventions.speaker'] });
  const mongolia = said.filter({ hasText: 'Mongolia' });
  // No key waits for the register; Mongolia has no delegation here and comes in by the same step.
  await press(page, say['outcome.interventions.add']);
  await page.keyboard.type('mongol');
  await expect(page.getByRole('option', { name: 'Mongolia', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(mongolia).toHaveCount(1);
  await expect(speaker).toHaveValue('Mongolia');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(mongolia).toHaveCount(0);

  // One is nobody, the other a State that has no delegation here.
  const taking = page.getByRole('group', { name: say['proceedings.notes.take'] });
  for (const [who, spoken] of [
    ['guest', 'First.'],
    ['jpn', 'Second.'],
  ] as const) {
    await taking.getByRole('combobox').focus();
    await page.keyboard.type(who);
    await page.keyboard.press('Tab');
    await page.keyboard.type(spoken);
    await page.keyboard.press('Enter');
  }
  await expect(notes(page).nth(1)).toHaveAccessibleName(/Japan/u);
  for (const at of [1, 0]) {
    await notes(page)
      .nth(at)
      .getByRole('button', { name: /^Make something/u })
      .press('Enter');
    await page.getByRole('menuitem', { name: 'Make an intervention of it' }).press('Enter');
    await expect(notes(page).nth(at).getByRole('link', { name: 'Intervention' })).toBeVisible();
  }
  const ours = said.filter({ hasText: /guest|Japan/u });
  await expect(ours).toContainText(['guest', 'Japan']);
  await ours.nth(1).getByRole('button').first().press('Alt+ArrowUp');
  await expect(ours).toContainText(['Japan', 'guest']);
  await expect(ours.nth(0).getByRole('button').first()).toBeFocused();
  expect(await findViolations(page)).toEqual([]);
});

test('the outcome is written as fast as the hands are, and a kept number stays', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  await goTo(page, `/meetings/${earlier}/outcome`);
  const paragraph = page.getByRole('textbox', { name: 'Paragraph 1, English' });
  const second = page.getByRole('textbox', { name: 'Paragraph 2, English' });
  await press(page, 'Write the first paragraph');
  // No key waits for the register, and every letter stands where it was meant.
  await page.keyboard.type('Participants agreed to meet.\n/took', { delay: 10 });
  await expect(page.getByRole('option', { name: /took note of/u })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(second).toHaveValue('Participants took note of ');
  await page.keyboard.type('the report.\nThe Chair thanked UNHCR.\nParticipants agreed to:', { delay: 10 });
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.type('\nthen ', { delay: 10 });
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('and ', { delay: 10 });
  const written = [
    'Participants agreed to meet.',
    'Participants took note of the report.',
    'The Chair thanked UNHCR.',
    'Participants and then agreed to:',
  ];
  await expectTexts(page, written);
  // By words, and not letter by letter.
  await page.keyboard.press('Control+z');
  await expect(texts(page).last()).toHaveValue('Participants then agreed to:');
  await page.keyboard.press('Control+Shift+z');
  await expectTexts(page, written);
  // Enter at the beginning puts an empty one before, and Backspace takes it away: the text stays what it is.
  await page.keyboard.press('Home');
  await page.keyboard.type('\n!');
  await expectTexts(page, [...written.slice(0, 3), '', `!${written[3]}`]);
  for (const key of ['Backspace', 'Backspace']) await page.keyboard.press(key);
  await expectTexts(page, written);
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Enter');
  // Nothing was typed in it: Undo is that of the split, and takes no letters back elsewhere.
  await page.keyboard.press('Control+z');
  await expectTexts(page, written);
  // A paragraph is a heading, and one again, in the midst of typing; Undo goes back by the same steps.
  await texts(page).last().focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nNext', { delay: 10 });
  await page.keyboard.press('Control+Alt+Digit1');
  await page.keyboard.type(' steps', { delay: 10 });
  const heading = page.getByRole('textbox', { name: 'Heading at the end, English' });
  await expect(heading).toHaveValue('Next steps');
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('textbox', { name: 'Paragraph 5, English' })).toHaveValue('Next steps');
  await page.keyboard.press('Control+z');
  await expect(heading).toHaveValue('Next steps');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await expectTexts(page, written);
  await press(page, 'Keep the numbers');
  await expect(page.getByText('4 numbers are kept as printed')).toBeVisible();
  await second.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(texts(page).first()).toHaveAccessibleName(/Paragraph 2/u);
  // Whoever clicks elsewhere is left there: nothing takes the caret back.
  await texts(page).nth(2).click();
  await page.keyboard.type('\nAlso ', { delay: 10 });
  await expect(page.getByRole('textbox', { name: 'Paragraph 3 bis, English' })).toHaveValue(/^Also/u);

  // A number that is kept does not go without a question; what is cited by it stays cited.
  await paragraph.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Backspace');
  const question = page.getByRole('dialog', { name: 'Join paragraph 1 to the one before?' });
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(paragraph).toBeFocused();
  await page.keyboard.press('Backspace');
  await question.getByRole('button', { name: 'Join' }).focus();
  await page.keyboard.press('Enter');
  await expect(paragraph).toHaveCount(0);
  await expect(second).toBeFocused();
  await page.keyboard.type('so ');
  await expect(second).toHaveValue('Participants took note of the report. so Participants agreed to meet.');
});

function points(page: Page) {
  return page.locator('li[data-entry]');
}

function title(page: Page, at: number) {
  return points(page).nth(at).getByRole('textbox', { name: 'Title of the point, English' });
}

function notes(page: Page) {
  return page.getByRole('list', { name: 'Notes' }).locator('> li');
}

function texts(page: Page) {
  return page.getByRole('textbox', { name: /^Paragraph \d/u });
}

async function expectTexts(page: Page, wanted: readonly string[]): Promise<void> {
  await expect(texts(page)).toHaveCount(wanted.length);
  for (const [at, text] of wanted.entries()) await expect(texts(page).nth(at)).toHaveValue(text);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

async function make(page: Page, what: string): Promise<void> {
  await notes(page)
    .nth(0)
    .getByRole('button', { name: /^Make something/u })
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: what }).focus();
  await page.keyboard.press('Enter');
}
