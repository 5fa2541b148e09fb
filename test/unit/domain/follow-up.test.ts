import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { commitmentStatuses } from '@/domain/commitment';
import { lastDayOf } from '@/domain/edtf';
import { isKnownBy, isOverdue, isSilent, monthsLater, reportsInOrder, statusOnDay } from '@/domain/follow-up';

import { aProgressUpdate } from '../../helpers/builders';

const none = new Map<string, string | null>();
const day = fc
  .date({ min: new Date('2011-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const arbitraryReports = fc.array(
  fc
    .record({
      date: fc.option(
        fc.oneof(
          day,
          day.map((full) => full.slice(0, 7)),
          day.map((full) => full.slice(0, 4)),
        ),
      ),
      status: fc.option(fc.constantFrom(...commitmentStatuses)),
    })
    .map((fields) => aProgressUpdate(fields)),
  { maxLength: 8 },
);

describe('the status on a day', () => {
  it('is that of the last report known by then', () => {
    const reports = [
      aProgressUpdate({ date: '2016-09-19', status: 'under-way' }),
      aProgressUpdate({ date: '2018', status: 'partly-implemented' }),
      aProgressUpdate({ date: null, meetingId: 'm', status: 'implemented' }),
    ];
    const dates = new Map([['m', '2019-05-14/2019-05-15']]);
    expect(statusOnDay(reports, '2016-09-18', dates)).toBe('not-reported');
    expect(statusOnDay(reports, '2016-09-19', dates)).toBe('under-way');
    expect(statusOnDay(reports, '2018-12-30', dates)).toBe('under-way');
    expect(statusOnDay(reports, '2018-12-31', dates)).toBe('partly-implemented');
    expect(statusOnDay(reports, '2019-05-14', dates)).toBe('partly-implemented');
    expect(statusOnDay(reports, '2019-05-15', dates)).toBe('implemented');
    expect(statusOnDay(reports, null, dates)).toBe('implemented');
  });

  it('is “not reported” where no report says how far the matter is, which is not “not started”', () => {
    expect(statusOnDay([], null, none)).toBe('not-reported');
    expect(statusOnDay([aProgressUpdate({ status: null })], null, none)).toBe('not-reported');
    expect(statusOnDay([aProgressUpdate({ status: 'not-started' })], null, none)).toBe('not-started');
  });

  it('counts a report without a date at present only, and before all that have one', () => {
    const undated = aProgressUpdate({ date: null, status: 'implemented' });
    expect(statusOnDay([undated], '2030-01-01', none)).toBe('not-reported');
    expect(statusOnDay([undated], null, none)).toBe('implemented');
    expect(statusOnDay([undated, aProgressUpdate({ date: '2012' })], null, none)).toBe('under-way');
  });

  it('is always one that was reported, in whatever order the reports are read, and changes with a report only', () => {
    fc.assert(
      fc.property(arbitraryReports, fc.array(day, { minLength: 2, maxLength: 6 }), (reports, days) => {
        const sorted = days.toSorted();
        const statuses = sorted.map((one) => statusOnDay(reports, one, none));
        expect(sorted.map((one) => statusOnDay(reports.toReversed(), one, none))).toEqual(statuses);
        const reported = new Set<string>(reports.flatMap(({ status }) => status ?? []));
        for (const status of statuses) expect(status === 'not-reported' || reported.has(status)).toBe(true);
        // What has been reported by a day is not forgotten on a later one.
        const first = statuses.findIndex((status) => status !== 'not-reported');
        if (first >= 0) expect(statuses.slice(first)).not.toContain('not-reported');
      }),
    );
  });

  it('is what the report on a year says once the year is over, whatever was reported in its spring', () => {
    const reports = [
      aProgressUpdate({ date: '2016', status: 'implemented' }),
      aProgressUpdate({ date: '2016-03-10', status: 'under-way' }),
    ];
    expect(statusOnDay(reports, '2016-06-01', none)).toBe('under-way');
    expect(statusOnDay(reports, '2017-01-01', none)).toBe('implemented');
    expect(statusOnDay(reports, null, none)).toBe('implemented');
  });

  it('is that of a report which came to be known last, never of one that was wholly before it', () => {
    fc.assert(
      fc.property(arbitraryReports, day, (reports, one) => {
        const known = reports.filter((report) => report.status !== null && isKnownBy(report, one, none));
        const latest = known
          .map(({ date }) => lastDayOf(date) ?? '')
          .toSorted()
          .at(-1);
        const said = known.filter(({ date }) => lastDayOf(date) === latest).map(({ status }) => status);
        expect(known.length > 0 ? said : ['not-reported']).toContain(statusOnDay(reports, one, none));
      }),
    );
  });

  it('reads the same reports in one order', () => {
    fc.assert(
      fc.property(arbitraryReports, (reports) => {
        expect(reportsInOrder(reports.toReversed(), none)).toEqual(reportsInOrder(reports, none));
      }),
    );
  });
});

describe('flags', () => {
  it('raise what is due when its last possible day has passed, unless the matter is settled', () => {
    expect(isOverdue('2019-05', 'under-way', '2019-05-31')).toBe(false);
    expect(isOverdue('2019-05', 'under-way', '2019-06-01')).toBe(true);
    expect(isOverdue('2019-05', 'not-reported', '2019-06-01')).toBe(true);
    expect(isOverdue('2019-05', 'implemented', '2019-06-01')).toBe(false);
    expect(isOverdue(null, 'under-way', '2019-06-01')).toBe(false);
  });

  it('raise silence since the last report or the origin', () => {
    expect(isSilent(['2018-09-27/2018-09-28'], 'not-reported', 12, '2019-09-27')).toBe(false);
    expect(isSilent(['2018-09-27/2018-09-28'], 'not-reported', 12, '2019-09-28')).toBe(true);
    expect(isSilent(['2018-09-28', '2019-03-01', null], 'continuing', 12, '2019-09-28')).toBe(false);
    expect(isSilent(['2010'], 'not-applicable', 12, '2019-09-28')).toBe(false);
    expect(isSilent([null], 'not-reported', 12, '2019-09-28')).toBe(false);
  });

  it('know the length of months', () => {
    expect(monthsLater('2019-08-31', 6)).toBe('2020-02-29');
    expect(monthsLater('2020-12-15', 1)).toBe('2021-01-15');
  });
});
