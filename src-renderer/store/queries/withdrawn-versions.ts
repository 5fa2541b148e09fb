import { compareText } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import type { JournalEntry } from '@/domain/journal';
import type { PaperVersion, WithdrawnVersion } from '@/domain/paper-version';
import { recordSchemas } from '@/domain/records';

import { journalTable, recordTable, type TableSource } from '../database';
import { mergeRegister } from '@/domain/merge-register';
import { restoreEntryInSlices, type StoredEntry } from '../journal/stored-entry';

/**
 * Versions of a meeting's papers that were given out and taken back since, by Undo or by the command: out of the history,
 * which keeps their rows and, through them, the bytes of what they printed. One that stands again is not among them.
 * @returns those withdrawn last first
 */
export async function withdrawnVersions(
  source: TableSource,
  meetingId: Id,
): Promise<readonly WithdrawnVersion[]> {
  const stored = await journalTable(source).where('about').equals(meetingId).filter(mayTakeBack).toArray();
  const entries: JournalEntry[] = [];
  for (const entry of stored) entries.push(await restoreEntryInSlices(source, entry));
  const found = new Map<Id, WithdrawnVersion>();
  for (const entry of entries.toSorted((a, b) => compareText(a.clock, b.clock)))
    for (const version of takenBackBy(entry))
      if (version.meetingId === meetingId)
        found.set(version.id, {
          version,
          who: entry.who,
          at: entry.at,
          isOfBundle: entry.command === mergeRegister,
        });
  const standing = await recordTable(source, 'paperVersions').bulkGet([...found.keys()]);
  for (const one of standing) if (one) found.delete(one.id);
  return [...found.values()].toReversed();
}

/** By what is told without unpacking the changes. */
function mayTakeBack({ reverts, command }: StoredEntry): boolean {
  return reverts !== null || command === 'remove-version';
}

function takenBackBy({ changes }: JournalEntry): readonly PaperVersion[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'remove' || change.table !== 'paperVersions') return [];
    // The journal keeps rows as the version of then wrote them.
    const row = recordSchemas.paperVersions.safeParse(change.row);
    return row.success ? [row.data] : [];
  });
}
