import fc from 'fast-check';
import { expect, test } from 'vitest';

import { takeAnswerBack } from '@/features/exchange/questions/take-answer-back';
import { decide, noDecisions, type ReviewAction } from '@/features/exchange/review/review-decisions';

const path = fc.constantFrom('/a', '/b', '/c', '/d');
const action: fc.Arbitrary<ReviewAction> = fc.oneof(
  path.map((own) => ({ kind: 'accept', path: own }) as const),
  path.map((own) => ({ kind: 'drop', parts: [own] }) as const),
  path.map((own) => ({ kind: 'restore', parts: [own] }) as const),
  fc
    .tuple(path, fc.integer({ max: 3 }))
    .map(([own, value]) => ({ kind: 'correct', path: own, value }) as const),
);
const actions = fc.array(action, { maxLength: 8 });

/** Regardless of the order in which paths were decided. */
function told({ accepted, dropped, corrected }: typeof noDecisions) {
  return { accepted: accepted.toSorted(), dropped: dropped.toSorted(), corrected };
}

test('an answer that is taken back at once leaves everything as it stood', () => {
  fc.assert(
    fc.property(actions, actions, (earlier, answer) => {
      const before = earlier.reduce(decide, noDecisions);
      const after = answer.reduce(decide, before);
      expect(told(takeAnswerBack(after, before, after))).toEqual(told(before));
    }),
  );
});

test('decisions about other facts are the same as if the answer had never been given', () => {
  const elsewhere = (own: ReviewAction): ReviewAction =>
    'path' in own
      ? { ...own, path: `/later${own.path}` }
      : 'parts' in own
        ? { ...own, parts: own.parts.map((part) => `/later${part}`) }
        : own;
  fc.assert(
    fc.property(actions, actions, actions, (earlier, answer, later) => {
      const since = later.map(elsewhere);
      const before = earlier.reduce(decide, noDecisions);
      const after = answer.reduce(decide, before);
      const now = since.reduce(decide, after);
      expect(told(takeAnswerBack(now, before, after))).toEqual(told(since.reduce(decide, before)));
    }),
  );
});

test('a value that was corrected anew since stays', () => {
  const correct = (value: number) => ({ kind: 'correct', path: '/a', value }) as const;
  const after = decide(noDecisions, correct(1));
  expect(takeAnswerBack(decide(after, correct(2)), noDecisions, after).corrected).toEqual({ '/a': 2 });
});
