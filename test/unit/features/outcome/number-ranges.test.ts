import { expect, it } from 'vitest';

import { numberRanges } from '@/features/outcome/recognise/number-ranges';

it('numbers that follow each other are told as a run', () => {
  expect(numberRanges(['1', '2', '3', '5', '6 (a)', '7'])).toBe('1–3, 5, 6 (a), 7');
  expect(numberRanges([])).toBe('');
});
