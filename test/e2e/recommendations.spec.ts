import { almatyProcess } from '../../src-renderer/formats/sample/almaty-process';
import { findViolations } from '../helpers/accessibility';
import { beginRegister, goTo, words } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { reloadPage } from '../helpers/leave-page';

const say = words.en;
const { recommendations = [], parties = [], meetings = [] } = almatyProcess().records;
const made = (beginning: string) =>
  recommendations.find(({ text }) => text['en']?.startsWith(beginning))?.id ?? '';
const [carryOn, compare] = [made('Carry on'), made('Compare national')];
const som2 = meetings.find(({ symbol }) => symbol === 'SOM/2')?.id ?? '';
const turkmenistan = parties.find(({ iso2 }) => iso2 === 'TM')?.id ?? '';

test('a recommendation is found by its State and status, and leads to each place where it was made', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  const table = page.getByRole('grid', { name: say['app.nav.recommendations'] });
  await expect(table.getByRole('row')).toHaveCount(10);
  for (const [menu, choice] of [
    [say['recommendations.filter.states'], 'Kyrgyzstan'],
    [say['recommendations.filter.statuses'], say['domain.commitment-status.continuing']],
  ] as const) {
    await page.getByRole('button', { name: menu, exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name: choice }).click();
    await page.keyboard.press('Escape');
  }
  await expect(table.getByRole('row')).toHaveCount(2);
  await reloadPage(page);
  await expect(table.getByRole('row', { name: /Act together against trafficking/u })).toBeVisible();
  await table.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(
    page.getByRole('heading', { level: 1, name: /^RC \(2011\) \[[ab]\]: Act together/u }),
  ).toBeVisible();
  const origins = page.getByRole('region', { name: say['recommendations.origins'] });
  await expect(origins.getByRole('link')).toHaveText([
    'RC (2011)',
    'MSM (2014)',
    'SOM 2 (2015), para. 6',
    'SOM 5 (2018)',
    'SOM 8 (2023)',
  ]);
  await origins.getByRole('link', { name: /para\. 6/u }).click();
  await expect(page.getByRole('textbox', { name: /Paragraph 6/u }).first()).toBeFocused();
});

test('every figure at a glance leads to as many records, and one filter goes through all views', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  await goTo(page, '/recommendations/glance');
  const views = page.getByRole('navigation', { name: say['glance.views'] });
  const byState = page.getByRole('grid', { name: say['glance.states'] });
  const implemented = byState.getByRole('link', { name: 'Kazakhstan, Implemented: 4 entries' });
  await expect(implemented).toBeVisible();
  await expect(byState.getByRole('columnheader', { name: 'Not started' })).toBeVisible();
  await expect(byState.getByRole('columnheader', { name: 'Not reported' })).toBeVisible();

  // One stop for Tab; the arrow keys go from figure to figure and Enter follows one.
  await byState.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  for (let row = 0; row < 4; row += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(implemented).toBeFocused();
  await page.keyboard.press('Enter');
  const entries = page.getByRole('grid', { name: say['glance.view.states'] });
  await expect(entries).toHaveAttribute('aria-rowcount', '5');
  await expect(page.getByRole('status').filter({ hasText: '4 of 80' })).toBeVisible();

  await views.getByRole('link', { name: say['follow-up.list'] }).click();
  await expect(page.getByRole('grid', { name: say['app.nav.recommendations'] })).toHaveAttribute(
    'aria-rowcount',
    '5',
  );
  await views.getByRole('link', { name: say['glance.view.glance'] }).click();
  await expect(page.getByRole('region', { name: say['glance.recommendations'] })).toContainText('4');
  await page.getByRole('button', { name: say['directory.filter.clear'] }).click();

  // What is overdue: as many as the figure says, by a click on the bar too.
  await page.getByRole('link', { name: /^18\s*Overdue$/u }).click();
  await expect(entries).toHaveAttribute('aria-rowcount', '19');
  await page.getByRole('button', { name: say['directory.filter.clear'] }).click();
  await views.getByRole('link', { name: say['glance.view.glance'] }).click();
  await page.locator('[title="Under way: 5"]').first().click();
  await expect(entries).toHaveAttribute('aria-rowcount', '6');

  // The day goes along as the filter does.
  await page.getByRole('button', { name: say['directory.filter.clear'] }).click();
  await page.getByRole('button', { name: say['follow-up.as-of.now'] }).click();
  await page.getByRole('textbox', { name: say['follow-up.as-of.date'] }).fill('2013-01-01');
  await page.keyboard.press('Escape');
  await views.getByRole('link', { name: say['follow-up.list'] }).click();
  await expect(page.getByRole('grid', { name: say['app.nav.recommendations'] })).toHaveAttribute(
    'aria-rowcount',
    '3',
  );
  await reloadPage(page);
  await views.getByRole('link', { name: say['glance.view.glance'] }).click();
  await expect(page.getByRole('region', { name: say['glance.recommendations'] })).toContainText('2 open');
});

test('a statement becomes a recommendation, one that says the same is offered, and both are undone', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  await goTo(page, '/meetings');
  await page.getByRole('row', { name: /SOM 3|3rd Senior/u }).click();
  await page.getByRole('link', { name: say['meetings.tab.outcome'] }).click();
  await page.getByRole('button', { name: say['outcome.paste'] }).click();
  await page
    .getByRole('textbox', { name: say['outcome.paste.field'] })
    .fill(
      '1. Participants agreed to improve their readiness for mixed movements in emergencies as much as possible.\n2. Participants agreed to publish a yearly calendar of courses.',
    );
  await page.getByRole('checkbox', { name: /^Take: Participants agreed to improve/u }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('checkbox', { name: /^Take: Participants agreed to publish/u })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('button', { name: 'Make 2 recommendations' })).toBeVisible();

  // The translation comes beside the paragraphs by their numbers, and with it the words of the statements.
  await page.getByRole('button', { name: say['outcome.paste'] }).click();
  await page
    .getByRole('textbox', { name: say['outcome.paste.field'] })
    .fill(
      '1. Участники договорились быть готовыми к смешанным потокам.\n2. Участники договорились ежегодно публиковать календарь курсов.',
    );
  await page.getByRole('button', { name: /^Put 2 texts beside/u }).click();
  await expect(page.locator('textarea[data-language="ru"]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Make 2 recommendations' }).click();
  const review = page.getByRole('region', { name: /2 statements into the register/u });
  await expect(
    review.getByText('Участники договорились ежегодно публиковать календарь курсов.'),
  ).toBeVisible();
  await expect(review.getByText(/Shared words: .*readiness/u)).toBeVisible();
  const take = review.getByRole('button', { name: 'Take up 2 statements' });
  await expect(take).toBeFocused();
  // Nobody is asked who was not named: of participants at large, those that took part are proposed.
  await expect(review.getByRole('button', { name: /Whom “Participants agreed to publish/u })).toContainText(
    say['domain.addressed.participants'],
  );
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 recommendation made, 1 reaffirmed')).toBeVisible();
  await expect(page.getByRole('link', { name: 'SOM 3 (2016), para. 2' })).toBeVisible();
  // Whoever is added to the room afterwards is asked too, and that is said.
  await page.getByRole('link', { name: say['meetings.tab.attendance'] }).click();
  await page.getByRole('combobox', { name: say['attendance.entry'] }).fill('georgia');
  await expect(page.getByRole('option', { name: /of Georgia/u })).toBeVisible();
  await page.keyboard.press('Enter');
  const notice = page.getByRole('listitem').filter({ hasText: /Georgia is now addressed by/u });
  await expect(notice).toContainText('SOM 3 (2016)');
  await page.getByRole('button', { name: /^Undo: Add/u }).click();
  await expect(page.getByRole('listitem').filter({ hasText: /^Undone/u })).toContainText(
    /Georgia is no longer addressed by/u,
  );
  await page.getByRole('link', { name: say['meetings.tab.outcome'] }).click();
  await page.getByRole('link', { name: 'SOM 2 (2015), para. 12' }).click();
  const origins = page.getByRole('region', { name: say['recommendations.origins'] });
  await expect(origins.getByRole('link', { name: 'SOM 3 (2016), para. 1' })).toBeVisible();
  await page.getByRole('button', { name: /Undo: Make 2/u }).click();
  await expect(origins.getByRole('link', { name: 'SOM 3 (2016), para. 1' })).toHaveCount(0);
});

test('a link that would close a circle is refused in words, and a removal is undone', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  await goTo(page, '/recommendations');
  await page.getByRole('row', { name: /Compare national procedures/u }).click();
  const links = page.getByRole('region', { name: say['recommendations.links'] });
  await links.getByRole('button', { name: say['recommendations.links.add'] }).click();
  await links.getByRole('combobox', { name: say['recommendations.links.other'] }).fill('carry on review');
  await page.getByRole('option', { name: /SOM 2 \(2015\), para\. 7/u }).click();
  await expect(links.getByText(/it would follow from itself/u)).toBeVisible();

  // A target is found by a word and taken by keys; then the list is out of the way again.
  const goals = page.getByRole('combobox', { name: say['meetings.tags.add-sdg'] });
  await goals.fill('remittances');
  await expect(page.getByRole('option', { name: /SDG 10\.c/u })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('SDG 10.c · Cost of migrant remittances')).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.getByRole('button', { name: /Undo: Tag/u }).click();

  await page.getByRole('button', { name: say['recommendations.more'] }).click();
  await page.getByRole('menuitem', { name: say['recommendations.remove'] }).click();
  await expect(page.getByRole('heading', { level: 1, name: say['app.nav.recommendations'] })).toBeVisible();
  await page.getByRole('button', { name: say['app.command.undo'], exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Compare national procedures/u })).toBeVisible();

  // From the last field of a new one the key adds it as the button says.
  await goTo(page, '/recommendations');
  await page.getByRole('button', { name: /^New recommendation/u }).click();
  const text = page.getByRole('textbox', { name: say['recommendations.new.text'] });
  await text.fill('Keep a list of contacts');
  // The window goes before it was added: what was typed is there, and only adding or Cancel ends it.
  await reloadPage(page);
  await expect(text).toHaveValue('Keep a list of contacts');
  await page.getByRole('combobox', { name: say['recommendations.new.meeting'] }).focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Keep a list of contacts/u })).toBeVisible();
});

test('two recommendations are looked at side by side, chosen between by keys, and become one', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  const { keyboard } = page;
  await goTo(page, `/recommendations/${carryOn}/${turkmenistan}`);
  await page.getByRole('button', { name: say['follow-up.report.new'] }).click();
  // What is no date, or no meeting, is not left out of what is added: its field says so.
  const draft = page.getByRole('group', { name: say['follow-up.report.new'] });
  const day = draft.getByRole('textbox', { name: say['follow-up.report.date'] });
  const at = draft.getByRole('combobox', { name: say['follow-up.report.meeting'] });
  await day.fill('spring 2026');
  await draft.getByRole('textbox', { name: /^What was done \(English\)/u }).fill('Half a sen');
  await keyboard.press('Control+Enter');
  await expect(day).toBeFocused();
  await day.fill('2026');
  await at.fill('som 2');
  await at.press('Tab');
  await expect(at).toHaveValue(/^2nd Senior Officials/u);
  await at.fill('som 99');
  await keyboard.press('Control+Enter');
  await expect(at).toHaveAttribute('aria-invalid', 'true');
  await expect(at).toBeFocused();
  await at.press('Escape');
  await expect(at).toHaveValue(/^2nd Senior Officials/u);
  // However soon the next key follows: the mark of this one stood when it was decided.
  await at.fill('som 99');
  await keyboard.press('Control+Enter');
  await keyboard.press('Escape');
  await expect(at).toHaveValue(/^2nd Senior Officials/u);
  await expect(day).toHaveValue('2026');
  await page.getByRole('textbox', { name: say['recommendations.own-reference'] }).fill('HOUSE/42');
  await goTo(page, `/recommendations/join/${carryOn}/${compare}`);
  await expect(
    page.getByRole('heading', { level: 1, name: /^Make one of MSM \(2014\) and HOUSE\/42/u }),
  ).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  // What was made first stays, and keeps its own facts until somebody chooses the other's.
  const result = page.getByRole('region', { name: 'What MSM (2014) will be' });
  await expect(result).toContainText('A report begun and not added: Turkmenistan');
  await expect(result).toContainText('HOUSE/42; it stays in the note');
  await page.getByRole('group', { name: 'Text, English' }).getByRole('radio').first().focus();
  await keyboard.press('ArrowDown');
  await expect(result).toContainText('MSM (2014): “Compare national procedures');
  await page.getByRole('button', { name: say['recommendations.join.do'], exact: true }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Text, English' })).toHaveValue(/^Carry on/u);
  const origins = page.getByRole('region', { name: say['recommendations.origins'] });
  await origins.getByRole('button', { name: say['recommendations.origins.wording'] }).first().click();
  await expect(origins.getByText(/^Compare national procedures/u)).toBeVisible();
  await goTo(page, `/recommendations/${compare}/${turkmenistan}`);
  await expect(page.getByRole('textbox', { name: /^What was done \(English\)/u })).toHaveValue('Half a sen');
  await page.getByRole('button', { name: /^Undo: Make one/u }).click();
  await expect(page.getByRole('textbox', { name: 'Text, English' })).toHaveValue(/^Compare/u);
  await goTo(page, `/recommendations/${carryOn}/${turkmenistan}`);
  await expect(page.getByRole('textbox', { name: /^What was done \(English\)/u })).toHaveValue('Half a sen');

  // Before a meeting goes, what that changes for its recommendations is told.
  await goTo(page, `/meetings/${som2}`);
  await page.getByRole('button', { name: say['meetings.more'] }).click();
  await page.getByRole('menuitem', { name: say['meetings.delete'] }).click();
  const dialog = page.getByRole('dialog', { name: /^Delete 2nd Senior Officials Meeting/u });
  await expect(dialog).toContainText('5 recommendations lose this meeting as an origin');
  await expect(dialog).toContainText('SOM 2 (2015), para. 12 will be called TEG 2 (2019)');
  await dialog.getByRole('button', { name: say['meetings.delete'] }).click();
  await expect(page.getByRole('heading', { level: 1, name: say['app.nav.meetings'] })).toBeVisible();
  await page.getByRole('button', { name: say['app.command.undo'], exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^2nd Senior Officials Meeting/u })).toBeVisible();
});
