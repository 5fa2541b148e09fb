import { findViolations } from '../helpers/accessibility';
import { beginRegister, goTo, words } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';

const say = words.en;

const english = [
  'SUMMARY BY THE CHAIR',
  'Astana, 20 September 2016',
  '1. Participants recommended that Türkiye and the Russian Federation compare the fees of ferries. They agreed to print it.',
  'Slips of the pen',
  '2. The meeting was told that "participants decided to shut every ferry" was a slip of the pen.',
  'Participants thanked the crew.',
].join('\n');

test('a pasted outcome waits for its review over a tab and a restart; its headings stay headings, and a translation no paragraphs', async ({
  app,
}) => {
  await beginRegister(app.page, 'sample');
  await goTo(app.page, '/meetings');
  await app.page.getByRole('row', { name: /3rd Senior/u }).click();
  await app.page.getByRole('link', { name: say['meetings.tab.outcome'] }).click();
  await app.page.getByRole('button', { name: say['outcome.paste'] }).click();
  const field = () => app.page.getByRole('textbox', { name: say['outcome.paste.field'] });
  await field().fill(english);
  const told = () => app.page.getByRole('checkbox', { name: /told that/u });
  await expect(told()).not.toBeChecked();
  await expect(app.page.getByText('3 paragraphs, 1 heading, 3 statements')).toBeVisible();
  await app.page.getByRole('checkbox', { name: /thanked the crew/u }).uncheck({ force: true });
  await expect(app.page.getByText('3 paragraphs, 1 heading, 2 statements')).toBeVisible();

  const place = await app.page.evaluate(() => location.hash.slice(1));
  await app.page.getByRole('link', { name: say['meetings.tab.proceedings'] }).click();
  await app.page.getByRole('link', { name: say['meetings.tab.outcome'] }).click();
  await expect(field()).toHaveValue(english);
  await app.restart();
  await goTo(app.page, place);
  await expect(app.page.getByText('3 paragraphs, 1 heading, 2 statements')).toBeVisible();
  // Pressed twice, as by a hand that double-clicks: it is added once.
  await app.page.getByRole('button', { name: 'Add 3 paragraphs and 1 heading' }).dblclick();
  const paragraph = (number: number, language = 'English') =>
    app.page.getByRole('textbox', { name: `Paragraph ${number}, ${language}` });
  await expect(paragraph(1)).toHaveValue(/^Participants recommended/u);
  await expect(paragraph(3)).toHaveValue('Participants thanked the crew.');
  const heading = (language = 'English') =>
    app.page.getByRole('textbox', { name: `Heading above para. 2, ${language}` });
  await expect(heading()).toHaveValue('Slips of the pen');
  await expect(field()).toHaveCount(0);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(app.page.getByRole('button', { name: /without translation/u })).toBeVisible();
  expect(await findViolations(app.page)).toEqual([]);

  const russian =
    '1. Участники рекомендовали Турции и России сверить тарифы. Они договорились издать это.\nОпечатки\n2. Это была опечатка.';
  await app.page.getByRole('button', { name: say['outcome.paste'] }).click();
  await field().fill(russian);
  await expect(app.page.getByRole('radio', { name: 'Translation of paragraphs 1–2' })).toBeChecked();
  await expect(app.page.getByText('the words of 2 of 2 were found in this text')).toBeVisible();
  // The text as the hands leave it is read before it is taken, though the keys come at once.
  await field().fill(`${russian} `);
  await app.page.keyboard.press('Control+Enter');
  await expect(field()).toHaveCount(0);
  await expect(paragraph(1, 'Русский')).toHaveValue(/Турции/u);
  await expect(heading('Русский')).toHaveValue('Опечатки');
  // The same numbers once more: what stands there stays, unless it is taken in its place.
  await app.page.getByRole('button', { name: say['outcome.paste'] }).click();
  await field().fill(russian.replace('опечатка', 'ошибка'));
  await expect(app.page.getByText('The same text stands there already: 1.')).toBeVisible();
  await app.page
    .getByRole('checkbox', { name: /^Take in place of the text of paragraph 2/u })
    .check({ force: true });
  const put = app.page.getByRole('button', { name: 'Put 1 text beside the others' });
  await put.focus();
  await put.press('Enter');
  await expect(field()).toHaveCount(0);
  await expect(paragraph(2, 'Русский')).toHaveValue('Это была ошибка.');
  await expect(app.page.getByText('3 paragraphs', { exact: true })).toBeVisible();

  // A recommendation can be read without its paragraph, and addresses who is named, in the register or not.
  await app.page.getByRole('button', { name: 'Make 2 recommendations' }).click();
  const review = app.page.getByRole('region', { name: /2 statements into the register/u });
  await expect(review.getByText('compare the fees of ferries. They agreed to print it.')).toBeVisible();
  await review.getByRole('button', { name: 'Take up 2 statements' }).click();
  await app.page.getByRole('link', { name: 'SOM 3 (2016), para. 1' }).first().click();
  await expect(app.page.getByText('Russian Federation').first()).toBeVisible();
});

test('a translation with one paragraph more is asked about, and goes beside what says the same', async ({
  app,
}) => {
  await beginRegister(app.page, 'sample');
  await goTo(app.page, '/meetings');
  await app.page.getByRole('row', { name: /3rd Senior/u }).click();
  await app.page.getByRole('link', { name: say['meetings.tab.outcome'] }).click();
  const field = () => app.page.getByRole('textbox', { name: say['outcome.paste.field'] });
  const paste = async (lines: readonly string[]) => {
    await app.page.getByRole('button', { name: say['outcome.paste'], exact: true }).click();
    await field().fill(lines.map((line, at) => `${at + 1}. ${line}`).join('\n'));
  };
  await paste([
    'Participants thanked the Government of Tajikistan.',
    'Kyrgyzstan and Pakistan undertook to register every birth.',
    'The Chair requested the Support Unit to circulate a workplan by 1 March 2028.',
  ]);
  await app.page.getByRole('button', { name: 'Add 3 paragraphs' }).click();
  await expect(field()).toHaveCount(0);
  await paste([
    'Участники поблагодарили Правительство Таджикистана.',
    'Участники обсудили положение в Афганистане.',
    'Кыргызстан и Пакистан обязались регистрировать каждое рождение.',
    'Председатель просил Группу поддержки разослать план работы к 1 марта 2028 года.',
  ]);
  // By its numbers one paragraph alone fits; what does not is left out until somebody ticks it.
  await expect(app.page.getByRole('button', { name: 'Put 1 text beside the others' })).toBeVisible();
  await app.page
    .getByRole('checkbox', { name: /^Put beside paragraph 3 all the same: Кыргызстан/u })
    .press('Space');
  await expect(app.page.getByRole('button', { name: 'Put 2 texts beside the others' })).toBeVisible();
  await app.page.getByRole('button', { name: say['outcome.paste.by-words'] }).click();
  await expect(app.page.getByText('No paragraph of the outcome says the same: 2.')).toBeVisible();
  await app.page.getByRole('button', { name: 'Put 3 texts beside the others' }).click();
  await expect(field()).toHaveCount(0);
  const paragraph = (number: number) =>
    app.page.getByRole('textbox', { name: `Paragraph ${number}, Русский` });
  await expect(paragraph(2)).toHaveValue(/^Кыргызстан/u);
  await expect(paragraph(3)).toHaveValue(/^Председатель/u);
});
