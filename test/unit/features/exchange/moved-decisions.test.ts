import { expect, test } from 'vitest';

import { movePaths } from '@/features/exchange/review/moved-decisions';
import { decide, noDecisions, type ReviewDecisions } from '@/features/exchange/review/review-decisions';

/** The first meeting has become the third, and its second person the fifth. */
const moved = (path: string) =>
  path.replace(/^\/meetings\/0/u, '/meetings/2').replace(/people\/1/u, 'people/4');

test('decisions about meetings and people go where what they are about has gone', () => {
  const decisions: ReviewDecisions = {
    ...noDecisions,
    meetings: [{ kind: 'drop' }],
    belonging: { 0: { kind: 'out' } },
    people: { '/meetings/0/people/1': { personId: 'p' } },
  };
  expect(movePaths(decisions, moved)).toMatchObject({
    meetings: [null, null, { kind: 'drop' }],
    belonging: { 2: { kind: 'out' } },
    people: { '/meetings/2/people/4': { personId: 'p' } },
  });
});

test('a contradiction that has moved is settled where it has gone', () => {
  const contradicted = (
    ['meeting 0', 'belongs 0', 'prefer /meetings/0/date', 'person /meetings/0/people/1'] as const
  ).map((path) => ({
    path,
    sides: [
      {
        file: 'a.txt',
        actions: [
          path === 'meeting 0'
            ? ({ kind: 'meeting', index: 0, decision: { kind: 'drop' } } as const)
            : path === 'belongs 0'
              ? ({ kind: 'belongs', index: 0, to: { kind: 'out' } } as const)
              : path.startsWith('prefer')
                ? ({ kind: 'prefer', path: '/meetings/0/date', side: 'draft' } as const)
                : ({ kind: 'person', path: '/meetings/0/people/1', is: { personId: 'p' } } as const),
        ],
      },
      { file: 'b.txt', actions: [] },
    ] as const,
  }));
  const there = movePaths({ ...noDecisions, contradicted }, moved);
  const keys = there.contradicted?.map(({ path }) => path) ?? [];
  expect(keys).toEqual(['meeting 2', 'belongs 2', 'prefer /meetings/2/date', 'person /meetings/2/people/4']);
  const settled = keys.reduce((state, path) => decide(state, { kind: 'settle', path, side: 0 }), there);
  expect(settled).toEqual({
    ...noDecisions,
    meetings: [null, null, { kind: 'drop' }],
    belonging: { 2: { kind: 'out' } },
    people: { '/meetings/2/people/4': { personId: 'p' } },
    preferred: { '/meetings/2/date': 'draft' },
  });
});

test('contradictions about two parties stay two, and one is settled without the other', () => {
  const contradicted = ['party a b', 'party c'].map((path) => ({
    path: `record ${path}`,
    sides: [
      { file: 'a.txt', actions: [{ kind: 'record', path, is: { id: `${path} 1` } } as const] },
      { file: 'b.txt', actions: [] },
    ] as const,
  }));
  const there = movePaths({ ...noDecisions, contradicted }, moved);
  expect(there.contradicted?.map(({ path }) => path)).toEqual(['record party a b', 'record party c']);
  const settled = decide(there, { kind: 'settle', path: 'record party c', side: 0 });
  expect(settled.records).toEqual({ 'party c': { id: 'party c 1' } });
  expect(settled.contradicted?.map(({ path }) => path)).toEqual(['record party a b']);
});
