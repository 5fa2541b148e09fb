import { expect, type Locator, type Page } from '@playwright/test';
import { sampleId } from '../../src-renderer/formats/sample/sample-writer';
import { beginRegister, goTo } from '../helpers/begin-register';
import type { Desk } from './story-desk';

const meeting = `/meetings/${sampleId('meeting/som-2')}`;
const added = 'The next meeting is held in Ashgabat.';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const versionRow = (page: Page, number: number): Locator =>
  page.getByRole('listitem').filter({ has: page.getByText(`Version ${number}`, { exact: true }) });
const firstParagraph = (page: Page) => page.locator('textarea[data-paragraph]').first();

/** A text is circulated, remarked on, approved, found locked, corrected, compared and verified; then it is tampered with. */
export async function tellLifeStory(desk: Desk): Promise<void> {
  await beginRegister(desk.page, 'sample');
  await goTo(desk.page, `${meeting}/versions`);
  await button(desk.page, 'Circulate version 1').click();
  await expect(versionRow(desk.page, 1)).toContainText('Circulated');
  const remark = desk.page.getByRole('textbox', { name: 'Remark', exact: true });
  await remark.fill('Tajikistan and Uzbekistan: say where the next meeting is.');
  await expect(
    desk.page.getByRole('status').filter({ hasText: 'names more than one delegation' }),
  ).toContainText('the remark names no delegation');
  await remark.fill('Say where the next meeting is.');
  await expect(desk.page.getByText('names more than one delegation')).toBeHidden();
  await button(desk.page, /^Record the remark/u).click();
  await expect(desk.page.getByText('Open', { exact: true }).first()).toBeVisible();

  // Approved knowingly, on another day.
  await desk.restart();
  const { page } = desk;
  await goTo(page, `${meeting}/versions`);
  await button(page, 'Approve as final').click();
  await expect(page.getByText('1 remark of a delegation is not decided.')).toBeVisible();
  await button(page, 'Approve all the same').click();
  await expect(versionRow(page, 2)).toContainText('Final');
  await page.keyboard.press('ControlOrMeta+z');
  const question = page.getByRole('dialog', { name: 'Take back a text that was given out?' });
  await expect(question).toContainText(/version 2, final; Aigerim Seitkali, .* SHA-256 [0-9a-f]{12}/u);
  // Enter leaves it as it is.
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(versionRow(page, 2)).toContainText('Final');

  await goTo(page, `${meeting}/attendance`);
  await expect(
    page.getByText(/This part is read-only: .* approved on .* by Aigerim Seitkali/u),
  ).toBeVisible();
  await expect(button(page, 'Paste list')).toBeDisabled();
  await goTo(page, `${meeting}/documents`);
  await expect(button(page, 'Add a document')).toBeDisabled();
  await goTo(page, `${meeting}/outcome`);
  await expect(firstParagraph(page)).toHaveAttribute('readonly', '');
  const before = await firstParagraph(page).inputValue();

  await page.getByRole('link', { name: 'Begin a correction…' }).click();
  await button(page, 'Correct…').click();
  await page.getByRole('textbox', { name: 'Reason' }).fill('The place of the next meeting is missing.');
  await button(page, 'Begin the correction').click();
  await expect(page.getByText(/^The records are open/u)).toBeVisible();
  await goTo(page, `${meeting}/outcome`);
  await firstParagraph(page).fill(`${before} ${added}`);
  await firstParagraph(page).blur();
  await goTo(page, `${meeting}/versions`);
  await button(page, 'Give out the corrected text').click();
  await expect(page.getByRole('group', { name: 'This differs from the approved text' })).toContainText(added);
  await button(page, 'Approve all the same').click();
  await expect(versionRow(page, 3)).toContainText('The place of the next meeting is missing.');

  await versionRow(page, 3).getByRole('button', { name: 'Compare with the one before' }).click();
  await expect(page.locator('ins').filter({ hasText: 'Ashgabat' })).toBeVisible();

  await goTo(page, `${meeting}/versions`);
  await button(page, 'Verify all versions').click();
  await expect(page.getByText('3 versions untouched.')).toBeVisible();
  await goTo(page, '/import');
  const sound = await desk.save('sound.rapporteur', () => button(page, 'Export the register…').click());
  await tamper(page, 'Ashgabat', 'Tehran');
  await goTo(page, `${meeting}/versions`);
  await button(page, 'Verify all versions').click();
  await expect(versionRow(page, 3).getByRole('status')).toContainText(
    /The text was altered\..*held in Tehran.*given out: .*held in Ashgabat.*Para\. 1 · National Coordinators/u,
  );
  await expect(versionRow(page, 2).getByRole('status')).toContainText('Untouched');

  // The register as it was a minute ago, or a colleague's: of the text it has what was given out.
  await goTo(page, '/import');
  await desk.open(sound, () => button(page, /^Open files…/u).click());
  await button(page, 'Bring back 1 text').click();
  await expect(page.getByText('1 text is again what it was.')).toBeVisible();
  await goTo(page, `${meeting}/versions`);
  await button(page, 'Verify all versions').click();
  await expect(page.getByText('3 versions untouched.')).toBeVisible();
}

/** As somebody would who has the laptop and knows where the app keeps its texts. */
async function tamper(page: Page, word: string, other: string): Promise<void> {
  await page.evaluate(
    async ([from, to]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
        });
      const database = await done(indexedDB.open('rapporteur'));
      const files = database.transaction('files', 'readwrite').objectStore('files');
      for (const row of (await done(files.getAll())) as { bytes: Uint8Array }[]) {
        const text = new TextDecoder().decode(row.bytes);
        if (text.includes('"blocks"') && text.includes(from ?? ''))
          await done(
            files.put({ ...row, bytes: new TextEncoder().encode(text.replaceAll(from ?? '', to ?? '')) }),
          );
      }
      database.close();
    },
    [word, other],
  );
}
