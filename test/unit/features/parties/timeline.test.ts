import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeLabels } from '@/features/parties/party/timeline/place-labels';
import { timelineModel, yearPoint } from '@/features/parties/party/timeline/timeline-model';
import { timelineOfParty } from '@/features/parties/party/timeline/timeline-of-party';

import { aChairmanship, aParty, aPartyName, aProcess } from '../../../helpers/builders';

const none = { names: [], statuses: [], chairmanships: [], support: [] };
const day = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.record({ from: fc.option(day, { nil: null }), until: fc.option(day, { nil: null }) });

describe('the timeline of a party', () => {
  it('keeps days in their order', () => {
    fc.assert(
      fc.property(
        day,
        day,
        (a, b) => Math.sign((yearPoint(a) ?? 0) - (yearPoint(b) ?? 0)) === (a < b ? -1 : a > b ? 1 : 0),
      ),
    );
    expect(yearPoint('2015')).toBe(2015);
    expect(yearPoint('XXXX-09-22')).toBeNull();
  });

  it('has no bar for a Chairmanship without dates, nor for a name that ends before it begins', () => {
    const party = aParty();
    const own = { partyId: party.id };
    const dated = aChairmanship({ ...own, from: '2019', until: '2021', label: '2019–2020' });
    const names = [
      aPartyName({ ...own, short: 'Anatolia', from: '2022', until: '2010' }),
      aPartyName({ ...own, short: 'Türkiye' }),
    ];
    const facts = {
      party,
      names,
      process: aProcess(),
      parties: [party],
      partyNames: names,
      statuses: [],
      chairmanships: [aChairmanship(own), dated],
      supportRoles: [],
      mergedIds: [],
      formerAcronyms: [],
      electedAt: [],
    };
    const activity = {
      meetings: [],
      appointments: [],
      coSpeakers: [],
      interventions: [],
      persons: [],
      personNames: [],
    };
    const { lanes } = timelineOfParty(facts, activity, '2026-01-01', 'en', (id) => id);
    expect(lanes.flatMap(({ bars }) => bars.map(({ label }) => label))).toEqual(['Türkiye', '2019–2020']);
  });

  it('holds every bar, and today', () => {
    fc.assert(
      fc.property(fc.array(period), day, (periods, today) => {
        const statuses = periods.map((bounds, index) => ({ ...bounds, id: String(index), label: '' }));
        const { first, end } = timelineModel({ ...none, statuses }, [], today);
        const points = [today, ...periods.flatMap(({ from, until }) => [from, until])].map(yearPoint);
        return points.every((point) => point === null || (first <= point && point < end)) && end - first >= 3;
      }),
    );
  });

  it('puts bars that overlap on lines of their own', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), (periods) => {
        const names = periods.map((bounds, index) => ({ ...bounds, id: String(index), label: '' }));
        const [lane] = timelineModel({ ...none, names }, [], '2026-01-01').lanes;
        const bars = (lane?.bars ?? []).filter(
          ({ from, until }) => (from ?? -Infinity) < (until ?? Infinity),
        );
        return bars.every((bar, index) =>
          bars
            .slice(index + 1)
            .every(
              (other) =>
                other.line !== bar.line ||
                (bar.until ?? Infinity) <= (other.from ?? -Infinity) ||
                (other.until ?? Infinity) <= (bar.from ?? -Infinity),
            ),
        );
      }),
    );
  });

  it('writes no label over another', () => {
    const mark = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      label: fc.string({ minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        const placed = placeLabels(
          marks.map((one, index) => ({ ...one, id: String(index), title: '', at: 0, count: 1, to: '' })),
          { from: 0, until: 600 },
        );
        for (const side of ['above', 'below'] as const) {
          const spans = placed
            .filter((one) => one.side === side)
            .map(
              ({ mark: { label }, middle }) =>
                [middle - (label.length * 7) / 2, middle + (label.length * 7) / 2] as const,
            );
          for (const [index, [start, end]] of spans.entries()) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(600);
            const before = spans[index - 1];
            if (before) expect(start).toBeGreaterThanOrEqual(before[1]);
          }
        }
      }),
    );
  });
});
