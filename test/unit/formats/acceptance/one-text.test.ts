import { expect, it } from 'vitest';

import { isOneText, type TextSide } from '@/formats/acceptance/one-text';

const side = (kind: string | null, language: string, ...words: readonly string[]): TextSide => ({
  kind,
  paragraphs: words.map((one) => ({ isNumbered: true, words: [[language, one]] })),
});
const unnumbered = (kind: string | null, ...words: readonly string[]): TextSide => ({
  kind,
  paragraphs: words.map((one) => ({ isNumbered: false, words: [['en', one]] })),
});
const english = [
  'They met on 21 November 2025.',
  'EUR 20,000 were pledged by 2 States.',
  'Thanks were said.',
];
const russian = [
  'Они встретились 21 ноября 2025 года.',
  'Два (2) государства внесут 20 000 евро.',
  'Спасибо.',
];

it.each<[string, TextSide, TextSide, boolean]>([
  ['one kind', side('declaration', 'en', 'One.'), side('declaration', 'ru', 'Два 7.'), true],
  [
    'two kinds, the same figures',
    side('declaration', 'en', ...english),
    side('closing-remarks', 'ru', ...russian),
    true,
  ],
  [
    'two kinds, another count',
    side('declaration', 'en', ...english),
    side('minutes', 'ru', ...russian, 'Ещё.'),
    false,
  ],
  [
    'two kinds, no figures',
    side('declaration', 'en', 'One.', 'Two.'),
    side('minutes', 'ru', 'Один.', 'Два.'),
    false,
  ],
  [
    'a kind unknown, no figures',
    side(null, 'en', 'One.', 'Two.'),
    side('minutes', 'ru', 'Один.', 'Два.'),
    true,
  ],
  [
    'a kind unknown, other figures',
    side(null, 'en', 'By 2027.'),
    side('minutes', 'ru', 'В 2028 году.'),
    false,
  ],
  [
    'one language, other words',
    side(null, 'en', ...english),
    side('minutes', 'en', 'A b c.', 'D e f.'),
    false,
  ],
  [
    'one language, the words of both',
    side('closing-remarks', 'en', ...english),
    side('minutes', 'en', ...english),
    true,
  ],
  [
    'sentences of remarks beside minutes',
    unnumbered('closing-remarks', 'One.'),
    side('minutes', 'en', 'Two.'),
    false,
  ],
  ['sentences of a news item beside minutes', unnumbered(null, 'One.'), side('minutes', 'en', 'Two.'), true],
])('%s: one text is %s', (_, one, two, isOne) => {
  expect(isOneText(one, two)).toBe(isOne);
  expect(isOneText(two, one)).toBe(isOne);
});
