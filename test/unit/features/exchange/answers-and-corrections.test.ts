import { expect, it } from 'vitest';

import { decide, noDecisions } from '@/features/exchange/review/review-decisions';

const document = '/meetings/0/documents/0';
const other = '/meetings/0/documents/1';
const answered = [document, other].reduce(
  (state, path) => decide(state, { kind: 'record', path, is: { id: 'almaty' } }),
  noDecisions,
);

it('which document it is is asked anew once its title is corrected, or read as it was', () => {
  const corrected = decide(answered, { kind: 'correct', path: `${document}/title`, value: 'New York' });
  expect(corrected.records).toEqual({ [other]: { id: 'almaty' } });
  const again = decide(corrected, { kind: 'record', path: document, is: { id: 'new-york' } });
  expect(again.records?.[document]).toEqual({ id: 'new-york' });
  expect(decide(again, { kind: 'as-read', parts: [document, `${document}/title`] }).records).toEqual({
    [other]: { id: 'almaty' },
  });
});

it('what a document is not known by changes no answer', () => {
  expect(
    decide(answered, { kind: 'correct', path: `${document}/relation`, value: 'issued' }).records,
  ).toEqual(answered.records);
});
