import { expect, test } from 'vitest';

import type { Localized } from '@/domain/fields';
import { numberParagraphs } from '@/domain/number-paragraphs';
import { openingOfText, outcomeItems, withOpening } from '@/domain/outcome-item';
import type { Paragraph } from '@/domain/paragraph';
import { workTimeOf } from '../../helpers/work-time';

type Line = readonly [level: 0 | 1 | 2, text: string | Localized];

function outcome(...lines: readonly Line[]): readonly Paragraph[] {
  return lines.map(([level, text], at) => ({
    id: String(at),
    meetingId: 'm',
    order: String(at),
    kind: 'numbered',
    level,
    number: null,
    text: typeof text === 'string' ? { en: text } : text,
  }));
}

const itemsOf = (...lines: readonly Line[]) => outcomeItems(numberParagraphs(outcome(...lines)));

/** The words of a recommendation that came of the paragraph at a place. */
function asked(lines: readonly Line[], at: number, text: Localized): Localized {
  const opening = openingOfText(text, [{ paragraphId: String(at) }], itemsOf(...lines));
  return withOpening(text, opening);
}

const opened: readonly Line[] = [
  [0, 'The Ministers recommended that States:'],
  [1, 'open the border posts at night; and'],
  [1, 'share their registers:'],
  [2, 'every month;'],
  [2, 'in one format.'],
  [0, 'The Ministers thanked the host.'],
  [1, 'They left.'],
];

test('an item says what it asks with the opening it stands below, at any level', () => {
  expect(asked(opened, 1, { en: 'open the border posts at night' })).toEqual({
    en: 'The Ministers recommended that States: open the border posts at night',
  });
  expect(asked(opened, 4, { en: 'in one format' })).toEqual({
    en: 'The Ministers recommended that States: share their registers: in one format',
  });
});

test('what stands below a finished sentence hangs on nothing, nor does a paragraph of its own', () => {
  expect(asked(opened, 6, { en: 'They left.' })).toEqual({ en: 'They left.' });
  expect([...itemsOf(...opened).keys()]).toEqual(['1', '2', '3', '4']);
});

test('each language has its own opening, and one without stays as it is', () => {
  const lines: readonly Line[] = [
    [0, { en: 'States agreed to:', ru: 'Государства договорились:', uz: 'Davlatlar kelishdilar' }],
    [1, { en: 'meet yearly;', ru: 'встречаться ежегодно;', uz: 'har yili uchrashish' }],
  ];
  const text = { en: 'meet yearly', ru: 'встречаться ежегодно', uz: 'har yili uchrashish' };
  expect(asked(lines, 1, text)).toEqual({
    en: 'States agreed to: meet yearly',
    ru: 'Государства договорились: встречаться ежегодно',
    uz: 'har yili uchrashish',
  });
});

test('where a text of the opening is kept in another language only, all of it stands in that, and says so', () => {
  const top = { en: 'States were asked to:', ru: 'Рекомендовано:' };
  const item = { en: 'consult', ru: 'провести консультации' };
  const lines: readonly Line[] = [
    [0, top],
    [1, { en: 'in the case of disputes:' }],
    [2, item],
  ];
  const whole = 'States were asked to: in the case of disputes:';
  expect(asked(lines, 2, item)).toEqual({
    en: `${whole} consult`,
    ru: `${whole} [на английском языке] провести консультации`,
  });
  const headless: readonly Line[] = [
    [0, { ru: 'Рекомендовано:' }],
    [1, { en: 'in the case of disputes:', ru: 'в случае споров:' }],
    [2, item],
  ];
  expect(asked(headless, 2, item).en).toBe('Рекомендовано: в случае споров: [in Russian] consult');
  const filled: readonly Line[] = [
    [0, top],
    [1, { en: 'in the case of disputes:', ru: 'в случае споров:' }],
    [2, item],
  ];
  expect(asked(filled, 2, item).ru).toBe('Рекомендовано: в случае споров: провести консультации');
});

test('no language has the whole opening: a part of it would ask for more than was agreed', () => {
  const lines: readonly Line[] = [
    [0, { ru: 'Рекомендовано:' }],
    [1, { en: 'in the case of disputes:' }],
    [2, { en: 'consult', ru: 'провести консультации' }],
  ];
  expect(asked(lines, 2, { en: 'consult', ru: 'провести консультации' })).toEqual({
    en: 'consult',
    ru: 'провести консультации',
  });
});

test('a translation of the recommendation alone stands behind the opening that the outcome has', () => {
  const lines: readonly Line[] = [
    [0, 'States agreed to:'],
    [1, 'meet yearly;'],
  ];
  expect(asked(lines, 1, { en: 'meet yearly', ru: 'встречаться ежегодно' }).ru).toBe(
    'States agreed to: [на английском языке] встречаться ежегодно',
  );
  const whole = { ru: 'Государствам следует встречаться ежегодно' };
  expect(asked(lines, 1, whole)).toEqual(whole);
});

test('a text that was worded to stand by itself has no opening, one that was only mended has', () => {
  const whole = { en: 'States should open the border posts at night' };
  expect(asked(opened, 1, whole)).toEqual(whole);
  const doubled = { en: 'the Ministers recommended that States: open the border posts' };
  expect(asked(opened, 1, doubled)).toEqual(doubled);
  expect(asked(opened, 1, { en: 'open all border posts' }).en).toBe(
    'The Ministers recommended that States: open all border posts',
  );
});

test.each([
  ['Parties:', 'inform third parties of the change'],
  ['The participants:', 'thank the participants of the last round'],
  ['States:', 'invite other States to accede'],
  ['Участники:', 'поручить группе доклад; участники ответят'],
])('an item that has the words of its opening among its own still hangs on it: %s', (opening, item) => {
  const lines: readonly Line[] = [
    [0, opening],
    [1, item],
  ];
  expect(asked(lines, 1, { en: item }).en).toBe(`${opening} ${item}`);
  expect(asked(lines, 1, { en: item.replace(' ', ' again ') }).en).toBe(
    `${opening} ${item.replace(' ', ' again ')}`,
  );
  const said = `${opening.toLowerCase()} ${item}`;
  expect(asked(lines, 1, { en: said }).en).toBe(said);
  const before = `as agreed, ${opening.toLowerCase()} ${item}`;
  expect(asked(lines, 1, { en: before }).en).toBe(before);
});

test('of a name that begins an item the opening is known by its words, and several items are one text', () => {
  const lines: readonly Line[] = [
    [0, 'States agreed as follows:'],
    [1, 'Kazakhstan will host the next meeting;'],
    [1, 'Tajikistan will prepare its papers.'],
  ];
  const both = { en: 'Kazakhstan will host the next meeting; Tajikistan will prepare its papers.' };
  expect(asked(lines, 1, both).en).toBe(`States agreed as follows: ${both.en}`);
  const other = { en: 'Kazakhstan hosts a meeting every year' };
  expect(asked(lines, 1, other)).toEqual(other);
});

test('of a long opening those words stand that lead to the item', () => {
  const long = `${'Having heard every delegation at length on this matter. '.repeat(4)}They recommended that States:`;
  expect(
    asked(
      [
        [0, long],
        [1, 'meet.'],
      ],
      1,
      { en: 'meet' },
    ).en,
  ).toBe('… They recommended that States: meet');
  const sentence = `${'recalling all that was said, '.repeat(9)}they recommended that States:`;
  const cut =
    asked(
      [
        [0, sentence],
        [1, 'meet.'],
      ],
      1,
      { en: 'meet' },
    ).en ?? '';
  expect(cut).toMatch(/^… \S.* they recommended that States: meet$/u);
  expect(cut.length).toBeLessThan(170);
});

test('numbers that name one another lead nowhere', () => {
  const circle = outcome([1, 'a:'], [1, 'b:']).map((paragraph, at) => ({
    ...paragraph,
    number: at === 0 ? '1 (a) (b)' : '1 (a)',
  }));
  expect(() => outcomeItems(numberParagraphs(circle))).not.toThrow();
});

test('a long row of points is read in no more time than other signs', () => {
  const item = (words: string) => `ratify ${words.repeat(25_000)}x`;
  const timeOf = (words: string) => {
    const text = { en: item(words) };
    return workTimeOf(() => void asked([opened[0] ?? [0, ''], [1, text]], 1, text));
  };
  timeOf('ab ');
  expect(timeOf('. ')).toBeLessThan(20 * timeOf('ab ') + 500);
});
