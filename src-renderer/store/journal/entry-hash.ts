import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { hashedPieces, hashedText } from '@/domain/hashed-text';
import type { JournalEntry } from '@/domain/journal';

import { atOnce, breathe } from '../breathe';
import type { TableSource } from '../database';

/**
 * SHA-256 of the entry's `hashedText`, lower-case hex. Computed in one go: awaiting `crypto.subtle` would let the
 * IndexedDB transaction end before the entry is written.
 */
export function entryHash(entry: Omit<JournalEntry, 'hash'>): string {
  return bytesToHex(sha256(utf8ToBytes(hashedText(entry))));
}

/** The same of an entry of many changes, with a breath now and then inside the transaction that writes it. */
export async function entryHashInSlices(
  source: TableSource,
  entry: Omit<JournalEntry, 'hash'>,
): Promise<string> {
  const hash = sha256.create();
  let count = 0;
  let text = '';
  for (const piece of hashedPieces(entry)) {
    text += piece;
    count += 1;
    if (count % atOnce !== 0) continue;
    hash.update(utf8ToBytes(text));
    text = '';
    await breathe(source);
  }
  hash.update(utf8ToBytes(text));
  return bytesToHex(hash.digest());
}
