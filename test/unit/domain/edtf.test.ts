import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  compareEdtf,
  compatibleEdtf,
  earliestDay,
  latestDay,
  parseEdtf,
  precisionOf,
  printEdtf,
} from '@/domain/edtf';

import { arbitraryEdtf } from '../../helpers/arbitrary-record';

describe('a date with precision', () => {
  test('is printed as it was read', () => {
    fc.assert(
      fc.property(arbitraryEdtf, (value) => {
        const date = parseEdtf(value);
        expect(date && printEdtf(date)).toBe(value);
      }),
    );
  });

  test('that is a range from a day to itself is that day', () => {
    const date = parseEdtf('2015-09-22/2015-09-22');
    expect(date && printEdtf(date)).toBe('2015-09-22');
  });

  test.each([
    ['2015-09-22', 'day'],
    ['2019-12', 'month'],
    ['2013', 'year'],
    ['XXXX-09-22', 'unknown-year'],
    ['2019-05-14/2019-05-15', 'day'],
  ])('%s is precise to the %s', (value, precision) => {
    const date = parseEdtf(value);
    expect(date && precisionOf(date)).toBe(precision);
  });

  test.each([
    ['2015-02-29', 'a day that does not exist'],
    ['2015-13', 'a month that does not exist'],
    ['XXXX', 'nothing stated'],
    ['2019-05-15/2019-05-14', 'an end before the start'],
    ['XXXX-09-22/2015-09-23', 'a range half without a year'],
    ['22 September 2015', 'prose'],
    ['2015-9-22', 'short numbers'],
    ['', 'nothing'],
  ])('%s is refused: %s', (value) => {
    expect(parseEdtf(value)).toBeNull();
  });

  test('29 February is a day of an unknown year', () => {
    expect(parseEdtf('XXXX-02-29')).not.toBeNull();
  });

  test('begins on its first day and ends on its last', () => {
    fc.assert(
      fc.property(arbitraryEdtf, (value) => {
        const date = parseEdtf(value);
        const [first, last] = [date && earliestDay(date), date && latestDay(date)];
        if (value.startsWith('XXXX')) expect([first, last]).toEqual([null, null]);
        else expect(String(first) <= String(last)).toBe(true);
      }),
    );
    const february = parseEdtf('2016-02');
    expect(february && latestDay(february)).toBe('2016-02-29');
  });
});

describe('comparing dates', () => {
  const orNone = fc.option(arbitraryEdtf);

  test('orders them all: either way round the opposite, and no circles', () => {
    fc.assert(
      fc.property(orNone, orNone, orNone, (a, b, c) => {
        expect(compareEdtf(a, b)).toBe(0 - compareEdtf(b, a));
        expect(compareEdtf(a, a)).toBe(0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0)
          expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('puts those without a year after those with one, and no date last', () => {
    const dates = [null, 'XXXX-01-01', '2019-05-14', '2013', '2013-06-05'];
    expect(dates.toSorted(compareEdtf)).toEqual(['2013', '2013-06-05', '2019-05-14', 'XXXX-01-01', null]);
  });

  test('two can mean the same day whichever is asked first, and a date can mean itself', () => {
    fc.assert(
      fc.property(arbitraryEdtf, arbitraryEdtf, (a, b) => {
        expect(compatibleEdtf(a, b)).toBe(compatibleEdtf(b, a));
        expect(compatibleEdtf(a, a)).toBe(true);
      }),
    );
  });

  test.each([
    ['2015-09-22', 'XXXX-09-22', true],
    ['2015-09-22', 'XXXX-09-23', false],
    ['2015', 'XXXX-09-23', true],
    ['2015-09', '2015-09-22', true],
    ['2015-09', '2015-10', false],
    ['2011-03-14/2011-03-16', '2011-03-15/2011-03-16', true],
    ['2015', 'yesterday', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compatibleEdtf(a, b)).toBe(expected);
  });
});
