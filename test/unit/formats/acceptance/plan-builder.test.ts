import { expect, test } from 'vitest';

import { createPlanBuilder } from '@/formats/acceptance/plan-builder';
import { newId } from '@/store/new-id';

const delegation = (id: string, meetingId: string, order: string) => ({
  id,
  meetingId,
  partyId: 'party',
  status: 'member' as const,
  order,
  note: null,
});

test('rows are found by a field as they are planned by now, in the order in which they were added', () => {
  const [a, b, c] = [newId(), newId(), newId()];
  const plan = createPlanBuilder({
    register: { delegations: [delegation(a, 'one', 'a')] as never },
    newId,
    orderKeys: () => ['a'],
  });
  const ofMeeting = (meetingId: string) =>
    plan.where('delegations', 'meetingId', meetingId).map(({ id }) => id);
  expect(ofMeeting('one')).toEqual([a]);
  plan.add('delegations', delegation(b, 'two', 'b') as never);
  plan.add('delegations', delegation(c, 'one', 'c') as never);
  expect(ofMeeting('one')).toEqual([a, c]);
  // What is changed otherwise keeps its place; what goes elsewhere is found there.
  plan.change('delegations', a, { note: { en: 'first' } } as never);
  expect(ofMeeting('one')).toEqual([a, c]);
  plan.change('delegations', a, { meetingId: 'two' });
  expect(ofMeeting('one')).toEqual([c]);
  expect(ofMeeting('two')).toEqual([b, a]);
  expect(plan.rows('delegations').map(({ meetingId }) => meetingId)).toEqual(['two', 'two', 'one']);
});
