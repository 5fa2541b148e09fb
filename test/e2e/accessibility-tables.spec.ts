import { almatyProcess } from '../../src-renderer/formats/sample/almaty-process';
import { beginRegister, goTo, words } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { checkInBothColours } from '../helpers/check-screen';
import { pasteText, readCsv, saveCsv } from '../helpers/table-files';

const meetings = almatyProcess().records.meetings ?? [];
/** Of the sample, and nobody is recorded at it yet. */
const empty = meetings.find(({ symbol }) => symbol === 'SOM/8')?.id ?? '';

/** Every kind of row and question: new, known, a delegation, and all that is wrong with a list. */
const list = [
  'Country\tName\tPosition\tDays',
  'Kazakhstan\tBirzhan Nurymbetov\tAmbassador\t',
  'Kazakhstan\tAliya Serikova; Damir Ospanov\tAdviser\t45000',
  'Atlantis\tJohn Smith\tEnvoy\t',
  'Tajikistan\tZ. R.\tExpert\t',
  'Tajikistan\tSayidasror Saidov\tHead of Department\t',
  'Tajikistan\tUmed Sharifzoda\tInspector\tsoon',
  'Tajikistan\tUmed Sharifzoda\tInspector\t',
  'Uzbekistan\t\t\t',
  '\tNobody Known\tAdviser\t',
].join('\n');

/** Of the people of the sample, as the table writes them. */
const family = 'Дойл';

test.describe('in Russian', () => {
  test.use({ colorScheme: 'light', locale: 'ru-RU' });
  const say = words.ru;

  test('what a table would do has no accessibility violation', async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await beginRegister(page, 'sample', 'ru');
    await goTo(page, `/meetings/${empty}/attendance`);
    await page.getByRole('combobox', { name: say['attendance.entry'] }).focus();
    await pasteText(page, list);
    const rows = page.getByRole('list', { name: say['tables.review.rows'] });
    await expect(rows.getByRole('listitem').first()).toContainText('NURYMBETOV');
    await page.getByRole('button', { name: new RegExp(`^${say['tables.columns']}`, 'u') }).click();
    await checkInBothColours(page, 'a pasted list');
    await page.getByRole('button', { name: say['tables.unknown.new'] }).click();
    await rows.getByRole('button').first().click();
    await expect(page.getByRole('listbox')).toBeVisible();
    await checkInBothColours(page, 'what to do with a row');
    await page.keyboard.press('Escape');
    await page.getByRole('main').getByRole('link', { name: say['help.title'], exact: true }).click();
    await expect(page.getByRole('region', { name: say['help.paste'] })).toBeFocused();

    await goTo(page, '/people');
    await expect(page.getByRole('row').nth(3)).toBeVisible();
    await page.getByRole('button', { name: say['tables.menu'], exact: true }).click();
    const about = page.getByRole('menuitem', { name: say['tables.help'] });
    await expect(about).toBeVisible();
    await checkInBothColours(page, 'the menu of a table');
    await about.click();
    await expect(page.getByRole('region', { name: say['help.tables'] })).toBeFocused();
    await goTo(page, '/people');
    await expect(page.getByRole('row').nth(3)).toBeVisible();
    const written = await saveCsv(app, 'ru');
    await readCsv(app, 'ru', written.replace(family, 'Hart'));
    await page.getByRole('button', { name: /^(?:Change|Изменить:) 1/u }).click();
    await expect(rows).toHaveCount(0);
    const [titles = '', ...lines] = written.trim().split('\r\n');
    const edited = [
      titles,
      ...lines.filter((line) => !line.includes('Argandykov')),
      `,Ada,Bruni${','.repeat(titles.split(',').length - 3)}`,
    ];
    await readCsv(app, 'ru', edited.join('\r\n').replace(family, 'Lane'));
    await expect(rows).toContainText('LANE');
    await expect(rows).toContainText(say['tables.conflict.take']);
    await checkInBothColours(page, 'people read back');
  });
});
