import { Deflate, Inflate, deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

import type { JournalEntry, RecordChange } from '@/domain/journal';

import { breathe, inSlices } from '../breathe';
import type { TableSource } from '../database';
import { splitChanges } from './split-changes';

/**
 * A journal entry as it lies in the database. Where its changes are long they are one deflated text: a batch of
 * thousands of rows then costs one value to write instead of a copy of every row, and long texts, which stand in a
 * change twice for each burst of typing, take a fraction of the space. Readers see `JournalEntry` either way.
 */
export type StoredEntry = Omit<JournalEntry, 'changes'> &
  ({ readonly changes: readonly RecordChange[] } | { readonly packed: Uint8Array });

/** Length of the changes as text from which they are packed. */
const packFrom = 2_000;
/** Changes from which an entry is packed a part at a time. */
const sliceFrom = 250;

export function storeEntry(entry: JournalEntry): StoredEntry {
  const text = JSON.stringify(entry.changes);
  if (text.length < packFrom) return entry;
  const { changes: _packedInstead, ...rest } = entry;
  return { ...rest, packed: deflateSync(strToU8(text), { level: 1 }) };
}

/** The same of an entry of many changes, packed with a breath now and then inside the transaction that writes it. */
export async function storeEntryInSlices(source: TableSource, entry: JournalEntry): Promise<StoredEntry> {
  const { changes, ...rest } = entry;
  if (changes.length < sliceFrom) return storeEntry(entry);
  const parts: Uint8Array[] = [];
  const packer = new Deflate({ level: 1 }, (part) => parts.push(part));
  packer.push(strToU8('['));
  let isFirst = true;
  await inSlices(source, changes, (slice) => {
    const text = slice.map((change) => JSON.stringify(change)).join(',');
    packer.push(strToU8(isFirst ? text : `,${text}`));
    isFirst = false;
  });
  packer.push(strToU8(']'), true);
  return { ...rest, packed: joined(parts) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function restoreEntry(stored: StoredEntry): JournalEntry {
  if ('changes' in stored) return { ...stored, changes: [...stored.changes] };
  const { packed, ...rest } = stored;
  // Not parsed by the schema of today: that would drop what another version wrote, and the hash would not fit any more.
  return { ...rest, changes: JSON.parse(strFromU8(inflateSync(packed))) as RecordChange[] };
}

/** In bytes, of what is packed: so much unpacks and is read within a frame. */
const unpackedAtOnce = 8_192;

/** The same of an entry of many changes, with a breath now and then inside the transaction that reads it. */
export async function restoreEntryInSlices(source: TableSource, stored: StoredEntry): Promise<JournalEntry> {
  if ('changes' in stored || stored.packed.length <= unpackedAtOnce) return restoreEntry(stored);
  const { packed, ...rest } = stored;
  const changes: RecordChange[] = [];
  const split = splitChanges();
  const letters = new TextDecoder();
  const unpack = new Inflate((part, isLast) => {
    for (const change of split(letters.decode(part, { stream: !isLast }))) changes.push(change);
  });
  for (let at = 0; at < packed.length; at += unpackedAtOnce) {
    if (at > 0) await breathe(source);
    const end = at + unpackedAtOnce;
    unpack.push(packed.slice(at, end), end >= packed.length);
  }
  return { ...rest, changes };
}
