import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { partyCategories, partyKinds } from '@/domain/party';
import { buildLines } from '@/features/parties/directory/build-lines';
import {
  filterLines,
  noFilter,
  readFilter,
  writeFilter,
} from '@/features/parties/directory/directory-filter';
import { standings } from '@/features/parties/directory/party-line';
import { byName, sortLines } from '@/features/parties/directory/sort-lines';
import { almatyProcess } from '@/formats/sample/almaty-process';

const { records } = almatyProcess();
const { parties = [], partyNames = [], statuses = [], chairmanships = [], supportRoles = [] } = records;
const rows = parties.map((party) => ({
  party,
  names: partyNames.filter((name) => name.partyId === party.id),
  meetings: 0,
}));
const linesOn = (day: string, language: string) =>
  buildLines({ rows, statuses, chairmanships, supportRoles }, day, language);

describe('the directory', () => {
  it('stands in the alphabet of its language', () => {
    const names = (language: string) =>
      sortLines(linesOn('2026-01-01', language), byName, language).map(({ name }) => name);
    expect(names('ru').slice(0, 2)).toEqual(['Азербайджан', 'Афганистан']);
    const english = names('en');
    expect(english.indexOf('Türkiye')).toBeLessThan(english.indexOf('Turkmenistan'));
  });

  it('says who chairs on the day, and when the others did', () => {
    const chair = (day: string) => linesOn(day, 'en').filter(({ isChair }) => isChair);
    expect(chair('2015-09-22').map(({ name }) => name)).toEqual(['Kazakhstan']);
    expect(chair('2021-06-01').map(({ name }) => name)).toEqual(['Turkey']);
    expect(chair('2012-01-01')).toEqual([]);
    const kazakhstan = linesOn('2026-01-01', 'en').find(({ code }) => code === 'KAZ');
    expect(kazakhstan).toMatchObject({ chairs: ['2013–2016', '2025–'], standing: 'member' });
  });

  it.each(['turkey', 'ТУРЦИЯ', 'Türkiye', 'tur'])('finds Türkiye by %s', (text) => {
    const found = filterLines(linesOn('2026-01-01', 'en'), { ...noFilter, text });
    expect(found.map(({ code }) => code)).toContain('TUR');
  });

  it('narrows by kind and status together', () => {
    const found = filterLines(linesOn('2026-01-01', 'en'), {
      ...noFilter,
      kinds: ['state'],
      standings: ['observer'],
    });
    expect(found.map(({ code }) => code).toSorted()).toEqual(['IRN', 'PAK']);
  });

  it('keeps its filter in the address', () => {
    const filter = fc.record({
      kinds: fc.subarray([...partyKinds]),
      standings: fc.subarray([...standings]),
      categories: fc.subarray([...partyCategories]),
      text: fc.string().map((text) => (text.trim() === '' ? '' : text)),
    });
    fc.assert(
      fc.property(filter, (value) => {
        expect(readFilter(new URLSearchParams(writeFilter(value).toString()))).toEqual(value);
      }),
    );
  });
});
