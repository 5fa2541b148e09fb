import type { Id } from '@/domain/fields';
import type { JournalEntry, RecordChange } from '@/domain/journal';

import { journalTable, metaTable, type TableSource } from '../database';
import type { ChainHead } from '../meta';
import { schemaVersion } from '../migrations/migrations';
import { newId } from '../new-id';
import type { Author } from '../register';
import { tickClock } from './clock';
import { entryHashInSlices } from './entry-hash';
import { storeEntryInSlices } from './stored-entry';

/** What a transaction did, in the terms of the journal. */
export interface EntryContent {
  readonly command: string;
  readonly details: Readonly<Record<string, string>>;
  readonly about: readonly Id[];
  readonly step: Id;
  readonly reverts: JournalEntry['reverts'];
  readonly changes: readonly RecordChange[];
  /** What further keystrokes may join; see `ChainHead`. */
  readonly typing: ChainHead['typing'];
}

/**
 * Adds one entry to this device's chain and moves its head on. Called inside the transaction that made the changes, so
 * that two windows take their turns: neither can continue the chain from an entry that is no longer its last.
 * @param now milliseconds since 1970
 */
export async function appendEntry(
  source: TableSource,
  author: Author,
  head: ChainHead,
  { typing, ...content }: EntryContent,
  now: number,
): Promise<ChainHead> {
  const clock = tickClock(head.clock, now, author.device);
  const unhashed = {
    id: newId(),
    clock,
    device: author.device,
    sequence: head.sequence + 1,
    who: author.who,
    at: new Date(now).toISOString(),
    command: content.command,
    details: { ...content.details },
    step: content.step,
    reverts: content.reverts,
    about: [...content.about],
    schemaVersion,
    changes: [...content.changes],
    previousHash: head.hash,
  };
  const hash = await entryHashInSlices(source, unhashed);
  await journalTable(source).add(await storeEntryInSlices(source, { ...unhashed, hash }));
  const next: ChainHead = { ...head, sequence: unhashed.sequence, hash, clock, typing };
  await metaTable(source).put(next);
  return next;
}
