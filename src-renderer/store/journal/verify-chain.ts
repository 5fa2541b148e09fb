import type { Id } from '@/domain/fields';
import { noPreviousHash } from '@/domain/hashed-text';
import type { JournalEntry } from '@/domain/journal';

import { isClock } from './clock';
import { entryHash } from './entry-hash';

/** What is wrong with one entry. `broken`: it does not continue the entry before it; `altered`: its hash differs. */
export interface ChainProblem {
  readonly kind: 'altered' | 'broken';
  readonly entry: Id;
  readonly device: Id;
  readonly sequence: number;
}

/**
 * Checks every device's chain from its first entry on: hashes, links, numbering without gaps, clocks that rise.
 * @param journal entries of any devices, in any order
 * @returns the problems found, none when the journal is as it was written
 */
export function verifyChain(journal: readonly JournalEntry[]): readonly ChainProblem[] {
  const sorted = journal.toSorted((a, b) =>
    a.device === b.device ? a.sequence - b.sequence : a.device < b.device ? -1 : 1,
  );
  return sorted.flatMap((entry, index) => {
    const previous = sorted[index - 1];
    return problemsOf(entry, previous?.device === entry.device ? previous : undefined);
  });
}

function problemsOf(entry: JournalEntry, previous: JournalEntry | undefined): readonly ChainProblem[] {
  const at = { entry: entry.id, device: entry.device, sequence: entry.sequence };
  if (entryHash(entry) !== entry.hash) return [{ kind: 'altered', ...at }];
  const continues =
    entry.sequence === (previous?.sequence ?? 0) + 1 &&
    entry.previousHash === (previous?.hash ?? noPreviousHash) &&
    isClock(entry.clock) &&
    (previous === undefined || previous.clock < entry.clock);
  return continues ? [] : [{ kind: 'broken', ...at }];
}
