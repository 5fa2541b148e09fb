import { competingFields } from '@/domain/competing-claims';
import type { JournalEntry } from '@/domain/journal';
import type { Claim } from '@/domain/source';

/**
 * How many fields of a meeting still wait for somebody to say which source is right. A field is decided when a value
 * was preferred by hand after the last of its claims came in.
 * @param history the meeting's journal, newest first
 */
export function countUndecided(claims: readonly Claim[], history: readonly JournalEntry[]): number {
  return competingFields(claims).filter(({ values }) => {
    const ids = new Set(values.flatMap((value) => value.claims.map(({ id }) => id)));
    const last = history.find((entry) =>
      entry.changes.some(({ table, id }) => table === 'claims' && ids.has(id)),
    );
    return last?.command !== 'prefer-claim' || last.reverts !== null;
  }).length;
}
