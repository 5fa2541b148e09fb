import { hashedText, noPreviousHash } from '@/domain/hashed-text';
import { journalEntrySchema, type JournalEntry } from '@/domain/journal';

import { refuse } from './bundle-outcome';
import { isWhole, readJsonLines } from './json-lines';
import { sha256Sync } from '../hash/sha256-sync';

/**
 * The entries of a journal part, each device's chain verified: complete from its first entry, in order, unchanged.
 * @throws BundleRefusal `broken-journal`
 */
export function readJournal(bytes: Uint8Array): readonly JournalEntry[] {
  const chains = new Map<string, { readonly sequence: number; readonly hash: string }>();
  const entries: JournalEntry[] = [];
  for (const read of readJsonLines(bytes)) {
    const { line } = read;
    const parsed = journalEntrySchema.safeParse(read.ok ? read.value : null);
    if (!read.ok || !parsed.success) return refuse({ code: 'broken-journal', line });
    const entry = parsed.data;
    const previous = chains.get(entry.device) ?? { sequence: 0, hash: noPreviousHash };
    const follows = entry.sequence === previous.sequence + 1 && entry.previousHash === previous.hash;
    if (!follows || entry.hash !== hashOf(entry) || !isWhole(entry, read)) {
      refuse({ code: 'broken-journal', line });
    }
    chains.set(entry.device, { sequence: entry.sequence, hash: entry.hash });
    entries.push(entry);
  }
  return entries;
}

function hashOf(entry: JournalEntry): string {
  return sha256Sync(new TextEncoder().encode(hashedText(entry)));
}
