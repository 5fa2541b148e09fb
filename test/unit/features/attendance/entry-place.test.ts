import { describe, expect, it } from 'vitest';

import { entryOfSuggestion } from '@/features/attendance/entry/entry-of-suggestion';
import { suggest } from '@/features/attendance/entry/suggest';
import type { EntryContext, Suggestion } from '@/features/attendance/entry/suggestion';
import { detailWords, placeWords } from '@/features/attendance/entry/suggestion-words';
import { partyEntries } from '@/pickers/parties/party-entry';
import type { KnownPerson } from '@/pickers/people/known-people';
import { foldedName } from '@/search/match-name';
import { aParty, aPartyName } from '../../../helpers/builders';

const party = aParty({ iso2: 'KZ', iso3: 'KAZ' });
const names = [aPartyName({ partyId: party.id, short: 'Kazakhstan', formal: 'Republic of Kazakhstan' })];
const entries = partyEntries([{ party, names }], { date: '2019-05-14', language: 'en' });
const kazakhstan = entries.find(({ partyId }) => partyId === party.id) ?? null;
const known: KnownPerson = {
  id: 'known',
  label: 'Dana Akhmetova',
  honorific: 'Ms',
  names: [foldedName('Dana Akhmetova')],
  parties: new Map([[party.id, { function: 'Adviser', unit: null, institution: 'Ministry of Labour' }]]),
  lastAt: '',
};
const context: EntryContext = {
  entries,
  people: [],
  partiesHere: new Set([party.id]),
  peopleHere: new Set(),
  current: kazakhstan,
};
const withDana = { ...context, people: [known] };

describe('the party a line names after the name', () => {
  it.each([
    ['Prof. X de la Tour, France, Ambassador', 'FRA', 'Ambassador'],
    ['Prof. X de la Tour, Ambassador, France', 'FRA', 'Ambassador'],
    ['Prof. X de la Tour (France), Ambassador', 'FRA', 'Ambassador'],
    ['г-н Тур Жан, Франция, посол', 'FRA', 'посол'],
    ['Ms Sara Ahmadi, Iran (Islamic Republic of), Director', 'IRN', 'Director'],
    ['Ms Sara Ahmadi – Türkiye – Director', 'TUR', 'Director'],
    ['Ms Sara Ahmadi, Director, the Delegation of France', 'FRA', 'Director'],
  ])('goes before the delegation last used: %s', (line, code, title) => {
    expect(suggest(line, context)[0]).toMatchObject({
      kind: 'new-person',
      party: { code },
      place: 'named',
      line: { function: title, institution: null },
    });
  });

  it('of an office in a country is the organisation, the country stays with the person', () => {
    const [first, second] = suggest('Vito Trani, UNHCR, Kazakhstan', context);
    expect(first).toMatchObject({ party: { code: 'UNHCR' }, line: { function: 'Kazakhstan' } });
    expect(second).toMatchObject({ party: { code: 'KAZ' }, line: { function: 'UNHCR' } });
  });

  it('is where a known person goes to, with the post that is typed', () => {
    const [first] = suggest('Dana Akhmetova, France, Ambassador', withDana);
    expect(first).toMatchObject({ kind: 'person', party: { code: 'FRA' }, from: { code: 'KAZ' } });
    expect(added(first)).toMatchObject({ attendee: { function: 'Ambassador' } });
  });

  it('leaves the family name with its particles whole', () => {
    expect(suggest('Prof. X de la Tour, France', context)[0]).toMatchObject({
      line: { honorific: 'Prof.', given: 'X', family: 'de la Tour' },
    });
  });
});

it('somebody who may be known by the consonants alone is offered, and not taken by Enter', () => {
  const zahra = { ...known, id: 'zahra', names: [foldedName('زهرا کریمی')] };
  const people = { ...context, people: [zahra] };
  for (const typed of ['Zohreh Karimi', 'kaz Zahra Karimi']) {
    const [first, second] = suggest(typed, people);
    expect(first, typed).toMatchObject({ kind: 'new-person' });
    expect(second, typed).toMatchObject({ kind: 'person', person: { id: 'zahra' }, isUnsure: true });
  }
  expect(suggest('زهرا کر', people)[0]).toMatchObject({ kind: 'person', isUnsure: false });
});

describe('a party that nobody knows', () => {
  it.each([
    ['Atlantis Mr. Nemo', 'Atlantis'],
    ['atlantis mr nemo', 'Atlantis'],
    ['Atlantis: Mr. Nemo', 'Atlantis'],
    ['Лига степи г-н Немо', 'Лига степи'],
    ['Prof. X de la Tour, Atlantis, Ambassador', 'Atlantis'],
    ['Mr. Nemo, Captain, Atlantis Mobility Forum', 'Atlantis Mobility Forum'],
  ])('is offered as a new one, and the delegation last used after it: %s', (line, name) => {
    const [first, second] = suggest(line, context);
    expect(first).toMatchObject({ kind: 'new-person', place: 'unknown', party: { label: name } });
    expect(added(first)).toMatchObject({ party: { kind: 'new', name } });
    expect(second).toMatchObject({
      kind: 'new-person',
      place: 'last-used',
      party: { code: 'KAZ' },
      line: { institution: name },
    });
  });

  it.each([['Aliya Serik, Atlantis'], ['Atlantis, Mr. Nemo']])(
    'is offered second where it may be something else: %s',
    (line) => {
      const [first, second] = suggest(line, context);
      expect(first).toMatchObject({ place: 'last-used', line: { institution: 'Atlantis' } });
      expect(second).toMatchObject({ place: 'unknown', party: { label: 'Atlantis' } });
    },
  );

  it.each([
    ['Aliya Serik, Interpreter'],
    ['Aliya Serik, Head of Unit'],
    ['Aliya Serik, Ministry of Labour'],
    ['Aliya Serik, border guards'],
    ['SMITH, Mr. John'],
    ['Permanent Secretary, Dr. Serik'],
  ])('is not looked for in what is a post, an institution or a name: %s', (line) => {
    const places = suggest(line, context).flatMap((one) => (one.kind === 'new-person' ? one.place : []));
    expect(places).not.toContain('unknown');
  });

  it('is offered to a meeting without delegations too', () => {
    const [first] = suggest('Aliya Serik, Atlantis', { ...context, current: null });
    expect(first).toMatchObject({ place: 'unknown', party: { label: 'Atlantis' } });
  });
});

describe('an honorific', () => {
  it.each([['Mr. John Smith'], ['mr john smith'], ['Col. Petr Ivanov'], ['Lt. Ann Bee']])(
    'is no code of a State: %s',
    (line) => {
      expect(suggest(line, context)[0]).toMatchObject({ place: 'last-used', party: { code: 'KAZ' } });
    },
  );

  it.each([
    ['MR Ould Salem', 'MRT'],
    ['COL Perez', 'COL'],
    ['lt Ann Bee', 'LTU'],
  ])('is one where it is written as one: %s', (line, code) => {
    expect(suggest(line, context)[0]).toMatchObject({ party: { code } });
  });
});

describe('what is typed', () => {
  it('about a known person goes before what was known', () => {
    const [first] = suggest('kz Dana Akhmetova, Vice-Minister', withDana);
    expect(added(first)).toMatchObject({
      attendee: { function: 'Vice-Minister', institution: 'Ministry of Labour', honorific: 'Ms' },
    });
    expect(first && detailWords(first, words)).toContain('Vice-Minister, Ministry of Labour');
  });

  it.each([
    ['Prof. X de la Tour, France, Ambassador'],
    ['Atlantis Mr. Nemo, Captain'],
    ['Aliya Serik, Atlantis, Submarine Service'],
    ['Vito Trani, UNHCR, Kazakhstan'],
    ['Dana Akhmetova, France, Ambassador'],
    ['Dana Akhmetova, Atlantis'],
  ])('is kept whole in whatever is chosen: %s', (line) => {
    for (const suggestion of suggest(line, withDana)) {
      if (suggestion.kind !== 'new-person' && suggestion.kind !== 'person') continue;
      const entry = JSON.stringify([added(suggestion), suggestion.party.label, suggestion.party.code]);
      for (const word of line.match(/[\p{L}]{2,}/gu) ?? []) expect(entry, word).toContain(word);
    }
  });
});

it('says where a person goes before Enter is pressed', () => {
  const place = (line: string) => suggest(line, context).map((one) => placeWords(one, words));
  expect(place('Anne Martin, France')).toEqual(['in-delegation France', 'in-last-used Kazakhstan']);
  expect(place('Atlantis Mr. Nemo')).toEqual(['in-unknown Atlantis', 'in-last-used Kazakhstan']);
});

function added(suggestion: Suggestion | undefined) {
  return suggestion && entryOfSuggestion(suggestion, 'en', 'present', context.people);
}

function words(key: string, { name = '' }: { readonly name?: unknown } = {}): string {
  return `${key.replace('attendance.entry.', '')} ${typeof name === 'string' ? name : ''}`.trim();
}
