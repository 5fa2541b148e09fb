import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Party } from '@/domain/party';

import {
  aDelegation,
  aDossier,
  aMeeting,
  anAttendance,
  anIntervention,
  aPartyName,
  aPersonName,
  aState,
} from './a-dossier';
import { richParagraphs, richStatements } from './rich-outcome';

const turkey = { until: '2022-06-01' };
const turkiye = { from: '2022-06-01' };

const partyNames = [
  aPartyName('AFG', 'en', 'Afghanistan', 'Islamic Republic of Afghanistan'),
  aPartyName('AFG', 'ru', 'Афганистан', 'Исламская Республика Афганистан'),
  aPartyName('AZE', 'en', 'Azerbaijan', 'Republic of Azerbaijan'),
  aPartyName('AZE', 'ru', 'Азербайджан', 'Азербайджанская Республика'),
  aPartyName('IRN', 'en', 'Iran (Islamic Republic of)', 'Islamic Republic of Iran'),
  aPartyName('IRN', 'ru', 'Иран (Исламская Республика)', 'Исламская Республика Иран'),
  aPartyName('KAZ', 'en', 'Kazakhstan', 'Republic of Kazakhstan'),
  aPartyName('KAZ', 'ru', 'Казахстан', 'Республика Казахстан'),
  aPartyName('KGZ', 'en', 'Kyrgyzstan', 'Kyrgyz Republic'),
  aPartyName('KGZ', 'ru', 'Кыргызстан', 'Кыргызская Республика'),
  aPartyName('TJK', 'en', 'Tajikistan', 'Republic of Tajikistan'),
  aPartyName('TJK', 'ru', 'Таджикистан', 'Республика Таджикистан'),
  aPartyName('TKM', 'en', 'Turkmenistan', 'Turkmenistan'),
  aPartyName('TKM', 'ru', 'Туркменистан', 'Туркменистан'),
  aPartyName('TUR', 'en', 'Turkey', 'Republic of Turkey', turkey),
  aPartyName('TUR', 'en', 'Türkiye', 'Republic of Türkiye', turkiye),
  aPartyName('TUR', 'ru', 'Турция', 'Турецкая Республика'),
  aPartyName('UNHCR', 'en', 'UNHCR', 'Office of the United Nations High Commissioner for Refugees'),
  aPartyName(
    'UNHCR',
    'ru',
    'УВКБ ООН',
    'Управление Верховного комиссара Организации Объединенных Наций по делам беженцев',
  ),
  aPartyName('IOM', 'en', 'IOM', 'International Organization for Migration'),
  aPartyName('IOM', 'ru', 'МОМ', 'Международная организация по миграции'),
];

const unhcr: Party = {
  id: 'UNHCR',
  kind: 'organisation',
  iso2: null,
  iso3: null,
  acronym: { en: 'UNHCR', ru: 'УВКБ ООН' },
  category: 'un-entity',
  mergedIntoId: null,
};
const iom: Party = { ...unhcr, id: 'IOM', acronym: { en: 'IOM', ru: 'МОМ' } };
const states = ['AFG', 'AZE', 'IRN', 'KAZ', 'KGZ', 'TJK', 'TKM', 'TUR'].map(aState);

const personNames = [
  aPersonName('p01', 'Dauren', 'Äbenov'),
  aPersonName('p01', 'Даурен Қайратұлы', 'Әбенов', 'cyrillic'),
  aPersonName('p02', 'Gulnar', 'Sadykova'),
  aPersonName('p02', 'Гүлнар Өмірбекқызы', 'Садықова', 'cyrillic'),
  aPersonName('p03', 'Mohammad Karim', 'Haidari'),
  aPersonName('p03', 'محمد کریم', 'حیدری', 'arabic'),
  aPersonName('p04', 'Elçin', 'Əliyev'),
  aPersonName('p05', 'Aysel', 'Hüseynova'),
  aPersonName('p06', 'مریم', 'رضایی', 'arabic'),
  aPersonName('p07', 'Нурлан', 'Беков', 'cyrillic'),
  aPersonName('p08', 'Asel', 'Toktomusheva'),
  aPersonName('p08', 'Асель Жумабековна', 'Токтомушева', 'cyrillic'),
  aPersonName('p09', 'Firdavs', 'Rahmonzoda'),
  aPersonName('p09', 'Фирдавс Абдулфаттохович', 'Раҳмонзода', 'cyrillic'),
  aPersonName('p10', 'Elif', 'Şahin'),
  aPersonName('p11', 'Işıl', 'Doğan'),
  aPersonName('p12', 'Mihrigül', 'Annaýewa'),
  aPersonName('p13', 'Jean-Luc', 'Moreau'),
  aPersonName('p14', 'Ingrid', 'Sørensen'),
  aPersonName('p15', 'Patricia', 'Alvarez Nuñez'),
  aPersonName('p16', 'Рустам', 'Ҳакимов', 'cyrillic'),
  aPersonName('p17', 'Olena', 'Withheld'),
  aPersonName('p18', 'Absent', 'Person'),
  aPersonName('p19', 'Kamran', 'Mammadli'),
  aPersonName('p20', 'Zhanna', 'Ibraeva'),
];

const migrationService = { institution: 'State Migration Service' };

const attendances = [
  anAttendance('KAZ', 'p01', {
    honorific: 'H.E. Mr.',
    roles: ['chair'],
    function: 'Vice-Minister',
    institution: 'Ministry of Labour and Social Protection of the Population',
  }),
  anAttendance('KAZ', 'p02', {
    honorific: 'Ms.',
    function: 'Director',
    unit: 'Department of Migration Policy',
    institution: 'Ministry of Labour and Social Protection of the Population',
    order: 'a1',
  }),
  anAttendance('KAZ', 'p20', { honorific: 'Ms.', function: 'Senior Expert', order: 'a2' }),
  anAttendance('AFG', 'p03', { honorific: 'Mr.', roles: ['head-of-delegation'] }),
  anAttendance('AZE', 'p05', { honorific: 'Ms.', function: 'Senior Officer', ...migrationService }),
  anAttendance('AZE', 'p04', {
    honorific: 'Mr.',
    roles: ['head-of-delegation'],
    function: 'Head of Unit',
    order: 'a1',
    ...migrationService,
  }),
  anAttendance('AZE', 'p19', { honorific: 'Mr.', function: 'Adviser', order: 'a2', ...migrationService }),
  anAttendance('IRN', 'p06', { honorific: 'Ms.', function: 'Director General, BAFIA' }),
  anAttendance('KGZ', 'p07', { honorific: 'Mr.', function: 'Head of Division', ...migrationService }),
  anAttendance('KGZ', 'p08', {
    honorific: 'Ms.',
    roles: ['national-coordinator'],
    function: 'Chief Specialist',
    order: 'a1',
    ...migrationService,
  }),
  anAttendance('TJK', 'p09', {
    honorific: 'Mr.',
    function: 'First Deputy Head',
    unit: 'Main Department for Citizenship and Work with Refugees',
    institution: 'Passport and Registration Service, Ministry of Internal Affairs',
  }),
  anAttendance('TJK', 'p16', { honorific: 'Mr.', function: 'Inspector', state: 'remote', order: 'a1' }),
  anAttendance('TKM', 'p12', { honorific: 'Ms.', function: 'Counsellor' }),
  anAttendance('TUR', 'p10', {
    honorific: 'Ms.',
    function: 'Expert',
    institution: 'Directorate General of Migration Management',
  }),
  anAttendance('TUR', 'p11', { honorific: 'Ms.', function: 'Assistant Expert', order: 'a1' }),
  anAttendance('TUR', 'p18', { state: 'absent', order: 'a2' }),
  anAttendance('UNHCR', 'p13', { honorific: 'Mr.', function: 'Regional Representative' }),
  anAttendance('UNHCR', 'p17', { honorific: 'Ms.', function: 'Officer', publish: 'no', order: 'a1' }),
  anAttendance('IOM', 'p14', { honorific: 'Ms.', function: 'Sub-Regional Coordinator' }),
  anAttendance('IOM', 'p15', { honorific: 'Ms.', function: 'Project Officer', order: 'a1' }),
];

/** An invented meeting with something of everything: delegations, persons in four scripts, an outcome, statements. */
export function richDossier(): MeetingDossier {
  return aDossier({
    meeting: aMeeting({
      type: 'senior-officials-meeting',
      ordinal: 2,
      theme: {
        en: 'Labour markets as a lasting answer for refugees & migrants',
        ru: 'Рынки труда как долговременное решение для беженцев и мигрантов',
      },
      purposes: {
        en: 'To share what each State has tried since the last meeting\nTo agree on the next steps of the process',
        ru: 'Обменяться опытом государств за период после прошлого совещания\nСогласовать дальнейшие шаги процесса',
      },
      date: '2015-09-21/2015-09-22',
      city: { en: 'Astana', ru: 'Астана' },
      venue: { en: 'Hotel “Steppe”, Hall 2', ru: 'Гостиница «Степь», зал 2' },
      modality: 'hybrid',
      level: 'senior-officials',
      approximateAttendance: { qualifier: 'more-than', count: 100 },
      symbol: 'SOM/2',
    }),
    organisers: [
      {
        partyId: 'KAZ',
        role: 'hosted' as const,
        printedName: 'Government of the Republic of Kazakhstan',
        capacity: null,
      },
      { partyId: 'UNHCR', role: 'organised' as const, printedName: null, capacity: null },
      { partyId: 'IOM', role: 'organised' as const, printedName: null, capacity: null },
    ].map((role, index) => ({ id: `organiser-${index}`, meetingId: 'meeting', order: `a${index}`, ...role })),
    projects: [
      {
        id: 'project',
        meetingId: 'meeting',
        name: 'Regional Support to Migration Dialogue',
        donorPartyId: null,
        donorPrinted: 'European Union',
        order: 'a0',
      },
    ],
    sessions: [
      {
        number: '1',
        title: { en: 'Opening of the meeting', ru: 'Открытие совещания' },
        day: '2015-09-21',
        startsAt: '09:30',
        endsAt: '10:00',
      },
      {
        number: '2',
        title: {
          en: 'Labour mobility: experience of the participating States',
          ru: 'Трудовая мобильность: опыт государств-участников',
        },
        day: '2015-09-21',
        startsAt: '10:00',
        endsAt: '12:30',
      },
      {
        number: '3',
        title: { en: 'Adoption of the outcome', ru: 'Принятие итогового документа' },
        day: '2015-09-22',
        startsAt: '15:00',
        endsAt: null,
      },
    ].map((session, index) => ({
      id: `session-${index}`,
      meetingId: 'meeting',
      order: `a${index}`,
      ...session,
    })),
    relatedEvents: [
      {
        id: 'forum',
        meetingId: 'meeting',
        name: 'Global Refugee Forum',
        date: '2019-12',
        city: 'Geneva',
        order: 'a0',
      },
    ],
    delegations: [
      ...states.map(({ id }) =>
        aDelegation(id, { category: id === 'KAZ' ? 'chair' : 'unspecified', adoption: 'adopted' }),
      ),
      aDelegation('UNHCR', { category: 'organisation' }),
      aDelegation('IOM', { category: 'organisation', headcount: { qualifier: 'exactly', count: 4 } }),
    ],
    attendances,
    interventions: [
      anIntervention('statement-1', {
        personId: 'p01',
        kind: 'opening',
        text: {
          en: 'The Chair welcomed the delegations and recalled that the process is led by States.',
          ru: 'Председатель приветствовал делегации и напомнил, что процессом руководят государства.',
        },
      }),
      anIntervention('statement-2', {
        personId: 'p13',
        verbatim: true,
        kind: 'quotation',
        text: { en: 'A refugee who works is a neighbour, a taxpayer & a customer.' },
      }),
    ],
    paragraphs: richParagraphs,
    statements: richStatements,
    documents: [
      {
        id: 'declaration',
        processId: 'process',
        type: 'declaration',
        title: { en: 'Almaty Declaration', ru: 'Алматинская декларация' },
        symbol: null,
        date: '2011-03-16',
        adoptedAtMeetingId: null,
        state: 'final',
        note: null,
      },
    ],
    meetingDocuments: [
      {
        id: 'reference',
        meetingId: 'meeting',
        documentId: 'declaration',
        relation: 'referenced',
        order: 'a0',
      },
    ],
    parties: [...states, unhcr, iom],
    partyNames,
    statuses: states.map(({ id }) => ({
      id: `status-${id}`,
      processId: 'process',
      partyId: id,
      status:
        id === 'TKM' ? ('observer' as const) : id === 'IRN' ? ('invited' as const) : ('member' as const),
      note: null,
      from: '2013-06',
      until: null,
    })),
    chairmanships: [
      {
        id: 'chair',
        processId: 'process',
        partyId: 'KAZ',
        label: null,
        electedAtMeetingId: null,
        announced: null,
        handedOver: null,
        assumed: null,
        from: '2013-06',
        until: '2016-11',
      },
    ],
    supportRoles: ['UNHCR', 'IOM'].map((partyId) => ({
      id: `support-${partyId}`,
      processId: 'process',
      partyId,
      kind: 'support-unit' as const,
      capacity: null,
      from: '2011',
      until: null,
    })),
    persons: [...new Set(personNames.map(({ personId }) => personId))].map((id) => ({
      id,
      honorific: null,
      mergedIntoId: null,
      note: null,
    })),
    personNames,
  });
}
