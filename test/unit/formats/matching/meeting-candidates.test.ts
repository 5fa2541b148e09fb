import { describe, expect, it } from 'vitest';

import type { DraftMeeting } from '@/domain/draft';
import { keepMeetings, keysOfMeeting, meetingCandidates } from '@/formats/matching/meeting-candidates';

import { accept, aDraft, aRegister } from '../acceptance/accepted';

const { register } = accept(
  aRegister(),
  aDraft({
    meetings: [
      { type: 'senior-officials-meeting', ordinal: 1, date: '2014-11-21', city: 'Almaty' },
      { type: 'senior-officials-meeting', ordinal: 2, date: '2015-09-22', city: 'Astana' },
      { type: 'technical-experts-group', ordinal: 2, date: '2019-05-14/2019-05-15', city: 'Dushanbe' },
    ],
  }),
);
const meetings = register.meetings ?? [];

function found(drafted: Partial<DraftMeeting>) {
  return meetingCandidates(drafted, meetings).map(({ meetingId, match }) => [
    meetings.findIndex(({ id }) => id === meetingId),
    match,
  ]);
}

describe('the meetings that a draft may be about', () => {
  it('are the one of the same type, ordinal and place, though the draft has no year', () => {
    const drafted = {
      type: 'senior-officials-meeting',
      ordinal: 2,
      date: 'XXXX-09-22',
      city: 'Астана',
    } as const;
    expect(found(drafted)).toEqual([[1, 'same']]);
  });

  it('come with what they contradict when they are only possible', () => {
    const [candidate] = meetingCandidates(
      { type: 'technical-experts-group', ordinal: 2, date: '2019-06-20', city: 'Dushanbe' },
      meetings,
    );
    expect(candidate).toMatchObject({ match: 'possible', contradictions: ['date'] });
  });

  it('are none for a meeting of another year', () => {
    expect(found({ type: 'senior-officials-meeting', date: '2018-09-27', city: 'Bishkek' })).toEqual([]);
  });

  it('are the same where they are found by their words and not by a look at each', () => {
    const many = [...meetings];
    keepMeetings(many, many.map(keysOfMeeting));
    const sought: readonly Partial<DraftMeeting>[] = [
      { type: 'senior-officials-meeting', ordinal: 2, date: 'XXXX-09-22', city: 'Астана' },
      { type: 'technical-experts-group', ordinal: 2, date: '2019-06-20', city: 'Dushanbe' },
      { date: '2019-05', city: 'Dushanbe' },
      { type: 'senior-officials-meeting', date: '2018-09-27', city: 'Bishkek' },
    ];
    const alike = sought.map((drafted) => meetingCandidates(drafted, meetings));
    expect(sought.map((drafted) => meetingCandidates(drafted, many))).toEqual(alike);
    expect(alike.map(({ length }) => length)).toEqual([1, 1, 1, 0]);
  });
});
