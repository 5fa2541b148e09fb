import { expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const meetingOf = (text: string) => {
  const [meeting] = readNarrative({ text, file: '', sha256: '' }).meetings;
  return [meeting?.date, meeting?.city];
};

it.each([
  [
    'Closing remarks of the 2nd Senior Officials Meeting of the Almaty Process\n\nThe participants met in Astana on 22 September 2015.\n\nAdopted in Almaty on 16 March 2011, the Almaty Declaration remains the foundation of the Process.',
    ['2015-09-22', 'Astana'],
  ],
  [
    'The 5th Senior Officials Meeting of the Almaty Process was held in Bishkek on 27–28 September 2018. Issued in Dushanbe on 20 May 2019 by the Support Unit.',
    ['2018-09-27/2018-09-28', 'Bishkek'],
  ],
  [
    'The 5th Senior Officials Meeting of the Almaty Process was held in Bishkek on 27–28 September 2018.\n\nAdopted in Almaty on 16 March 2011.',
    ['2018-09-27/2018-09-28', 'Bishkek'],
  ],
])('a paper adopted or issued elsewhere does not move the meeting: %s', (text, expected) => {
  expect(meetingOf(text)).toEqual(expected);
});

it('the formula at the end of a declaration tells where and when they met', () => {
  expect(
    meetingOf(
      'Declaration of the Ministerial Conference of the Almaty Process\n\nWe, the Ministers, gathered at the Ministerial Conference, agree to share data.\n\nAdopted in Almaty, on 16 March 2011, in the English and Russian languages.',
    ),
  ).toEqual(['2011-03-16', 'Almaty']);
});
