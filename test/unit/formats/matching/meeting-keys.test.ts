import fc from 'fast-check';
import { expect, test } from 'vitest';

import { matchMeeting, type MeetingFacts } from '@/formats/matching/match-meeting';
import { keysKept, keysSought } from '@/formats/matching/meeting-keys';

const meeting = fc.record(
  {
    type: fc.constantFrom('senior-officials-meeting', 'ministerial-conference', 'other'),
    ordinal: fc.constantFrom(1, 2),
    date: fc.constantFrom(
      '2015',
      '2015-09',
      '2015/2016',
      '2015-09/2015-10',
      '2015-09-22',
      '2015-09-21/2015-09-24',
      '2015-09-30/2015-10-01',
      '2015-02-01/2015-11-30',
      '2016-02-29',
      'XXXX-02-29',
      'XXXX-09-22',
      'XXXX-09-30/XXXX-10-02',
      'XXXX-10',
      '2014-12-31/2015-01-02',
      '2016-09-22',
    ),
    city: fc.constantFrom('Astana', 'Almaty', 'Nowhere'),
    title: fc.constantFrom('Conference on Refugee Protection', 'Conference on Trade'),
    processes: fc.constantFrom(['Almaty Process'], ['Bali Process']),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<MeetingFacts>;

test('two meetings that are not surely different are found by what they are kept under', () => {
  fc.assert(
    fc.property(meeting, meeting, (kept, sought) => {
      fc.pre(matchMeeting(kept, sought).match !== 'different');
      const words = new Set(keysKept(kept));
      expect(keysSought(sought).some((word) => words.has(word))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('meetings on other days of one month are not compared', () => {
  const words = new Set(keysKept({ date: '2015-09-22' }));
  expect(keysSought({ date: '2015-09-23' }).some((word) => words.has(word))).toBe(false);
  expect(keysSought({ date: '2016-09-22' }).some((word) => words.has(word))).toBe(false);
});
