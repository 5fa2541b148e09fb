import { describe, expect, test } from 'vitest';

import { addressedChanges } from '@/domain/addressed-changes';

import {
  aDelegation,
  aMeeting,
  anOrigin,
  aParty,
  aProcess,
  aRecommendation,
  aStatus,
} from '../../helpers/builders';

const { id: processId } = aProcess();
const meeting = aMeeting({ processId, date: '2015-09-22' });
const [kazakhstan, azerbaijan] = [aParty({ iso2: 'KZ' }), aParty({ iso2: 'AZ' })];
const present = aDelegation({ meetingId: meeting.id, partyId: kazakhstan.id });
const added = aDelegation({ meetingId: meeting.id, partyId: azerbaijan.id });
const ofPresent = aRecommendation({ processId, addressed: 'participants' });
const ofMembers = aRecommendation({ processId, addressed: 'members' });
const undecided = aRecommendation({ processId, addressed: 'named' });
const recommendations = [ofPresent, ofMembers, undecided];
const before = {
  recommendations,
  origins: recommendations.map(({ id }) => anOrigin({ recommendationId: id, meetingId: meeting.id })),
  addressees: [],
  represented: [present],
  meetings: [meeting],
  parties: [kazakhstan, azerbaijan],
  statuses: [aStatus({ processId, partyId: azerbaijan.id, from: '2016', until: null })],
};

describe('whom recommendations address otherwise', () => {
  test('is told of a delegation that is added, and of one that is removed', () => {
    expect(addressedChanges(before, { ...before, represented: [present, added] }).changes).toEqual([
      { partyId: azerbaijan.id, gained: 1, lost: 0 },
    ]);
    expect(addressedChanges(before, { ...before, represented: [] }).changes).toEqual([
      { partyId: kazakhstan.id, gained: 0, lost: 1 },
    ]);
  });

  test('is told with the meetings whose recommendations those are', () => {
    const elsewhere = aMeeting({ processId, date: '2017' });
    const other = aRecommendation({ processId, addressed: 'participants' });
    const both = {
      ...before,
      meetings: [meeting, elsewhere],
      recommendations: [...recommendations, other],
      origins: [...before.origins, anOrigin({ recommendationId: other.id, meetingId: elsewhere.id })],
    };
    const { meetingIds } = addressedChanges(both, { ...both, represented: [present, added] });
    expect([...meetingIds]).toEqual([meeting.id]);
  });

  test('is told of another day, on which others were members', () => {
    const meetings = [{ ...meeting, date: '2016-09-19' }];
    expect(addressedChanges(before, { ...before, meetings }).changes).toEqual([
      { partyId: azerbaijan.id, gained: 1, lost: 0 },
    ]);
  });

  test('is not told where somebody decided it, made a recommendation or an origin of it', () => {
    const decided = [{ ...undecided, addressed: 'participants' as const }, ofMembers];
    expect(addressedChanges(before, { ...before, recommendations: decided }).changes).toEqual([]);
    const other = aRecommendation({ processId, addressed: 'participants' });
    expect(
      addressedChanges(before, {
        ...before,
        recommendations: [...recommendations, other],
        origins: [...before.origins, anOrigin({ recommendationId: other.id, meetingId: meeting.id })],
      }).changes,
    ).toEqual([]);
    const again = aMeeting({ processId, date: '2020' });
    expect(
      addressedChanges(before, {
        ...before,
        meetings: [meeting, again],
        origins: [...before.origins, anOrigin({ recommendationId: ofPresent.id, meetingId: again.id })],
        represented: [present, aDelegation({ meetingId: again.id, partyId: azerbaijan.id })],
      }).changes,
    ).toEqual([]);
  });
});
