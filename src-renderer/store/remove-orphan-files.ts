import type Dexie from 'dexie';

import { filesTable, journalTable, writtenPapersTable, type TableSource } from './database';
import { restoreEntryInSlices } from './journal/stored-entry';
import { filesInChanges, tablesNamingFiles } from './queries/files-in-history';
import { filesInUse } from './queries/files-in-use';

/** Entries read at once: small ones are thousands, and each long one is unpacked with pauses of its own. */
const atOnce = 200;

/**
 * Lets go of files that no record names: originals kept ahead of an acceptance that was then given up. What the history
 * names stays, since Undo or Redo may bring its record back.
 *
 * @param isInUse whether an acceptance may be under way, in this window or another: it keeps files before the records that
 * name them, and nothing is let go of then
 * @returns how many
 */
export async function removeOrphanFiles(database: Dexie, isInUse: () => Promise<boolean>): Promise<number> {
  const orphans = await unnamed(database);
  if (orphans.size > 0) await withoutNamedInHistory(database, orphans);
  if (orphans.size === 0 || (await isInUse())) return 0;
  return database.transaction('rw', ['files', 'writtenPapers', ...tablesNamingFiles], async (transaction) => {
    const still = await unnamed(transaction);
    const gone = [...orphans].filter((sha256) => still.has(sha256));
    await filesTable(transaction).bulkDelete(gone);
    return gone.length;
  });
}

async function unnamed(source: TableSource): Promise<Set<string>> {
  const [keys, { originals, others }, written] = await Promise.all([
    filesTable(source).toCollection().primaryKeys(),
    filesInUse(source),
    writtenPapersTable(source).toArray(),
  ]);
  const named = [originals, others, new Set(written.map(({ paperSha256 }) => paperSha256))];
  return new Set(keys.filter((sha256) => !named.some((files) => files.has(sha256))));
}

async function withoutNamedInHistory(database: Dexie, orphans: Set<string>): Promise<void> {
  const keys = await journalTable(database).toCollection().primaryKeys();
  for (let from = 0; from < keys.length && orphans.size > 0; from += atOnce) {
    for (const stored of await journalTable(database).bulkGet(keys.slice(from, from + atOnce))) {
      if (!stored) continue;
      const { changes } = await restoreEntryInSlices(database, stored);
      const { originals, others } = filesInChanges(changes);
      for (const sha256 of [...originals, ...others]) orphans.delete(sha256);
    }
  }
}
