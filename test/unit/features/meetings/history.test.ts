import { describe, expect, it } from 'vitest';

import type { JournalEntry, RecordChange } from '@/domain/journal';
import { collectChanges } from '@/pickers/history/collect-changes';
import { groupHistory } from '@/pickers/history/group-history';
import { changesOfRecords, ofMergedRecord } from '@/pickers/history/united-history';

function anEntry(overrides: Partial<JournalEntry>): JournalEntry {
  return {
    id: 'entry',
    clock: '0',
    device: 'device',
    sequence: 1,
    who: 'Aliya',
    at: '2026-05-14T09:00:00.000Z',
    command: 'edit-meeting',
    details: {},
    step: 'one',
    reverts: null,
    about: [],
    schemaVersion: 1,
    changes: [],
    previousHash: '',
    hash: '',
    ...overrides,
  };
}

function typed(before: string, after: string): RecordChange {
  return { kind: 'change', table: 'meetings', id: 'm', fields: { 'theme.en': [before, after] } };
}

describe('groupHistory', () => {
  it('joins the keystrokes of one step, and leaves the first and the last value', () => {
    const [day] = groupHistory([
      anEntry({ changes: [typed('La', 'Lab')], at: '2026-05-14T09:00:02.000Z' }),
      anEntry({ changes: [typed('', 'La')] }),
    ]);
    expect(day?.steps).toHaveLength(1);
    expect(day?.steps[0]?.at).toBe('2026-05-14T09:00:02.000Z');
    expect(day?.steps[0]?.changes[0]?.fields).toEqual([{ path: 'theme.en', before: '', after: 'Lab' }]);
  });

  it('keeps a step and the Undo of it apart', () => {
    const [day] = groupHistory([anEntry({ reverts: { kind: 'undo', step: 'one' } }), anEntry({})]);
    expect(day?.steps.map(({ reverts }) => reverts)).toEqual(['undo', null]);
  });

  it('puts steps of different days under different days, newest first', () => {
    const days = groupHistory([
      anEntry({ step: 'two', at: new Date(2026, 4, 15, 12).toISOString() }),
      anEntry({ at: new Date(2026, 4, 14, 12).toISOString() }),
    ]);
    expect(days.map(({ day }) => day)).toEqual(['2026-05-15', '2026-05-14']);
  });
});

describe('the history of a record into which another was merged', () => {
  const merged: RecordChange = {
    kind: 'change',
    table: 'parties',
    id: 'drop',
    fields: { mergedIntoId: [null, 'keep'] },
  };
  const row = { id: 'name', partyId: 'drop', short: 'SRF' };
  const entries = [
    anEntry({
      id: 'merge',
      step: 'merge',
      command: 'merge-parties',
      details: { name: 'Fund', other: 'Steppe Refugees' },
      about: ['keep', 'drop'],
      changes: [
        merged,
        { kind: 'change', table: 'partyNames', id: 'name', fields: { partyId: ['drop', 'keep'] } },
      ],
    }),
    anEntry({
      id: 'two',
      step: 'two',
      about: ['drop'],
      changes: [{ kind: 'add', table: 'partyNames', id: 'name', row }],
    }),
    anEntry({ id: 'one', step: 'one', about: ['keep'] }),
  ];

  it('says of each step of the other in which record it was done, and of the merge and its own steps nothing', () => {
    const of = ofMergedRecord(entries, 'keep', ['drop']);
    const days = groupHistory(entries, () => true, new Set(), of);
    expect(days.flatMap(({ steps }) => steps.map((step) => step.of))).toEqual([
      null,
      'Steppe Refugees',
      null,
    ]);
  });

  it('shows changes to rows of either, those that the merge moved or took away too', () => {
    const isShown = changesOfRecords(entries, ['keep', 'drop'], { field: 'partyId', rows: [] });
    const shown = entries.flatMap(({ changes }) => changes.filter(isShown));
    expect(shown).toHaveLength(3);
    expect(isShown({ kind: 'change', table: 'partyNames', id: 'else', fields: {} })).toBe(false);
  });

  it('tells of a step in which two commands followed one another by the details of the first', () => {
    const [day] = groupHistory([
      anEntry({ command: 'move-and-remove-left', details: { people: '1' } }),
      anEntry({ command: 'move-to-delegation', details: { name: 'Ana', from: 'Peru', party: 'Chile' } }),
    ]);
    expect(day?.steps[0]?.details).toMatchObject({ from: 'Peru', party: 'Chile' });
  });
});

describe('collectChanges', () => {
  it('leaves out a field that ended as it began, and a row of which nothing is left', () => {
    expect(collectChanges([typed('Labour', 'Labou'), typed('Labou', 'Labour')])).toEqual([]);
  });

  it('calls a row that was added and then written in an addition', () => {
    const added: RecordChange = { kind: 'add', table: 'meetings', id: 'm', row: { 'theme.en': '' } };
    const [row] = collectChanges([added, typed('', 'Labour')]);
    expect(row?.kind).toBe('add');
    expect(row?.fields).toEqual([{ path: 'theme.en', before: null, after: 'Labour' }]);
  });
});
