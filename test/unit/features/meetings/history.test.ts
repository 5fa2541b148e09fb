import { describe, expect, it } from 'vitest';

import type { JournalEntry, RecordChange } from '@/domain/journal';
import { collectChanges } from '@/pickers/history/collect-changes';
import { groupHistory } from '@/pickers/history/group-history';

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
