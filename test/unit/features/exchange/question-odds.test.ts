import { expect, test } from 'vitest';

import type { Question } from '@/features/exchange/questions/question';
import { itemsInWords, reasonInWords } from '@/features/exchange/questions/question-in-words';
import type { Format } from '@/i18n/use-format';

import { createTranslate } from '../meetings/create-translate';

const t = createTranslate('en');
// As much of it as these sentences need.
const format = { list: (parts: readonly string[]) => parts.join(', ') } as Format;

const told = (name: string) => ({ id: name, name, isKnown: false, reviewId: name, at: 0, meeting: null });
const pair = (one: string, two: string, likelihood: number) => ({
  one,
  two,
  match: 'possible' as const,
  likelihood,
  reasons: [],
  contradictions: likelihood < 0.9 ? (['place'] as const) : [],
});

test('several are one meeting only as far as the one that fits least, and each says how far it does', () => {
  const reviews = ['a.txt', 'b.txt', 'c.txt'].map(told);
  const question: Question = {
    kind: 'double',
    id: 'double',
    files: reviews.map(({ name }) => name),
    count: 3,
    reviews,
    pairs: [pair('a.txt', 'b.txt', 0.99), pair('b.txt', 'c.txt', 0.6), pair('a.txt', 'c.txt', 0.5)],
  };
  expect(reasonInWords(question, t, format, 'en')).toMatch(/60\s%/u);
  expect(itemsInWords(question, t, format, 'en').map(({ note }) => /\d+(?=\s%)/u.exec(note)?.[0])).toEqual([
    '99',
    '99',
    '60',
  ]);
});
