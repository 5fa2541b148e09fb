import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';

import { beginRegister, goTo } from '../helpers/begin-register';
import { test, expect, type BrowserApp } from '../helpers/browser-app';

const fixtures = resolve(import.meta.dirname, '../fixtures/prior-records');
const readFixture = (name: string) => readFile(join(fixtures, name), 'utf8');

/** As Ctrl+V does, without the system's clipboard, which tests would share. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, text);
}

async function openFiles(page: Page, paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files…' }).click();
  await (await chooser).setFiles([...paths]);
}

/** Goes through the facts by keyboard until the one that is wanted is chosen. */
async function chooseFact(page: Page, name: RegExp): Promise<void> {
  const tree = page.getByRole('tree', { name: 'Recognised facts' });
  await tree.focus();
  await page.keyboard.press('Home');
  const chosen = tree.getByRole('treeitem', { selected: true });
  await expect(async () => {
    if (!name.test((await chosen.getAttribute('aria-label')) ?? '')) await page.keyboard.press('ArrowDown');
    await expect(chosen).toHaveAttribute('aria-label', name, { timeout: 50 });
  }).toPass({ timeout: 10_000, intervals: [10] });
}

async function countMeetings(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const request = indexedDB.open('rapporteur');
    const database = await new Promise<IDBDatabase>((done) => {
      request.addEventListener('success', () => done(request.result));
    });
    const count = database.transaction('meetings').objectStore('meetings').count();
    const found = await new Promise<number>((done) => {
      count.addEventListener('success', () => done(count.result));
    });
    database.close();
    return found;
  });
}

const importInto = async ({ page }: BrowserApp, how: 'sample' | 'import' = 'sample') => {
  await beginRegister(page, how);
  await goTo(page, '/import');
  await expect(page.getByRole('heading', { name: 'Import & export' })).toBeVisible();
};

test('closing remarks become a meeting, and a second source is joined with it', async ({ app }) => {
  const { page } = app;
  await importInto(app, 'import');
  await paste(page, await readFixture('closing-remarks-en.txt'));
  await expect(page.getByRole('heading', { name: /^Review: Pasted text/u })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Whose register is this?' })).not.toHaveValue('');

  await test.step('choosing a fact shows its place, and a marked word chooses its fact', async () => {
    await chooseFact(page, /^MDA, the Republic of Moldova/u);
    await expect(page.locator('[data-current]')).toHaveText('the Republic of Moldova');
    await page.locator('[data-fact]', { hasText: /^Georgia$/u }).click();
    await expect(page.getByRole('treeitem', { selected: true })).toHaveAttribute(
      'aria-label',
      /^GEO, Georgia/u,
    );
  });

  await test.step('two corrections and a fact left out', async () => {
    await chooseFact(page, /^Date, 18 October 2022/u);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Date' }).fill('19 October 2022');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('treeitem', { name: /^Date, 19 October 2022, Corrected/u })).toBeVisible();
    await chooseFact(page, /^Place, Samarkand/u);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'City' }).fill('Bukhara');
    await page.keyboard.press('Escape');
    await chooseFact(page, /^UKR, Ukraine/u);
    await page.keyboard.press('Delete');
    await expect(page.getByRole('treeitem', { name: /^UKR, Ukraine, Dropped/u })).toBeVisible();
  });

  expect(await countMeetings(page)).toBe(0);
  await test.step('whoever goes elsewhere before there is a record is told what waits, and comes back', async () => {
    await goTo(page, '/');
    await expect(page.getByText('1 record waits for your decision')).toBeVisible();
    await page.getByRole('button', { name: 'Go on with the import' }).click();
    await page.getByRole('link', { name: /^Pasted text.* 1 meeting/u }).click();
    await expect(page.getByRole('treeitem', { name: /^UKR, Ukraine, Dropped/u })).toBeVisible();
    // Until it is known what the register holds of it nothing can be accepted.
    await expect(page.getByRole('button', { name: /^Accept the rest/u })).toBeEnabled();
  });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: '6th Senior Officials Meeting' })).toBeVisible();
  await expect(page.getByText('6th Senior Officials Meeting added')).toBeVisible();
  await expect(page.getByText('19 October 2022').first()).toBeVisible();

  await test.step('the news item is recognised as the same meeting', async () => {
    await goTo(page, '/import');
    await paste(
      page,
      'Bukhara, 19 October – Participants of the 6th Senior Officials Meeting met in Bukhara today. About 40 delegates took part in the meeting.',
    );
    const card = page.getByRole('region', { name: 'Already in the register' });
    await expect(card).toContainText('19 October 2022');
    await expect(card.getByRole('button', { name: 'Will be joined', pressed: true })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('joined with what the register had')).toBeVisible();
    expect(await countMeetings(page)).toBe(1);
  });

  await test.step('the same text again is known, and Undo brings the review back', async () => {
    await goTo(page, '/import');
    await paste(page, await readFixture('closing-remarks-en.txt'));
    await expect(page.getByText(/Already in the register: this very file/u)).toBeVisible();
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect(page.getByText('Waiting for review · 1')).toBeVisible();
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect(page.getByText('Waiting for review · 2')).toBeVisible();
    expect(await countMeetings(page)).toBe(0);
  });
});

test('the first press on a fact far down chooses that fact', async ({ app }) => {
  const { page } = app;
  await importInto(app);
  await paste(page, await readFixture('closing-remarks-en.txt'));
  const tree = page.getByRole('tree', { name: 'Recognised facts' });
  await tree.hover();
  await page.mouse.wheel(0, 2000);
  const far = tree.getByRole('treeitem', { name: /^7, decided/u });
  await expect(far).toBeInViewport();
  await far.click();
  await expect(far).toHaveAttribute('aria-selected', 'true');
});

test('a review is there again after a restart, decisions and all', async ({ app }) => {
  await importInto(app);
  await paste(app.page, await readFixture('news-item-en.txt'));
  await chooseFact(app.page, /^Date, 4 June/u);
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('textbox', { name: 'Date' }).fill('4 June 2022');
  await app.page.keyboard.press('Enter');
  await chooseFact(app.page, /^ROU, Romania/u);
  await app.page.keyboard.press('Delete');
  // A browser that is ended from outside does not wait; the list shows what is on disk.
  const waiting = /Pasted text.*2 decisions/u;
  await goTo(app.page, '/import');
  await expect(app.page.getByRole('link', { name: waiting })).toBeVisible();
  await app.restart();
  const { page } = app;
  await goTo(page, '/import');
  await page.getByRole('link', { name: waiting }).click();
  await chooseFact(page, /^Date, 4 June 2022, Corrected/u);
  await chooseFact(page, /^ROU, Romania, Dropped/u);
});

test('several files about one meeting are one review', async ({ app }) => {
  const { page, folder } = app;
  await importInto(app);
  await writeFile(
    join(folder, 'note.txt'),
    '6th Senior Officials Meeting\n\nSamarkand, 18 October 2022\n\nThe meeting was held in the Registan Hotel.',
  );
  await openFiles(page, [join(fixtures, 'closing-remarks-en.txt'), join(folder, 'note.txt')]);
  await expect(page.getByRole('heading', { name: 'Review: closing-remarks-en.txt' })).toBeVisible();
  await page.getByRole('radio', { name: 'note.txt' }).click();
  await expect(page.getByRole('region', { name: 'Text of note.txt' })).toContainText('Registan');
});

test('a text with no meeting in it says so, and can be made one by hand', async ({ app }) => {
  const { page } = app;
  await importInto(app);
  await openFiles(page, [join(fixtures, 'no-meeting.txt')]);
  await expect(page.getByRole('heading', { name: 'No meeting was found in this text' })).toBeVisible();
  await page.getByRole('button', { name: 'Make a meeting by hand' }).click();
  await expect(page.getByRole('treeitem', { name: /^Date, Not stated, To decide/u })).toBeVisible();
  await expect(page.getByText('Serve with bread.')).toBeVisible();
});

/** The signature of its container, and the name of one of its streams in UTF-16. */
function messageOfOutlook(): Uint8Array {
  const name = [...'__substg1.0_0037001F'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(512), ...name);
}

test('what cannot be read is named with its reason, and the register is untouched', async ({ app }) => {
  const { page, folder } = app;
  await importInto(app);
  const before = await countMeetings(page);
  const files: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['empty.txt', new Uint8Array(), /The file is empty/u],
    ['blank.txt', strToU8('  \n\n '), /The file is empty/u],
    ['photo.txt', new Uint8Array(4096).map((_, at) => (at * 7919) % 251), /This is no text/u],
    ['letter.pdf', strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj'), /damaged or was not copied whole/u],
    ['slides.pptx', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), /copy the text, and paste it/u],
    ['letter.msg', messageOfOutlook(), /Open it in Outlook, save it as \.eml/u],
    [
      'broken.docx',
      zipSync({ 'word/document.xml': strToU8('x'.repeat(999)) }).slice(0, 60),
      /damaged or was not copied whole/u,
    ],
    ['huge.txt', new Uint8Array(51 * 1024 * 1024).fill(97), /Too large: a text may have up to/u],
  ];
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  await openFiles(
    page,
    files.map(([name]) => join(folder, name)),
  );
  for (const [name, , said] of files) {
    await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText(said);
  }
  await expect(page.getByRole('status').filter({ hasText: 'could not be read' })).toBeVisible();
  expect(await countMeetings(page)).toBe(before);
});

test('scripts of a page stay words', async ({ app }) => {
  const { page, folder } = app;
  await importInto(app);
  const closing = (await readFixture('closing-remarks-en.txt')).replaceAll('\n\n', '</p><p>');
  const html = `<!doctype html><title>x</title><body><script>window.hurt = 1</script><img src=x onerror="window.hurt = 2"><p>${closing}</p></body>`;
  await writeFile(join(folder, 'page.html'), html);
  await openFiles(page, [join(folder, 'page.html')]);
  await expect(page.getByRole('heading', { name: 'Review: page.html' })).toBeVisible();
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});
