import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareText } from '@/domain/by-order';
import { numberAt } from '@/domain/paragraph';
import { placeAtMeeting, recommendationOrder } from '@/domain/recommendation-order';

import { aMeeting, anOrigin, aRecommendation } from '../../helpers/builders';

const first = aMeeting({ date: '2015-09-22' });
const second = aMeeting({ date: '2019' });
const meetings = new Map([second, first].map((one) => [one.id, one]));

/** Recommendations of the paragraphs in the order given, as they then stand. */
function inOrder(cited: readonly (readonly [meeting: string, number: string])[]): readonly string[] {
  const numbers = new Map(cited.map(([meetingId, number]) => [`${meetingId} ${number}`, number]));
  const context = { meetings, numbers, letters: new Map<string, string>() };
  return cited
    .map(([meetingId, number]) => {
      const recommendation = aRecommendation();
      const paragraphId = `${meetingId} ${number}`;
      const origins = [anOrigin({ recommendationId: recommendation.id, meetingId, paragraphId })];
      return { number, key: recommendationOrder({ recommendation, origins }, context) };
    })
    .toSorted((a, b) => compareText(a.key, b.key))
    .map(({ number }) => number);
}

test('what a meeting recommended stands by the numbers of its paragraphs', () => {
  const numbers = ['12', '4', '10', '3 (b)', '7', '3', '3 (a)', '2 bis', '2', '1', '1 ante'];
  expect(inOrder(numbers.map((number) => [first.id, number]))).toEqual([
    '1 ante',
    '1',
    '2',
    '2 bis',
    '3',
    '3 (a)',
    '3 (b)',
    '4',
    '7',
    '10',
    '12',
  ]);
});

test('letters and Roman numbers of parts stand as they count, in whatever order they come', () => {
  const parts = Array.from({ length: 30 }, (_, at) => `3 (${numberAt(1, at + 1)})`);
  const below = Array.from({ length: 20 }, (_, at) => `4 (a) (${numberAt(2, at + 1)})`);
  const all = [...parts, ...below];
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (some) => {
      expect(inOrder(some.map((one) => [first.id, one]))).toEqual(all);
    }),
    { numRuns: 20 },
  );
});

test('what an earlier meeting recommended stands before, whatever its numbers', () => {
  expect(
    inOrder([
      [second.id, '1'],
      [first.id, '12'],
      [second.id, '2'],
      [first.id, '3'],
    ]),
  ).toEqual(['3', '12', '1', '2']);
});

test('numbers below a hundred stand as they count, in whatever order they come', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2 });
  fc.assert(
    fc.property(numbers, (some) => {
      const sorted = some.toSorted((a, b) => a - b).map(String);
      expect(inOrder(some.map((one) => [first.id, String(one)]))).toEqual(sorted);
    }),
  );
});

test('a paragraph that is known from a printed reference alone counts too; the rest follow as they were recorded', () => {
  const placeOf = (printedReference: string | null, order: string) =>
    placeAtMeeting(anOrigin({ paragraphId: null, printedReference, order }), { numbers: new Map() });
  const places = [
    placeOf('SOM-1, para. 9', 'a5'),
    placeOf('СДЛ 1, п. 10 (а)', 'a4'),
    placeOf('Declaration', 'a1'),
    placeOf(null, 'a2'),
  ];
  expect(places.toSorted(compareText)).toEqual(places);
});
