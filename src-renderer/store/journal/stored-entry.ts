import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

import type { JournalEntry, RecordChange } from '@/domain/journal';

/**
 * A journal entry as it lies in the database. Where its changes are long they are one deflated text: a batch of
 * thousands of rows then costs one value to write instead of a copy of every row, and long texts, which stand in a
 * change twice for each burst of typing, take a fraction of the space. Readers see `JournalEntry` either way.
 */
export type StoredEntry = Omit<JournalEntry, 'changes'> &
  ({ readonly changes: readonly RecordChange[] } | { readonly packed: Uint8Array });

/** Length of the changes as text from which they are packed. */
const packFrom = 2_000;

export function storeEntry(entry: JournalEntry): StoredEntry {
  const text = JSON.stringify(entry.changes);
  if (text.length < packFrom) return entry;
  const { changes: _packedInstead, ...rest } = entry;
  return { ...rest, packed: deflateSync(strToU8(text), { level: 1 }) };
}

export function restoreEntry(stored: StoredEntry): JournalEntry {
  if ('changes' in stored) return { ...stored, changes: [...stored.changes] };
  const { packed, ...rest } = stored;
  // Not parsed by the schema of today: that would drop what another version wrote, and the hash would not fit any more.
  return { ...rest, changes: JSON.parse(strFromU8(inflateSync(packed))) as RecordChange[] };
}
