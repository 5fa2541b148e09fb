import type { Page } from '@playwright/test';
import { almatyProcess } from '../../src-renderer/formats/sample/almaty-process';
import { beginRegister, goTo, words } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';

const meeting = (almatyProcess().records.meetings ?? []).find(({ symbol }) => symbol === 'SOM/8')?.id ?? '';
const say = words.en;

test('a field of choice takes what is meant and keeps, marked, what is not', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await beginRegister(page, 'sample');
  await goTo(page, `/meetings/${meeting}`);
  const country = page.getByRole('combobox', { name: say['meetings.details.country'] });
  await expect(country).not.toHaveValue('');

  await country.focus();
  await typeOver(page, 'uzb');
  await keyboard.press('Enter');
  await expect(country).toHaveValue('Uzbekistan');
  await expect(page.getByRole('listbox')).toBeHidden();
  await typeOver(page, 'Кыргызская Республика');
  await keyboard.press('Tab');
  await expect(country).toHaveValue('Kyrgyzstan');
  await expect(undo(page)).toBeVisible();

  await country.focus();
  await typeOver(page, 'stan');
  await keyboard.press('Tab');
  await expect(country).toHaveValue('stan');
  await expect(country).toHaveAttribute('aria-invalid', 'true');
  await expect(country).toHaveAccessibleDescription(/Choose one of the list, or clear the field/u);
  await country.focus();
  await keyboard.press('Escape');
  await expect(country).toHaveValue('Kyrgyzstan');
  await expect(country).not.toHaveAttribute('aria-invalid', 'true');
  await app.restart();
  await goTo(app.page, `/meetings/${meeting}`);
  await expect(app.page.getByRole('combobox', { name: say['meetings.details.country'] })).toHaveValue(
    'Kyrgyzstan',
  );
});

test('a field that adds takes the one it finds, and makes nobody new of words alone', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await beginRegister(page, 'sample');
  await goTo(page, `/meetings/${meeting}/organisers`);
  const add = page.getByRole('combobox', { name: say['meetings.organisers.add'] });
  await add.focus();
  await keyboard.type('Туркменистан');
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('Turkmenistan');
  await expect(add).toHaveValue('');
  await expect(add).toBeFocused();
  await keyboard.type('Quux Steppe Fund');
  await keyboard.press('Tab');
  await expect(add).toHaveValue('Quux Steppe Fund');
  await expect(add).toHaveAttribute('aria-invalid', 'true');

  // In a dialog Escape is the field's first.
  await goTo(page, '/recommendations');
  await page.getByRole('button', { name: say['recommendations.new'] }).first().click();
  const dialog = page.getByRole('dialog');
  const made = dialog.getByRole('combobox', { name: say['recommendations.new.meeting'] });
  await made.focus();
  await keyboard.type('8th Senior');
  await keyboard.press('Tab');
  await expect(made).toHaveValue(/^8th Senior Officials/u);
  await made.focus();
  await typeOver(page, 'nowhere');
  await keyboard.press('Enter');
  await expect(made).toHaveAttribute('aria-invalid', 'true');
  await keyboard.press('Escape');
  await expect(made).toHaveValue(/^8th Senior Officials/u);
  await expect(dialog).toBeVisible();
});

test('words typed before the list has come are decided when it comes', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await beginRegister(page, 'sample');
  await goTo(page, '/recommendations');
  const add = page.getByRole('button', { name: say['recommendations.new'] }).first();
  await expect(add).toBeVisible();
  const letGo = await holdMeetings(page);
  await add.click();
  const made = page.getByRole('dialog').getByRole('combobox', { name: say['recommendations.new.meeting'] });
  await made.focus();
  await keyboard.type('8th Senior');
  await keyboard.press('Tab');
  await expect(made).toHaveAttribute('aria-invalid', 'true');
  await letGo();
  await expect(made).toHaveValue(/^8th Senior Officials/u);
  await expect(made).not.toHaveAttribute('aria-invalid', 'true');
});

test('on a closed list Ctrl+Z takes back the last step, and no letters elsewhere', async ({ app }) => {
  const { page } = app;
  await beginRegister(page, 'sample');
  await goTo(page, `/meetings/${meeting}`);
  const venue = page.getByRole('textbox', { name: say['meetings.details.venue'] }).first();
  await venue.focus();
  await typeOver(page, 'Palace of four winds');
  const type = page.getByRole('button', { name: new RegExp(`${say['meetings.details.type']}$`, 'u') });
  const before = await type.textContent();
  await type.focus();
  await page.keyboard.press('ArrowRight');
  await expect(type).not.toHaveText(before ?? '');
  await page.keyboard.press('Control+z');
  await expect(type).toHaveText(before ?? '');
  await expect(venue).toHaveValue('Palace of four winds');
});

function undo(page: Page) {
  return page.getByRole('button', { name: /^Undo/u }).first();
}

async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Keeps whoever reads the meetings waiting, as a long step of another window does. @returns what ends it */
async function holdMeetings(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    async () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('rapporteur');
        opening.addEventListener('success', () => {
          const meetings = opening.result.transaction('meetings', 'readwrite').objectStore('meetings');
          const goOn = () => {
            if (document.body.dataset['letGo'] !== undefined) return opening.result.close();
            // A step lives as long as it asks for something.
            meetings.count().addEventListener('success', goOn);
          };
          meetings.count().addEventListener('success', () => {
            goOn();
            resolve();
          });
        });
      }),
  );
  return async () => page.evaluate(() => void (document.body.dataset['letGo'] = ''));
}
