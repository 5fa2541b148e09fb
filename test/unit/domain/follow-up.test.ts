import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { commitmentStatuses } from '@/domain/commitment';
import { lastDayOf } from '@/domain/edtf';
import {
  countedReports,
  isKnownBy,
  isOverdue,
  isSilent,
  monthsLater,
  reportsInOrder,
  statusOf,
  statusWith,
  timeOfReport,
} from '@/domain/follow-up';

import { aProgressUpdate } from '../../helpers/builders';

const none = new Map<string, string | null>();
/** @param on `null` for the present */
const statusOnDay = (
  reports: Parameters<typeof countedReports>[0],
  on: string | null,
  dates: ReadonlyMap<string, string | null>,
) => statusOf(countedReports(reports, { today: on ?? '2026-11-26', day: on }, dates));
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

  it('is “not reported” where nothing was, “not stated” where words alone were, and neither is “not started”', () => {
    const words = aProgressUpdate({ status: null, date: '2017' });
    expect(statusOnDay([], null, none)).toBe('not-reported');
    expect(statusOnDay([words], null, none)).toBe('not-stated');
    expect(statusOnDay([words], '2017-06-01', none)).toBe('not-reported');
    expect(statusOnDay([words, aProgressUpdate({ date: '2016' })], null, none)).toBe('under-way');
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
        const derived = new Set(['not-reported', 'not-stated']);
        for (const status of statuses) expect(derived.has(status) || reported.has(status)).toBe(true);
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
        const heard = reports.filter((report) => isKnownBy(report, one, none));
        const known = heard.filter(({ status }) => status !== null);
        const latest = known
          .map(({ date }) => lastDayOf(date) ?? '')
          .toSorted()
          .at(-1);
        const said = known.filter(({ date }) => lastDayOf(date) === latest).map(({ status }) => status);
        const unsaid = heard.length > 0 ? 'not-stated' : 'not-reported';
        expect(known.length > 0 ? said : [unsaid]).toContain(statusOnDay(reports, one, none));
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

describe('one report more', () => {
  const asOf = { today: '2026-11-26', day: null };
  const known = [
    aProgressUpdate({ date: '2025-02', status: 'implemented' }),
    aProgressUpdate({ date: '2023', status: 'under-way' }),
  ];

  it('gives the status, unless a later report keeps it', () => {
    const added = { date: '2026-03', status: 'continuing', meetingId: null } as const;
    expect(statusWith(known, added, asOf, none)).toEqual({ status: 'continuing', overtakenBy: null });
    expect(statusWith(known, { ...added, date: '2024' }, asOf, none)).toEqual({
      status: 'implemented',
      overtakenBy: known[0],
    });
    // Of one day the one that is recorded last counts.
    expect(statusWith(known, { ...added, date: '2025-02' }, asOf, none).status).toBe('continuing');
  });

  it('changes nothing before its days have come, nor by words alone where a status is known', () => {
    const ahead = { date: '2031', status: 'continuing', meetingId: null } as const;
    expect(statusWith(known, ahead, asOf, none)).toEqual({ status: 'implemented', overtakenBy: null });
    const words = { date: '2026', status: null, meetingId: null } as const;
    expect(statusWith(known, words, asOf, none)).toEqual({ status: 'implemented', overtakenBy: null });
    expect(statusWith([], words, asOf, none).status).toBe('not-stated');
  });
});

describe('when a report is of', () => {
  const som = { date: '2019-05-14/2019-05-15' };
  const meetings = new Map([['m', som]]);

  it('is its own date; the meeting at which an undated one was given is told as such, and dates it not', () => {
    expect(timeOfReport({ date: '2018', meetingId: 'm' }, meetings)).toEqual({ kind: 'dated', date: '2018' });
    expect(timeOfReport({ date: null, meetingId: 'm' }, meetings)).toEqual({ kind: 'given', at: som });
    expect(timeOfReport({ date: null, meetingId: 'gone' }, meetings)).toEqual({ kind: 'undated' });
    expect(timeOfReport({ date: null, meetingId: null }, meetings)).toEqual({ kind: 'undated' });
  });

  it('does not let an undated one count before the meeting at which it was given', () => {
    const given = aProgressUpdate({ date: null, meetingId: 'm', status: 'implemented' });
    const dates = new Map([['m', som.date]]);
    const onDay = (today: string) => countedReports([given], { today, day: null }, dates);
    expect(onDay('2019-05-13')).toEqual([]);
    expect(onDay('2019-05-14')).toEqual([given]);
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
