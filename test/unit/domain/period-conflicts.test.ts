import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { surelyBefore, surelyOverlap } from '@/domain/certain-order';
import { chairOn } from '@/domain/chairmanship';
import { covers } from '@/domain/period';
import type { ConflictKind } from '@/domain/period-conflict';
import { conflictsOfParty, periodConflicts, type DatedRecords } from '@/domain/period-conflicts';
import { almatyProcess } from '@/formats/sample/almaty-process';

import { aChairmanship, aPartyName, aStatus, aSupportRole } from '../../helpers/builders';

const nothing: DatedRecords = {
  partyNames: [],
  statuses: [],
  chairmanships: [],
  supportRoles: [],
  meetingDates: new Map(),
};
const kindsOf = (records: Partial<DatedRecords>): readonly ConflictKind[] =>
  periodConflicts({ ...nothing, ...records }).map(({ kind }) => kind);

const partyId = '00000000-0000-4000-8000-000000000001';
const processId = '00000000-0000-4000-8000-000000000002';
const own = { partyId, processId } as const;

describe('what contradicts itself in time', () => {
  it('is two names of one language at once, not of two languages, and not of two parties', () => {
    const turkey = aPartyName({ partyId, language: 'en', until: '2022-06-02' });
    const early = aPartyName({ partyId, language: 'en', from: '2022-06-01' });
    const onTime = aPartyName({ partyId, language: 'en', from: '2022-06-02' });
    const russian = aPartyName({ partyId, language: 'ru' });
    expect(kindsOf({ partyNames: [turkey, early] })).toEqual(['names-overlap']);
    expect(kindsOf({ partyNames: [turkey, onTime, russian, aPartyName({ language: 'en' })] })).toEqual([]);
  });

  it('is two statuses at once, told apart by whether they say the same', () => {
    const member = aStatus({ ...own, status: 'member', from: '2013' });
    expect(kindsOf({ statuses: [member, aStatus({ ...own, status: 'observer', from: '2014' })] })).toEqual([
      'statuses-contradict',
    ]);
    expect(kindsOf({ statuses: [member, aStatus({ ...own, status: 'member', until: '2015' })] })).toEqual([
      'statuses-overlap',
    ]);
  });

  it('is two States in the Chair at once, and is told to both', () => {
    const first = aChairmanship({ processId, from: '2013-06', until: '2016-12' });
    const second = aChairmanship({ processId, from: '2016-11', until: null });
    const conflicts = periodConflicts({ ...nothing, chairmanships: [first, second] });
    expect(conflicts).toEqual([
      {
        kind: 'chairs-overlap',
        table: 'chairmanships',
        ids: [first.id, second.id],
        partyIds: [first.partyId, second.partyId],
      },
    ]);
    expect(conflictsOfParty(conflicts, second.partyId)).toHaveLength(1);
    expect(conflictsOfParty(conflicts, partyId)).toEqual([]);
  });

  it('is not a handover within one month or year of which the day is not known', () => {
    const chairs = (until: string, from: string) => [
      aChairmanship({ processId, from: null, until }),
      aChairmanship({ processId, from, until: null }),
    ];
    expect(kindsOf({ chairmanships: chairs('2016-11', '2016-11') })).toEqual([]);
    expect(kindsOf({ chairmanships: chairs('2016-11-25', '2016-11') })).toEqual([]);
    expect(kindsOf({ chairmanships: chairs('2016-11-25', '2016') })).toEqual([]);
    expect(kindsOf({ chairmanships: chairs('2016-12-25', '2016-11') })).toEqual(['chairs-overlap']);
  });

  it('is a Chair without any date, told once and not against every other', () => {
    const dated = aChairmanship({ processId, from: '2013', until: '2016' });
    expect(kindsOf({ chairmanships: [dated, aChairmanship({ processId })] })).toEqual(['chair-undated']);
    // It takes the Chair of no meeting, not even of one that nobody is known to have chaired.
    const undated = aChairmanship({ processId });
    expect([null, '2011-03-15', '2014'].map((date) => chairOn([undated, dated], date))).toEqual([
      null,
      null,
      dated,
    ]);
  });

  it('is a Chair that was no member, once anything is known of its status', () => {
    const chair = aChairmanship({ ...own, from: '2021-01', until: '2023' });
    const member = aStatus({ ...own, status: 'member', from: '2013', until: '2022-05' });
    expect(kindsOf({ chairmanships: [chair] })).toEqual([]);
    expect(kindsOf({ chairmanships: [chair], statuses: [member] })).toEqual(['chair-not-member']);
    const goesOn = aStatus({ ...own, status: 'member', from: '2022-05' });
    expect(kindsOf({ chairmanships: [chair], statuses: [member, goesOn] })).toEqual([]);
    const observer = aStatus({ ...own, status: 'observer' });
    expect(kindsOf({ chairmanships: [chair], statuses: [observer] })).toEqual(['chair-not-member']);
    const since = aChairmanship({ ...own, from: null, until: '2016' });
    expect(kindsOf({ chairmanships: [since], statuses: [aStatus({ ...own, from: '2012' })] })).toEqual([
      'chair-not-member',
    ]);
  });

  it('is no Chair of a member whose years need not leave a day between them', () => {
    const chair = aChairmanship({ ...own, from: '2014', until: '2017' });
    const first = aStatus({ ...own, status: 'member', from: '2013', until: '2015' });
    const again = (from: string) => aStatus({ ...own, status: 'member', from });
    const observer = aStatus({ ...own, status: 'observer', from: '2015-02', until: '2015-05' });
    const kinds = (...statuses: (typeof first)[]) => kindsOf({ chairmanships: [chair], statuses });
    expect(kinds(first, again('2015-05'))).toEqual([]);
    expect(kinds(first, again('2016'))).toEqual(['chair-not-member']);
    expect(kinds(first, observer, again('2015-05'))).toEqual(['chair-not-member']);
  });

  it('is a handover in an order that cannot be', () => {
    const chair = (dates: Parameters<typeof aChairmanship>[0]) =>
      kindsOf({ chairmanships: [aChairmanship({ from: '2011', ...dates })] });
    expect(chair({ announced: '2018-12', handedOver: '2018-11-30' })).toEqual([
      'handed-over-before-announced',
    ]);
    expect(chair({ handedOver: '2019-02', assumed: '2019-01' })).toEqual(['assumed-before-handed-over']);
    expect(chair({ announced: '2019', assumed: '2019-01' })).toEqual([]);
    const elected = aChairmanship({ from: '2013-06', assumed: '2013-05', electedAtMeetingId: processId });
    const meetingDates = new Map([[processId, '2013-06']]);
    expect(kindsOf({ chairmanships: [elected], meetingDates })).toEqual(['elected-after-assumed']);
  });

  it('is a period that ends before it begins, or holds no day', () => {
    expect(kindsOf({ supportRoles: [aSupportRole({ from: '2020', until: '2019' })] })).toEqual([
      'ends-before-it-begins',
    ]);
    expect(kindsOf({ statuses: [aStatus({ from: '2020', until: '2020-01-01' })] })).toEqual(['holds-no-day']);
  });

  it('is nowhere in the sample register', () => {
    const { records } = almatyProcess();
    const { partyNames = [], statuses = [], chairmanships = [], supportRoles = [] } = records;
    expect(kindsOf({ partyNames, statuses, chairmanships, supportRoles })).toEqual([]);
  });
});

const day = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dated = day.chain((whole) => fc.constantFrom(whole, whole.slice(0, 7), whole.slice(0, 4)));
const period = fc.record({
  from: fc.option(dated, { nil: null }),
  until: fc.option(dated, { nil: null }),
});

describe('certain order', () => {
  it('is asymmetric, and never between a date and itself', () => {
    fc.assert(
      fc.property(dated, dated, (a, b) => !(surelyBefore(a, b) && surelyBefore(b, a)) && !surelyBefore(a, a)),
    );
  });

  it('lets a day be found that both overlapping periods cover', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        fc.pre(surelyOverlap(a, b));
        const bounds = [a, b].flatMap(({ from }) => (from === null ? ['1000-01-01'] : [lastDayOf(from)]));
        const shared = bounds.toSorted().at(-1) ?? '';
        return covers(a, shared) && covers(b, shared);
      }),
    );
  });

  it('is the same in either order, and knows no overlap of a period and what follows it', () => {
    fc.assert(fc.property(period, period, (a, b) => surelyOverlap(a, b) === surelyOverlap(b, a)));
    fc.assert(
      fc.property(period, dated, ({ from }, change) => {
        const before = { from, until: change };
        return !surelyOverlap(before, { from: change, until: null });
      }),
    );
  });

  it('points out nothing in any chain of periods in which each begins when the one before ends', () => {
    fc.assert(
      fc.property(fc.uniqueArray(dated, { minLength: 1, maxLength: 6 }), (dates) => {
        const changes = dates.toSorted((a, b) => (surelyBefore(a, b) ? -1 : 1));
        fc.pre(changes.every((date, index) => index === 0 || surelyBefore(changes[index - 1] ?? null, date)));
        const chain = [null, ...changes].map((from, index) => ({ from, until: changes[index] ?? null }));
        const rows = {
          partyNames: chain.map((bounds) => aPartyName({ partyId, ...bounds })),
          statuses: chain.map((bounds) => aStatus({ ...own, ...bounds })),
          chairmanships: chain.map((bounds) => aChairmanship({ ...own, ...bounds })),
          supportRoles: chain.map((bounds) => aSupportRole({ ...own, ...bounds })),
        };
        return kindsOf(rows).length === 0;
      }),
    );
  });
});

function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const [year = '', month = '12'] = date.split('-');
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(days)}`;
}
