import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { earliestDay, parseEdtf } from '@/domain/edtf';
import { comparePeriods, covers, isProper, overlaps, type Period } from '@/domain/period';

import { arbitraryEdtf } from '../../helpers/arbitrary-record';

const dated = arbitraryEdtf.filter((value) => !value.startsWith('XXXX'));
const arbitraryPeriod: fc.Arbitrary<Period> = fc.record({ from: fc.option(dated), until: fc.option(dated) });

const day = (value: string) => {
  const date = parseEdtf(value);
  return date ? earliestDay(date) : null;
};

describe('a period', () => {
  test('includes its first day and excludes its last', () => {
    const period = { from: '2013-06-05', until: '2016-11' };
    expect(
      ['2013-06-04', '2013-06-05', '2016-10-31', '2016-11-01'].map((date) => covers(period, date)),
    ).toEqual([false, true, true, false]);
  });

  test('that is open covers whatever comes, and what came before where it has no start', () => {
    expect(covers({ from: '2022-06', until: null }, '2999')).toBe(true);
    expect(covers({ from: null, until: '2022-06' }, '1900')).toBe(true);
  });

  test('with a bound says nothing of a date without a year', () => {
    expect(covers({ from: null, until: null }, 'XXXX-09-22')).toBe(true);
    expect(covers({ from: '2013', until: null }, 'XXXX-09-22')).toBe(false);
    expect(covers({ from: null, until: '2022' }, 'XXXX-09-22')).toBe(false);
  });

  test('that ends before it begins covers nothing', () => {
    fc.assert(
      fc.property(arbitraryPeriod, dated, (period, date) => {
        if (!isProper(period)) expect(covers(period, date)).toBe(false);
      }),
    );
  });

  test('overlaps another exactly when some day is in both', () => {
    fc.assert(
      fc.property(arbitraryPeriod, arbitraryPeriod, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        const starts = [a.from, b.from].flatMap((from) => (from === null ? [] : [day(from)]));
        const shared = [...starts, '0000-01-01'].some((date) => covers(a, date) && covers(b, date));
        expect(overlaps(a, b)).toBe(shared);
      }),
    );
  });

  test('and the next, which begins where it ends, share no day and leave none out', () => {
    fc.assert(
      fc.property(dated, dated, (turn, date) => {
        const before = covers({ from: null, until: turn }, date);
        const after = covers({ from: turn, until: null }, date);
        expect(before).toBe(!after);
      }),
    );
  });

  test('stands before those that begin later', () => {
    const periods = [
      { from: '2016', until: null },
      { from: '2013-06', until: null },
      { from: null, until: null },
    ];
    expect(periods.toSorted(comparePeriods).map(({ from }) => from)).toEqual([null, '2013-06', '2016']);
  });
});
