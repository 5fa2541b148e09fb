import { compareText } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import { givenOutHashes } from '@/domain/given-out';
import type { JournalEntry } from '@/domain/journal';

import { journalTable, type TableSource } from '../database';
import { restoreEntryInSlices } from '../journal/stored-entry';

/** Steps that keep a version; what brings one again, or in with a bundle, has its first step in the history too. */
const keeping: ReadonlySet<string> = new Set(['circulate-paper', 'finalise-paper', 'correct-paper']);

/** What the history says was given out of a meeting's papers; see `givenOutHashes`. */
export async function givenOut(source: TableSource, meetingId: Id): Promise<ReadonlyMap<Id, string>> {
  const stored = await journalTable(source)
    .where('about')
    .equals(meetingId)
    .filter(({ command }) => keeping.has(command))
    .toArray();
  const entries: JournalEntry[] = [];
  for (const entry of stored) entries.push(await restoreEntryInSlices(source, entry));
  return givenOutHashes(entries.toSorted((a, b) => compareText(a.clock, b.clock)));
}
