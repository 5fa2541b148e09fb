import { expect, it } from 'vitest';
import fc from 'fast-check';

import { uniteWords } from '@/formats/paper/hand/unite-words';

const written = 'Participants took note of the reports. They thanked the host.';

it('has both changes where other words were changed', () => {
  const one = 'Participants took note of all the reports. They thanked the host.';
  const other = 'Participants took note of the reports. They warmly thanked the host country.';
  expect(uniteWords(written, one, other, 'en')).toBe(
    'Participants took note of all the reports. They warmly thanked the host country.',
  );
});

it('has what both changed in the same way once', () => {
  const one = 'Participants took note of all reports. They thanked the host.';
  const other = 'Participants took note of all reports. They thanked the Chair.';
  expect(uniteWords(written, one, other, 'en')).toBe(other);
});

it('is none where the same words were changed, or words right beside each other', () => {
  const one = 'Participants took note of the reports. They thanked the Chair.';
  expect(
    uniteWords(written, one, 'Participants took note of the reports. They thanked nobody.', 'en'),
  ).toBeNull();
  const beside = 'Participants took note of the reports. They warmly greeted the host.';
  expect(uniteWords(written, one, beside, 'en')).not.toBeNull();
  expect(uniteWords('thanked the host', 'thanked the Chair', 'thanked the host warmly', 'en')).toBeNull();
});

it('is the same whoever is asked first, and what one changed where the other changed nothing', () => {
  const word = fc.constantFrom('one', 'two', 'three', 'four', 'five', '.');
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, text, (base, a, b) => {
      expect(uniteWords(base, a, b, 'en')).toBe(uniteWords(base, b, a, 'en'));
      expect(uniteWords(base, a, base, 'en')).toBe(a);
    }),
  );
});
