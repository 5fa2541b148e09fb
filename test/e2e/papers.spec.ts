import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readWord } from '@/formats/word/read-word';
import { findViolations } from '../helpers/accessibility';
import { attendedMeeting, attendedRegister } from '../helpers/attended-meeting';
import { aPaperTemplate, aTemplateSection } from '../helpers/builders';
import { beginRegister, goTo, words } from '../helpers/begin-register';
import { expect, test, type BrowserApp } from '../helpers/browser-app';
import { fillDatabase } from '../helpers/fill-database';
import { editedDocx, handRegister } from '../helpers/hand-edited';
import { expectPaper, papers, type PaperTitle } from './papers-exported';
import { meetingPage } from './story-pages';

test.beforeEach(async ({ app: { page }, locale }) => {
  await beginRegister(page, 'new', locale === 'ru-RU' ? 'ru' : 'en');
  await fillDatabase(page, attendedRegister());
  await goTo(page, `/meetings/${attendedMeeting.id}/attendance`);
});

test('every paper of a meeting is exported in every format it is offered in', async ({ app }) => {
  test.setTimeout(120_000);
  const names: string[] = [];
  for (const paper of papers) {
    for (const format of await formatsOf(app.page, paper)) {
      // The print dialog is the browser's own; what it would print is the exported page.
      if (format === 'PDF (print)') continue;
      const path = await exported(app, paper, format);
      names.push(path.split('/').at(-1) ?? '');
      await expectPaper(paper, path);
      if (format === 'Web page') await expectPaper(paper, await printed(app, path));
    }
  }
  expect(names).toContain('TEG 2 (2031) list of participants en.docx');
  expect(names.filter((name) => name.endsWith('.docx'))).toHaveLength(papers.length);
  expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(3);
  const calendar = await readFile(await exported(app, 'Badges', 'Calendar entry (.ics)'), 'utf8');
  expect(calendar).toContain(`UID:${attendedMeeting.id}`);
  const data = await readFile(await exported(app, 'Badges', 'Data for programs (JSON)'), 'utf8');
  expect(JSON.parse(data)).toMatchObject({
    format: 'rapporteur-meeting/1',
    meeting: { id: attendedMeeting.id },
  });
});

test('the list stands beside the attendance, says whom it leaves out, and keeps what was chosen', async ({
  app,
}) => {
  const { page } = app;
  const paper = meetingPage.paper(page);
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('List of participants');
  await expect(page.getByText('1 person who asked not to be published is left out.')).toBeVisible();
  await expect(paper.getByText('ӨТЕГЕНҰЛЫ')).toBeHidden();

  await page.getByRole('button', { name: 'Options: List of participants' }).click();
  const options = page.getByRole('dialog', { name: 'Options: List of participants' });
  expect(await findViolations(page)).toEqual([]);
  await options.getByText('Name those too who asked not to be published').click();
  await expect(paper.getByText('ӨТЕГЕНҰЛЫ')).toBeVisible();
  await options.getByText('Name in other scripts').click();
  await expect(paper.getByText('Әйгерім ҚҰДАЙБЕРГЕНҚЫЗЫ')).toBeVisible();
  await options.getByRole('button', { name: 'Languages' }).click();
  await page.getByRole('option', { name: 'Two, side by side' }).click();
  await page.keyboard.press('Escape');
  const rows = paper.getByRole('row').filter({ hasText: 'Republic of Kazakhstan' });
  await expect(rows.locator('td[lang="ru"]')).toContainText('Республика Казахстан');
  await expect(paper.getByRole('columnheader')).toHaveText(['English', 'Русский']);
  const both = await exported(app, 'List of participants', 'Word');
  expect(both).toMatch(/TEG 2 \(2031\) list of participants en-ru\.docx$/u);

  // Pages of another size do not lie where those of the paper before lay.
  for (const kind of ['sign-in sheet', 'contact list']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(`show paper ${kind}`);
    await page.keyboard.press('Enter');
    // As long as the paper before stands there, it has its title in two languages.
    await expect(paper.getByRole('heading', { level: 1 }).first()).toContainText(
      kind === 'sign-in sheet' ? 'Sign-in' : 'Contact',
    );
    const gap = async () => {
      const [first, second] = await paper.locator('.sheet').evaluateAll((all) =>
        all.map((one) => {
          const { top, bottom, height } = one.getBoundingClientRect();
          return { top, bottom, height };
        }),
      );
      return first && second ? (second.top - first.bottom) / first.height : Number.NaN;
    };
    await expect.poll(gap).toBeGreaterThan(0);
    expect(await gap()).toBeLessThan(0.05);
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('show paper badges');
  await page.keyboard.press('Enter');
  await expect(paper.locator('.badge').first()).toContainText('Head of delegation');
  await app.restart();
  await goTo(app.page, `/meetings/${attendedMeeting.id}/outcome`);
  await expect(meetingPage.paper(app.page).locator('.badge').first()).toBeVisible();
});

test('posts written in one language are given their words in the other once, and the list stays as it was written', async ({
  app: { page },
}) => {
  const paper = meetingPage.paper(page);
  const language = page.getByRole('radiogroup', { name: 'Language of the paper' });
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('List of participants');
  await language.getByText('Русский').click();
  await expect(page.getByText('6 posts have no Russian words.')).toBeVisible();
  await page.getByRole('button', { name: 'Write them in Russian' }).click();
  const form = page.getByRole('dialog', { name: 'Posts without Russian words' });
  const field = (post: string) => form.getByRole('textbox', { name: `${post} in Russian` });
  await expect(form.getByRole('textbox').first()).toBeFocused();
  expect(await findViolations(page)).toEqual([]);

  // Nothing offered is used before it is taken; what is typed is kept with the first key and goes on by Enter.
  await expect(paper.getByText('Expert')).toBeVisible();
  await field('Expert').fill('эксперт по миграции');
  await page.keyboard.press('Control+Enter');
  await expect(field('Ministry of Labour')).toHaveValue('Министерство труда');
  await expect(field('Expert')).toHaveValue('эксперт по миграции');
  // What can be said in more than one way is offered by nobody.
  await expect(field('Head of Unit')).toHaveValue('');
  await field('Head of Unit').fill('начальник отдела');
  await field('Expert').press('End');
  await page.keyboard.type(' населения');
  // Past the line of the representative, which is the last.
  await page.keyboard.press('Enter');
  await expect(field('Representative')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('button', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(page.getByText('no Russian words')).toBeHidden();
  await expect(paper.getByText('эксперт по миграции населения')).toBeVisible();
  await expect(paper.getByText('директор, Министерство труда')).toBeVisible();
  await expect(page.locator('[data-row]').filter({ hasText: 'YİĞİT' })).toContainText('Expert');
  await language.getByText('English').click();
  await expect(paper.getByText('Director, Ministry of Labour')).toBeVisible();

  // The whole register's: changed here, printed there.
  await goTo(page, '/people/posts');
  const director = page.getByRole('textbox', { name: 'Director in Russian' });
  await director.fill('управляющий');
  await page.keyboard.press('Enter');
  await expect(director).not.toBeFocused();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Without Russian words' }).check({ force: true });
  await expect(director).toBeHidden();
  await page.getByRole('radio', { name: 'All' }).check({ force: true });
  await page.getByRole('button', { name: 'Undo: Change post “Director”' }).click();
  await expect(director).toHaveValue('директор');
});

test('a house copies a paper, gives it words with fields, and finds it among the papers of a meeting', async ({
  app: { page },
}) => {
  await goTo(page, '/settings/papers');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paper templates');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Copy “Communiqué”' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Communiqué (copy)');
  await page.getByRole('textbox', { name: 'Name in English' }).fill('Our note');
  const paper = page.locator('iframe').contentFrame().locator('body');
  await expect(paper).toContainText('Nothing is recorded yet that this paper could print.');

  const section = page.getByRole('group', { name: 'Section 1: Words of the house' });
  await section.getByRole('switch').click({ force: true });
  const field = section.getByRole('textbox', { name: 'Words in English' });
  await field.fill('On the ');
  await section.getByRole('button', { name: 'Insert a field into: Words in English' }).click();
  await page.getByRole('menuitem', { name: 'name of the meeting' }).click();
  await expect(field).toHaveValue('On the {meeting.name}');
  await expect(field).toBeFocused();
  await page.keyboard.type(', by {deadline}');
  await expect(paper).toContainText('On the Attended Meeting, by [deadline]');
  await expect(page.getByText('There is no field {deadline}.')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);

  // A section goes down by the keys, and back by Undo.
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('group', { name: 'Section 2: Words of the house' })).toBeVisible();
  await page.getByRole('button', { name: /^Undo: Move a section/u }).click();
  await expect(section).toBeVisible();

  await page.getByRole('button', { name: 'Delete template' }).click();
  await expect(page.getByText('None yet. Copy one of the papers below.')).toBeVisible();
  await page.getByRole('button', { name: /^Undo: Delete paper template/u }).click();
  await expect(page.getByRole('link', { name: 'Our note' })).toBeVisible();

  // A template of the process that the meeting is of is among its papers.
  const { processes = [], meetings = [] } = attendedRegister();
  const template = aPaperTemplate({ processId: processes[0]?.id ?? '', name: { en: 'House note' } });
  await fillDatabase(page, {
    processes,
    meetings,
    paperTemplates: [template],
    templateSections: [
      aTemplateSection({ templateId: template.id, text: { en: 'Held in {meeting.city}.' } }),
    ],
  });
  await goTo(page, `/meetings/${attendedMeeting.id}/attendance`);
  await page.getByRole('button', { name: 'List of participants Paper' }).click();
  await page.getByRole('option', { name: 'House note' }).click();
  await expect(paper).toContainText('Held in Dushanbe.');
});

test('a Word file that was edited by hand is noticed before it is replaced, and its changes are brought in by the keyboard', async ({
  app,
}) => {
  const { page } = app;
  const { paragraphs = [], statements = [], interventions = [], agendaItems = [] } = handRegister();
  await fillDatabase(page, { paragraphs, statements, interventions, agendaItems });
  await goTo(page, `/meetings/${attendedMeeting.id}/outcome`);
  await answerSaves(page);
  await page.reload();
  await meetingPage.chooseExport(page, 'English', 'Word');
  await expect(page.getByText(/minutes en\.docx is saved/u)).toBeVisible();

  await editSaved(page, 'within a year.', 'before the summer.');
  // Nothing of where it was saved is left in the page.
  await page.reload();
  await meetingPage.chooseExport(page, 'English', 'Word');
  const question = page.getByRole('dialog', { name: /was edited by hand/u });
  await expect(question).toContainText('Its words differ in 1 place.');
  expect(await findViolations(page)).toEqual([]);
  await question.getByRole('button', { name: 'Bring the changes in' }).press('Enter');

  const choice = page.getByRole('checkbox', { name: 'Paragraph 2', exact: true });
  await expect(choice).toBeChecked();
  expect(await findViolations(page)).toEqual([]);
  await choice.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Bring in', exact: true })).toBeDisabled();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Bring in 1 change', exact: true }).press('Enter');
  await expect(page.getByText(/1 change of .* brought in/u)).toBeVisible();
  await expect(page.getByText('The words of this file are those of the register.')).toBeVisible();
  await meetingPage.tab(page, 'Outcome');
  await expect(meetingPage.paragraph(page, 2)).toHaveValue(
    'Participants agreed to meet again before the summer.',
  );
  // All of it stands in the register by now: nothing is asked.
  await meetingPage.chooseExport(page, 'English', 'Word');
  await expect(page.getByText(/minutes en\.docx is saved/u)).toBeVisible();
  expect(await wordsSaved(page)).toContain('before the summer.');

  await editSaved(page, 'before the summer.', 'in spring.');
  await answerPermission(page, 'denied');
  await meetingPage.chooseExport(page, 'English', 'Word');
  const closed = page.getByRole('dialog', { name: /minutes en\.docx” was not looked into/u });
  expect(await findViolations(page)).toEqual([]);
  await answerPermission(page, 'granted');
  await closed.getByRole('button', { name: 'Allow and look' }).press('Enter');
  await expect(question).toContainText('Its words differ in 1 place.');
  await page.keyboard.press('Escape');
  await removeSaved(page);
  await meetingPage.chooseExport(page, 'English', 'Word');
  const gone = page.getByRole('dialog', { name: /minutes en\.docx” is not where it was saved/u });
  await gone.getByRole('button', { name: 'Save under another name…' }).press('Enter');
  await expect(page.getByText(/minutes en \(2\)\.docx is saved/u)).toBeVisible();
});

/** Answers the browser's question whether a file may be read that an earlier page saved; its own files need no leave. */
async function answerPermission(page: Page, answer: PermissionState): Promise<void> {
  await page.evaluate((given) => {
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: () => Promise.resolve('prompt'),
      requestPermission: () => Promise.resolve(given),
    });
  }, answer);
}

/** Answers the browser's save dialog with a file of the page's own, emptied as the browser empties what is chosen. */
async function answerSaves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const picker = async (options: { readonly suggestedName: string }) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(options.suggestedName, { create: true });
      await (await handle.createWritable()).close();
      return handle;
    };
    Object.assign(window, { showSaveFilePicker: picker });
  });
}

const savedName = 'TEG 2 (2031) minutes en.docx';

async function readSaved(page: Page): Promise<Uint8Array> {
  const bytes = await page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(name)).getFile();
    return Array.from(new Uint8Array(await file.arrayBuffer()));
  }, savedName);
  return new Uint8Array(bytes);
}

async function wordsSaved(page: Page): Promise<string> {
  return readWord(await readSaved(page))
    .map((part) => (part.kind === 'paragraph' ? part.text : ''))
    .join('\n');
}

/** As somebody else's program would edit it. */
async function editSaved(page: Page, from: string, to: string): Promise<void> {
  const edited = editedDocx(await readSaved(page), (xml) => xml.replace(from, to));
  await page.evaluate(
    async ([name, bytes]) => {
      const folder = await navigator.storage.getDirectory();
      const stream = await (await folder.getFileHandle(name)).createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    },
    [savedName, [...edited]] as const,
  );
}

async function removeSaved(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    await (await navigator.storage.getDirectory()).removeEntry(name);
  }, savedName);
}

test('the handover pack is one archive with the register, the papers and an index', async ({ app }) => {
  const { page } = app;
  await goTo(page, '/import');
  await page.getByRole('button', { name: 'Handover pack…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Handover pack of a Chairmanship' });
  await expect(dialog.getByText('A browser cannot print by itself')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Make the pack' }).click();
  const download = await downloading;
  const path = join(app.folder, download.suggestedFilename());
  await download.saveAs(path);
  await expect(page.getByText(/^Handover pack saved/u)).toBeVisible();
  const files = unzipSync(new Uint8Array(await readFile(path)));
  const names = Object.keys(files);
  expect(names).toEqual(
    expect.arrayContaining(['index.html', 'register.rapporteur', 'contacts/contacts.vcf']),
  );
  const index = strFromU8(files['index.html'] ?? new Uint8Array());
  for (const name of names.filter((one) => one !== 'index.html')) {
    const hash = createHash('sha256')
      .update(files[name] ?? new Uint8Array())
      .digest('hex');
    expect(index).toContain(hash);
  }
});

async function formatsOf(page: Page, paper: PaperTitle): Promise<readonly string[]> {
  const dialog = await meetingPage.openExport(page, 'English', paper);
  const formats = await dialog.getByRole('list', { name: 'Save as' }).getByRole('listitem').allInnerTexts();
  await page.keyboard.press('Escape');
  return formats;
}

async function exported(app: BrowserApp, paper: PaperTitle, format: string): Promise<string> {
  const downloading = app.page.waitForEvent('download');
  await meetingPage.chooseExport(app.page, 'English', format, paper);
  const download = await downloading;
  const path = join(app.folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

async function printed(app: BrowserApp, html: string): Promise<string> {
  const page = await app.context.newPage();
  await page.setContent(await readFile(html, 'utf8'));
  await page.evaluate('document.fonts.ready');
  const path = html.replace(/html$/u, 'pdf');
  await page.pdf({ path, tagged: true, preferCSSPageSize: true });
  await page.close();
  return path;
}

test.describe('in Russian, beside the paper on a small screen', () => {
  test.use({ locale: 'ru-RU' });
  test('words for a state are whole, titles are Russian and the language switch keeps to one line', async ({
    app: { page },
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const say = words.ru;
    const rows = page.locator('[data-row]');
    await expect(rows.first()).toContainText('Г-н');
    await expect(rows.first()).toContainText(say['attendance.state-short.present']);
    const cut = await rows
      .locator('[aria-haspopup="menu"] span span')
      .evaluateAll((found) => [
        found.length,
        found.filter((word) => word.scrollWidth > word.clientWidth).length,
      ]);
    expect(cut).toEqual([8, 0]);
    await expect(page.locator('iframe').contentFrame().locator('body')).toContainText(
      say['papers.kind.participants'],
    );
    const language = page.getByRole('radiogroup', { name: say['meetings.paper.language'] });
    const heights = await language.evaluate((group) => [
      group.clientHeight,
      group.firstElementChild?.clientHeight,
    ]);
    expect(heights[0]).toBeLessThan(2 * (heights[1] ?? 0));
  });
});
