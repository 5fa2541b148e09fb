import type { Id } from '@/domain/fields';
import { givenOutHashes, keepingSteps } from '@/domain/given-out';
import type { JournalEntry } from '@/domain/journal';

import { journalTable, type TableSource } from '../database';
import { restoreEntryInSlices } from '../journal/stored-entry';

/** What the history says was given out of a meeting's papers; see `givenOutHashes`. */
export async function givenOut(source: TableSource, meetingId: Id): Promise<ReadonlyMap<Id, string>> {
  const stored = await journalTable(source)
    .where('about')
    .equals(meetingId)
    .filter(({ command }) => keepingSteps.has(command))
    .toArray();
  const entries: JournalEntry[] = [];
  for (const entry of stored) entries.push(await restoreEntryInSlices(source, entry));
  return givenOutHashes(entries);
}
