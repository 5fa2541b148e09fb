import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beginRegister, goTo } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { wordFile } from '../helpers/word-file';

const remarks = (ordinal: number, more = '') => `Closing remarks of the Chair

${ordinal}th Senior Officials Meeting of the Almaty Process

Dushanbe, ${ordinal} March 2024

1. The meeting was chaired by Mr. Farrukh Nazarov, Deputy Minister of Foreign Affairs of Tajikistan.

2. Delegations of Kazakhstan, Tajikistan and Türkiye took part, together with UNHCR.
${more}`;

test('a folder is read, what is sure is accepted in one step, and one file of it is taken back', async ({
  app,
}) => {
  const { page, folder } = app;
  await mkdir(join(folder, 'Records', '2024'), { recursive: true });
  const files: readonly (readonly [string, string])[] = [
    ['2024/remarks 9.txt', remarks(9)],
    ['2024/remarks 10.txt', remarks(10)],
    ['2024/remarks 10 again.txt', remarks(10)],
    ['2024/page.html', `<!doctype html><title>x</title><p>${remarks(11).replaceAll('\n\n', '</p><p>')}</p>`],
    ['bread.txt', 'Take flour and water. Serve with butter.'],
    ['empty.txt', ''],
    ['.DS_Store', 'of the system'],
  ];
  for (const [name, words] of files) await writeFile(join(folder, 'Records', name), words);
  await beginRegister(page, 'sample');
  await goTo(page, '/import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await (await chooser).setFiles(join(folder, 'Records'));
  await page.getByRole('link', { name: 'Review all 4 together' }).click();

  const table = page.getByRole('grid', { name: 'Files of this import' });
  await expect(table.getByRole('row')).toHaveCount(7);
  // In the order of the folder, "9" before "10".
  const names = table.getByRole('row').filter({ hasText: 'remarks' });
  await expect(names.first()).toContainText('remarks 9.txt');
  await expect(table.getByRole('row', { name: /Nothing found bread\.txt/u })).toBeVisible();
  await expect(table.getByRole('row', { name: /Could not be read empty\.txt/u })).toBeVisible();
  await expect(table.getByRole('row', { name: /Known already remarks 10/u })).toBeVisible();

  await test.step('keys go down, set aside and bring back, open and come back to the same place', async () => {
    // From the moment the page stands, and wherever on it the focus is.
    await expect(table).toBeFocused();
    await page.getByRole('button', { name: /^All · / }).click();
    await page.keyboard.press('j');
    await expect(table).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await expect(page.getByRole('button', { name: 'Set aside · 1' })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByRole('button', { name: 'Set aside · 1' })).toBeHidden();
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(page.getByRole('button', { name: 'Set aside · 1' })).toBeVisible();
    await page.keyboard.press('x');
    await expect(page.getByRole('button', { name: 'Set aside · 1' })).toBeHidden();
    const chosen = table.getByRole('row', { selected: true });
    const before = await chosen.textContent();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^Review: / })).toBeVisible();
    // What is decided in a review is taken back there, and the register stays as it is.
    const facts = page.getByRole('tree', { name: 'Recognised facts' });
    await expect(facts).toBeFocused();
    await page.keyboard.press('x');
    const dropped = facts.getByRole('treeitem', { name: /, Dropped/u });
    await expect(dropped).toHaveCount(1);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(dropped).toHaveCount(0);
    await expect(page.getByText(/^Undone: /u).first()).toBeVisible();
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(chosen).toHaveText(before ?? '');
    await expect(table).toBeFocused();
  });

  await page.getByRole('button', { name: /^Accept (?:all 3|what is sure of 3)/u }).click();
  await expect(page.getByText(/3 meetings added/u).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Accepted · 3' })).toBeVisible();

  await goTo(page, '/import');
  const past = page.getByRole('region', { name: 'Past imports' });
  await expect(past).toContainText('3 files · 3 meetings');
  await past.getByRole('button', { expanded: false }).click();
  await past.getByRole('button', { name: 'Take back what page.html brought' }).click();
  await expect(page.getByText(/What “page.html” brought was taken back/u).first()).toBeVisible();
  await expect(past.getByRole('button', { name: 'Take back what page.html brought' })).toBeHidden();
  // Its review waits again; the two others stand.
  await goTo(page, '/meetings');
  await expect(page.getByRole('row', { name: /10th Senior Officials Meeting/u })).toBeVisible();
  await expect(page.getByRole('row', { name: /11th Senior Officials Meeting/u })).toBeHidden();
});

test('a disk that is full is told of each file it does not take, the rest goes on, and all of it when there is room', async ({
  app,
}) => {
  const { page, folder, context } = app;
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  // Room for the first of the large files and for no second copy of it, and none for the other even alone: the browser
  // looks seldom at how much there is, and of two that fit one by one it now and then takes both.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 });
  const records = join(folder, 'Records');
  await mkdir(records);
  await writeFile(join(records, 'a.txt'), remarks(21));
  await writeFile(join(records, 'b.docx'), largeDocument(remarks(22), 2_400_000));
  await writeFile(join(records, 'c.docx'), largeDocument(remarks(23), 4_500_000));
  await writeFile(join(records, 'd.txt'), remarks(24));
  await beginRegister(page, 'new', 'en', 'Almaty Process');
  await goTo(page, '/import');
  const list = page.getByRole('list', { name: 'Last reading' });
  const choose = async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a folder…' }).click();
    await (await chooser).setFiles(records);
    await expect(list.getByRole('listitem')).toHaveCount(4);
  };
  await choose();
  await expect(list.getByText('Read. It waits for your review')).toHaveCount(3);
  await expect(list.getByRole('listitem').nth(2)).toContainText('c.docxThe disk is full.');

  await page.getByRole('link', { name: 'Review all 3 together' }).click();
  const accept = page.getByRole('button', { name: /^Accept (?:all|what is sure of) 3/u });
  await accept.click();
  await expect(page.getByText('There is no space left for the register.').first()).toBeVisible();
  await goTo(page, '/meetings');
  await expect(page.getByRole('row', { name: /Senior Officials Meeting/u })).toHaveCount(0);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.goBack();
  await accept.click();
  await expect(page.getByText(/3 meetings added/u).first()).toBeVisible();
  await goTo(page, '/import');
  await choose();
  await expect(list.getByText('Read. It waits for your review')).toHaveCount(1);
});

/** A Word document of these lines, with a picture of so many bytes that hardly packs. */
function largeDocument(text: string, size: number): Uint8Array {
  const lines = text.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  const picture = randomBytes(size).toString('base64');
  return wordFile({ body: lines.join(''), files: { 'word/media/a.bin': picture } });
}
