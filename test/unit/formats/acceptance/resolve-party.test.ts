import { v7 } from 'uuid';
import { expect, it } from 'vitest';

import type { RecordSet } from '@/domain/records';
import { partySaidAs } from '@/formats/acceptance/acceptance-plan';
import { unsaidPartyId } from '@/formats/acceptance/resolve-party';

import { accept, aDraft, aRegister } from './accepted';

const attended = (date: string, ...parties: readonly string[]) => ({
  type: 'senior-officials-meeting' as const,
  date,
  city: 'Astana',
  delegations: parties.map((party) => ({ party })),
});

const saidOf = (...said: readonly (readonly [name: string, id: string])[]) => ({
  records: new Map(said.map(([name, id]) => [partySaidAs(name), { id }])),
});

it('a name said to be a party that is gone by now is found anew, and no State becomes an organisation', () => {
  const made = aDraft({ meetings: [attended('2015-09-22', 'KAZ', 'Turkey', 'Bakery Union')] });
  const said = saidOf(['KAZ', v7()], ['Turkey', v7()], ['Bakery Union', v7()]);
  const { register } = accept(aRegister(), made, said);
  expect(register.parties?.map(({ kind, iso3 }) => [kind, iso3])).toEqual([
    ['state', 'KAZ'],
    ['state', 'TUR'],
    ['organisation', null],
  ]);
});

it('two names said to be one that the register does not hold make one party', () => {
  const made = aDraft({ meetings: [attended('2015-09-22', 'Bakery Union', 'Bakeri Union')] });
  const id = unsaidPartyId('Bakery Union');
  const { register } = accept(aRegister(), made, saidOf(['Bakery Union', id], ['Bakeri Union', id]));
  expect(register.parties?.map((party) => party.id)).toEqual([id]);
});

it('what is said of a name where it is in doubt does not hold where it was another party at the time', () => {
  const [one, two] = [v7(), v7()];
  const party = { kind: 'organisation', iso2: null, iso3: null, acronym: {}, category: 'other' } as const;
  const name = { language: 'en', short: 'Support Unit', formal: 'Support Unit', sortKey: null };
  const rows: RecordSet = {
    parties: [one, two].map((id) => ({ ...party, id, mergedIntoId: null })),
    partyNames: [
      { ...name, id: v7(), partyId: one, from: '2013-01-01', until: '2017-01-01', order: 'a0' },
      { ...name, id: v7(), partyId: two, from: '2017-01-01', until: null, order: 'a1' },
    ],
  };
  const meetings = ['2015-09-22', '2019-05-14'].map((date) => attended(date, 'Support Unit'));
  const made = aDraft({ meetings });
  const undated = { ...made.draft, recommendations: [{ text: 'Report.', addressees: ['Support Unit'] }] };
  const { register } = accept(aRegister(rows), { ...made, draft: undated }, saidOf(['Support Unit', two]));
  expect(register.delegations?.map(({ partyId }) => partyId)).toEqual([one, two]);
  expect(register.addressees?.map(({ partyId }) => partyId)).toEqual([two]);
});
