import { expect, test } from 'vitest';

import { seatsOf } from '@/features/people/person/seats-of';

import { aDelegation, aMeeting, anAttendance, aPresence } from '../../../helpers/builders';

test('who was only confirmed and is recorded as present on a day sat at the meeting, as its papers say', () => {
  const [came, confirmed] = [aMeeting({ date: '2019-05-14' }), aMeeting({ date: '2015-09-22' })];
  const seats = [came, confirmed].map(({ id }) => anAttendance({ meetingId: id, state: 'confirmed' }));
  const presences = [aPresence({ attendanceId: seats[0]?.id ?? '', day: '2019-05-15', state: 'present' })];
  const delegations = seats.map(({ delegationId }) => aDelegation({ id: delegationId }));
  const found = seatsOf({
    attendances: seats,
    presences,
    sessions: [],
    meetings: [came, confirmed],
    delegations,
  });
  expect(found.map(({ meeting, state }) => [meeting.id, state])).toEqual([
    [came.id, 'present'],
    [confirmed.id, 'confirmed'],
  ]);
});
