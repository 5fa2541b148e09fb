import type { Id } from '@/domain/fields';
import { bringingSteps, givenOutHashes, keepingSteps, toldVersions } from '@/domain/given-out';
import type { JournalEntry } from '@/domain/journal';

import { journalTable, recordTable, type TableSource } from '../database';
import { restoreEntryInSlices, type StoredEntry } from '../journal/stored-entry';

/** What the history says was given out of a meeting's papers; see `givenOutHashes`. */
export async function givenOut(source: TableSource, meetingId: Id): Promise<ReadonlyMap<Id, string>> {
  return givenOutHashes(await tellingEntries(source, meetingId));
}

/**
 * The entries of the history that tell of a meeting's versions: the steps that kept them, and where one has none of its own
 * also those that may have brought it in, which name no meeting.
 */
export async function tellingEntries(source: TableSource, meetingId: Id): Promise<readonly JournalEntry[]> {
  const journal = journalTable(source);
  const keeping = await restored(
    source,
    await journal
      .where('about')
      .equals(meetingId)
      .filter(({ command }) => keepingSteps.has(command))
      .toArray(),
  );
  const told = toldVersions(keeping);
  const versions = await recordTable(source, 'paperVersions')
    .where('meetingId')
    .equals(meetingId)
    .primaryKeys();
  if (versions.every((id) => told.has(id))) return keeping;
  const bringing = await journal.filter(({ command }) => bringingSteps.has(command)).toArray();
  return [...keeping, ...(await restored(source, bringing))];
}

async function restored(
  source: TableSource,
  stored: readonly StoredEntry[],
): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (const entry of stored) entries.push(await restoreEntryInSlices(source, entry));
  return entries;
}
