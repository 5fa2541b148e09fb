import type { Id } from '@/domain/fields';
import { recordSchemas, type RecordOf, type TableName } from '@/domain/records';

import { journalTable, type TableSource } from '../database';
import { restoreEntry } from '../journal/stored-entry';
import { trustRow } from '../stored-row';

/** What a step took away, and how it is told apart from what other steps took. */
export interface TakenAway<T extends TableName> {
  readonly table: T;
  /** The command of the step. */
  readonly command: string;
  /** What the step was about, for example the meeting. */
  readonly about: Id;
}

/**
 * Rows as they were when steps took them away, the last taken first. A step that was undone took nothing; rows that
 * Undo took away are not told of: they were never meant to be there.
 */
export async function takenAway<T extends TableName>(
  source: TableSource,
  { table, command, about }: TakenAway<T>,
): Promise<readonly RecordOf<T>[]> {
  const stored = await journalTable(source)
    .where('about')
    .equals(about)
    .filter((entry) => entry.command === command)
    .toArray();
  const entries = stored.map(restoreEntry).toSorted((a, b) => (a.clock < b.clock ? 1 : -1));
  const undone = new Map<Id, boolean>();
  for (const { reverts } of entries)
    if (reverts && !undone.has(reverts.step)) undone.set(reverts.step, reverts.kind === 'undo');
  return entries
    .filter(({ reverts, step }) => reverts === null && undone.get(step) !== true)
    .flatMap(({ changes }) => changes)
    .flatMap((change) => {
      // The journal keeps rows as the version of then wrote them; one that fits no more cannot come back.
      const isRow = change.kind === 'remove' && change.table === table;
      return isRow && recordSchemas[table].safeParse(change.row).success ? [trustRow(table, change.row)] : [];
    });
}
