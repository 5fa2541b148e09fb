import type { Page } from '@playwright/test';
import { beginRegister, goTo, words } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { reloadPage } from '../helpers/leave-page';

const say = words.en;

test('a State is found, its dates are put right by keyboard, and what contradicts is pointed out', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Турция');
  await expect(page.getByRole('option', { name: /Türkiye/u })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Türkiye' })).toBeVisible();

  const statuses = page.getByRole('region', { name: say['parties.statuses'] });
  await statuses.getByRole('button', { name: say['parties.statuses.add'] }).click();
  const added = statuses.getByRole('group', { name: 'Status 2' });
  await added.getByRole('button', { name: new RegExp(say['parties.statuses.status'], 'u') }).press('Enter');
  await page.getByRole('option', { name: say['domain.party-status.observer'] }).click();
  await added.getByRole('textbox', { name: say['pickers.period.from'] }).fill('May 2011');
  const conflict = 'The statuses “Member” and “Observer” hold at the same time.';
  await expect(page.getByText(conflict)).toHaveCount(3);
  await statuses
    .getByRole('group', { name: 'Status 1' })
    .getByRole('textbox', { name: say['pickers.period.until'] })
    .fill('2011');
  await expect(page.getByText(conflict)).toHaveCount(0);

  await goTo(page, `${addressOf(page)}/history`);
  await expect(page.getByText('Status changed', { exact: false }).first()).toBeVisible();
  await reloadPage(page);
  await expect(page.getByText('Status changed', { exact: false }).first()).toBeVisible();
});

test('a State comes into use from the directory, and leaves it again while nothing refers to it', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  await goTo(page, '/parties');
  const table = page.getByRole('grid', { name: say['app.nav.parties'] });
  await page.getByRole('button', { name: say['parties.filter.standings'], exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: say['domain.party-status.observer'] }).click();
  await page.keyboard.press('Escape');
  await expect(table.getByRole('row')).toHaveCount(3);
  await reloadPage(page);
  await expect(table.getByRole('row', { name: /Iran/u })).toBeVisible();

  await page.keyboard.press('a');
  await page.getByRole('combobox', { name: say['parties.add.field'] }).fill('монгол');
  await page.getByRole('option', { name: 'Mongolia', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mongolia' })).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(say['app.nav.parties'], 'u') })).toContainText('22');
  await page.getByRole('button', { name: say['parties.more'] }).click();
  await page.getByRole('menuitem', { name: say['parties.remove'] }).click();
  await expect(page.getByRole('heading', { level: 1, name: say['app.nav.parties'] })).toBeVisible();
  await page.getByRole('button', { name: say['app.command.undo'], exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mongolia' })).toBeVisible();

  await goTo(page, '/parties');
  await page.getByRole('button', { name: say['directory.filter.clear'] }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('увкб');
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: new RegExp(say['app.nav.meetings'], 'u') }).click();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(11);
  await page.getByRole('link', { name: new RegExp(say['app.nav.parties'], 'u') }).click();
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('/');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'UNHCR' })).toBeVisible();
  await page.getByRole('button', { name: say['parties.more'] }).click();
  await page.getByRole('menuitem', { name: say['parties.remove'] }).click();
  await expect(page.getByText('UNHCR cannot be removed')).toBeVisible();
  await expect(page.getByText(/2 delegations/u)).toBeVisible();
});

function addressOf(page: Page): string {
  return new URL(page.url()).hash.slice(1);
}

test('an organisation that was entered twice is offered as one, merged after a look, and brought back by Undo', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  const names = ['Fund for Steppe Refugees', 'Steppe Refugees Fund'] as const;
  for (const name of names) {
    await goTo(page, '/parties');
    await page.getByRole('button', { name: say['parties.add'] }).click();
    await page.getByRole('combobox', { name: say['parties.add.field'] }).fill(name);
    await page.getByRole('option', { name: new RegExp(`New organisation.*${name}`, 'u') }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
  const second = addressOf(page);
  const same = page.getByRole('region', { name: say['parties.maybe-same.organisation'] });
  await expect(same.getByText(say['parties.reason.word-order'])).toBeVisible();
  await same.getByRole('link', { name: say['pairs.compare'] }).click();
  await expect(page.getByText('will contradict itself', { exact: false })).toBeVisible();
  await page
    .getByRole('radio', { name: new RegExp(`^${names[0]}`, 'u') })
    .first()
    .check();
  await page.getByRole('textbox', { name: say['parties.merge.renamed'] }).fill('March 2019');
  await expect(page.getByText('will contradict itself', { exact: false })).toHaveCount(0);
  await page.getByRole('button', { name: say['pairs.merge.do'], exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: names[0] })).toBeVisible();
  await expect(page.getByRole('region', { name: say['parties.names'] }).getByRole('group')).toHaveCount(2);
  const survivor = addressOf(page);
  await goTo(page, second);
  await expect(page.getByRole('heading', { level: 1, name: names[0] })).toBeVisible();
  expect(addressOf(page)).toBe(survivor);
  // What was done in the record that went stands in the history of the other, and says of which.
  await goTo(page, `${survivor}/history`);
  const inMerged = say['meetings.history.of-merged'].replace('{name}', names[1]);
  await expect(page.getByRole('button', { name: `taken into use · ${inMerged}` })).toBeVisible();
  await page.getByRole('button', { name: say['app.command.undo'], exact: true }).click();
  // Back where it was chosen.
  await page.getByRole('button', { name: say['parties.apart.organisation'] }).click();
  await expect(same.getByText(say['parties.is-apart'])).toBeVisible();
});
