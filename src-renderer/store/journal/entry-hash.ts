import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { hashedText } from '@/domain/hashed-text';
import type { JournalEntry } from '@/domain/journal';

/**
 * SHA-256 of the entry's `hashedText`, lower-case hex. Computed in one go: awaiting `crypto.subtle` would let the
 * IndexedDB transaction end before the entry is written.
 */
export function entryHash(entry: Omit<JournalEntry, 'hash'>): string {
  return bytesToHex(sha256(utf8ToBytes(hashedText(entry))));
}
