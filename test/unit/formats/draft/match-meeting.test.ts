import { describe, expect, it } from 'vitest';
import { matchMeeting, type MeetingFacts } from '@/formats/draft/match-meeting';

const som: MeetingFacts = {
  type: 'senior-officials-meeting',
  ordinal: 2,
  date: '2015-09-22',
  city: 'Astana',
  country: 'KAZ',
};

describe('two records of a meeting', () => {
  it('are the same when kind, number, place and day agree, though one lacks the year', () => {
    expect(matchMeeting(som, { ...som, date: 'XXXX-09-22' })).toEqual({
      match: 'same',
      reasons: ['type', 'ordinal', 'date', 'place'],
      contradictions: [],
    });
  });

  it('are the same when their dates overlap and the place agrees', () => {
    const conference: MeetingFacts = {
      type: 'regional-conference',
      date: '2011-03-15/2011-03-16',
      city: 'Almaty',
    };
    expect(matchMeeting(conference, { ...conference, date: '2011-03-14/2011-03-16' }).match).toBe('same');
  });

  it('are the same under the older and the foreign name of the city', () => {
    expect(matchMeeting(som, { ...som, city: 'Nur-Sultan' }).match).toBe('same');
    expect(matchMeeting(som, { ...som, city: 'Астана' }).match).toBe('same');
  });

  it('are different when the number differs and nothing else ties them', () => {
    expect(
      matchMeeting(som, {
        type: 'senior-officials-meeting',
        ordinal: 3,
        date: '2016-09-19/2016-09-20',
        city: 'Astana',
      }).match,
    ).toBe('different');
  });

  it('are possibly the same when all agrees but the number', () => {
    expect(matchMeeting(som, { ...som, ordinal: 3 })).toMatchObject({
      match: 'possible',
      contradictions: ['ordinal'],
    });
  });

  it('are possibly the same when only kind and number are known', () => {
    expect(matchMeeting(som, { type: 'senior-officials-meeting', ordinal: 2 }).match).toBe('possible');
  });

  it('are different when they are two kinds of meeting at two times', () => {
    expect(
      matchMeeting(som, { type: 'technical-experts-group', ordinal: 2, date: '2019-05-14', city: 'Dushanbe' })
        .match,
    ).toBe('different');
  });

  it('are the same either way round', () => {
    const vague: MeetingFacts = { type: 'other', date: '2015-09', city: 'Astana' };
    expect(matchMeeting(som, vague).match).toBe(matchMeeting(vague, som).match);
  });
});
