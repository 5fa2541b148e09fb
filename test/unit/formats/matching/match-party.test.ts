import { expect, it } from 'vitest';

import type { PartyWithNames } from '@/domain/party-from-reference';
import { matchParty } from '@/formats/matching/match-party';

interface Called {
  readonly short: string;
  readonly formal?: string;
  readonly from?: string;
  readonly until?: string;
}

function party(
  id: string,
  names: readonly Called[],
  acronym = '',
  iso3: string | null = null,
): PartyWithNames {
  return {
    party: {
      id,
      kind: iso3 === null ? 'organisation' : 'state',
      iso2: null,
      iso3,
      acronym: acronym === '' ? {} : { en: acronym },
      category: 'other',
      mergedIntoId: null,
    },
    names: names.map(({ short, formal = short, from = null, until = null }, at) => ({
      id: `${id}${at}`,
      partyId: id,
      language: 'en',
      short,
      formal,
      sortKey: null,
      from,
      until,
      order: `a${at}`,
    })),
  };
}

const turkey = party(
  'tur',
  [
    { short: 'Türkiye', formal: 'Republic of Türkiye', from: '2022-06-01' },
    { short: 'Turkey', formal: 'Republic of Turkey', until: '2022-06-01' },
  ],
  '',
  'TUR',
);
const centre = party('csm', [{ short: 'Centre for Steppe Migration' }], 'CSM');
const council = party('csm2', [{ short: 'Council of Steppe Ministers' }], 'CSM');
const all = [turkey, centre, council];

const match = (name: string, date: string | null = null) => matchParty({ name, date }, all);

it('a party is taken by code, name, former name or acronym, with the reason', () => {
  expect(match('TUR').sure).toMatchObject({ id: 'tur', reasons: ['code'] });
  expect(match('centre for steppe migration').sure).toMatchObject({ id: 'csm', reasons: ['name'] });
  expect(match('Turkey', '2015-09-22').sure).toMatchObject({ id: 'tur', reasons: ['former-name', 'period'] });
  expect(matchParty({ name: 'CSM', date: null }, [turkey, centre]).sure).toMatchObject({
    reasons: ['acronym'],
  });
  expect(match('Fergana Fund')).toEqual({ sure: null, candidates: [] });
});

it('a former name that is still used is taken, with what speaks against it', () => {
  const late = match('Turkey', '2024-05-01').sure;
  expect(late).toMatchObject({ id: 'tur', contradictions: ['period'] });
  expect(late?.likelihood).toBeLessThanOrEqual(match('Turkey', '2015').sure?.likelihood ?? 0);
});

it('an acronym that two parties share is taken for neither', () => {
  const { sure, candidates } = match('CSM');
  expect(sure).toBeNull();
  expect(candidates.map(({ id, match: verdict }) => [id, verdict])).toEqual([
    ['csm', 'possible'],
    ['csm2', 'possible'],
  ]);
  expect(candidates.every(({ likelihood }) => likelihood < 0.6)).toBe(true);
});

it('of a name that two bore one after the other, the one that bore it then is taken', () => {
  const before = party('old', [{ short: 'Steppe Secretariat', until: '2015-01-01' }]);
  const after = party('new', [{ short: 'Steppe Secretariat', from: '2015-01-01' }]);
  const named = (date: string | null) => matchParty({ name: 'Steppe Secretariat', date }, [before, after]);
  expect(named('2013-06-05').sure?.id).toBe('old');
  expect(named('2018').sure?.id).toBe('new');
  expect(named(null)).toMatchObject({ sure: null, candidates: [{}, {}] });
});

it('another spelling is asked about, never of a name that is known to be another’s', () => {
  const alike = new Map([['csm', 'spelling']] as const);
  expect(matchParty({ name: 'Center for Steppe Migrations', date: null }, all, alike)).toMatchObject({
    sure: null,
    candidates: [{ id: 'csm', match: 'possible', reasons: ['spelling'] }],
  });
  expect(matchParty({ name: 'UNHCR', date: null }, all, alike)).toEqual({ sure: null, candidates: [] });
});

it('the code of a State is no organisation’s acronym', () => {
  expect(matchParty({ name: 'ARM', date: null }, [party('x', [{ short: 'Steppe Relief' }], 'ARM')])).toEqual({
    sure: null,
    candidates: [],
  });
});

it('a name that was given later is asked about, but one that the reference knows is not', () => {
  const unit = party('unit', [{ short: 'Support Unit', from: '2020-01-01' }]);
  const at = (date: string) => matchParty({ name: 'Support Unit', date }, [unit]);
  expect(at('2013-06-05')).toMatchObject({ sure: null, candidates: [{ contradictions: ['period'] }] });
  expect(at('2021-06-05').sure).toMatchObject({ id: 'unit', reasons: ['name', 'period'] });
  expect(match('Türkiye', '2015-09-22').sure).toMatchObject({ id: 'tur', contradictions: ['period'] });
});
