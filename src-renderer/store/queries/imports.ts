import type Dexie from 'dexie';

import type { Id } from '@/domain/fields';
import { importsMark } from '@/domain/imports-mark';

import { journalTable, type TableSource } from '../database';
import { restoreEntryInSlices } from '../journal/stored-entry';
import { letGoChanges, type StepChange } from '../let-go';

/** One import as the journal has it. */
export interface PastImport {
  readonly step: Id;
  /** ISO 8601. */
  readonly at: string;
  readonly who: string;
  readonly files: number;
  readonly meetings: number;
  /** The meetings it told of, in no order; some may be gone since. */
  readonly meetingIds: readonly Id[];
  /** The first of its files; `''` of imports made before this was noted. */
  readonly firstFile: string;
  /** Which acceptance it was, as whoever accepted called it; `''` where nobody did. */
  readonly acceptance: string;
  /** Taken back whole by Undo. */
  readonly isUndone: boolean;
}

/** The imports of this register, latest first; what they brought stays packed. */
export async function pastImports(database: Dexie, limit: number): Promise<readonly PastImport[]> {
  const keys = (await journalTable(database).where('about').equals(importsMark).primaryKeys()).toSorted();
  const undone = new Map<Id, boolean>();
  const imports: PastImport[] = [];
  for (const key of keys.toReversed()) {
    const entry = await journalTable(database).get(key);
    if (!entry) continue;
    const { reverts, step, at, who, details, command, about } = entry;
    // The latest word on a step counts: it may have been undone and done again.
    if (reverts) {
      if (!undone.has(reverts.step)) undone.set(reverts.step, reverts.kind === 'undo');
      continue;
    }
    if (command !== 'import-records' && command !== 'import-batch') continue;
    const [files, meetings] = [Number(details['files'] ?? 0), Number(details['meetings'] ?? 0)];
    imports.push({
      step,
      at,
      who,
      files,
      meetings,
      isUndone: undone.get(step) ?? false,
      meetingIds: about.filter((id) => id !== importsMark),
      firstFile: details['file'] ?? '',
      acceptance: details['acceptance'] ?? '',
    });
    if (imports.length >= limit) break;
  }
  return imports;
}

/** What a step changed, in order; a long one is unpacked a part at a time. */
export async function changesOfStep(source: TableSource, step: Id): Promise<readonly StepChange[]> {
  const stored = await journalTable(source).where('step').equals(step).toArray();
  const changes: StepChange[] = [];
  for (const entry of stored.toSorted((a, b) => a.sequence - b.sequence))
    for (const change of letGoChanges(await restoreEntryInSlices(source, entry))) changes.push(change);
  return changes;
}
