import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { followUpCounts } from '@/domain/follow-up-counts';
import { followUpStatuses } from '@/domain/follow-up-statuses';
import { recommendationRows } from '@/domain/recommendation-row';
import { compareLines } from '@/features/recommendations/list/compare-lines';
import { filterLines } from '@/features/recommendations/views/filter-lines';
import type { RecommendationLine } from '@/features/recommendations/views/recommendation-line';
import { almatyProcess } from '@/formats/sample/almaty-process';
import {
  attentions,
  noFilter,
  readFilter,
  standings,
  without,
  writeFilter,
} from '@/pickers/recommendations/recommendation-filter';
import { recommendationLines, recommendationRecordsOf } from '../../../helpers/recommendation-records';

const records = recommendationRecordsOf(almatyProcess().records);
const idOf = (code: string) => records.parties.find(({ iso3 }) => iso3 === code)?.id ?? '';
const lines = recommendationLines(records, { today: '2026-01-01', day: null });
const firstWords = (found: readonly RecommendationLine[]) =>
  found.map(({ text }) => text.split(' ').slice(0, 2).join(' '));

describe('the register of recommendations', () => {
  it('has one line for what five meetings recommended, cited by the first', () => {
    const line = lines.find(({ text }) => text.startsWith('Act together'));
    expect(line?.reference).toBe('RC (2011) [b]');
    expect(line?.origins).toHaveLength(5);
    expect(line?.years).toEqual(['2011', '2014', '2015', '2018', '2023']);
  });

  it('finds State and status in one and the same State', () => {
    const filter = { ...noFilter, states: [idOf('TJK')], statuses: ['implemented'] };
    expect(firstWords(filterLines(lines, filter))).toEqual(['Share practice']);
    const apart = { ...noFilter, states: [idOf('TUR')], statuses: ['partly-implemented'] };
    expect(filterLines(lines, apart)).toEqual([]);
  });

  it('finds what is overdue, what is silent, what is closed, and nothing expected of what is superseded', () => {
    const overdue = filterLines(lines, { ...noFilter, attentions: ['overdue'] });
    expect(firstWords(overdue).toSorted()).toEqual(['Improve, as', 'Name a']);
    expect(firstWords(filterLines(lines, { ...noFilter, standings: ['closed'] }))).toEqual([
      'Share practice',
    ]);
    const [superseded] = filterLines(lines, { ...noFilter, standings: ['superseded'] });
    expect(superseded).toMatchObject({ overdue: 0, silent: 0 });
  });

  it('finds those whose addressees are to be decided among what needs somebody, and counts the open ones', () => {
    const [first, closed] = records.recommendations.filter(({ addressed }) => addressed !== 'named');
    const ids = new Set([first?.id, closed?.id]);
    const open = {
      ...records,
      recommendations: records.recommendations.map((one) =>
        ids.has(one.id)
          ? { ...one, addressed: 'named' as const, closed: one === closed ? '2025' : null }
          : one,
      ),
      links: [],
      addressees: records.addressees.filter(({ recommendationId }) => !ids.has(recommendationId)),
    };
    const asOf = { today: '2026-01-01', day: null };
    const some = recommendationLines(open, asOf);
    const find = (filter: object) => filterLines(some, { ...noFilter, ...filter }).map(({ id }) => id);
    expect(new Set(find({ attentions: ['undecided'] }))).toEqual(ids);
    expect(find({ attentions: ['undecided'], standings: ['open'] })).toEqual([first?.id]);
    expect(followUpCounts(recommendationRows(open, asOf)).undecided).toBe(1);
    expect(find({ attentions: ['overdue', 'undecided'] })).toEqual(expect.arrayContaining([...ids]));
    // Of a status there is none that anybody was asked for.
    expect(find({ attentions: ['undecided'], statuses: ['implemented'] })).toEqual([]);
    expect(find({ attentions: ['undecided'], states: [idOf('KAZ')] })).toEqual([]);
    const query = writeFilter({ ...noFilter, attentions: ['undecided'] });
    expect(readFilter(query).attentions).toEqual(['undecided']);
  });

  it('finds words of any language, themes and every reference', () => {
    const find = (text: string) => firstWords(filterLines(lines, { ...noFilter, text }));
    expect(find('пограничных')).toEqual(['Train border']);
    expect(find('TEG 2 asylum')).toContain('Share practice');
    expect(find('remittances of nobody')).toEqual([]);
  });

  it('finds how it was worded at a meeting, where it is worded otherwise now', () => {
    const origins = records.origins.map((origin, at) =>
      at === 0 ? { ...origin, text: { en: 'Once put in quaint words' } } : origin,
    );
    const worded = recommendationLines({ ...records, origins }, { today: '2026-01-01', day: null });
    const [found, ...more] = filterLines(worded, { ...noFilter, text: 'quaint' });
    expect(more).toEqual([]);
    expect(found?.id).toBe(records.origins[0]?.recommendationId);
  });

  it('stands by when it was made first, the latest first', () => {
    const ordered = lines.toSorted(compareLines({ column: 'reference', descending: true }, 'en'));
    expect(ordered.at(0)?.reference).toBe('SOM (2023)');
    expect(ordered.at(-1)?.reference).toBe('RC (2011) [b]');
  });

  it('reads from an address what it wrote into it', () => {
    const some = (values: readonly string[]) => fc.subarray([...values]);
    const arbitrary = fc.record({
      reported: some(['2024', without]),
      themes: some(['theme:Asylum', 'sdg:10.7', 'group:Refugees & others']),
      meetings: some(['a', 'b']),
      years: some(['2011', '2025']),
      states: some(['x', 'y']),
      statuses: some(followUpStatuses),
      standings: some(standings),
      attentions: some(attentions),
      text: fc.string().filter((text) => text.trim() !== ''),
    });
    fc.assert(
      fc.property(arbitrary, (filter) => {
        expect(readFilter(new URLSearchParams(writeFilter(filter).toString()))).toEqual(filter);
      }),
    );
    expect(readFilter(new URLSearchParams('status=done&standing=open&standing=gone'))).toEqual({
      ...noFilter,
      standings: ['open'],
    });
  });
});
