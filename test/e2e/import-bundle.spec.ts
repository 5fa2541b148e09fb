import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { beginRegister, goTo } from '../helpers/begin-register';
import { test, expect, withBrowserApp, type BrowserApp } from '../helpers/browser-app';

async function exportRegister({ page, folder }: BrowserApp): Promise<string> {
  await goTo(page, '/import');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the register…' }).click();
  const path = join(folder, 'register.rapporteur');
  await (await download).saveAs(path);
  await expect(page.getByText(/^Last exported/u)).toBeVisible();
  return path;
}

/** The tables of its records: names of the files, without their ending. */
async function exportTables({ page, folder }: BrowserApp): Promise<readonly string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All records as tables (CSV)…' }).click();
  const path = join(folder, 'tables.zip');
  await (await download).saveAs(path);
  return Object.keys(unzipSync(await readFile(path))).map((name) => name.replace(/\.csv$/u, ''));
}

async function openBundle(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files…' }).click();
  await (await chooser).setFiles(path);
}

/** The same meeting in both registers. */
async function openMeeting(page: Page): Promise<void> {
  await goTo(page, '/meetings');
  await page.getByRole('grid', { name: 'Meetings' }).getByRole('row').nth(1).click();
  await expect(page.getByRole('textbox', { name: 'Symbol' })).toBeVisible();
}

async function decideDifferences(here: BrowserApp, there: BrowserApp): Promise<void> {
  for (const [{ page }, note] of [
    [here, 'Hall A'],
    [there, 'Hall B'],
  ] as const) {
    await openMeeting(page);
    await page.getByRole('textbox', { name: 'Note' }).fill(note);
  }
  await there.page.getByRole('textbox', { name: 'Symbol' }).fill('SD/2025/1');
  const path = await exportRegister(there);
  const { page } = here;
  await goTo(page, '/import');
  await openBundle(page, path);
  const rows = page.getByRole('list', { name: 'Here and in the bundle' });
  const note = rows.getByRole('group', { name: 'Note' });
  await expect(note.getByRole('radio', { name: /^Hall A Here · Aigerim Seitkali/u })).toBeChecked();
  const symbol = rows.getByRole('group', { name: 'Symbol' });
  await expect(symbol.getByRole('radio', { name: /^SD\/2025\/1 In the bundle .*proposed/u })).toBeChecked();
  await note.getByRole('radio').first().press('ArrowRight');
  await expect(note.getByRole('radio', { name: /^Hall B In the bundle/u })).toBeChecked();
  await symbol.getByRole('radio').last().press('ArrowLeft');
  await page.getByRole('button', { name: 'Take over 1 value' }).press('Enter');
  await expect(page.getByText('1 value taken over; 1 stays as it is here')).toBeVisible();
  // What was not taken stays in view, and Undo gives the rest back to the list.
  await expect(note).toBeHidden();
  await expect(symbol).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(note).toBeVisible();
}

test('a register goes out as a bundle and comes in whole, or only what is missing', async ({ app }) => {
  await beginRegister(app.page, 'sample');
  const path = await exportRegister(app);
  expect(await exportTables(app)).toEqual(
    expect.arrayContaining(['meetings', 'attendances', 'paragraphs', 'statements', 'progressUpdates']),
  );

  await test.step('nothing is added to the register it came from', async () => {
    await openBundle(app.page, path);
    await expect(app.page.getByRole('button', { name: 'Nothing to add' })).toBeDisabled();
  });

  await withBrowserApp({}, async (other) => {
    await beginRegister(other.page, 'import');
    await openBundle(other.page, path);
    await other.page.getByRole('button', { name: 'Open this register' }).click();
    await expect(other.page.getByRole('heading', { name: 'Meetings', level: 1 })).toBeVisible();
    const [one, two] = await Promise.all([readFile(path), readFile(await exportRegister(other))]);
    const parts = (bytes: Uint8Array) =>
      Object.keys(unzipSync(bytes)).filter((name) => name !== 'manifest.json');
    expect(parts(two)).toEqual(parts(one));
    await test.step('what both laptops changed since is shown field by field, and decided by keys', () =>
      decideDifferences(app, other));
  });

  await withBrowserApp({}, async (other) => {
    await beginRegister(other.page, 'new');
    await goTo(other.page, '/import');
    await openBundle(other.page, path);
    await other.page.getByRole('button', { name: /^Add [\d,]+ records$/u }).click();
    await expect(other.page.getByText(/records added$/u)).toBeVisible();
    await other.page.getByRole('button', { name: 'Undo', exact: true }).click();
    // Approved texts came with it: they are named before they go.
    const question = other.page.getByRole('dialog', {
      name: 'Take texts that came with a bundle out again?',
    });
    await expect(question.getByRole('listitem')).toHaveCount(3);
    await question.getByRole('button', { name: 'Take it all out' }).click();
    await expect(other.page.getByRole('button', { name: /^Undo: Start the register/u })).toBeVisible();
  });
});

/** A small file whose own list says truly how large it would become. */
function bomb(parts: Readonly<Record<string, Uint8Array>>, manifest: string): Uint8Array {
  const name = `files/${'0'.repeat(64)}`;
  const blank = new Uint8Array(64 * 1024 * 1024);
  const listed = manifest.replace(
    '"parts":{',
    `"parts":{"${name}":{"sha256":"${'0'.repeat(64)}","size":${blank.length}},`,
  );
  return zipSync({ ...parts, 'manifest.json': strToU8(listed), [name]: blank }, { level: 9 });
}

test('a bad bundle is refused in plain words, and the register is unchanged', async ({ app }) => {
  const { page, folder } = app;
  await beginRegister(page, 'sample');
  const good = new Uint8Array(await readFile(await exportRegister(app)));
  const parts = unzipSync(good);
  const manifest = strFromU8(parts['manifest.json'] ?? new Uint8Array());
  const stored = (changed: Record<string, Uint8Array>) => zipSync({ ...parts, ...changed }, { level: 0 });
  const bad: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['not-one', strToU8('no bundle at all'), /not a Rapporteur bundle/u],
    ['cut-off', good.slice(0, good.length - 400), /The end of the file is missing/u],
    [
      'altered',
      stored({
        'records/meetings.jsonl': strToU8(
          strFromU8(parts['records/meetings.jsonl'] ?? new Uint8Array()).replace('2015', '2014'),
        ),
      }),
      /changed after it was exported/u,
    ],
    [
      'newer',
      stored({ 'manifest.json': strToU8(manifest.replace('"formatVersion":1', '"formatVersion":9')) }),
      /newer version of Rapporteur/u,
    ],
    ['bomb', bomb(parts, manifest), /unpack to far more/u],
  ];
  for (const [name, bytes, said] of bad) {
    const path = join(folder, `${name}.rapporteur`);
    await writeFile(path, bytes);
    await openBundle(page, path);
    const banner = page.getByRole('alert').filter({ hasText: `“${name}.rapporteur” was not opened` });
    await expect(banner).toContainText(said);
    await expect(banner).toContainText('Your register is unchanged.');
    await banner.getByRole('button', { name: 'Close' }).click();
  }
});
