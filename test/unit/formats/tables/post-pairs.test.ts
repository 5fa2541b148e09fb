import { describe, expect, it } from 'vitest';

import type { ReadSheet } from '@/formats/sheet/sheet';
import { planSheet, type PlannedSheet } from '@/formats/tables/plan-sheet';
import type { TableSnapshot } from '@/formats/tables/table-snapshot';
import { fieldTitles } from '@/formats/tables/table-field';
import { writeTable } from '@/formats/tables/write-table';
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
    const { columns, pairs, plan, leftOut } = planned(bilingual);
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
    expect(pairs).toEqual([
      { kind: 'function', words: 'Expert', language: 'ru', text: 'эксперт' },
      { kind: 'function', words: 'Director', language: 'ru', text: 'директор' },
      { kind: 'institution', words: 'Ministry of Labour', language: 'ru', text: 'Министерство труда' },
    ]);
  });

  it('fills the list with those in the language of the meeting', () => {
    const { pairs, plan } = planned(bilingual, { languages: ['ru'] });
    expect(plan.rows.map(({ facts }) => facts.seat.function)).toEqual(['эксперт', 'эксперт', 'директор']);
    expect(pairs[0]).toEqual({ kind: 'function', words: 'эксперт', language: 'en', text: 'Expert' });
    expect(planned(bilingual, { languages: ['en', 'ru'] }).pairs[0]?.words).toBe('Expert');
  });

  it('gives nothing of words that it says in two ways, nor of a second column in the same language', () => {
    const titles = ['Country', 'Name', 'Function', 'Должность'];
    const twice = [
      titles,
      ['Kazakhstan', 'Dana SEITKALI', 'Expert', 'эксперт'],
      ['Kazakhstan', 'Omar ALIEV', 'Expert', 'специалист'],
    ];
    expect(planned(twice).pairs).toEqual([]);
    const same = planned([titles, ['Kazakhstan', 'Dana SEITKALI', 'Expert', 'Lawyer']]);
    expect(same.columns?.fields).toEqual(['party', 'name', 'function', 'ignored']);
    expect(same.pairs).toEqual([]);
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

  it('gives back what was filled in, and changes nothing of the list', () => {
    const sheet = write(true);
    const at = titles(true).indexOf(fieldTitles.en['institution-other']);
    const rows = [
      titles(true),
      ...sheet.rows.map((row) => row.map((cell, index) => (index === at ? 'Министерство труда' : cell))),
    ];
    const { pairs, plan, isOwn } = planSheet({
      snapshot: register,
      from: { kind: 'sheet', sheet: sheetOf(rows), columns: null },
      answers: new Map(),
      language: 'en',
    });
    expect(isOwn).toBe(true);
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['same']);
    expect(pairs).toEqual([
      { kind: 'function', words: 'Deputy Minister', language: 'ru', text: 'заместитель министра' },
      { kind: 'institution', words: 'Ministry of Labour', language: 'ru', text: 'Министерство труда' },
    ]);
  });
});
