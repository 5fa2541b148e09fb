import type { Page } from '@playwright/test';
import { beginRegister, goTo, words, type Language } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { checkInBothColours } from '../helpers/check-screen';
import { reloadPage } from '../helpers/leave-page';

test('a person is found in another script, changed, merged with a second record, and parted again', async ({
  app: { page },
}) => {
  await beginRegister(page, 'sample');
  await goTo(page, '/people');
  await page.getByRole('textbox', { name: 'Filter the people' }).fill('Нурымбетов');
  await expect(page.getByRole('status').filter({ hasText: '1 of 7' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'H.E. Birzhan Nurymbetov' })).toBeVisible();
  const kept = addressOf(page);

  await page.getByRole('textbox', { name: 'Honorific' }).fill('Mr.');
  await expect(page.getByRole('heading', { name: 'Mr. Birzhan Nurymbetov' })).toBeVisible();
  // What is typed and not added yet outlives the page.
  const further = page.getByRole('textbox', { name: 'Name in another script' });
  await further.fill('بیرژان نورمبتوف');
  await reloadPage(page);
  await expect(further).toHaveValue('بیرژان نورمبتوف');
  await further.press('Enter');
  await expect(page.getByRole('group', { name: 'Name بیرژان نورمبتوف' })).toBeVisible();
  await expect(further).toHaveValue('');
  await page.getByRole('combobox', { name: 'Add an appointment' }).fill('kaz');
  await page.getByRole('option').first().click();
  await page.getByRole('textbox', { name: 'Function' }).fill('Adviser');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('adviser@example.org');
  await expect(page.getByRole('button', { name: 'Adviser, Kazakhstan' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Add an appointment' }).click();
  await page.keyboard.type('unhcr');
  await page.getByRole('option', { name: /^UNHCR/u }).click();
  // The row stays under the hands while its dates are written, wherever they would put it.
  const added = page.getByRole('group', { name: /UNHCR/u });
  const titles = page.getByRole('button', { name: /, (?:Kazakhstan|UNHCR)/u });
  await expect(titles).toContainText(['Adviser', 'UNHCR']);
  const until = added.getByRole('textbox', { name: 'Until' });
  await until.fill('2001');
  await expect(page.getByText('until 2001')).toBeVisible();
  await expect(titles).toContainText(['Adviser', 'UNHCR']);
  await expect(until).toBeFocused();

  // Who may be the same is pointed out before there is a second record.
  await addPerson(page, 'Б. НУРЫМБЕТОВ', 'en', async () => {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Birzan Nurimbetof');
    await expect(dialog.getByText('Nearly the same spelling')).toBeVisible();
    await dialog.getByRole('textbox').fill('Б. НУРЫМБЕТОВ');
  });
  await expect(page.getByRole('heading', { name: 'Б. Нурымбетов' })).toBeVisible();
  const merged = addressOf(page);
  await expect(page.getByText('Same family name and initial')).toBeVisible();
  await page.getByRole('link', { name: 'Compare' }).click();
  await expect(page.getByRole('radio', { name: /^Birzhan Nurymbetov/u })).toBeChecked();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Mr. Birzhan Nurymbetov' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Name Б. Нурымбетов' })).toBeVisible();

  await goTo(page, merged);
  await expect(page.getByText('It now leads to Birzhan Nurymbetov.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Б. Нурымбетов' })).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('It now leads to Birzhan Nurymbetov.')).toBeVisible();
  await goTo(page, kept);
  await expect(page.getByRole('group', { name: 'Name Б. Нурымбетов' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('нурымб');
  await expect(page.getByRole('option', { name: /Birzhan NURYMBETOV/u })).toBeVisible();
});

test.describe('in English', () => {
  test.use({ colorScheme: 'light', locale: 'en-GB' });
  const say = words.en;

  test('the pages of people have no accessibility violation', async ({ app: { page } }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await beginRegister(page, 'sample', 'en');
    await goTo(page, '/people');
    await expect(page.getByRole('row').nth(3)).toBeVisible();
    await checkInBothColours(page, 'directory');
    await addPerson(page, 'г-н Биржан НУРЫМБЕТОВ', 'en', () => checkInBothColours(page, 'new person'));
    await expect(page.getByText(say['people.maybe-same'])).toBeVisible();
    await page.getByRole('combobox', { name: say['people.posts.add'] }).fill('kaz');
    await page.getByRole('option').first().click();
    await expect(page.getByRole('textbox', { name: say['people.contacts.email'] })).toBeVisible();
    await checkInBothColours(page, 'person');
    await goTo(page, '/people/duplicates');
    await page.getByRole('button', { name: say['people.apart'] }).focus();
    await checkInBothColours(page, 'duplicates');
    await page.getByRole('row').nth(1).click();
    await expect(page.getByRole('radio').first()).toBeVisible();
    await checkInBothColours(page, 'merge');
    // Another name than at meetings held before: their lists keep the one of then, unless it was a spelling.
    await goTo(page, '/people');
    await page.getByRole('row', { name: /Trani|Трани/iu }).click();
    await page.getByRole('textbox', { name: say['people.names.family'] }).first().fill('Bianchi-Lombardi');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radiogroup').getByRole('radio').nth(1)).toBeChecked();
    await expect(page.getByRole('link', { name: /Vito TRANI/u }).first()).toBeVisible();
    await checkInBothColours(page, 'name changed');
  });
});

async function addPerson(
  page: Page,
  name: string,
  language: Language = 'en',
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  await goTo(page, '/people');
  await page.getByRole('button', { name: words[language]['people.new'] }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(name);
  await look();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

function addressOf(page: Page): string {
  return new URL(page.url()).hash.slice(1);
}
