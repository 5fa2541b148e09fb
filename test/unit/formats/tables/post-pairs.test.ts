import { describe, expect, it } from 'vitest';

import type { ReadSheet } from '@/formats/sheet/sheet';
import { planSheet, type PlannedSheet } from '@/formats/tables/plan-sheet';
import type { TableSnapshot } from '@/formats/tables/table-snapshot';
import { fieldTitles } from '@/formats/tables/table-field';
import { writeTable } from '@/formats/tables/write-table';
import { changesOfPlan, noDecisions, postsTaken } from '@/pickers/tables/changes-of-plan';
import { aDelegation, anAttendance, aParty, aPartyName, aPerson } from '../../../helpers/builders';
import { aPersonName, aPostWording } from '../../../helpers/builders';

const party = aParty();
const meetingId = '01900000-0000-7000-8000-000000000001';
const delegation = aDelegation({ meetingId, partyId: party.id });
const person = aPerson();
const seat = anAttendance({
  meetingId,
  delegationId: delegation.id,
  personId: person.id,
  function: 'Deputy Minister',
  unit: null,
  institution: 'Ministry of Labour',
});

function snapshot(more: Partial<TableSnapshot> = {}): TableSnapshot {
  return {
    kind: 'attendance',
    meetingId,
    date: '2031-05-14',
    parties: [party],
    partyNames: [aPartyName({ partyId: party.id })],
    persons: [],
    personNames: [],
    appointments: [],
    delegations: [],
    attendances: [],
    meetings: [],
    presences: [],
    sessions: [],
    postWordings: [],
    speakers: [],
    ...more,
  };
}

const sheetOf = (rows: ReadSheet['rows']): ReadSheet => ({
  name: 'list',
  rows,
  merges: [],
  dateSystem: 1900,
});

function planned(rows: ReadSheet['rows'], more: Partial<TableSnapshot> = {}): PlannedSheet {
  return planSheet({
    snapshot: snapshot(more),
    from: { kind: 'sheet', sheet: sheetOf(rows), columns: null },
    answers: new Map(),
    language: 'en',
  });
}

const bilingual = [
  ['Country', 'Name', 'Function', 'Должность', 'Institution', 'Ведомство'],
  ['Kazakhstan', 'Dana SEITKALI', 'Expert', 'эксперт', 'Ministry of Labour', 'Министерство труда'],
  ['Kazakhstan', 'Omar ALIEV', 'Expert', 'эксперт', 'Ministry of Labour', 'Министерство труда'],
  ['Kazakhstan', 'Aida NUR', 'Director', 'директор', '', ''],
];

describe('a table that has posts in two languages', () => {
  it('fills the list with the first and gives each pair once', () => {
    const { columns, plan, leftOut } = planned(bilingual);
    expect(columns?.fields).toEqual([
      'party',
      'name',
      'function',
      'function-other',
      'institution',
      'institution-other',
    ]);
    expect(leftOut).toEqual([]);
    expect(plan.rows.map(({ facts }) => facts.seat.function)).toEqual(['Expert', 'Expert', 'Director']);
    expect(
      plan.posts.map(({ kind, words, language, proposed }) => [kind, words, language, proposed]),
    ).toEqual([
      ['function', 'Expert', 'ru', 'эксперт'],
      ['institution', 'Ministry of Labour', 'ru', 'Министерство труда'],
      ['function', 'Director', 'ru', 'директор'],
    ]);
  });

  it('fills the list with those in the language of the meeting', () => {
    const { plan } = planned(bilingual, { languages: ['ru'] });
    expect(plan.rows.map(({ facts }) => facts.seat.function)).toEqual(['эксперт', 'эксперт', 'директор']);
    expect(plan.posts[0]).toMatchObject({ words: 'эксперт', language: 'en', proposed: 'Expert' });
    expect(planned(bilingual, { languages: ['en', 'ru'] }).plan.posts[0]?.words).toBe('Expert');
  });

  it('leaves with skipped rows what only they say', () => {
    const { plan } = planned(bilingual);
    const skipped = (...keys: readonly string[]) => ({
      ...noDecisions,
      choices: new Map(keys.map((key) => [key, 'skip'] as const)),
    });
    const taken = (keys: readonly string[]) => postsTaken(plan, skipped(...keys)).map(({ words }) => words);
    const [one = '', other = '', director = ''] = plan.rows.map(({ key }) => key);
    expect(taken([director])).toEqual(['Expert', 'Ministry of Labour']);
    expect(taken([one])).toHaveLength(3);
    expect(taken([one, other])).toEqual(['Director']);
    const made = changesOfPlan(plan, skipped(one, other), { language: 'en', state: 'confirmed' });
    expect(made.posts.map(({ words }) => words)).toEqual(['Director']);
  });

  it('asks of words that it says in two ways, and gives nothing of a second column in the same language', () => {
    const titles = ['Country', 'Name', 'Function', 'Должность'];
    const twice = [
      titles,
      ['Kazakhstan', 'Dana SEITKALI', 'Expert', 'эксперт'],
      ['Kazakhstan', 'Omar ALIEV', 'Expert', 'специалист'],
    ];
    expect(planned(twice).plan.posts).toMatchObject([
      { words: 'Expert', was: '', texts: ['эксперт', 'специалист'], proposed: null },
    ]);
    const same = planned([titles, ['Kazakhstan', 'Dana SEITKALI', 'Expert', 'Lawyer']]);
    expect(same.columns?.fields).toEqual(['party', 'name', 'function', 'ignored']);
    expect(same.plan.posts).toEqual([]);
  });
});

describe('the table of attendance with posts in the other language', () => {
  const register = snapshot({
    delegations: [delegation],
    persons: [person],
    personNames: [aPersonName({ personId: person.id })],
    attendances: [seat],
    postWordings: [aPostWording()],
  });
  const write = (withPosts: boolean) =>
    writeTable(register, {
      language: 'en',
      withContacts: false,
      withPosts,
      name: 'Attendance',
      writtenAt: 0,
    });
  const titles = (withPosts: boolean) => write(withPosts).columns.map(({ title }) => title);

  it('has those columns only where they are asked for, with what the glossary says', () => {
    expect(titles(false)).not.toContain(fieldTitles.en['function-other']);
    const at = titles(true).indexOf(fieldTitles.en['function-other']);
    expect(write(true).rows[0]?.[at]).toBe('заместитель министра');
    expect(write(true).rows[0]?.[at + 2]).toBeNull();
  });

  const read = (own: TableSnapshot, rows: ReadSheet['rows']) =>
    planSheet({
      snapshot: own,
      from: { kind: 'sheet', sheet: sheetOf(rows), columns: null },
      answers: new Map(),
      language: 'en',
    });
  const edited = (typed: Readonly<Partial<Record<'function-other' | 'institution-other', string>>>) => [
    titles(true),
    ...write(true).rows.map((row) =>
      row.map((cell, at) => {
        const found = Object.entries(typed).find(
          ([field]) => fieldTitles.en[field as 'function-other'] === titles(true)[at],
        );
        return found ? found[1] : cell;
      }),
    ),
  ];
  const otherwise = (ru: string) => ({
    ...register,
    postWordings: [aPostWording({ words: { en: 'Deputy Minister', ru } })],
  });

  it('gives back what was filled in, and changes nothing of the list', () => {
    const { plan, isOwn } = read(register, edited({ 'institution-other': 'Министерство труда' }));
    expect(isOwn).toBe(true);
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['same']);
    expect(plan.posts).toMatchObject([
      { words: 'Ministry of Labour', was: '', texts: ['Министерство труда'], proposed: 'Министерство труда' },
    ]);
  });

  it('proposes what was corrected or emptied in it, as the change that it is', () => {
    const was = 'заместитель министра';
    expect(read(register, edited({ 'function-other': 'замминистра' })).plan.posts).toMatchObject([
      { was, texts: ['замминистра'], proposed: 'замминистра' },
    ]);
    expect(read(register, edited({ 'function-other': '' })).plan.posts).toMatchObject([
      { was, texts: [''], proposed: '' },
    ]);
  });

  it('never takes a cell that was not edited for news, and asks where both were changed', () => {
    expect(read(otherwise('замминистра'), edited({})).plan.posts).toEqual([]);
    expect(
      read(otherwise('вице-министр'), edited({ 'function-other': 'замминистра' })).plan.posts,
    ).toMatchObject([{ was: 'вице-министр', texts: ['замминистра'], proposed: null }]);
  });

  it('of people has them too', () => {
    const people: TableSnapshot = { ...register, kind: 'people', meetingId: null };
    const table = writeTable(people, {
      language: 'ru',
      withContacts: false,
      withPosts: true,
      name: 'T',
      writtenAt: 0,
    });
    const names = table.columns.map(({ title }) => title);
    expect(names).toContain(fieldTitles.ru['institution-other']);
    const rows = [names, ...table.rows];
    expect(read(people, rows).plan).toMatchObject({ posts: [], rows: [{ kind: 'same' }] });
  });
});

describe('a table of another make', () => {
  const wordings = [aPostWording({ words: { en: 'Expert', ru: 'эксперт' } })];
  const rows = (...posts: readonly string[]) => [
    ['Country', 'Name', 'Function', 'Должность'],
    ...posts.map((post, at) => ['Kazakhstan', `Dana SEITKALI${'abc'[at] ?? ''}`, 'Expert', post]),
  ];

  it('takes the place of nothing unasked, and repeats nothing', () => {
    expect(planned(rows('эксперт'), { postWordings: wordings }).plan.posts).toEqual([]);
    expect(planned(rows('Эксперт'), { postWordings: wordings }).plan.posts).toEqual([]);
    expect(planned(rows('специалист'), { postWordings: wordings }).plan.posts).toMatchObject([
      { was: 'эксперт', texts: ['специалист'], proposed: null },
    ]);
    expect(planned(rows('эксперт', 'специалист'), { postWordings: wordings }).plan.posts).toMatchObject([
      { was: 'эксперт', texts: ['эксперт', 'специалист'], proposed: null },
    ]);
  });
});
