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
