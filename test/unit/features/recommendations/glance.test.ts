import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { commitmentStatuses } from '@/domain/commitment';
import { followUpStatuses } from '@/domain/follow-up-statuses';
import type { RecordSet } from '@/domain/records';
import { lineCounter } from '@/features/recommendations/glance/count-lines';
import { firstOfMany } from '@/features/recommendations/glance/first-of-many';
import { glanceOf, type Glance, type Mark } from '@/features/recommendations/glance/glance';
import { yearsInOrder } from '@/features/recommendations/glance/report-years';
import { entriesOf } from '@/features/recommendations/states/entry';
import { filterLines } from '@/features/recommendations/views/filter-lines';
import type { RecommendationLine } from '@/features/recommendations/views/recommendation-line';
import { almatyProcess } from '@/formats/sample/almaty-process';
import {
  attentions,
  noFilter,
  standings,
  without,
  type RecommendationFilter,
} from '@/pickers/recommendations/recommendation-filter';
import {
  aMeeting,
  anOrigin,
  aParty,
  aProgressUpdate,
  aCommitment,
  aRecommendation,
  aRecommendationTag,
  aDelegation,
  aProcess,
} from '../../../helpers/builders';
import { recommendationLines, recommendationRecordsOf } from '../../../helpers/recommendation-records';

const today = '2026-01-01';
const sample = linesOf(almatyProcess().records);

describe('the register at a glance', () => {
  it('counts in the sample what the list and the States count', () => {
    const glance = countedIn(sample, noFilter);
    expect(glance.recommendations.count).toBe(sample.length);
    expect(glance.attentions.get('overdue')?.count).toBe(
      sample.reduce((all, { overdue }) => all + overdue, 0),
    );
    expect(sum(glance.standings)).toBe(sample.length);
    expect(sum(glance.statuses)).toBe(glance.entries.count);
    for (const { statuses, entries } of glance.charts.states) expect(sum(statuses)).toBe(entries.count);
    expect(glance.statuses.get('not-reported')?.count).toBeGreaterThan(0);
    expect(glance.reported.count + (glance.statuses.get('not-reported')?.count ?? 0)).toBe(
      glance.entries.count,
    );
    expectMarksToLead(sample, glance);
  });

  it('leads from every mark to exactly the records it counts, whatever the register and the filter', () => {
    fc.assert(
      fc.property(
        arbitraryRegister.chain((lines) => fc.tuple(fc.constant(lines), filterOf(lines))),
        ([lines, filter]) => {
          expectMarksToLead(lines, countedIn(lines, filter));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('counts those of which it is to be decided whom they address, and tells it of each', () => {
    const [first, ...others] = almatyProcess().records.recommendations ?? [];
    if (!first) throw new Error('The sample recommends nothing');
    const addressees = (almatyProcess().records.addressees ?? []).filter(
      ({ recommendationId }) => recommendationId !== first.id,
    );
    const records = {
      ...almatyProcess().records,
      addressees,
      recommendations: [{ ...first, addressed: 'named' as const }, ...others],
    };
    const lines = linesOf(records);
    expect(countedIn(sample, noFilter).undecided).toBeNull();
    const { undecided } = countedIn(lines, noFilter);
    expect(undecided?.count).toBe(1);
    expect(
      filterLines(lines, undecided?.filter ?? noFilter).map(({ id, addressed }) => [id, addressed]),
    ).toEqual([[first.id, 'domain.addressed.undecided']]);
  });

  it('has room for a register of nothing and of one', () => {
    expect(countedIn([], noFilter)).toMatchObject({ recommendations: { count: 0 }, entries: { count: 0 } });
    const [one] = linesOf({ recommendations: [aRecommendation({ addressed: 'named' })] });
    const glance = countedIn(one ? [one] : [], noFilter);
    expect(glance).toMatchObject({ recommendations: { count: 1 }, entries: { count: 0 } });
    expect(glance.charts.themes).toMatchObject([{ id: without, recommendations: { count: 1 } }]);
    expect(glance.charts.years).toMatchObject([{ id: without, recommendations: { count: 1 } }]);
    expectMarksToLead(one ? [one] : [], glance);
  });

  it('keeps those that wait longest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 })), fc.integer({ min: 1, max: 6 }), (all, few) => {
        const kept = firstOfMany<number>(few);
        for (const one of all) kept.offer(String(one).padStart(2, '0'), one);
        expect(kept.first).toEqual(all.toSorted((a, b) => a - b).slice(0, few));
      }),
    );
  });

  it('shows years in a row, the latest first, and leaves none out between two', () => {
    expect(yearsInOrder(['2019', without, '2022'], true)).toEqual(['2022', '2021', '2020', '2019', without]);
    expect(yearsInOrder(['2019', '2022'], false)).toEqual(['2022', '2019']);
    expect(yearsInOrder([], true)).toEqual([]);
  });
});

function linesOf(records: RecordSet): readonly RecommendationLine[] {
  return recommendationLines(recommendationRecordsOf(records), { today, day: null });
}

function countedIn(lines: readonly RecommendationLine[], filter: RecommendationFilter): Glance {
  const { counts, count } = lineCounter(filter);
  for (const line of lines) count(line);
  return glanceOf(counts, filter);
}

function sum(marks: ReadonlyMap<string, Mark>): number {
  return [...marks.values()].reduce((all, { count }) => all + count, 0);
}

function expectMarksToLead(lines: readonly RecommendationLine[], glance: Glance): void {
  for (const mark of marksOf(glance)) {
    if (mark.count === 0) continue;
    const found =
      mark.view === 'list' ? filterLines(lines, mark.filter) : lines.flatMap(entriesOf(mark.filter));
    expect(found, JSON.stringify(mark)).toHaveLength(mark.count);
  }
}

function marksOf({ charts, ...glance }: Glance): readonly Mark[] {
  const rows = Object.values(charts).flat();
  return [
    glance.recommendations,
    glance.entries,
    glance.reported,
    ...(glance.undecided ? [glance.undecided] : []),
    ...[glance.standings, glance.statuses, glance.attentions, glance.reportYears].flatMap((marks) => [
      ...marks.values(),
    ]),
    ...rows.flatMap(({ recommendations, entries, statuses }) => [
      recommendations,
      entries,
      ...statuses.values(),
    ]),
  ];
}

/** Recommendations of several years, themes and States, closed and open, reported on in any order or not at all. */
const arbitraryRegister = fc
  .array(
    fc.record({
      years: fc.uniqueArray(fc.constantFrom('2011', '2015-09', '2020', 'unknown'), { maxLength: 3 }),
      themes: fc.uniqueArray(fc.constantFrom('theme:Asylum', 'theme:Return', 'group:Women', 'sdg:10.7'), {
        maxLength: 3,
      }),
      addressed: fc.constantFrom('participants' as const, 'named' as const),
      closed: fc.constantFrom(null, '2021'),
      due: fc.constantFrom(null, '2019', '2030'),
      reports: fc.array(
        fc.record({
          party: fc.nat({ max: 3 }),
          status: fc.constantFrom(null, ...commitmentStatuses),
          date: fc.constantFrom(null, '2016', '2018-05-01', '2025-12'),
        }),
        { maxLength: 5 },
      ),
    }),
    { maxLength: 8 },
  )
  .map((made) => {
    const process = aProcess({ silenceMonths: 12 });
    const parties = Array.from({ length: 4 }, () => aParty({}));
    const meetings = ['2011', '2015-09', '2020'].map((date) => aMeeting({ processId: process.id, date }));
    const undated = aMeeting({ processId: process.id, date: null });
    const rows = made.map(({ years, themes, addressed, closed, due, reports }) => {
      const recommendation = aRecommendation({ processId: process.id, addressed, closed, due });
      const recommendationId = recommendation.id;
      const told = reports.map(({ party, status, date }) => {
        const commitment = aCommitment({ recommendationId, partyId: parties[party]?.id ?? '' });
        return { commitment, update: aProgressUpdate({ commitmentId: commitment.id, status, date }) };
      });
      return {
        recommendation,
        origins: years.map((year) =>
          anOrigin({
            recommendationId,
            meetingId: (meetings.find(({ date }) => date === year) ?? undated).id,
          }),
        ),
        tags: themes.map((theme) => {
          const [kind, value = ''] = theme.split(':');
          return aRecommendationTag({
            recommendationId,
            kind: kind === 'group' ? 'group' : kind === 'sdg' ? 'sdg' : 'theme',
            value,
          });
        }),
        told,
      };
    });
    return linesOf({
      processes: [process],
      parties,
      meetings: [...meetings, undated],
      delegations: meetings.flatMap(({ id: meetingId }) =>
        parties.slice(0, 3).map(({ id: partyId }) => aDelegation({ meetingId, partyId })),
      ),
      recommendations: rows.map(({ recommendation }) => recommendation),
      recommendationOrigins: rows.flatMap(({ origins }) => origins),
      recommendationTags: rows.flatMap(({ tags }) => tags),
      commitments: rows.flatMap(({ told }) => told.map(({ commitment }) => commitment)),
      progressUpdates: rows.flatMap(({ told }) => told.map(({ update }) => update)),
    });
  });

function filterOf(lines: readonly RecommendationLine[]): fc.Arbitrary<RecommendationFilter> {
  const some = (values: readonly string[]) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...values]));
  return fc.record({
    themes: some(['theme:Asylum', 'theme:Return', 'group:Women', without]),
    meetings: some([...new Set(lines.flatMap(({ meetingIds }) => meetingIds))]),
    years: some(['2011', '2015', '2020', without]),
    states: some([...new Set(lines.flatMap(({ cells }) => cells.map(({ partyId }) => partyId))), without]),
    statuses: some(followUpStatuses),
    standings: some(standings),
    attentions: some(attentions),
    reported: some(['2016', '2018', '2025', without]),
    text: fc.constantFrom('', 'recommend'),
  });
}
