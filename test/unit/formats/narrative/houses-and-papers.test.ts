import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const heading = 'Senior Officials Meeting of the Almaty Process\n\nBishkek, 6 February 2024\n\n';

function meetingOf(text: string) {
  return readNarrative({ text, file: 'a.txt', sha256: '0' }).meetings[0];
}

describe('the house of a meeting', () => {
  it.each([
    ['The delegations met at the Silver Birch Hotel on 6 February.', 'Silver Birch Hotel'],
    ['The meeting was held at the Hotel Solaris in Bishkek.', 'Hotel Solaris'],
    ['The meeting was held at the Blue Stone residence.', 'Blue Stone residence'],
    ['Rooms at the Silver Birch Hotel cost little.', undefined],
    ['Professor Amir Tokoev of Silver Birch University spoke at the meeting.', undefined],
  ])('reads «%s»', (sentence, venue) => {
    expect(meetingOf(heading + sentence)?.venue).toBe(venue);
  });
});

describe('a name beside the day and the place', () => {
  const certaintyOf = (line: string) => {
    const { meetings, evidence } = readNarrative({
      text: `Senior Officials Meeting of the Almaty Process\n\n${line}\n\nThe meeting discussed data.`,
      file: 'a.txt',
      sha256: '0',
    });
    const clue = evidence.find(({ path }) => path === '/meetings/0/venue');
    return [meetings[0]?.venue, clue?.certainty, clue?.why];
  };

  it('is asked about where it is called no house', () => {
    expect(certaintyOf('Bishkek, 6 February 2024, Casa de Alba')).toEqual([
      'Casa de Alba',
      'uncertain',
      'review.why.perhaps-venue',
    ]);
    expect(certaintyOf('Bishkek, 6 February 2024, Alba Palace')).toEqual([
      'Alba Palace',
      'stated',
      undefined,
    ]);
    expect(certaintyOf('Venue: Casa de Alba, Bishkek')).toEqual([
      'Casa de Alba, Bishkek',
      'stated',
      undefined,
    ]);
  });
});

describe('what a text says it is', () => {
  it.each([
    ['Conclusions of the Chair', 'chairs-summary', 'issued'],
    ['Резюме сопредседателей', 'chairs-summary', 'issued'],
    ['СОВМЕСТНОЕ ЗАЯВЛЕНИЕ', 'other', 'adopted'],
    ['Recommendations', 'recommendations', 'adopted'],
  ])('takes the heading «%s» for its paper', (title, type, relation) => {
    const meeting = meetingOf(`${title}\n\n${heading}The meeting was held in Bishkek on 6 February 2024.`);
    expect(meeting?.documents).toEqual([{ title, type, relation }]);
  });
});
