import type { Id } from './fields';
import type { JournalEntry } from './journal';

/**
 * What the history says was given out: of each version of a paper the SHA-256 of its text, as the step that kept it wrote it.
 * Whoever rewrites a text with its hash has not rewritten that: entries are chained.
 * @param journal entries in the order of their clocks; those that keep no version are passed over
 */
export function givenOutHashes(journal: Iterable<Pick<JournalEntry, 'changes'>>): ReadonlyMap<Id, string> {
  const hashes = new Map<Id, string>();
  for (const { changes } of journal)
    for (const change of changes) {
      if (change.kind !== 'add' || change.table !== 'paperVersions' || hashes.has(change.id)) continue;
      const { sha256 } = change.row;
      if (typeof sha256 === 'string') hashes.set(change.id, sha256);
    }
  return hashes;
}
