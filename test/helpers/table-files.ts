import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { words, type Language } from './begin-register';
import type { BrowserApp } from './browser-app';

/** Pastes into what has the focus, as the clipboard of a spreadsheet or of an e-mail gives it. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** Saves the table of the page as CSV and gives its text. */
export async function saveCsv({ page, folder }: BrowserApp, language: Language): Promise<string> {
  const say = words[language];
  await page.getByRole('button', { name: say['tables.menu'], exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: say['tables.export.csv'], exact: false }).first().click();
  const path = join(folder, 'written.csv');
  await (await downloading).saveAs(path);
  return readFile(path, 'utf8');
}

/** Reads a table of this text back on the page. */
export async function readCsv({ page, folder }: BrowserApp, language: Language, text: string): Promise<void> {
  const say = words[language];
  const path = join(folder, 'edited.csv');
  await writeFile(path, text);
  await page.getByRole('button', { name: say['tables.menu'], exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: say['tables.read'], exact: true }).click();
  await (await choosing).setFiles(path);
}
