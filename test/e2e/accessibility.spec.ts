import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findPaperViolations } from '../helpers/accessibility';
import { beginRegister, goTo, words, type Language } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { checkInBothColours } from '../helpers/check-screen';

const ofKnownMeeting =
  'September 22, Astana – The Second Senior Officials Meeting of the Almaty Process was held today.';

const meetingTabs = [
  'details',
  'organisers',
  'agenda',
  'attendance',
  'proceedings',
  'outcome',
  'documents',
  'history',
] as const;

// Every message is in both languages, so one language is enough for a screen; the longer words of Russian where much stands.
test.describe('in English', () => {
  test.use({ colorScheme: 'light', locale: 'en-GB' });
  const say = words.en;

  test.beforeEach(async ({ app }) => {
    // What fades in would be measured halfway.
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
  });

  test('an empty register has no accessibility violation on any screen', async ({ app: { page } }) => {
    await expect(page.getByRole('heading', { name: say['app.first.title'] })).toBeVisible();
    await checkInBothColours(page, 'first run');
    await page.getByRole('button', { name: say['app.first.begin-sample'] }).click();
    await expect(page.getByText(say['app.first.name-required'])).toBeVisible();
    await checkInBothColours(page, 'first run with an error');
    await beginRegister(page, 'new', 'en');
    for (const { path, heading } of ofEmptyRegister('en')) {
      await goTo(page, path);
      await expect(page.getByRole('heading', { name: heading, exact: true }).first()).toBeVisible();
      await checkInBothColours(page, path);
    }
  });

  test('the review of a text has no accessibility violation', async ({ app: { page } }) => {
    await beginRegister(page, 'import', 'en');
    await page.getByRole('button', { name: say['exchange.paste-text'] }).click();
    const text = await readFile(join(import.meta.dirname, '../fixtures/story/news-item.txt'), 'utf8');
    await page.getByRole('textbox', { name: say['exchange.paste.label'] }).fill(text);
    await checkInBothColours(page, 'paste');
    await page.getByRole('button', { name: say['exchange.paste.read'] }).click();
    const tree = page.getByRole('tree', { name: say['exchange.review.facts'] });
    await expect(tree.getByRole('treeitem').nth(3)).toBeVisible();
    await checkInBothColours(page, 'review');
    await tree.focus();
    await page.keyboard.press('Enter');
    await expect(tree.getByRole('button', { name: say['exchange.action.done'] })).toBeVisible();
    await checkInBothColours(page, 'editing a fact');
  });

  test('what opens over a page has no accessibility violation', async ({ app: { page } }) => {
    await beginRegister(page, 'sample', 'en');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option').first()).toBeVisible();
    await checkInBothColours(page, 'palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: say['app.shortcuts'] })).toBeVisible();
    await checkInBothColours(page, 'shortcuts');
    await page.keyboard.press('Escape');
    await goTo(page, '/meetings');
    await openRichestMeeting(page);
    await page.getByRole('button', { name: say['meetings.export'], exact: true }).click();
    await expect(page.getByRole('dialog', { name: say['meetings.export'] })).toBeVisible();
    await checkInBothColours(page, 'export');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say['meetings.more'] }).click();
    await expect(page.getByRole('menuitem', { name: say['meetings.delete'] })).toBeVisible();
    await checkInBothColours(page, 'more actions');
  });
});

test.describe('in Russian', () => {
  test.use({ colorScheme: 'light', locale: 'ru-RU' });
  const say = words.ru;

  test.beforeEach(async ({ app }) => {
    // What fades in would be measured halfway.
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
  });

  test('the sample register has no accessibility violation on any screen', async ({ app: { page } }) => {
    await beginRegister(page, 'sample', 'ru');
    await expect(page.getByRole('heading', { name: say['overview.title'] })).toBeVisible();
    await checkInBothColours(page, 'overview');
    await goTo(page, '/meetings');
    await expect(page.getByRole('row').nth(5)).toBeVisible();
    await checkInBothColours(page, 'meetings');
    await openRichestMeeting(page);
    const address = new URL(page.url()).hash.slice(1);
    for (const tab of meetingTabs) {
      await goTo(page, `${address}/${tab}`);
      await expect(
        page.getByRole('navigation', { name: say['meetings.parts'] }).locator('[aria-current]'),
      ).toContainText(say[`meetings.tab.${tab}`]);
      await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
      await checkInBothColours(page, tab);
    }
    expect.soft(await findPaperViolations(page), 'paper').toEqual([]);
  });

  test('the States and organisations of the sample have no accessibility violation', async ({
    app: { page },
  }) => {
    await beginRegister(page, 'sample', 'ru');
    await goTo(page, '/parties');
    await expect(page.getByRole('row').nth(5)).toBeVisible();
    await checkInBothColours(page, 'parties');
    await page.keyboard.press('a');
    await expect(page.getByRole('combobox', { name: say['parties.add.field'] })).toBeFocused();
    await checkInBothColours(page, 'adding a party');
    // The first closes the list, the second the dialog.
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.getByRole('row').filter({ hasText: 'KAZ' }).click();
    await page.getByRole('button', { name: say['parties.statuses.add'] }).click();
    await expect(page.getByText(say['parties.conflicts.text'])).toBeVisible();
    await page.getByRole('button', { name: say['parties.timeline.as-list'] }).click();
    await checkInBothColours(page, 'the record of a State');
    const address = new URL(page.url()).hash.slice(1);
    for (const tab of ['meetings', 'people', 'interventions', 'commitments', 'history'] as const) {
      await goTo(page, `${address}/${tab}`);
      await expect(
        page.getByRole('navigation', { name: say['parties.parts'] }).locator('[aria-current]'),
      ).toContainText(say[`parties.tab.${tab}`]);
      await checkInBothColours(page, `${tab} of a State`);
    }
  });

  test('the recommendations of the sample have no accessibility violation', async ({ app: { page } }) => {
    await beginRegister(page, 'sample', 'ru');
    await goTo(page, '/recommendations');
    await expect(page.getByRole('row').nth(5)).toBeVisible();
    await checkInBothColours(page, 'recommendations');
    const views = page.getByRole('navigation', { name: say['glance.views'] });
    await views.getByRole('link', { name: say['glance.view.states'] }).click();
    await expect(page.getByRole('row').nth(9)).toBeVisible();
    await checkInBothColours(page, 'recommendations by State');
    await views.getByRole('link', { name: say['glance.view.glance'] }).click();
    await expect(page.getByRole('grid', { name: say['glance.states'] })).toBeVisible();
    await checkInBothColours(page, 'recommendations at a glance');
    await goTo(page, '/recommendations');
    await page.getByRole('row').filter({ hasText: 'MSM (2014)' }).click();
    await page.getByRole('button', { name: say['recommendations.origins.add'] }).click();
    await page.getByRole('button', { name: say['recommendations.links.add'] }).click();
    await expect(page.getByRole('combobox', { name: say['recommendations.links.other'] })).toBeVisible();
    await checkInBothColours(page, 'a recommendation');
  });

  test('what asks for a decision has no accessibility violation', async ({ app: { page } }) => {
    await beginRegister(page, 'sample', 'ru');
    await goTo(page, '/import');
    await page.getByRole('button', { name: say['exchange.paste-text'] }).click();
    await page.getByRole('textbox', { name: say['exchange.paste.label'] }).fill(ofKnownMeeting);
    await page.getByRole('button', { name: say['exchange.paste.read'] }).click();
    await expect(page.getByText(say['exchange.match.title'])).toBeVisible();
    await checkInBothColours(page, 'a meeting that the register knows');
    await goTo(page, '/');
    await page.getByRole('link', { name: /2011/u }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const address = new URL(page.url()).hash.slice(1);
    await goTo(page, `${address}/documents`);
    await page.getByRole('link', { name: /Note 1/u }).click();
    await expect(page.locator('mark').first()).toBeVisible();
    await checkInBothColours(page, 'the text of a source');
  });
});

function ofEmptyRegister(language: Language): readonly { readonly path: string; readonly heading: string }[] {
  const say = words[language];
  return [
    { path: '/', heading: say['overview.title'] },
    { path: '/meetings', heading: say['meetings.title'] },
    { path: '/recommendations', heading: say['recommendations.empty.title'] },
    { path: '/recommendations/glance', heading: say['follow-up.empty.title'] },
    { path: '/recommendations/none', heading: say['recommendations.not-found.title'] },
    { path: '/parties', heading: say['parties.empty.title'] },
    { path: '/parties/none', heading: say['parties.not-found.title'] },
    { path: '/import', heading: say['exchange.title'] },
    { path: '/import/review/none', heading: say['exchange.review.gone'] },
    { path: '/settings', heading: say['settings.title'] },
    { path: '/help', heading: say['help.title'] },
    { path: '/nowhere', heading: say['errors.not-found.title'] },
    { path: '/meetings/none', heading: say['meetings.not-found.title'] },
  ];
}

/** A meeting of the sample with people, paragraphs and documents in it. */
async function openRichestMeeting(page: Page): Promise<void> {
  await page.getByRole('row').filter({ hasText: '2015' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
