import type Dexie from 'dexie';

import type { Id } from '@/domain/fields';
import type { JournalEntry, RecordChange } from '@/domain/journal';

import { breathe } from '../breathe';
import { journalTable } from '../database';
import { mapInSlices } from '../in-slices';
import { restoreEntryInSlices } from '../journal/stored-entry';
import type { RecordChanges } from './field-lineage';

export type ChangesOf = (id: Id) => RecordChanges;

type Kept = Map<Id, (readonly [RecordChange, JournalEntry])[]>;

/** What a journal says of the records, by clock; `null` when the signal ended it. */
export async function changesInJournal(
  journal: readonly JournalEntry[],
  ids: ReadonlySet<Id>,
  signal: AbortSignal,
): Promise<ChangesOf | null> {
  const kept: Kept = new Map();
  const done = await mapInSlices(journal, (entry) => keep(kept, entry, ids), signal);
  return done && byClock(kept);
}

/** Entries that are read at once. */
const atOnce = 100;

/** The same of the register's own journal, which is unpacked a part at a time. */
export async function changesInRegister(
  database: Dexie,
  ids: ReadonlySet<Id>,
  signal: AbortSignal,
): Promise<ChangesOf | null> {
  const kept: Kept = new Map();
  await database.transaction('r', ['journal', 'meta'], async (transaction) => {
    const keys = await journalTable(transaction).toCollection().primaryKeys();
    for (let at = 0; at < keys.length && !signal.aborted; at += atOnce) {
      const stored = await journalTable(transaction).bulkGet(keys.slice(at, at + atOnce));
      for (const entry of stored) {
        if (entry) keep(kept, await restoreEntryInSlices(transaction, entry), ids);
      }
      await breathe(transaction);
    }
  });
  return signal.aborted ? null : byClock(kept);
}

function keep(kept: Kept, entry: JournalEntry, ids: ReadonlySet<Id>): void {
  for (const change of entry.changes) {
    if (!ids.has(change.id)) continue;
    const own = kept.get(change.id);
    if (own) own.push([change, entry]);
    else kept.set(change.id, [[change, entry]]);
  }
}

function byClock(kept: Kept): ChangesOf {
  for (const changes of kept.values()) {
    changes.sort(([, a], [, b]) => (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : 0));
  }
  return (id) => kept.get(id) ?? [];
}
