import { describe, expect, test } from 'vitest';

import { addressedParties } from '@/domain/addressed-parties';
import { representedDelegations } from '@/domain/taking-part';

import {
  aDelegation,
  aMeeting,
  anAttendance,
  anOrigin,
  aParty,
  aPresence,
  aRecommendation,
} from '../../helpers/builders';

const held = aMeeting({ date: '2015-09-22' });
const meetingId = held.id;
const uzbekistan = aParty({ iso2: 'UZ', iso3: 'UZB' });
const delegation = aDelegation({ meetingId, partyId: uzbekistan.id });
const seat = anAttendance({ meetingId, delegationId: delegation.id });

function isAddressed(
  facts: Partial<Parameters<typeof representedDelegations>[0]>,
  own: Partial<typeof delegation> = {},
) {
  const meetings = facts.meetings?.length ? [{ ...held, ...facts.meetings[0] }] : [held];
  const represented = representedDelegations({
    meetings,
    delegations: [{ ...delegation, ...own }],
    attendances: [],
    presences: [],
    sessions: [],
    ...facts,
  });
  const recommendation = aRecommendation({ addressed: 'participants' });
  const origins = [anOrigin({ recommendationId: recommendation.id, meetingId })];
  const context = { addressees: [], represented, meetings, parties: [uzbekistan], statuses: [] };
  return addressedParties(recommendation, origins, context).has(uzbekistan.id);
}

describe('what is addressed to the participants', () => {
  test('addresses a State that was named without people, counted, or had somebody in the room', () => {
    expect(isAddressed({})).toBe(true);
    expect(isAddressed({ attendances: [seat] })).toBe(true);
    expect(
      isAddressed({
        attendances: [
          { ...seat, state: 'absent' },
          { ...seat, id: 'b' },
        ],
      }),
    ).toBe(true);
    const counted = { withoutPeople: 'not-said', headcount: { qualifier: 'exactly', count: 2 } } as const;
    expect(isAddressed({}, counted)).toBe(true);
  });

  test('addresses one that took part from afar', () => {
    expect(isAddressed({}, { withoutPeople: 'remote' })).toBe(true);
    expect(isAddressed({ attendances: [{ ...seat, state: 'absent' }] }, { withoutPeople: 'remote' })).toBe(
      false,
    );
  });

  test('does not address one that sent its apologies or was absent', () => {
    expect(isAddressed({}, { withoutPeople: 'excused' })).toBe(false);
    expect(isAddressed({}, { withoutPeople: 'absent' })).toBe(false);
  });

  test('does not address one whose people were all taken off the list', () => {
    expect(isAddressed({}, { withoutPeople: 'not-said' })).toBe(false);
  });

  test.each(['invited', 'confirmed', 'excused', 'absent'] as const)(
    'does not address one whose people were all %s',
    (state) => {
      expect(isAddressed({ attendances: [{ ...seat, state }] })).toBe(false);
    },
  );

  test('goes by the days where those tell more than the whole', () => {
    const away = aPresence({ meetingId, attendanceId: seat.id, day: '2015-09-22', state: 'absent' });
    expect(isAddressed({ attendances: [seat], presences: [away] })).toBe(false);
    expect(
      isAddressed({
        attendances: [{ ...seat, state: 'confirmed' }],
        presences: [{ ...away, state: 'present' }],
      }),
    ).toBe(true);
  });

  test('does not address one that is only listed for a meeting to come', () => {
    expect(isAddressed({ meetings: [{ ...held, stateOfAffairs: 'planned' }] })).toBe(false);
  });
});
