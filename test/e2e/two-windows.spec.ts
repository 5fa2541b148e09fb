import type { Page } from '@playwright/test';
import { almatyProcess } from '../../src-renderer/formats/sample/almaty-process';
import { excerpt } from '../../src-renderer/store/commands/excerpt';
import { beginRegister, goTo, words } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { TEST_ADDRESS } from '../helpers/test-address';

const meeting = (almatyProcess().records.meetings ?? []).find(({ symbol }) => symbol === 'SOM/8')?.id ?? '';
const say = words.en;

test('two windows that type in one text at the same time lose no word of either', async ({ app }) => {
  await beginRegister(app.page, 'sample');
  await goTo(app.page, `/meetings/${meeting}/outcome`);
  await app.page.getByRole('button', { name: 'Write the first paragraph' }).click();
  const one = paragraph(app.page);
  await expect(one).toBeFocused();
  await app.page.keyboard.type('States agreed to meet in Almaty.');
  const other = await app.context.newPage();
  await other.goto(`${TEST_ADDRESS}#/meetings/${meeting}/outcome`);
  const two = paragraph(other);
  await expect(two).toHaveValue('States agreed to meet in Almaty.');

  // Both at once, letter by letter: one goes on at the end, the other at the beginning.
  await one.press('End');
  await two.press('Home');
  for (const letter of ' 111111111111111111111111') {
    await Promise.all([
      app.page.keyboard.press(letter === ' ' ? 'Space' : letter),
      other.keyboard.press(letter === ' ' ? 'a' : 'b'),
    ]);
  }
  await other.keyboard.press('Space');
  const both = /^ab{24} States agreed to meet in Almaty\. 1{24}$/u;
  await expect(one).toHaveValue(both);
  await expect(two).toHaveValue(both);

  // The same words in both: the later stand, the earlier are offered.
  await two.fill('States agreed to meet in Baku.');
  await one.fill('States agreed to meet in Astana.');
  const [kept, lost] = await keptAndLost(one, two);
  const asked = [app.page, other].map((page) =>
    page.getByRole('region', { name: say['ui.notices'] }).getByText('Changed in another window meanwhile'),
  );
  await expect.poll(async () => (await Promise.all(asked.map((text) => text.count()))).join()).toMatch(/1/u);
  const page = (await asked[0]?.count()) === 1 ? app.page : other;
  // The window whose words went is told too, where it happened, with both.
  const [standing, gone] = [kept, lost].map((text) => excerpt(text));
  const loser = page === app.page ? other : app.page;
  await expect(
    loser.getByText(`It stands now: “${standing}”. Yours was: “${gone}”.`, { exact: false }),
  ).toBeVisible();
  await page.getByRole('button', { name: say['pickers.meanwhile.take'] }).click();
  await expect(one).toHaveValue(lost);
  await expect(two).toHaveValue(lost);
  expect(kept).not.toBe(lost);
});

test('what was being typed while another window removed its record is kept, said, and offered once it is back', async ({
  app,
}) => {
  await beginRegister(app.page, 'sample');
  await goTo(app.page, `/meetings/${meeting}/outcome`);
  await app.page.getByRole('button', { name: 'Write the first paragraph' }).click();
  await app.page.keyboard.type('States agreed to meet.');
  const other = await app.context.newPage();
  await other.clock.install();
  await other.goto(`${TEST_ADDRESS}#/meetings/${meeting}/outcome`);
  const two = paragraph(other);
  await expect(two).toHaveValue('States agreed to meet.');
  // The clock stands still there: nothing that is typed is saved before the record goes.
  await other.clock.pauseAt(Date.now() + 60_000);
  await two.press('End');
  await other.keyboard.type(' Twice.');
  await app.page
    .getByRole('button', { name: say['outcome.paragraph.more'].replace('{number}', '1') })
    .click();
  await app.page.getByRole('menuitem', { name: say['outcome.paragraph.remove'] }).click();
  await expect(paragraph(app.page)).toHaveCount(0);
  await other.clock.resume();
  const notices = other.getByRole('region', { name: say['ui.notices'] });
  await expect(notices).toContainText('Your words are kept: “States agreed to meet. Twice.”');
  // The hands type on: what is left of their words is no key of the page. A key pressed on its own is.
  await other.keyboard.type(' n');
  await other.keyboard.press('ArrowDown');
  await other.keyboard.press('?');
  await expect(other.getByRole('dialog', { name: say['app.shortcuts'] })).toBeVisible();
  await other.keyboard.press('Escape');
  await expect(notices).toContainText('Your words are kept');
  expect(other.url()).toContain(`/meetings/${meeting}/outcome`);
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(two).toHaveValue('States agreed to meet.');
  await notices.getByRole('button', { name: say['pickers.removed.put'] }).click();
  await expect(two).toHaveValue('States agreed to meet. Twice.');
  await expect(paragraph(app.page)).toHaveValue('States agreed to meet. Twice.');
});

function paragraph(page: Page) {
  return page.getByRole('textbox', { name: 'Paragraph 1, English' });
}

async function keptAndLost(one: ReturnType<typeof paragraph>, two: ReturnType<typeof paragraph>) {
  const texts = ['States agreed to meet in Baku.', 'States agreed to meet in Astana.'];
  await expect.poll(async () => (await one.inputValue()) === (await two.inputValue())).toBe(true);
  const kept = await one.inputValue();
  return [kept, texts.find((text) => text !== kept) ?? ''] as const;
}
