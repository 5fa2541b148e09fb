import { postParts, type PostPart } from '@/domain/post-wording';

import type { Locale } from './table-language';

/** What a column of a table of people can mean; `ignored` is left out. */
export const tableFields = [
  'id',
  'trace',
  'party',
  'honorific',
  'name',
  'given',
  'family',
  'other-names',
  'function',
  'unit',
  'institution',
  'function-other',
  'unit-other',
  'institution-other',
  'roles',
  'state',
  'days',
  'day',
  'on-behalf-of',
  'capacity',
  'publish',
  'duty',
  'email',
  'phone',
  'address',
  'note',
  'headcount',
  'ignored',
] as const;
export type TableField = (typeof tableFields)[number];

/** A table of who came to one meeting, or of the people of the register. */
export type TableKind = 'attendance' | 'people';

/** The columns of the app's own tables, in their order. */
export const columnsOf = {
  attendance: [
    'party',
    'honorific',
    'given',
    'family',
    'other-names',
    'function',
    'unit',
    'institution',
    'function-other',
    'unit-other',
    'institution-other',
    'roles',
    'state',
    'days',
    'on-behalf-of',
    'capacity',
    'publish',
    'email',
    'phone',
    'id',
    'trace',
  ],
  people: [
    'honorific',
    'given',
    'family',
    'other-names',
    'party',
    'function',
    'unit',
    'institution',
    'function-other',
    'unit-other',
    'institution-other',
    'duty',
    'email',
    'phone',
    'address',
    'note',
    'id',
    'trace',
  ],
} as const satisfies Record<TableKind, readonly TableField[]>;

/** Columns that are written only where they are asked for. */
export const contactFields: readonly TableField[] = ['email', 'phone', 'address'];

/** A function, unit and institution in the other language, for the glossary of posts: written where they are asked for. */
export const otherPosts = {
  function: 'function-other',
  unit: 'unit-other',
  institution: 'institution-other',
} as const satisfies Readonly<Record<PostPart, TableField>>;

/** The part of a post that a column has in the other language; `null` for any other column. */
export function otherPostOf(field: TableField): PostPart | null {
  return postParts.find((part) => otherPosts[part] === field) ?? null;
}

/** In characters, as spreadsheets measure columns. */
export const columnWidths: Readonly<Partial<Record<TableField, number>>> = {
  party: 24,
  honorific: 10,
  given: 18,
  family: 20,
  'other-names': 28,
  function: 30,
  unit: 26,
  institution: 36,
  'function-other': 30,
  'unit-other': 26,
  'institution-other': 36,
  roles: 20,
  email: 28,
  phone: 18,
  address: 30,
  note: 30,
  id: 12,
};

/**
 * What a column may be taken for in a preview of a table of this kind.
 * @param isDay whether its title names a day, so that its cells may say who was there on it
 */
export function choosableFields(kind: TableKind, isDay = false): readonly TableField[] {
  const own: readonly TableField[] = columnsOf[kind];
  const ofMeeting: readonly TableField[] =
    kind === 'attendance' ? [...(isDay ? (['day'] as const) : []), 'headcount'] : [];
  return [...own.filter((field) => field !== 'trace'), 'name', ...ofMeeting, 'ignored'];
}

export type FieldTitles = Readonly<Record<Exclude<TableField, 'trace' | 'ignored'>, string>>;

/** Titles as the app's own tables bear them: the same for ever, so that older tables are understood. */
export const fieldTitles: Readonly<Record<Locale, FieldTitles>> = {
  en: {
    id: 'Record',
    party: 'State or organisation',
    honorific: 'Title',
    name: 'Name',
    given: 'Given name',
    family: 'Family name',
    'other-names': 'Name in other scripts',
    function: 'Function',
    unit: 'Unit',
    institution: 'Institution',
    'function-other': 'Function in the other language',
    'unit-other': 'Unit in the other language',
    'institution-other': 'Institution in the other language',
    roles: 'Role',
    state: 'Attendance',
    days: 'Days',
    day: 'Present on this day',
    'on-behalf-of': 'On behalf of',
    capacity: 'In the capacity of',
    publish: 'May be published',
    duty: 'Duty in the process',
    email: 'E-mail',
    phone: 'Telephone',
    address: 'Address',
    note: 'Note',
    headcount: 'Number of persons',
  },
  ru: {
    id: 'Запись',
    party: 'Государство или организация',
    honorific: 'Обращение',
    name: 'Имя и фамилия',
    given: 'Имя, отчество',
    family: 'Фамилия',
    'other-names': 'Имя другим письмом',
    function: 'Должность',
    unit: 'Подразделение',
    institution: 'Ведомство',
    'function-other': 'Должность на другом языке',
    'unit-other': 'Подразделение на другом языке',
    'institution-other': 'Ведомство на другом языке',
    roles: 'Роль',
    state: 'Участие',
    days: 'Дни',
    day: 'Присутствие в этот день',
    'on-behalf-of': 'От имени',
    capacity: 'В качестве',
    publish: 'Можно публиковать',
    duty: 'Обязанности в процессе',
    email: 'Электронная почта',
    phone: 'Телефон',
    address: 'Адрес',
    note: 'Примечание',
    headcount: 'Число человек',
  },
};
