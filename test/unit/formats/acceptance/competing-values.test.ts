import { describe, expect, it } from 'vitest';

import { competingFields } from '@/domain/competing-claims';
import type { Draft, DraftMeeting } from '@/domain/draft';
import type { JournalValue } from '@/domain/journal';
import type { TableName } from '@/domain/records';
import { joinDrafts } from '@/formats/draft/join-drafts';

import { accept, aDraft, aRegister } from './accepted';

type Told = Partial<Omit<DraftMeeting, 'sources'>>;

interface Case {
  readonly table: TableName;
  /** Of the record in the register; a text by language names it. */
  readonly field: string;
  /** What each of two sources says of one and the same thing, and the values that the register keeps of that. */
  readonly one: Told | Partial<Pick<Draft, 'statuses' | 'chairmanships' | 'recommendations'>>;
  readonly two: Case['one'];
  readonly values: readonly [stands: unknown, beside: unknown];
  /** Statements beside meetings are told apart when they are accepted, not when the files are read. */
  readonly isBesideMeetings?: boolean | undefined;
}

const text = (of: object, others: object = {}) => ({ ...of, ...others });
const person = (fields: object): Told => ({
  people: [{ name: 'Aru NURLANOVA', party: 'KAZ', roles: ['expert'], ...fields }],
});
const mentioned = (fields: object): Told => ({
  people: [{ name: 'Dilya Rahimova', party: 'IOM', ...fields }],
});
const delegation = (fields: object): Told => ({ delegations: [{ party: 'KAZ', ...fields }] });
const organiser = (fields: object): Told => ({
  organisers: [{ party: 'IOM', role: 'organised', ...fields }],
});
const said = (fields: object): Told => ({
  interventions: [
    { kind: 'statement', verbatim: false, speaker: 'The Chair', text: 'We will help.', ...fields },
  ],
});
const statement = (fields: object): Told => ({
  paragraphs: [
    { number: '1', text: 'Participants agreed.', statements: [{ text: 'Participants agreed.', ...fields }] },
  ],
});
const paper = (fields: object): Told => ({
  documents: [{ title: 'Almaty Declaration', relation: 'issued', ...fields }],
});
const event = (fields: object): Told => ({ relatedEvents: [{ name: 'Global Refugee Forum', ...fields }] });
const recommended = (fields: object) => ({
  recommendations: [{ text: 'Establish a contact point.', addressees: ['KAZ'], ...fields }],
});
const progress = (fields: object) =>
  recommended({ progress: [{ party: 'KAZ', status: 'implemented' as const, ...fields }] });

const cases: readonly Case[] = [
  ...(
    [
      ['type', 'senior-officials-meeting', 'thematic-meeting'],
      ['ordinal', 2, 3],
      ['date', '2011-03-15/2011-03-16', '2011-03-14/2011-03-16'],
      ['country', 'KAZ', 'KGZ'],
      ['modality', 'online', 'hybrid'],
      ['stateOfAffairs', 'held', 'cancelled'],
      ['level', 'ministerial', 'technical'],
    ] as const
  ).map(([field, one, two]): Case => ({
    table: 'meetings',
    field,
    one: text({ [field]: one }),
    two: text({ [field]: two }),
    values: [one, two],
  })),
  {
    table: 'meetings',
    field: 'approximateAttendance',
    one: { approximateAttendance: { qualifier: 'about', count: 90 } },
    two: { approximateAttendance: { qualifier: 'more-than', count: 100 } },
    values: [
      { qualifier: 'about', count: 90 },
      { qualifier: 'more-than', count: 100 },
    ],
  },
  ...(['title', 'theme', 'venue', 'city'] as const).map((field): Case => ({
    table: 'meetings',
    field: `${field}.en`,
    one: { [field]: 'The long road home' },
    two: { [field]: 'Ways across the mountains' },
    values: ['The long road home', 'Ways across the mountains'],
  })),
  ...(
    [
      ['printedName', 'the Republic of Kazakhstan', 'Kazakhstan (Republic of)'],
      ['category', 'chair', 'member'],
      ['capacity', 'host', 'donor'],
    ] as const
  ).map(([field, one, two]): Case => ({
    table: 'delegations',
    field,
    one: delegation({ [field]: one }),
    two: delegation({ [field]: two }),
    values: [one, two],
  })),
  {
    table: 'organiserRoles',
    field: 'capacity',
    one: organiser({ capacity: 'as Secretariat' }),
    two: organiser({ capacity: 'as donor' }),
    values: ['as Secretariat', 'as donor'],
  },
  ...(
    [
      ['honorific', 'HE', 'Ms'],
      ['function', 'Vice-Minister', 'Deputy Minister of the Interior'],
      ['unit', 'Department of Migration', 'Second Department'],
      ['institution', 'Ministry of Labour', 'Migration Service'],
    ] as const
  ).map(([field, one, two]): Case => ({
    table: 'attendances',
    field,
    one: person({ [field]: one }),
    two: person({ [field]: two }),
    values: [one, two],
  })),
  {
    table: 'attendances',
    field: 'state',
    one: person({ attendance: 'present' }),
    two: person({ attendance: 'excused' }),
    values: ['present', 'excused'],
  },
  {
    table: 'attendances',
    field: 'printedName',
    one: person({ name: 'Aru NURLANOVA' }),
    two: person({ name: 'NURLANOVA, Aru' }),
    values: ['Aru NURLANOVA', 'NURLANOVA, Aru'],
  },
  ...(['function', 'unit', 'institution'] as const).map((field): Case => ({
    table: 'appointments',
    field,
    one: mentioned({ [field]: 'Head of Office' }),
    two: mentioned({ [field]: 'Chief of Mission' }),
    values: ['Head of Office', 'Chief of Mission'],
  })),
  ...(
    [
      ['kind', 'statement', 'quotation', 'kind'],
      ['verbatim', false, true, 'verbatim'],
      ['speaker', 'The Chair', 'The Co-Chair', 'printedSpeaker'],
    ] as const
  ).map(([part, one, two, field]): Case => ({
    table: 'interventions',
    field,
    one: said({ [part]: one }),
    two: said({ [part]: two }),
    values: [one, two],
  })),
  ...(
    [
      ['actor', 'Participants', 'Ministers'],
      ['verb', 'agreed', 'decided'],
      ['class', 'decision', 'position'],
      ['followUp', 'yes', 'no'],
      ['qualifier', 'as much as possible', 'where appropriate'],
    ] as const
  ).map(([field, one, two]): Case => ({
    table: 'statements',
    field,
    one: statement({ [field]: one }),
    two: statement({ [field]: two }),
    values: [one, two],
  })),
  {
    table: 'documents',
    field: 'date',
    one: paper({ date: '2011-03-15' }),
    two: paper({ date: '2011-03-16' }),
    values: ['2011-03-15', '2011-03-16'],
  },
  {
    table: 'documents',
    field: 'type',
    one: paper({ type: 'declaration' }),
    two: paper({ type: 'communique' }),
    values: ['declaration', 'communique'],
  },
  {
    table: 'projects',
    field: 'donorPrinted',
    one: { projects: [{ name: 'Safe roads', donor: 'Fund of the North' }] },
    two: { projects: [{ name: 'Safe roads', donor: 'Fund of the South' }] },
    values: ['Fund of the North', 'Fund of the South'],
  },
  ...(
    [
      ['date', '2019-12-17', '2019-12-18'],
      ['city', 'Geneva', 'Berne'],
    ] as const
  ).map(([field, one, two]): Case => ({
    table: 'relatedEvents',
    field,
    one: event({ [field]: one }),
    two: event({ [field]: two }),
    values: [one, two],
  })),
  {
    table: 'statuses',
    field: 'status',
    one: { statuses: [{ party: 'IRN', status: 'member', asOf: '2019-05' }] },
    two: { statuses: [{ party: 'IRN', status: 'observer', asOf: '2019-05' }] },
    values: ['member', 'observer'],
    isBesideMeetings: true,
  },
  {
    table: 'statuses',
    field: 'from',
    one: { statuses: [{ party: 'IRN', status: 'member', from: '2013' }] },
    two: { statuses: [{ party: 'IRN', status: 'member', from: '2014', asOf: '2014' }] },
    values: ['2013', '2014'],
    isBesideMeetings: true,
  },
  ...(
    [
      ['from', '2019-01', '2018-11'],
      ['until', '2021-01', '2020-12'],
    ] as const
  ).map(([field, one, two]): Case => ({
    table: 'chairmanships',
    field,
    one: { chairmanships: [{ party: 'TJK', label: '2019–2020', [field]: one }] },
    two: { chairmanships: [{ party: 'TJK', label: '2019–2020', [field]: two }] },
    values: [one, two],
    isBesideMeetings: true,
  })),
  {
    table: 'chairmanships',
    field: 'announced',
    one: { chairmanships: [{ party: 'TJK', label: '2019–2020', elected: '2018-09-27' }] },
    two: { chairmanships: [{ party: 'TJK', label: '2019–2020', elected: '2018-09-28' }] },
    values: ['2018-09-27', '2018-09-28'],
    isBesideMeetings: true,
  },
  ...(
    [
      ['due', '2016-12', '2017-06'],
      ['note', 'First of the new round', 'Of the old round'],
    ] as const
  ).map(([field, one, two]): Case => ({
    table: 'recommendations',
    field,
    one: recommended({ [field]: one }),
    two: recommended({ [field]: two }),
    values: [one, two],
    isBesideMeetings: true,
  })),
  {
    table: 'recommendations',
    field: 'addressed',
    one: recommended({ addressees: ['Participating States'] }),
    two: recommended({ addressees: ['Member States'] }),
    values: ['participants', 'members'],
    isBesideMeetings: true,
  },
  ...(
    [
      ['owner', 'Ministry of the Interior', 'Migration Service'],
      ['due', '2016-12', '2017-06'],
    ] as const
  ).map(([field, one, two]): Case => ({
    table: 'commitments',
    field,
    one: progress({ [field]: one }),
    two: progress({ [field]: two }),
    values: [one, two],
    isBesideMeetings: true,
  })),
  {
    table: 'progressUpdates',
    field: 'reportedBy',
    one: progress({ reportedBy: 'Ministry of Labour' }),
    two: progress({ reportedBy: 'Migration Service' }),
    values: ['Ministry of Labour', 'Migration Service'],
    isBesideMeetings: true,
  },
];

/** A file that says this and nothing else, each thing at one place of its text. */
function fileOf(name: string, { one, isBesideMeetings = false }: Pick<Case, 'one' | 'isBesideMeetings'>) {
  const parts = Object.entries(one);
  const base = isBesideMeetings ? '' : '/meetings/0';
  const evidence = parts.flatMap(([field, value]) =>
    Array.isArray(value) ? value.map((_, index) => `${base}/${field}/${index}`) : [`${base}/${field}`],
  );
  // What tells the meeting is the same in both, so that they are read as one.
  const known = { type: 'senior-officials-meeting', ordinal: 2, date: '2015-09-22' } as const;
  const { draft, text: words } = aDraft({
    file: name,
    evidence,
    ...(isBesideMeetings ? {} : { meetings: [{ ...known, ...one }] }),
  });
  return { draft: isBesideMeetings ? { ...draft, ...one } : draft, text: words };
}

function keptOf({ table, field, values }: Case, register: ReturnType<typeof accept>['register']) {
  const rows: readonly { readonly id: string }[] = register[table] ?? [];
  expect(rows, table).toHaveLength(1);
  const [name = '', language] = field.split('.');
  const value: unknown = Object.entries(rows[0] ?? {}).find(([key]) => key === name)?.[1];
  const stands: unknown =
    language === undefined ? value : Object.entries(value ?? {}).find(([tag]) => tag === language)?.[1];
  expect(stands).toEqual(values[0]);
  const competing = competingFields(
    (register.claims ?? []).filter((claim) => claim.table === table && claim.field === field),
    () => stands as JournalValue,
  );
  return competing.map((one) =>
    one.values.map(({ value: kept, preferred, claims }) => ({
      kept,
      preferred,
      sources: new Set(claims.map(({ sourceId }) => sourceId)).size,
    })),
  );
}

/** @param sources that the standing value names itself: none where the record's own place is that of all it says */
const bothKept = ({ values: [stands, beside] }: Case, sources = 1) => [
  [
    { kept: stands, preferred: true, sources },
    { kept: beside, preferred: false, sources: 1 },
  ],
];

const isWhole = ({ table }: Case) => table === 'statements' || table === 'interventions';

describe.each(cases.map((one) => [`${one.table} · ${one.field}`, one] as const))('of %s', (_name, one) => {
  it('both values are kept with their sources where a second file is accepted after the first', () => {
    const first = accept(aRegister(), fileOf('one', one));
    const second = accept(first.register, fileOf('two', { ...one, one: one.two }), {
      meetings: one.isBesideMeetings
        ? []
        : [{ kind: 'join', meetingId: first.register.meetings?.[0]?.id ?? '' }],
      // Of another date it is the same document only where somebody says so.
      records: new Map(
        (first.register.documents ?? []).map(({ id }) => ['/meetings/0/documents/0', { id }] as const),
      ),
    });
    expect(keptOf(one, second.register)).toEqual(bothKept(one, isWhole(one) ? 0 : 1));
    expect(second.plan.summary.competingClaims).toBe(1);
  });

  it('both values are kept with their sources where the two files are one review', () => {
    const files = [fileOf('one', one), fileOf('two', { ...one, one: one.two })];
    const joined = joinDrafts(
      files.map(({ draft }) => draft),
      one.isBesideMeetings ? [] : [[0, 1]],
    );
    const { register } = accept(aRegister(), {
      draft: joined,
      text: files.map((file) => file.text).join(''),
    });
    expect(keptOf(one, register)).toEqual(bothKept(one));
  });
});
