import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sorting as ofMeetings } from '@/features/meetings/list/sort-lines';
import { sorting as ofParties } from '@/features/parties/directory/sort-lines';
import { sorting as ofPeople } from '@/features/people/directory/compare-lines';
import { countBy } from '@/pickers/directory/filter-choice';
import { ownQuery, withOwnQuery } from '@/pickers/directory/own-query';
import { lineOrder, readSorting, writeSorting, type SortingRules } from '@/pickers/directory/sorting';

const lists: readonly SortingRules<string>[] = [ofMeetings, ofParties, ofPeople];

describe('the order of a list', () => {
  it('stands in the address and is read back, of whichever list', () => {
    const rulesAndSorting = fc
      .constantFrom(...lists)
      .chain((rules) =>
        fc.tuple(
          fc.constant(rules),
          fc.record({ column: fc.constantFrom(...rules.columns), descending: fc.boolean() }),
        ),
      );
    fc.assert(
      fc.property(rulesAndSorting, ([rules, sorting]) => {
        const written = writeSorting(sorting, rules);
        const query = new URLSearchParams(written === null ? {} : { sort: written });
        expect(readSorting(query, rules)).toEqual(sorting);
      }),
    );
    expect(writeSorting(ofMeetings.usual, ofMeetings)).toBeNull();
    expect(readSorting(new URLSearchParams('sort=-nonsense'), ofMeetings)).toEqual(ofMeetings.usual);
  });

  it('has what is missing last in either direction, and never depends on how the lines came', () => {
    const line = fc.record({ id: fc.uuid(), value: fc.option(fc.nat(3)), name: fc.constantFrom('a', 'b') });
    const lines = fc.uniqueArray(line, { selector: ({ id }) => id, maxLength: 9 });
    fc.assert(
      fc.property(lines, fc.boolean(), (some, descending) => {
        const order = lineOrder<(typeof some)[number]>({
          descending,
          isMissing: ({ value }) => value === null,
          compare: (a, b) => (a.value ?? 0) - (b.value ?? 0),
          compareEqual: (a, b) => a.name.localeCompare(b.name),
          idOf: ({ id }) => id,
        });
        const sorted = some.toSorted(order);
        expect(some.toReversed().toSorted(order)).toEqual(sorted);
        const known = sorted.filter(({ value }) => value !== null);
        expect(sorted.slice(0, known.length)).toEqual(known);
      }),
    );
  });
});

it('a line with several values counts for each of them', () => {
  const counts = countBy([['a', 'b'], ['b'], []], (values) => values);
  expect([...counts]).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});

it('what narrows one list never narrows another, and is found again on the way back', () => {
  const ofTwo = withOwnQuery(
    withOwnQuery(new URLSearchParams('other=1'), 'meetings', new URLSearchParams('text=Almaty&year=2015')),
    'people',
    new URLSearchParams('text=Lola'),
  );
  expect(ownQuery(ofTwo, 'meetings').toString()).toBe('text=Almaty&year=2015');
  expect(ownQuery(ofTwo, 'people').toString()).toBe('text=Lola');
  expect(ownQuery(ofTwo, 'parties').size).toBe(0);
  const cleared = withOwnQuery(ofTwo, 'meetings', new URLSearchParams());
  expect(cleared.toString()).toBe('other=1&people.text=Lola');
});
