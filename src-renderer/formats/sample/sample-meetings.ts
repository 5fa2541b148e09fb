import type { DelegationCategory, MeetingSeed, OrganiserSeed } from './meeting-seed';

const credit = (role: OrganiserSeed['role'], ...parties: string[]): readonly OrganiserSeed[] =>
  parties.map((party) => ({ party, role }));

const seats = (category: DelegationCategory, codes: string) =>
  codes.split(' ').map((party) => ({ party, category }));

/** The meetings of the Almaty Process on the public record, 2011–2025. What is not known is left out. */
export const sampleMeetings: readonly MeetingSeed[] = [
  {
    key: 'rc-2011',
    type: 'regional-conference',
    date: '2011-03-15/2011-03-16',
    city: ['Almaty', 'Алматы'],
    country: 'KAZ',
    title: [
      'Regional Conference on Refugee Protection and International Migration in Central Asia',
      'Региональная конференция по защите беженцев и международной миграции в Центральной Азии',
    ],
    level: 'ministerial',
    approximate: { qualifier: 'more-than', count: 100 },
    organisers: [
      ...credit('hosted', 'KAZ'),
      ...credit('organised', 'UNHCR', 'IOM'),
      ...credit('cooperation', 'UNRCCA'),
      ...credit('supported', 'OSCE'),
      ...credit('funded', 'EC', 'PRM'),
    ],
    delegations: seats('unspecified', 'KAZ TKM KGZ TJK AFG IRN TUR AZE RUS CHN'),
    adopted: true,
    themes: ['Mixed movements', 'Border management', 'Prevention of trafficking'],
  },
  {
    key: 'mc-1',
    type: 'ministerial-conference',
    ordinal: 1,
    date: '2013',
    city: ['Almaty', 'Алматы'],
    country: 'KAZ',
    level: 'ministerial',
  },
  {
    key: 'ms-2014',
    type: 'member-states-meeting',
    date: '2014-11-21',
    city: ['Almaty', 'Алматы'],
    country: 'KAZ',
    venue: ['InterContinental Hotel', 'Гостиница «Интерконтиненталь»'],
    delegations: [
      ...seats('unspecified', 'KAZ KGZ TJK AFG AZE IRN PAK TUR'),
      { party: 'UNRCCA', category: 'invited' },
    ],
    themes: ['Unregulated migration', 'Vulnerable persons in mixed movements'],
  },
  {
    key: 'som-2',
    type: 'senior-officials-meeting',
    ordinal: 2,
    date: '2015-09-22',
    city: ['Astana', 'Астана'],
    country: 'KAZ',
    symbol: 'SOM/2',
    theme: [
      'Labour migration in Central Asia: opportunities, challenges and solutions for migrants and refugees',
      'Трудовая миграция в Центральной Азии: возможности, вызовы и решения для мигрантов и беженцев',
    ],
    delegations: [
      ...seats('member', 'AFG AZE KGZ TJK TUR TKM'),
      { party: 'KAZ', category: 'chair' },
      ...seats('observer', 'IRN PAK'),
      ...seats('organisation', 'UNHCR IOM UNDP'),
      {
        party: 'ICMPD',
        category: 'organisation',
        capacity: 'Secretariat of the Prague Process and of the Budapest Process',
      },
      ...seats('invited', 'CHN RUS USA'),
    ],
    themes: ['Labour migration', 'Self-reliance of refugees', 'Re-entry bans', 'Remittances'],
  },
  {
    key: 'som-3',
    type: 'senior-officials-meeting',
    ordinal: 3,
    date: '2016-09-19/2016-09-20',
    city: ['Astana', 'Астана'],
    country: 'KAZ',
    symbol: 'SOM/3',
  },
  {
    key: 'som-5',
    type: 'senior-officials-meeting',
    ordinal: 5,
    date: '2018-09-27/2018-09-28',
    city: ['Bishkek', 'Бишкек'],
    country: 'KGZ',
    symbol: 'SOM/5',
  },
  {
    key: 'teg-2',
    type: 'technical-experts-group',
    ordinal: 2,
    date: '2019-05-14/2019-05-15',
    city: ['Dushanbe', 'Душанбе'],
    country: 'TJK',
    symbol: 'TEG/2',
    organisers: [...credit('hosted', 'TJK'), ...credit('funded', 'PRM')],
    delegations: [...seats('unspecified', 'AZE KAZ KGZ TJK TUR UZB'), ...seats('organisation', 'UNHCR IOM')],
    project: { name: 'Asia Regional Migration Programme', donor: 'PRM' },
    event: { name: 'Global Refugee Forum', date: '2019-12', city: 'Geneva' },
    themes: ['Mixed migration', 'Asylum'],
    sdgs: ['10', '17'],
  },
  {
    key: 'som-2023',
    type: 'senior-officials-meeting',
    date: '2023-03-28',
    modality: 'online',
  },
  {
    key: 'som-8',
    type: 'senior-officials-meeting',
    ordinal: 8,
    date: '2023-10-12',
    city: ['Baku', 'Баку'],
    country: 'AZE',
    symbol: 'SOM/8',
  },
  {
    key: 'mc-3',
    type: 'ministerial-conference',
    ordinal: 3,
    date: '2025-04-24',
    city: ['Baku', 'Баку'],
    country: 'AZE',
    level: 'ministerial',
  },
];
