import { describe, expect, test } from 'vitest';

import { byOrder } from '@/domain/by-order';
import { outcomeLines } from '@/domain/number-paragraphs';
import { keepParagraphNumbers } from '@/store/commands/paragraph-numbers';
import {
  addParagraph,
  editParagraph,
  makeHeading,
  makeNumbered,
  moveParagraph,
  removeParagraph,
} from '@/store/commands/paragraphs';
import { mergeParagraph, splitParagraph } from '@/store/commands/split-paragraph';
import { addStatement } from '@/store/commands/statements';
import { takeParagraphs } from '@/store/commands/take-paragraphs';

import { aMeeting, anOrigin, aParagraph, aProcess, aRecommendation } from '../../helpers/builders';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

/** A text of 1, 2, 2 (a), 2 (a) (i), 3. */
async function aText(keepNumbers = false) {
  const process = aProcess();
  const meeting = aMeeting({ processId: process.id });
  const paragraphs = [0, 0, 1, 2, 0].map((level, at) =>
    aParagraph({ meetingId: meeting.id, level, order: `a${at}`, text: { en: `Text ${at}` } }),
  );
  const register = await openTestRegister();
  await insert(register, { processes: [process], meetings: [meeting], paragraphs });
  if (keepNumbers) valueOf(await register.execute(keepParagraphNumbers(meeting.id)));
  const lines = async () => outcomeLines((await register.list('paragraphs')).toSorted(byOrder));
  const labelOf = async (cited: string) => {
    const line = (await lines()).find((one) => one.cited === cited);
    if (!line) throw new Error(`no paragraph ${cited}`);
    return { id: line.paragraph.id, meetingId: meeting.id, printedNumber: line.cited };
  };
  const cited = async () => (await lines()).map((one) => one.cited || 'heading');
  return { register, meeting, process, lines, labelOf, cited };
}

describe('a paragraph that is made a heading', () => {
  test('takes no number; what was below it rises, as one step', async () => {
    const { register, labelOf, cited, lines } = await aText();
    const label = await labelOf('2');
    const none = { statements: 0, recommendations: 0, hasPartBelow: false };
    expect(valueOf(await register.execute(makeHeading(label)))).toEqual(none);
    expect(await cited()).toEqual(['1', 'heading', '2', '2 (a)', '3']);
    expect((await lines())[1]?.paragraph).toMatchObject({ kind: 'heading', text: { en: 'Text 1' } });
    valueOf(await register.undo());
    expect(await cited()).toEqual(['1', '2', '2 (a)', '2 (a) (i)', '3']);
    valueOf(await register.redo());
    valueOf(await register.execute(makeNumbered(label)));
    expect(await cited()).toEqual(['1', '2', '3', '3 (a)', '4']);
  });

  test('of a final text leaves all other numbers as they are, also when it is made one again', async () => {
    const { register, labelOf, cited } = await aText(true);
    const label = await labelOf('1');
    valueOf(await register.execute(makeHeading(label)));
    expect(await cited()).toEqual(['heading', '2', '2 (a)', '2 (a) (i)', '3']);
    valueOf(await register.execute(makeNumbered(label)));
    expect(await cited()).toEqual(['1', '2', '2 (a)', '2 (a) (i)', '3']);
  });

  test('has its own number once more where it is free, and by its place where it is not', async () => {
    const { register, meeting, labelOf, cited, lines } = await aText();
    const { id } = await labelOf('1');
    valueOf(await register.execute(removeParagraph(await labelOf('2'))));
    // An excerpt: its numbers follow from no order.
    const taken = ['10', '12', '14'].map(
      (number) => ({ level: 0, number, text: `Text ${number}.` }) as const,
    );
    valueOf(await register.execute(takeParagraphs(meeting.id, taken, 'en', { after: id })));
    const twelve = await labelOf('12');
    const before = await lines();
    valueOf(await register.execute(makeHeading(twelve)));
    expect((await cited()).slice(1, 4)).toEqual(['10', 'heading', '14']);
    valueOf(await register.execute(makeNumbered(twelve)));
    expect(await lines()).toEqual(before);
    valueOf(await register.execute(makeHeading(twelve)));
    valueOf(await register.execute(moveParagraph({ ...twelve, printedNumber: '' }, null)));
    const place = { after: (await labelOf('10')).id };
    const other = [
      { level: 0, number: '12', text: 'Other.' },
      { level: 0, number: '13', text: 'More.' },
    ] as const;
    valueOf(await register.execute(takeParagraphs(meeting.id, other, 'en', place)));
    valueOf(await register.execute(makeNumbered(twelve)));
    expect((await cited()).slice(2, 5)).toEqual(['10', '12', '13']);
    expect((await lines())[0]?.paragraph).toMatchObject({ id: twelve.id, kind: 'numbered', number: null });
  });

  test('is none where a sub-paragraph would stand below it, a part of nothing', async () => {
    const { register, meeting, labelOf, cited } = await aText();
    const { id } = await labelOf('2 (a) (i)');
    valueOf(await register.execute(addParagraph({ meetingId: meeting.id, afterId: id, level: 1 })));
    const numbers = ['1', '2', '2 (a)', '2 (a) (i)', '2 (b)', '3'];
    expect(await cited()).toEqual(numbers);
    const step = register.nextUndo?.step;
    const refused = { statements: 0, recommendations: 0, hasPartBelow: true };
    for (const number of ['2 (a)', '2 (a) (i)'])
      expect(valueOf(await register.execute(makeHeading(await labelOf(number))))).toEqual(refused);
    expect(register.nextUndo?.step).toBe(step);
    expect(await cited()).toEqual(numbers);
    valueOf(await register.execute(makeHeading(await labelOf('2 (b)'))));
    expect(await cited()).toEqual(['1', '2', '2 (a)', '2 (a) (i)', 'heading', '3']);
    valueOf(await register.undo());
    valueOf(await register.execute(keepParagraphNumbers(meeting.id)));
    expect(valueOf(await register.execute(makeHeading(await labelOf('2'))))).toEqual(refused);
  });

  test('is none where statements stand in it or a recommendation came of it: it says what, and nothing is changed', async () => {
    const { register, labelOf, cited, process, meeting } = await aText();
    const label = await labelOf('1');
    const facts = { paragraphId: label.id, language: 'en', text: 'Text' };
    const statement = valueOf(await register.execute(addStatement(facts)));
    const recommendation = aRecommendation({ processId: process.id });
    const origin = { recommendationId: recommendation.id, meetingId: meeting.id, paragraphId: label.id };
    const step = register.nextUndo?.step;
    const refused = { statements: 1, recommendations: 0, hasPartBelow: false };
    expect(valueOf(await register.execute(makeHeading(label)))).toEqual(refused);
    expect(register.nextUndo?.step).toBe(step);
    await insert(register, {
      recommendations: [recommendation],
      recommendationOrigins: [anOrigin({ ...origin, statementId: statement })],
    });
    expect(valueOf(await register.execute(makeHeading(label)))).toEqual({ ...refused, recommendations: 1 });
    expect((await cited())[0]).toBe('1');
  });
});

describe('a heading', () => {
  async function withHeading() {
    const text = await aText();
    const { register, meeting, labelOf } = text;
    const first = await labelOf('1');
    const facts = {
      meetingId: meeting.id,
      kind: 'heading',
      afterId: first.id,
      text: { en: 'Next steps' },
    } as const;
    const id = valueOf(await register.execute(addParagraph(facts)));
    return { ...text, heading: { id, meetingId: meeting.id, printedNumber: '' } };
  }

  test('is added, moved and removed without a number being lost; the history calls it one', async () => {
    const { register, heading, cited, labelOf } = await withHeading();
    expect(await cited()).toEqual(['1', 'heading', '2', '2 (a)', '2 (a) (i)', '3']);
    const { id: last } = await labelOf('2 (a) (i)');
    valueOf(await register.execute(moveParagraph(heading, last)));
    expect(await cited()).toEqual(['1', '2', '2 (a)', '2 (a) (i)', 'heading', '3']);
    expect(register.nextUndo?.command).toBe('move-heading');
    expect(valueOf(await register.execute(keepParagraphNumbers(heading.meetingId)))).toBe(5);
    expect((await register.get('paragraphs', heading.id))?.number).toBeNull();
    valueOf(await register.execute(removeParagraph(heading)));
    expect(await cited()).toEqual(['1', '2', '2 (a)', '2 (a) (i)', '3']);
    expect(register.nextUndo?.command).toBe('remove-heading');
  });

  test('that is added above a sub-paragraph goes above all of its paragraph', async () => {
    const { register, meeting, labelOf, cited } = await aText();
    const { id: afterId } = await labelOf('2 (a)');
    valueOf(await register.execute(addParagraph({ meetingId: meeting.id, kind: 'heading', afterId })));
    expect(await cited()).toEqual(['1', 'heading', '2', '2 (a)', '2 (a) (i)', '3']);
  });

  test('has no statements', async () => {
    const { register, heading } = await withHeading();
    const facts = { paragraphId: heading.id, language: 'en', text: 'Next' };
    expect(errorOf(await register.execute(addStatement(facts)))).toBe('not-found');
  });

  test('that is split leaves the second half a paragraph', async () => {
    const { register, heading, cited, lines } = await withHeading();
    valueOf(await register.execute(splitParagraph(heading, 'en', 4)));
    expect(await cited()).toEqual(['1', 'heading', '2', '3', '3 (a)', '3 (a) (i)', '4']);
    expect((await lines())[2]?.paragraph).toMatchObject({
      kind: 'numbered',
      level: 0,
      text: { en: 'steps' },
    });
  });

  test('takes no paragraph that says something; an empty one goes', async () => {
    const { register, heading, cited, labelOf, meeting } = await withHeading();
    expect(errorOf(await register.execute(mergeParagraph(await labelOf('2'))))).toBe('changed-meanwhile');
    expect(errorOf(await register.execute(mergeParagraph(heading)))).toBe('changed-meanwhile');
    valueOf(await register.execute(addParagraph({ meetingId: meeting.id, afterId: heading.id })));
    valueOf(await register.execute(mergeParagraph(await labelOf('2'))));
    expect(await cited()).toEqual(['1', 'heading', '2', '2 (a)', '2 (a) (i)', '3']);
    expect((await register.get('paragraphs', heading.id))?.text).toEqual({ en: 'Next steps' });
  });

  test('is none of the paragraphs that a list of meetings counts', async () => {
    const { register, meeting, labelOf } = await withHeading();
    const count = async () => (await register.meetingRows()).find(({ id }) => id === meeting.id)?.paragraphs;
    expect(await count()).toBe(5);
    valueOf(await register.execute(makeHeading(await labelOf('3'))));
    expect(await count()).toBe(4);
    valueOf(await register.undo());
    expect(await count()).toBe(5);
  });

  test('comes with a pasted text, and leaves its numbers to the paragraphs', async () => {
    const { register, meeting, cited, lines } = await aText();
    const taken = [
      { kind: 'heading', level: 0, number: null, text: 'Asylum' },
      { level: 0, number: '10', text: 'Ten.' },
      { level: 1, number: 'a', text: 'A.' },
      { kind: 'heading', level: 0, number: null, text: 'Next steps' },
      { level: 0, number: '11', text: 'Eleven.' },
    ] as const;
    valueOf(await register.execute(takeParagraphs(meeting.id, taken, 'en')));
    expect((await cited()).slice(5)).toEqual(['heading', '10', '10 (a)', 'heading', '11']);
    expect((await lines()).slice(5).map(({ paragraph }) => paragraph.number)).toEqual([
      null,
      '10',
      '10 (a)',
      null,
      '11',
    ]);
  });
});

test('a pasted text with a heading goes past the sub-paragraphs that follow', async () => {
  const { register, meeting, cited, labelOf } = await aText();
  const taken = [
    { level: 0, number: null, text: 'More.' },
    { kind: 'heading', level: 0, number: null, text: 'Annex' },
  ] as const;
  const { id: after } = await labelOf('2');
  valueOf(await register.execute(takeParagraphs(meeting.id, taken, 'en', { after })));
  expect(await cited()).toEqual(['1', '2', '2 (a)', '2 (a) (i)', '3', 'heading', '4']);
});

test('a pasted heading fills no paragraph: an empty one that papers cite stays, and one that nothing came of goes', async () => {
  const { register, meeting, cited, labelOf, lines } = await aText();
  const taken = [
    { kind: 'heading', level: 0, number: null, text: 'Annex' },
    { level: 0, number: null, text: 'More.' },
  ] as const;
  const { id: three } = await labelOf('3');
  const emptied = valueOf(await register.execute(addParagraph({ meetingId: meeting.id, afterId: three })));
  const place = { after: emptied, replaces: emptied };
  valueOf(await register.execute(takeParagraphs(meeting.id, taken, 'en', place)));
  expect(await cited()).toEqual(['1', '2', '2 (a)', '2 (a) (i)', '3', 'heading', '4']);
  valueOf(await register.undo());
  valueOf(await register.execute(keepParagraphNumbers(meeting.id)));
  valueOf(await register.execute(takeParagraphs(meeting.id, taken, 'en', place)));
  expect(await cited()).toEqual(['1', '2', '2 (a)', '2 (a) (i)', '3', '4', 'heading', '5']);
  expect((await lines())[5]?.paragraph).toMatchObject({ id: emptied, kind: 'numbered', number: '4' });
});

test('a pasted paragraph fills no empty one that papers cite by another number, or at another level', async () => {
  const { register, meeting, labelOf, cited, lines } = await aText();
  const { id: three } = await labelOf('3');
  const emptied = valueOf(await register.execute(addParagraph({ meetingId: meeting.id, afterId: three })));
  valueOf(await register.execute(keepParagraphNumbers(meeting.id)));
  const place = { after: emptied, replaces: emptied };
  const paste = async (...numbers: readonly string[]) => {
    const taken = numbers.map((number) => {
      const level = /\d/u.test(number) ? (0 as const) : (1 as const);
      return { level, number, text: `Text ${number}.` };
    });
    valueOf(await register.execute(takeParagraphs(meeting.id, taken, 'en', place)));
    const shown = (await lines()).slice(5).map(({ paragraph }) => paragraph.text['en'] ?? '');
    const numbered = (await cited()).slice(5);
    valueOf(await register.undo());
    return numbered.map((number, at) => [number, shown[at]]);
  };
  expect(await paste('10', '11')).toEqual([
    ['4', ''],
    ['10', 'Text 10.'],
    ['11', 'Text 11.'],
  ]);
  expect(await paste('a', 'b')).toEqual([
    ['4', ''],
    ['4 (a)', 'Text a.'],
    ['4 (b)', 'Text b.'],
  ]);
  expect(await paste('4', '5')).toEqual([
    ['4', 'Text 4.'],
    ['5', 'Text 5.'],
  ]);
});

test('what belonged to a paragraph of a final text that goes keeps its number, and belongs to no other, below a heading neither', async () => {
  const { register, meeting, labelOf, cited, lines } = await aText(true);
  const { id: one } = await labelOf('1');
  const facts = { meetingId: meeting.id, kind: 'heading', afterId: one, text: { en: 'Asylum' } } as const;
  valueOf(await register.execute(addParagraph(facts)));
  const before = await lines();
  valueOf(await register.execute(removeParagraph(await labelOf('2'))));
  expect(await cited()).toEqual(['1', 'heading', '2 (a)', '2 (a) (i)', '3']);
  expect((await lines()).map(({ paragraph, number }) => [paragraph.level, number])).toEqual([
    [0, '1'],
    [0, ''],
    [0, '2 (a)'],
    [1, 'i'],
    [0, '3'],
  ]);
  const { id: raised } = await labelOf('2 (a) (i)');
  const added = { meetingId: meeting.id, afterId: raised };
  valueOf(await register.execute(addParagraph(added)));
  expect(await cited()).toEqual(['1', 'heading', '2 (a)', '2 (a) (i)', '2 bis', '3']);
  for (let step = 0; step < 2; step += 1) valueOf(await register.undo());
  expect(await lines()).toEqual(before);
});

test('an empty paragraph that goes into the heading above it leaves nothing below that, a part of nothing', async () => {
  const { register, meeting, labelOf, cited } = await aText();
  const { id: one } = await labelOf('1');
  valueOf(await register.execute(addParagraph({ meetingId: meeting.id, kind: 'heading', afterId: one })));
  const two = await labelOf('2');
  valueOf(await register.execute(editParagraph(two, 'en', '')));
  valueOf(await register.execute(mergeParagraph(two)));
  expect(await cited()).toEqual(['1', 'heading', '2', '2 (a)', '3']);
});

test('pasted headings alone are called headings in the history', async () => {
  const { register, meeting } = await aText();
  const taken = [{ kind: 'heading', level: 0, number: null, text: 'Annex' }] as const;
  valueOf(await register.execute(takeParagraphs(meeting.id, taken, 'en')));
  expect(register.nextUndo).toMatchObject({ command: 'add-headings', details: { count: '1' } });
});

describe('a heading that was made on one of two laptops', () => {
  const words = { name: 'merge-register', details: {} };

  async function twins() {
    const text = await aText();
    const twin = await openTestRegister({ who: 'Bolat' });
    valueOf(await twin.importAll(await text.register.exportAll()));
    return { ...text, twin };
  }

  test('comes with the bundle where it is taken, and is a difference to decide until then', async () => {
    const { register, twin, labelOf, cited, lines } = await twins();
    valueOf(await twin.execute(makeHeading(await labelOf('1'))));
    const whole = await twin.exportAll();
    const found = await register.compareWith(whole, new AbortController().signal);
    const [differing] = found?.differing ?? [];
    const field = differing?.fields.find(({ path }) => path === 'kind');
    expect(field).toMatchObject({ ours: 'numbered', theirs: 'heading' });
    valueOf(await register.addMissing(whole, words));
    expect((await cited())[0]).toBe('1');
    if (!differing || !field) throw new Error('no difference');
    const choice = { table: differing.table, id: differing.id, path: field.path, was: field.ours };
    valueOf(await register.addMissing(whole, words, { fields: [choice], links: new Set() }));
    expect((await cited())[0]).toBe('heading');
    expect((await lines())[0]?.paragraph.text).toEqual({ en: 'Text 0' });
  });

  test('keeps a statement that was marked in it on the other: nothing of either is lost', async () => {
    const { register, twin, labelOf, cited } = await twins();
    const label = await labelOf('1');
    valueOf(await register.execute(makeHeading(label)));
    const facts = { paragraphId: label.id, language: 'en', text: 'Text' };
    valueOf(await twin.execute(addStatement(facts)));
    valueOf(await register.addMissing(await twin.exportAll(), words));
    expect((await cited())[0]).toBe('heading');
    expect(await register.list('statements')).toMatchObject([{ paragraphId: label.id, text: 'Text' }]);
    expect(await register.checkRecords()).toEqual([]);
  });
});
