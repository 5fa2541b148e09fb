import { canonicalJson } from './canonical-json';
import type { JournalEntry } from './journal';

/** What the first entry of a device's chain has in place of the hash before it. */
export const noPreviousHash = '';

/**
 * The text whose SHA-256 (of its UTF-8, lower-case hex) is a journal entry's `hash`: the canonical JSON of everything
 * else in it. Takes the entry as it was written, fields of another version included, so that a chain stays verifiable
 * whichever version wrote it.
 */
export function hashedText(entry: Omit<JournalEntry, 'hash'> & { readonly hash?: string }): string {
  return canonicalJson({ ...entry, hash: undefined });
}
