import { canonicalJson } from './canonical-json';
import type { JournalEntry } from './journal';

/** What the first entry of a device's chain has in place of the hash before it. */
export const noPreviousHash = '';

/**
 * The text whose SHA-256 (of its UTF-8, lower-case hex) is a journal entry's `hash`: the canonical JSON of everything
 * else in it. Takes the entry as it was written, fields of another version included, so that a chain stays verifiable
 * whichever version wrote it.
 */
export function hashedText(entry: Unhashed): string {
  return [...hashedPieces(entry)].join('');
}

type Unhashed = Omit<JournalEntry, 'hash'> & { readonly hash?: string };

/** The same text in pieces, one a change: a batch of thousands of rows is hashed a part at a time. */
export function* hashedPieces(entry: Unhashed): Generator<string> {
  const fields = Object.entries({ ...entry, hash: undefined })
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [at, [key, value]] of fields.entries()) {
    yield `${at === 0 ? '{' : ','}${JSON.stringify(key)}:`;
    if (key === 'changes') yield* listPieces(entry.changes);
    else yield canonicalJson(value);
  }
  yield '}';
}

function* listPieces(changes: JournalEntry['changes']): Generator<string> {
  yield '[';
  for (const [at, change] of changes.entries()) yield `${at === 0 ? '' : ','}${canonicalJson(change)}`;
  yield ']';
}
