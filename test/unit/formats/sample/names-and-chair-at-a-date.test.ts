import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chairOn } from '@/domain/chairmanship';
import { nameOn } from '@/domain/name-on';
import { statusOn } from '@/domain/party-status';
import { covers, dayOf } from '@/domain/period';
import { almatyProcess } from '@/formats/sample/almaty-process';

const { records } = almatyProcess();
const { parties = [], partyNames = [], statuses = [], chairmanships = [], supportRoles = [] } = records;
const byCode = new Map(parties.map((party) => [party.iso3 ?? party.acronym['en'] ?? '', party]));
const codeOf = new Map([...byCode].map(([code, { id }]) => [id, code]));

/** Days on which something begins or ends, and those before: chance seldom falls on them. */
const edges = [...partyNames, ...statuses, ...chairmanships]
  .flatMap(({ from, until }) => [dayOf(from), dayOf(until)])
  .flatMap((edge) => (edge === null || edge < '2010' ? [] : [edge, dayBefore(edge)]));
const anyDay = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const day = fc.oneof(anyDay, fc.constantFrom(...edges));

/** The Chair by the public record, as a reader would look it up: the last line whose first day has come. */
const chairs = [
  ['0000-01-01', null],
  ['2013-06-01', 'KAZ'],
  ['2016-11-01', 'KGZ'],
  ['2018-11-01', 'TJK'],
  ['2021-01-01', 'TUR'],
  ['2023-01-01', 'AZE'],
  ['2025-04-24', 'KAZ'],
] as const;
const chairByRecord = (date: string) => chairs.findLast(([from]) => from <= date)?.[1] ?? null;

const members = ['AFG', 'AZE', 'KAZ', 'KGZ', 'TJK', 'TUR', 'TKM'];
const observers = ['IRN', 'PAK'];

describe('the history of the Almaty Process, on any day of 2010 to 2026', () => {
  it('has the Chair of the public record, and one only', () => {
    fc.assert(
      fc.property(day, (date) => {
        const chair = chairOn(chairmanships, date);
        expect(codeOf.get(chair?.partyId ?? '') ?? null).toBe(chairByRecord(date));
        expect(chairmanships.filter((one) => covers(one, date))).toHaveLength(chair ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });

  it('has a Chair that is a member', () => {
    fc.assert(
      fc.property(day, (date) => {
        const chair = chairOn(chairmanships, date);
        return chair === null || statusOn(statuses, chair.partyId, date) === 'member';
      }),
    );
  });

  it('calls Türkiye by the name of the day, in both languages and forms', () => {
    const turkey = byCode.get('TUR');
    if (!turkey) throw new Error('Türkiye is not in the sample');
    fc.assert(
      fc.property(day, (date) => {
        const before = date < '2022-06-01';
        const named = (language: string, form: 'short' | 'formal') =>
          nameOn(turkey, partyNames, date, language, form);
        expect(named('en', 'short')).toBe(before ? 'Turkey' : 'Türkiye');
        expect(named('en', 'formal')).toBe(before ? 'Republic of Turkey' : 'Republic of Türkiye');
        expect(named('ru', 'short')).toBe('Турция');
        expect(named('ru', 'formal')).toBe('Турецкая Республика');
      }),
    );
  });

  it('has a name for every party in both languages, in force on the day and no other beside it', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...parties), fc.constantFrom('en', 'ru'), (date, party, language) => {
        const inForce = partyNames.filter(
          (name) => name.partyId === party.id && name.language === language && covers(name, date),
        );
        expect(inForce).toHaveLength(1);
        expect(nameOn(party, partyNames, date, language, 'short')).toBe(inForce[0]?.short);
        expect(nameOn(party, partyNames, date, language, 'formal')).toBe(inForce[0]?.formal);
      }),
      { numRuns: 500 },
    );
  });

  it('has the members and observers that were stated, and no status for whoever only sat there', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...parties), (date, party) => {
        const code = codeOf.get(party.id) ?? '';
        const status = members.includes(code) ? 'member' : observers.includes(code) ? 'observer' : null;
        expect(statusOn(statuses, party.id, date)).toBe(status);
      }),
      { numRuns: 500 },
    );
    for (const code of ['UZB', 'CHN', 'RUS', 'USA'])
      expect(statuses.filter(({ partyId }) => codeOf.get(partyId) === code)).toEqual([]);
  });

  it('has UNHCR and IOM as its Support Unit, and nobody else', () => {
    const unit = supportRoles.filter(({ kind }) => kind === 'support-unit');
    expect(new Set(unit.map(({ partyId }) => codeOf.get(partyId)))).toEqual(new Set(['IOM', 'UNHCR']));
    fc.assert(fc.property(day, (date) => unit.every((role) => covers(role, date))));
  });

  it('calls the city of the meetings of 2015 and 2016 Astana', () => {
    const astana = records.meetings?.filter(({ city }) => city['en'] === 'Astana') ?? [];
    expect(astana.map(({ date }) => date?.slice(0, 4))).toEqual(['2015', '2016']);
  });
});

function dayBefore(next: string): string {
  const date = new Date(`${next}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
