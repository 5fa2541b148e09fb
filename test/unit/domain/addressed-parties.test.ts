import { describe, expect, it } from 'vitest';

import { groupSizes } from '@/domain/addressed-parties';

import { aDelegation, aMeeting, aParty } from '../../helpers/builders';

describe('the groups that a recommendation can address', () => {
  it('are as many States as were represented at the meeting, and none where nobody is recorded', () => {
    const meeting = aMeeting();
    const parties = [aParty({ kind: 'state' }), aParty({ kind: 'state' }), aParty({ kind: 'organisation' })];
    const represented = parties.map(({ id }) => aDelegation({ meetingId: meeting.id, partyId: id }));
    const known = { meetings: [meeting], parties, statuses: [] };
    expect(groupSizes(meeting.id, { ...known, represented }).participants).toBe(2);
    expect(groupSizes(meeting.id, { ...known, represented: [] }).participants).toBe(0);
  });
});
