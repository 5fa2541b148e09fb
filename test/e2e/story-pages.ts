import { expect, type Locator, type Page } from '@playwright/test';
import type { PaperName } from './story-desk';

/** What a person does on each page, in the words of the English interface. */
export const importPage = {
  async open(page: Page): Promise<void> {
    await page.getByRole('link', { name: /^Import & export/u }).click();
    await expect(page.getByRole('heading', { name: 'Import & export', level: 1 })).toBeVisible();
  },
  async paste(page: Page, text: string): Promise<void> {
    await page.getByRole('button', { name: 'Paste text' }).click();
    await page.getByRole('textbox', { name: 'Text to read' }).fill(text);
    await page.getByRole('button', { name: 'Read the text' }).click();
  },
  openFiles: (page: Page): Promise<void> => page.getByRole('button', { name: 'Open files' }).click(),
  exportRegister: (page: Page): Promise<void> =>
    page.getByRole('button', { name: 'Export the register' }).click(),
  adoptBundle: (page: Page): Promise<void> =>
    page.getByRole('button', { name: 'Open this register' }).click(),
} as const;

export const reviewPage = {
  tree: (page: Page): Locator => page.getByRole('tree', { name: 'Recognised facts' }),
  /** A fact by the beginning of its line; only what is in view exists, so the others are gone to page by page. */
  async fact(page: Page, name: RegExp): Promise<Locator> {
    const tree = reviewPage.tree(page);
    const found = tree.getByRole('treeitem', { name });
    const chosen = tree.locator('[aria-selected="true"]');
    await tree.focus();
    await expect(async () => {
      if ((await found.count()) === 0) {
        const before = await chosen.getAttribute('aria-label');
        await page.keyboard.press('PageDown');
        if ((await chosen.getAttribute('aria-label')) === before) await page.keyboard.press('Home');
      }
      await expect(found).toHaveCount(1, { timeout: 200 });
    }).toPass({ timeout: 10_000, intervals: [10] });
    return found;
  },
  /** By keyboard: down to the fact, Enter, the field, the words, Enter. */
  async correct(page: Page, fact: RegExp, field: string, words: string): Promise<void> {
    const tree = reviewPage.tree(page);
    await tree.focus();
    await page.keyboard.press('Home');
    await expect(async () => {
      const chosen = tree.getByRole('treeitem', { selected: true });
      if (!fact.test((await chosen.getAttribute('aria-label')) ?? '')) await page.keyboard.press('ArrowDown');
      await expect(chosen).toHaveAttribute('aria-label', fact, { timeout: 50 });
    }).toPass({ timeout: 10_000, intervals: [10] });
    await page.keyboard.press('Enter');
    const textbox = tree.getByRole('textbox', { name: field });
    for (let presses = 0; presses < 8; presses += 1) {
      if (await textbox.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(textbox).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect(tree).toBeFocused();
  },
} as const;

export const meetingPage = {
  async tab(page: Page, name: string): Promise<void> {
    const tabs = page.getByRole('navigation', { name: 'Parts of the meeting' });
    await tabs.getByRole('link', { name }).click();
    await expect(tabs.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  },
  paper: (page: Page) => page.frameLocator('iframe[title="Preview of the paper"]'),
  paragraph: (page: Page, number: number): Locator =>
    page.getByRole('textbox', { name: `Paragraph ${number}, English` }),
  async add(page: Page, line: string): Promise<void> {
    const entry = page.getByRole('combobox', { name: 'Add a person or a delegation' });
    await entry.focus();
    await page.keyboard.type(line);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(entry).toHaveValue('');
  },
  /** The export menu with this paper in this language. */
  async openExport(page: Page, language: PaperName, kind: string): Promise<Locator> {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('button', { name: 'Paper' }).click();
    await page.getByRole('option', { name: kind, exact: true }).click();
    await dialog.getByRole('radio', { name: language }).click();
    return dialog;
  },
  async chooseExport(page: Page, language: PaperName, format: string, kind = 'Minutes'): Promise<void> {
    const dialog = await meetingPage.openExport(page, language, kind);
    await dialog.getByRole('button', { name: format, exact: true }).click();
  },
} as const;

/** The address of the page within the app. */
export function addressOf(page: Page): string {
  return new URL(page.url()).hash.slice(1);
}
