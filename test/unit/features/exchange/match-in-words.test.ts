import { expect, test } from 'vitest';

import { matchInWords } from '@/features/exchange/review/match/match-in-words';
import { createFormat } from '@/i18n/use-format';

import { createTranslate } from '../meetings/create-translate';

test('one thing that agrees is told in the singular, several in the plural', () => {
  const told = (...reasons: ('date' | 'place')[]) =>
    matchInWords({ reasons, contradictions: [], likelihood: 0.5 }, createTranslate('ru'), createFormat('ru'));
  expect(told('date')).toMatch(/^совпадает: /u);
  expect(told('date', 'place')).toMatch(/^совпадают: /u);
});
