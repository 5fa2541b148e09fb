import { describe, expect, it } from 'vitest';

import { entryOfSuggestion } from '@/features/attendance/entry/entry-of-suggestion';
import { readEntry, suggest } from '@/features/attendance/entry/suggest';
import type { EntryContext } from '@/features/attendance/entry/suggestion';
import { readPastedList } from '@/features/attendance/paste/read-list';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { partyEntries } from '@/pickers/parties/party-entry';
import { aPartyName, anOrganisation } from '../../../helpers/builders';
import { knownPeople } from '@/pickers/people/known-people';

const { records } = almatyProcess();
const at = { date: '2019-05-14/2019-05-15', language: 'en' };
const entries = partyEntries(
  (records.parties ?? []).map((party) => ({
    party,
    names: (records.partyNames ?? []).filter((name) => name.partyId === party.id),
  })),
  at,
);
const people = knownPeople(
  {
    persons: records.persons ?? [],
    personNames: records.personNames ?? [],
    appointments: records.appointments ?? [],
    attendances: records.attendances ?? [],
    delegations: records.delegations ?? [],
    meetings: records.meetings ?? [],
  },
  at,
);
const context: EntryContext = {
  entries,
  people,
  partiesHere: new Set(),
  peopleHere: new Set(),
  current: null,
};
const kazakhstan = entries.find((entry) => entry.code === 'KAZ') ?? null;

describe('the one-line entry', () => {
  it.each([['kz nurymb'], ['Казахстан Нурым'], ['nurymb'], ['kaz nurym bir']])(
    'finds a known person: %s',
    (line) => {
      expect(suggest(line, context)[0]).toMatchObject({
        kind: 'person',
        person: { label: 'Birzhan Nurymbetov' },
      });
    },
  );

  it('takes a given name that is also a State’s for a name where another party ends the line', () => {
    expect(suggest('Jordan Smith, IOM', context)[0]).toMatchObject({
      kind: 'new-person',
      line: { given: 'Jordan', family: 'Smith' },
      party: { code: 'IOM' },
    });
    expect(suggest('jordan Smith', context)[0]).toMatchObject({ party: { code: 'JOR' } });
  });

  it('offers a known person first and a new one of the same name after', () => {
    const suggestions = suggest('unhcr tran', context);
    const [first] = suggestions;
    expect(first).toMatchObject({
      kind: 'person',
      person: { label: 'Vito Trani' },
      party: { code: 'UNHCR' },
    });
    expect(suggestions.find(({ kind }) => kind === 'new-person')).toMatchObject({
      party: { code: 'UNHCR' },
      typed: 'tran',
    });
  });

  it.each([
    ['kz Birzhan Nurymbetov', 'new'],
    ['kz NURYMBETOV Birzhan', 'new'],
    ['kz Birzhan Nurym', 'named'],
    ['kz Birzhan', 'named'],
  ])('makes a namesake only of who was offered, and not of who is being learnt: %s', (line, kind) => {
    const chosen = suggest(line, context).find((one) => one.kind === 'new-person');
    const entry = chosen && entryOfSuggestion(chosen, 'en', 'present', people);
    expect(entry?.attendee?.person.kind).toBe(kind);
    const unread = chosen && entryOfSuggestion(chosen, 'en', 'present', []);
    expect(unread?.attendee?.person.kind).toBe('named');
  });

  it('adds a delegation alone', () => {
    expect(suggest('Kazakhstan', context)[0]).toMatchObject({
      kind: 'delegation',
      party: { code: 'KAZ' },
      isHere: false,
    });
    expect(suggest('france', context)[0]).toMatchObject({
      kind: 'delegation',
      party: { code: 'FRA', partyId: null },
    });
  });

  it.each([['Ms. Maria Rossi, IOM'], ['Maria Rossi (IOM)'], ['Maria Rossi, Chief of Mission, МОМ']])(
    'lets the party that ends the line go before the current delegation: %s',
    (line) => {
      expect(suggest(line, { ...context, current: kazakhstan })[0]).toMatchObject({
        kind: 'new-person',
        party: { code: 'IOM' },
        line: { given: 'Maria', family: 'Rossi', institution: null },
      });
    },
  );

  it('takes no party from the middle of a title', () => {
    const [first] = suggest('Maria Rossi, Head of Office in Tajikistan', { ...context, current: kazakhstan });
    expect(first).toMatchObject({ kind: 'new-person', party: { code: 'KAZ' } });
  });

  it.each([['Steppe Mobility Forum'], ['Ассоциация юристов степи'], ['Centre for Mobility Studies']])(
    'knows a new organisation by its name: %s',
    (line) => {
      const suggestions = suggest(line, { ...context, current: kazakhstan });
      expect(suggestions[0]).toEqual({ kind: 'new-organisation', name: line });
      expect(suggestions.some(({ kind }) => kind === 'new-person')).toBe(true);
    },
  );

  it('takes a person of an organisation for no organisation', () => {
    const line = 'Aliya Serik, Head, Steppe Mobility Forum';
    expect(suggest(line, { ...context, current: kazakhstan })[0]).toMatchObject({ kind: 'new-person' });
  });

  it('takes a new person apart', () => {
    expect(suggest('tj Ms Gulnora RAHIMOVA, Chief Specialist, Migration Service', context)[0]).toMatchObject({
      kind: 'new-person',
      party: { code: 'TJK' },
      line: {
        honorific: 'Ms',
        family: 'Rahimova',
        function: 'Chief Specialist',
        institution: 'Migration Service',
      },
    });
  });

  it('puts a name without a party into the delegation last used', () => {
    expect(suggest('Aliya Serik', { ...context, current: kazakhstan })[0]).toMatchObject({
      kind: 'new-person',
      party: { code: 'KAZ' },
    });
    expect(suggest('Border Academy', context)).toEqual([
      { kind: 'new-organisation', name: 'Border Academy' },
    ]);
  });

  it('says who is in the list already', () => {
    const nurymbetov = people.find((person) => person.label === 'Birzhan Nurymbetov');
    const here = { ...context, peopleHere: new Set([nurymbetov?.id ?? '']) };
    expect(suggest('nurymb', here)[0]).toMatchObject({ isHere: true });
  });
});

describe('a name that is nearly that of an organisation', () => {
  const [named] = partyEntries(
    [
      {
        party: anOrganisation({ id: 'fund', acronym: {}, category: 'other' }),
        names: [
          aPartyName({
            partyId: 'fund',
            short: 'Fund for Steppe Refugees',
            formal: 'Fund for Steppe Refugees',
          }),
        ],
      },
    ],
    at,
  );
  const known: EntryContext = {
    ...context,
    entries: named ? [named, ...entries] : entries,
    current: kazakhstan,
  };

  it.each([['Steppe Refugees Fund'], ['Fond for Steppe Refugees']])(
    'offers that one before anybody new, and asks: %s',
    (line) => {
      const { suggestions, asks } = readEntry(line, known);
      expect(suggestions[0]).toMatchObject({ kind: 'delegation', party: { partyId: 'fund' } });
      expect(asks).toBe('which');
    },
  );

  it('offers none for a person', () => {
    const kinds = suggest('Steppen Fundberg', known).map(({ kind }) => kind);
    expect(kinds).not.toContain('delegation');
  });
});

describe('Enter', () => {
  const kyrgyzstan = entries.find((entry) => entry.code === 'KGZ') ?? null;
  const read = (line: string) => readEntry(line, { ...context, current: kyrgyzstan });

  it.each([
    ['Kim', 'which'],
    ['kim', 'which'],
    ['Ким', 'which'],
    ['Li Wei', 'which'],
    ['de la Cruz Juan', 'which'],
    ['Ira Petrova', 'which'],
    ['Saudi Ahmed', 'which'],
    ['turk', 'which'],
    ['Congo', 'which'],
    ['Korea', 'which'],
    ['Конго г-н Нгоно', 'which'],
    ['МВД Казахстана', 'which'],
    ['Maria Rossi, Head of Office in Tajikistan', 'which'],
    ['Jordan Smith, Ministry of Interior of Italy', 'which'],
    ['Mr', 'name'],
    ['г-жа', 'name'],
    ['Ambassador of France', 'post'],
    ['Посол Франции', 'post'],
    ['Chief Specialist', 'post'],
  ])('takes nothing where it must be asked: %s', (line, asks) => {
    expect(read(line).asks).toBe(asks);
  });

  it.each([
    ['Saudi', 'SAU'],
    ['Сейткали А.Б., МВД Казахстана', 'KAZ'],
    ['Сейткали А.Б. МВД Казахстана', 'KAZ'],
    ['Anna Ivanova, Ministry of Foreign Affairs of Tajikistan', 'TJK'],
    ['Anna Ivanova, Embassy of Japan', 'JPN'],
    ['Иванов И., посольство Узбекистана в Казахстане', 'UZB'],
    ['Узбекистан (вторая делегация) Саидов Анвар', 'UZB'],
    ['Iran (Islamic Rep.) Ahmadi', 'IRN'],
    ['Oʻzbekiston Saidov', 'UZB'],
    ['Узбекская делегация', 'UZB'],
    ['Делегация Франции', 'FRA'],
    ['MR', 'MRT'],
    ['Ahmed', 'KGZ'],
    ['Ivanov, IT Department', 'KGZ'],
    ['Министр Иванов', 'KGZ'],
  ])('takes the State that is shown first: %s', (line, code) => {
    const { suggestions, asks } = read(line);
    if (!line.startsWith('Иванов')) expect(asks).toBeNull();
    expect(suggestions[0]).toMatchObject({ party: { code } });
  });

  it('asks whose delegate it is where a line names an office of one State in another', () => {
    const { suggestions } = read('Maria Rossi, Head of Office in Tajikistan');
    expect(suggestions).toMatchObject([
      { party: { code: 'KGZ' }, place: 'last-used' },
      { party: { code: 'TJK' }, place: 'named' },
    ]);
  });

  it('takes a second delegation for one, and says what of a line is recorded nowhere', () => {
    const [first] = read('Узбекистан (вторая делегация) Саидов Анвар').suggestions;
    const another = { ordinal: 2, printed: 'Узбекистан (вторая делегация)' };
    expect(first).toMatchObject({ line: { family: 'Саидов' }, another });
    expect(first && entryOfSuggestion(first, 'en', 'present', people)).toMatchObject({ another });
    expect(read('Турция 2-я делегация').suggestions[0]).toMatchObject({
      kind: 'delegation',
      party: { code: 'TUR' },
      another: { printed: 'Турция (2-я делегация)' },
    });
    expect(read('Kazakhstan (first delegation) Saidov').suggestions[0]).not.toHaveProperty('another');
    expect(read('Kazakhstan (observer) Saidov').suggestions[0]).toMatchObject({ leftOut: 'observer' });
  });

  it('makes no organisation of a name that has no delegation', () => {
    expect(readEntry('Aliya Serik', context).asks).toBe('delegation');
    expect(readEntry('ACBAR', context).asks).toBeNull();
    expect(readEntry('Steppe Mobility Forum', context).asks).toBeNull();
  });

  it.each([
    ['Jordan 3 persons', 'JOR', 'exactly', 3],
    ['Грузия ок. 4 человек', 'GEO', 'about', 4],
    ['Турция (5)', 'TUR', 'exactly', 5],
    ['около 10 делегатов из Китая', 'CHN', 'about', 10],
    ['more than 6 participants', 'KGZ', 'more-than', 6],
  ])('takes a headcount for one, and nobody for a person: %s', (line, code, qualifier, count) => {
    const { suggestions, asks } = read(line);
    expect(suggestions).toMatchObject([
      { kind: 'headcount', party: { code }, headcount: { qualifier, count } },
    ]);
    expect(asks).toBeNull();
    const [only] = suggestions;
    const entry = only && entryOfSuggestion(only, 'en', 'present', people);
    expect(entry).toMatchObject({ headcount: { qualifier, count } });
    expect(entry?.attendee).toBeUndefined();
  });
});

describe('a pasted list', () => {
  it('of State names gives their delegations', () => {
    const rows = readPastedList('Afghanistan\nKyrgyz Republic\nТуркменистан\n\nUNHCR', entries);
    expect(rows.map((row) => row.kind === 'delegation' && row.party?.code)).toEqual([
      'AFG',
      'KGZ',
      'TKM',
      'UNHCR',
    ]);
  });

  it('in one line gives them too', () => {
    const rows = readPastedList(
      'Afghanistan, Azerbaijan, the Islamic Republic of Iran and Türkiye.',
      entries,
    );
    expect(rows.map((row) => row.kind === 'delegation' && row.party?.code)).toEqual([
      'AFG',
      'AZE',
      'IRN',
      'TUR',
    ]);
  });

  it('of names under their delegations keeps who belongs where', () => {
    const rows = readPastedList(
      'MEMBER STATES\nRepublic of Kazakhstan:\n1. H.E. Birzhan NURYMBETOV, Vice-Minister\n2. Ms Aliya SERIK, Head of Unit, Ministry of Labour\nUNHCR\nVito Trani, Representative',
      entries,
    );
    expect(rows.map((row) => row.kind)).toEqual([
      'heading',
      'delegation',
      'person',
      'person',
      'delegation',
      'person',
    ]);
    expect(rows[2]).toMatchObject({ party: { code: 'KAZ' }, person: { names: [{ family: 'Nurymbetov' }] } });
    expect(rows[3]).toMatchObject({ party: { code: 'KAZ' }, person: { names: [{ family: 'Serik' }] } });
    expect(rows[5]).toMatchObject({ party: { code: 'UNHCR' }, person: { names: [{ family: 'Trani' }] } });
  });

  it('copied from a sheet has the party in a cell', () => {
    const rows = readPastedList(
      'Tajikistan\tMs Gulnora RAHIMOVA\tChief Specialist\tMigration Service',
      entries,
    );
    expect(rows[0]).toMatchObject({
      kind: 'person',
      party: { code: 'TJK' },
    });
    expect(rows[0]?.kind === 'person' && rows[0].person.cells.get('function')).toBe('Chief Specialist');
  });

  it('leaves a name without a delegation to be placed', () => {
    expect(readPastedList('Chad Smith, Director', entries)[0]).toMatchObject({
      kind: 'person',
      party: null,
    });
  });

  it('asks about a name of two States, and reads the abbreviated ones', () => {
    const rows = readPastedList(
      'Congo; Jean Ngono; Director\nKorea\nMr Kim Min-jun\nIran (Islamic Rep.); Sara Ahmadi\nLi, Wei, Director',
      entries,
    );
    expect(rows.map((row) => (row.kind === 'heading' ? null : (row.party?.label ?? null)))).toEqual([
      'Congo',
      'Korea',
      'Korea',
      'Iran',
      'Korea',
    ]);
    expect(rows[0]?.kind === 'person' && rows[0].party?.key).toBe('new/Congo');
  });
});

it.each([
  ['US Embassy in Astana', 'USA'],
  ['Italian Embassy', 'ITA'],
  ['Посольство Японии в Казахстане', 'JPN'],
  ['UNHCR Representation in Kazakhstan', 'UNHCR'],
])('makes nobody of a mission and asks: %s', (line, code) => {
  const { suggestions, asks } = readEntry(line, context);
  expect(asks).toBe('which');
  expect(suggestions.map(({ kind }) => kind)).toEqual(['delegation', 'new-organisation']);
  expect(suggestions[0]).toMatchObject({ party: { code } });
});
