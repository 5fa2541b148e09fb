import type { CommitmentStatus } from '@/domain/commitment';
import type { Recommendation, RecommendationOrigin } from '@/domain/recommendation';

import type { InBoth } from './meeting-seed';

export interface OriginSeed {
  /** Key of the meeting. */
  readonly meeting: string;
  /** Number of the paragraph and place of the statement in it, where the sample has the text. */
  readonly at?: readonly [paragraph: number, statement: number];
  readonly relation?: RecommendationOrigin['relation'];
}

/** One recommendation of the sample, with parties by ISO code. */
export interface RecommendationSeed {
  readonly key: string;
  readonly text: InBoth;
  readonly origins: readonly OriginSeed[];
  readonly addressed?: Recommendation['addressed'];
  readonly named?: readonly string[];
  readonly due?: string;
  readonly closed?: string;
  readonly supersedes?: string;
  readonly themes: readonly string[];
  readonly groups?: readonly string[];
  readonly sdgs?: readonly string[];
}

export const recommendationSeeds: readonly RecommendationSeed[] = [
  {
    key: 'against-trafficking',
    text: [
      'Act together against trafficking in persons, exploitation and smuggling, and inform the public of the risks.',
      'Совместно противодействовать торговле людьми, эксплуатации и незаконному провозу мигрантов и информировать население о рисках.',
    ],
    addressed: 'members',
    origins: [
      { meeting: 'rc-2011' },
      { meeting: 'ms-2014' },
      { meeting: 'som-2', at: [6, 0] },
      { meeting: 'som-5' },
      { meeting: 'som-8' },
    ],
    themes: ['Prevention of trafficking'],
    groups: ['Victims of trafficking'],
    sdgs: ['8.7', '16.2'],
  },
  {
    key: 'border-training',
    text: [
      'Train border officials to recognize those among the arriving who may need protection.',
      'Обучать сотрудников пограничных служб распознавать среди прибывающих тех, кому может требоваться защита.',
    ],
    addressed: 'named',
    named: ['KAZ', 'KGZ', 'TJK'],
    origins: [{ meeting: 'rc-2011' }, { meeting: 'teg-2' }],
    themes: ['Border management', 'Mixed movements'],
    groups: ['Asylum-seekers'],
    sdgs: ['10.7'],
  },
  {
    key: 'compare-procedures',
    text: [
      'Compare national procedures for identifying vulnerable persons in mixed movements.',
      'Сопоставить национальные процедуры выявления уязвимых лиц в смешанных потоках.',
    ],
    origins: [{ meeting: 'ms-2014' }],
    themes: ['Vulnerable persons in mixed movements'],
    sdgs: ['10.7'],
  },
  {
    key: 'law-review',
    text: [
      'Carry on, as far as possible, with the review of national law and procedures on identification, detention and return, with safeguards for refugees and the most vulnerable.',
      'Продолжать, насколько это возможно, пересмотр национального законодательства и процедур установления личности, задержания и возвращения с гарантиями для беженцев и наиболее уязвимых лиц.',
    ],
    origins: [{ meeting: 'som-2', at: [7, 0] }, { meeting: 'som-3' }],
    supersedes: 'compare-procedures',
    themes: ['Vulnerable persons in mixed movements', 'Mixed movements'],
    groups: ['Refugees', 'Vulnerable persons'],
    sdgs: ['10.7', '16.3'],
  },
  {
    key: 'skilled-workers',
    text: [
      'Make it easier for skilled workers to come, at lower cost and with simpler and shorter procedures.',
      'Облегчить въезд квалифицированных работников, снижая расходы и упрощая и сокращая процедуры.',
    ],
    origins: [{ meeting: 'som-2', at: [3, 0] }],
    themes: ['Labour migration'],
    groups: ['Migrant workers'],
    sdgs: ['8.8', '10.7'],
  },
  {
    key: 'labour-market',
    text: [
      'Do more together, as countries of origin and of destination, for the return of migrants and refugees to the labour market.',
      'Странам происхождения и назначения — больше сотрудничать для возвращения мигрантов и беженцев на рынок труда.',
    ],
    origins: [{ meeting: 'som-2', at: [10, 0] }, { meeting: 'som-3' }],
    themes: ['Labour migration', 'Self-reliance of refugees', 'Re-entry bans'],
    groups: ['Migrant workers', 'Refugees'],
    sdgs: ['8.5'],
  },
  {
    key: 'readiness',
    text: [
      'Improve, as much as possible, readiness for mixed movements in emergencies.',
      'По мере возможности повышать готовность к смешанным потокам в чрезвычайных ситуациях.',
    ],
    origins: [{ meeting: 'som-2', at: [12, 0] }, { meeting: 'teg-2' }, { meeting: 'mc-3' }],
    due: '2024',
    themes: ['Mixed movements'],
    sdgs: ['10.7', '13.1'],
  },
  {
    key: 'asylum-practice',
    text: [
      'Share practice on asylum procedures among the experts between meetings.',
      'Обмениваться практикой процедур предоставления убежища между экспертами в период между совещаниями.',
    ],
    origins: [{ meeting: 'teg-2' }],
    closed: '2023-10-12',
    themes: ['Asylum'],
    groups: ['Asylum-seekers'],
    sdgs: ['16.3'],
  },
  {
    key: 'contact-points',
    text: [
      'Name a contact point in each member State for figures on mixed movements.',
      'Назначить в каждом государстве-члене контактное лицо по статистике смешанных потоков.',
    ],
    addressed: 'members',
    origins: [{ meeting: 'som-2023' }, { meeting: 'som-8' }],
    due: '2025-12',
    themes: ['Mixed movements', 'Data'],
    sdgs: ['17.18'],
  },
];

export interface ReportSeed {
  readonly recommendation: string;
  readonly party: string;
  /** EDTF, or the key of the meeting at which it was given. */
  readonly date?: string;
  readonly meeting?: string;
  readonly status: CommitmentStatus;
  readonly text: InBoth;
}

const at = (
  recommendation: string,
  party: string,
  when: { readonly date: string } | { readonly meeting: string },
  status: CommitmentStatus,
  text: InBoth,
): ReportSeed => ({ recommendation, party, ...when, status, text });

/** What five States report in the sample. All of it is invented, to show the register at work: no State said so. */
export const reportSeeds: readonly ReportSeed[] = [
  at('against-trafficking', 'KAZ', { meeting: 'som-2' }, 'under-way', [
    'Leaflets for travellers were prepared in three languages.',
    'Подготовлены памятки для выезжающих на трёх языках.',
  ]),
  at('against-trafficking', 'KAZ', { meeting: 'som-8' }, 'continuing', [
    'Leaflets are renewed every year.',
    'Памятки обновляются ежегодно.',
  ]),
  at('against-trafficking', 'KGZ', { meeting: 'som-5' }, 'continuing', [
    'A telephone line answers questions of those who leave for work.',
    'Работает телефонная линия для выезжающих на работу.',
  ]),
  at('against-trafficking', 'TJK', { meeting: 'teg-2' }, 'under-way', [
    'Talks are held in schools.',
    'В школах проводятся беседы.',
  ]),
  at('against-trafficking', 'AZE', { date: '2024-02' }, 'partly-implemented', [
    'Two of three planned courses for officials were held.',
    'Проведены два из трёх намеченных курсов для должностных лиц.',
  ]),
  at('border-training', 'KAZ', { meeting: 'teg-2' }, 'implemented', [
    'The subject is part of the basic course.',
    'Тема включена в базовый курс.',
  ]),
  at('border-training', 'TJK', { meeting: 'som-8' }, 'under-way', [
    'The course is being translated.',
    'Курс переводится.',
  ]),
  at('compare-procedures', 'KGZ', { meeting: 'som-2' }, 'superseded', [
    'Taken up in the review of national law.',
    'Учтено при пересмотре национального законодательства.',
  ]),
  at('law-review', 'KAZ', { meeting: 'som-3' }, 'under-way', [
    'A working group goes through the procedures.',
    'Рабочая группа изучает процедуры.',
  ]),
  at('law-review', 'KAZ', { date: '2018' }, 'implemented', [
    'The review is completed.',
    'Пересмотр завершён.',
  ]),
  at('law-review', 'KGZ', { meeting: 'som-5' }, 'partly-implemented', [
    'The part on identification is completed.',
    'Завершена часть об установлении личности.',
  ]),
  at('law-review', 'TJK', { date: '2017' }, 'not-started', [
    'Planned for the following year.',
    'Запланировано на следующий год.',
  ]),
  at('law-review', 'TUR', { date: '2016' }, 'not-applicable', [
    'The law had been reviewed before.',
    'Законодательство было пересмотрено ранее.',
  ]),
  at('skilled-workers', 'KAZ', { date: '2017-05' }, 'partly-implemented', [
    'Forms can be handed in online.',
    'Документы можно подать онлайн.',
  ]),
  at('skilled-workers', 'AZE', { date: '2018' }, 'implemented', [
    'One office receives all papers.',
    'Все документы принимаются в одном окне.',
  ]),
  at('labour-market', 'KGZ', { meeting: 'som-3' }, 'under-way', [
    'Courses for those who return are being prepared.',
    'Готовятся курсы для возвращающихся.',
  ]),
  at('labour-market', 'TJK', { meeting: 'teg-2' }, 'partly-implemented', [
    'Courses are held in two regions.',
    'Курсы проводятся в двух областях.',
  ]),
  at('readiness', 'TUR', { date: '2023-03' }, 'continuing', [
    'Exercises are held every year.',
    'Учения проводятся ежегодно.',
  ]),
  at('readiness', 'AZE', { meeting: 'mc-3' }, 'under-way', ['A plan is in preparation.', 'План готовится.']),
  at('readiness', 'KGZ', { date: '2022' }, 'not-started', [
    'Waiting for funds.',
    'Ожидается финансирование.',
  ]),
  at('asylum-practice', 'TJK', { meeting: 'som-8' }, 'implemented', [
    'A list of documents was sent to the experts.',
    'Экспертам направлен перечень документов.',
  ]),
  at('asylum-practice', 'KAZ', { meeting: 'som-8' }, 'implemented', [
    'Two notes on practice were circulated.',
    'Распространены две записки о практике.',
  ]),
  at('contact-points', 'AZE', { meeting: 'som-8' }, 'implemented', [
    'A contact point is named.',
    'Контактное лицо назначено.',
  ]),
  at('contact-points', 'KAZ', { meeting: 'mc-3' }, 'implemented', [
    'A contact point is named.',
    'Контактное лицо назначено.',
  ]),
  at('contact-points', 'TUR', { date: '2024' }, 'under-way', [
    'The choice is being agreed between two ministries.',
    'Кандидатура согласуется двумя министерствами.',
  ]),
];
