import { describe, expect, test } from 'vitest';

import { chairOn } from '@/domain/chairmanship';
import { nameOn } from '@/domain/name-on';
import { statusOn } from '@/domain/party-status';

import { aChairmanship, anOrganisation, aParty, aPartyName, aStatus } from '../../helpers/builders';

describe('a name at a date', () => {
  const party = aParty({ iso2: 'TR', iso3: 'TUR' });
  const named = (short: string, language: string, from: string | null, until: string | null) =>
    aPartyName({ partyId: party.id, language, short, formal: `Republic of ${short}`, from, until });
  const names = [
    named('Türkiye', 'en', '2022-06-01', null),
    named('Turkey', 'en', null, '2022-06-01'),
    named('Турция', 'ru', null, null),
    aPartyName({ short: 'Somebody else', language: 'kk' }),
  ];
  const short = (date: string | null, language: string) => nameOn(party, names, date, language, 'short');

  test('is the one the party bore then', () => {
    expect([short('2015-09-22', 'en'), short('2022-06-01', 'en')]).toEqual(['Turkey', 'Türkiye']);
    expect(nameOn(party, names, '2015', 'en', 'formal')).toBe('Republic of Turkey');
  });

  test('is the one of today where the year is not stated', () => {
    expect([short('XXXX-09-22', 'en'), short(null, 'en')]).toEqual(['Türkiye', 'Türkiye']);
  });

  test('is the nearest one borne before, else the first, where none is recorded for the date', () => {
    const city = [
      named('Akmola', 'en', '1992', '1998'),
      named('Astana', 'en', '1998', '2019'),
      named('Astana again', 'en', '2022', null),
    ];
    const on = (date: string) => nameOn(party, city, date, 'en', 'short');
    expect([on('1980'), on('2020'), on('2023')]).toEqual(['Akmola', 'Astana', 'Astana again']);
  });

  test('is in the language asked for, else in English, and never nothing', () => {
    expect(short('2015', 'ru')).toBe('Турция');
    expect(short('2015', 'kk')).toBe('Turkey');
    expect(short('2015', 'en-GB')).toBe('Turkey');
    expect(nameOn(party, [], '2015', 'en', 'formal')).toBe('TUR');
    expect(nameOn(anOrganisation(), [], '2015', 'ru', 'short')).toBe('УВКБ ООН');
  });
});

describe('a status at a date', () => {
  const party = aParty();
  const at = { partyId: party.id } as const;
  const statuses = [
    aStatus({ ...at, status: 'observer', from: '2011', until: '2014-11-21' }),
    aStatus({ ...at, status: 'member', from: '2014-11-21', until: '2020' }),
    aStatus({ ...at, status: 'ended', from: '2020', until: null }),
    aStatus({ status: 'applicant' }),
  ];

  test('is not taken over by one to be confirmed that begins no later', () => {
    const member = aStatus({ ...at, status: 'member' });
    const open = aStatus({ ...at, status: 'to-be-confirmed' });
    expect(statusOn([member, open], party.id, '2015')).toBe('member');
    expect(statusOn([open, member], party.id, '2015')).toBe('member');
    expect(statusOn([member, { ...open, from: '2014' }], party.id, '2015')).toBe('to-be-confirmed');
  });

  test('is the one in force, none before the first, and its own party’s', () => {
    const dates = ['2010', '2013', '2014-11-20', '2014-11-21', '2019-12-31', '2024'];
    expect(dates.map((date) => statusOn(statuses, party.id, date))).toEqual([
      null,
      'observer',
      'observer',
      'member',
      'member',
      'ended',
    ]);
  });

  test('is the one that began last where two overlap', () => {
    const overlapping = [
      ...statuses,
      aStatus({ ...at, status: 'to-be-confirmed', from: '2016', until: null }),
    ];
    expect(statusOn(overlapping, party.id, '2017')).toBe('to-be-confirmed');
  });
});

describe('the Chair at a date', () => {
  const terms = [
    aChairmanship({ label: '2013–2016', from: '2013-06-05', until: '2016-11' }),
    aChairmanship({ label: '2016–2018', from: '2016-11', until: '2018-11' }),
    aChairmanship({ label: '2025–', from: '2025-04-24', until: null }),
  ];

  test('hands over on the day the next term begins; between two terms there is none', () => {
    const dates = ['2013-06-04', '2013-06-05', '2016-10-31', '2016-11-01', '2020', '2026'];
    expect(dates.map((date) => chairOn(terms, date)?.label ?? null)).toEqual([
      null,
      '2013–2016',
      '2013–2016',
      '2016–2018',
      null,
      '2025–',
    ]);
  });
});
