import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beginRegister, goTo } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { expectSteady, nextFrame } from '../helpers/long-tasks';

const count = 5_000;
const countries = ['Kazakhstan', 'Türkiye', 'Azerbaijan', 'Tajikistan', 'Italy'];

/** People of nowhere, each of another name. */
function tableOfPeople(): string {
  const rows = Array.from({ length: count }, (_, at) =>
    [
      countries[at % countries.length],
      `Given${at % 97}`,
      `Family${at}`,
      'Adviser',
      'Ministry of Labour',
      `person${at}@example.org`,
    ].join(','),
  );
  return ['Country,Given name,Family name,Position,Institution,E-mail', ...rows].join('\n');
}

test('a table of five thousand people is read, compared, decided and brought in without a stop', async ({
  app,
}) => {
  const { page } = app;
  test.setTimeout(120_000);
  const path = join(app.folder, 'people.csv');
  await writeFile(path, tableOfPeople());
  await beginRegister(page, 'new');
  await goTo(page, '/people');
  const read = async () => {
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: 'Read table' }).click();
    await (await choosing).setFiles(path);
  };
  const apply = page.getByRole('button', { name: 'Add 5,000' });
  await expectSteady(page, 'reading and comparing 5,000 rows', async () => {
    await read();
    await expect(apply).toBeEnabled({ timeout: 30_000 });
  });
  const rows = page.getByRole('list', { name: 'Rows as they will be' });
  const choice = rows.getByRole('listitem').first().getByRole('button');
  await choice.press('ArrowDown');
  await page.getByRole('option', { name: 'Skip' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Add 4,999' })).toBeEnabled();
  await expect(choice).toBeFocused();
  await choice.click();
  await page.getByRole('option', { name: 'New person' }).click();
  await expect(apply).toBeEnabled();
  await rows.hover();
  await expectSteady(page, 'scrolling through 5,000 rows', async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      await page.mouse.wheel(0, 900);
      await nextFrame(page);
    }
  });
  await expectSteady(page, 'bringing in 5,000 people', async () => {
    await apply.click();
    await expect(page.getByRole('grid', { name: 'People' })).toHaveAttribute('aria-rowcount', '5001', {
      timeout: 30_000,
    });
  });
  await expectSteady(page, 'comparing 5,000 rows with 5,000 people', async () => {
    await read();
    await expect(page.getByText('Everything in the table is in the register already.')).toBeVisible({
      timeout: 30_000,
    });
  });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expectSteady(page, 'taking 5,000 people back', async () => {
    await page.getByRole('button', { name: /^Undo: Bring in a table of people/u }).click();
    await expect(page.getByRole('grid', { name: 'People' })).toBeHidden({ timeout: 30_000 });
  });
});
