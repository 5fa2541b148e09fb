import { expect, it } from 'vitest';

import { byRank } from '@/domain/rank';

import { anAttendance } from '../../helpers/builders';

it('puts who chairs first, then the head, then the others as the list has them, equal places by id', () => {
  const delegate = anAttendance({ order: 'a0', roles: ['delegate'] });
  const expert = anAttendance({ order: 'a1', roles: [] });
  const same = anAttendance({ order: 'a1', roles: [] });
  const head = anAttendance({ order: 'a2', roles: ['head-of-delegation'] });
  const chair = anAttendance({ order: 'a3', roles: ['chair', 'head-of-delegation'] });
  const [first, second] = [expert, same].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ranked = [chair, head, delegate, first, second];
  expect([same, delegate, expert, chair, head].toSorted(byRank)).toEqual(ranked);
  expect([expert, same, head, chair, delegate].toSorted(byRank)).toEqual(ranked);
});
