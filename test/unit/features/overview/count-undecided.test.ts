import { describe, expect, it } from 'vitest';

import type { JournalEntry } from '@/domain/journal';
import type { Claim } from '@/domain/source';
import { countUndecided } from '@/features/overview/count-undecided';

function aClaim(id: string, value: string): Claim {
  const where = { sourceId: 's', meetingId: 'm', table: 'meetings', recordId: 'm', field: 'date' };
  return { id, ...where, value, start: 0, end: 1, certainty: 'stated', preferred: id === 'a' };
}

function anEntry(command: string, reverts: JournalEntry['reverts'] = null): JournalEntry {
  return {
    id: command,
    clock: '',
    device: 'd',
    sequence: 1,
    who: '',
    at: '',
    command,
    details: {},
    step: 's',
    reverts,
    about: ['m'],
    schemaVersion: 1,
    changes: [{ kind: 'change', table: 'claims', id: 'a', fields: { preferred: [false, true] } }],
    previousHash: '',
    hash: '',
  };
}

const disputed = [aClaim('a', '2015-09-22'), aClaim('b', '2015-09-23')];

describe('countUndecided', () => {
  it('counts a field on which sources differ until a value is preferred by hand', () => {
    expect(countUndecided(disputed, [anEntry('import-records')])).toBe(1);
    expect(countUndecided(disputed, [anEntry('prefer-claim'), anEntry('import-records')])).toBe(0);
  });

  it('counts it again when the decision is undone, or another source comes in', () => {
    const undone = anEntry('prefer-claim', { kind: 'undo', step: 's' });
    expect(countUndecided(disputed, [undone, anEntry('prefer-claim')])).toBe(1);
    expect(countUndecided(disputed, [anEntry('import-records'), anEntry('prefer-claim')])).toBe(1);
  });
});
