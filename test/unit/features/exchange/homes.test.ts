import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findHome, type Home } from '@/features/exchange/reading/find-home';
import { createHomes } from '@/features/exchange/reading/homes';
import type { MeetingFacts } from '@/formats/matching/match-meeting';

const meeting: fc.Arbitrary<MeetingFacts> = fc.record(
  {
    type: fc.constantFrom('som', 'ministerial-conference', 'other'),
    ordinal: fc.constantFrom(1, 2),
    date: fc.constantFrom(
      '2015',
      '2015-09',
      '2015-09-22',
      '2015-09-30/2015-10-01',
      'XXXX-09-22',
      'XXXX-10',
      '2014-12-31/2015-01-02',
      '2016-09-22',
    ),
    city: fc.constantFrom('Astana', 'Nur-Sultan', 'Almaty', 'Алматы', 'Nowhere'),
    title: fc.constantFrom('Conference on Refugee Protection', 'conference on refugee protection', '2nd SOM'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<MeetingFacts>;

test('a review is found among thousands as it is found by comparing each of them', () => {
  const several = fc.array(meeting, { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(several, { maxLength: 12 }), several, several, (kept, grown, sought) => {
      const homes = createHomes();
      const list: Home[] = kept.map((meetings, at) => ({ reviewId: `${at}`, meetings }));
      for (const home of list) homes.put(home);
      // One of them grows by another file.
      const [first] = list;
      if (first) {
        list[0] = { ...first, meetings: [...first.meetings, ...grown] };
        homes.put(list[0]);
      }
      expect(homes.find(sought, null)).toEqual(findHome(sought, list));
    }),
    { numRuns: 1000 },
  );
});
