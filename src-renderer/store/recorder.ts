import type { Id } from '@/domain/fields';
import type { RecordOf, TableName } from '@/domain/records';

import { breathe } from './breathe';
import { filesTable, recordTable, type TableSource } from './database';
import { readInSlices } from './queries/read-in-slices';
import { takenAway } from './queries/taken-away';
import { withdrawnVersions } from './queries/withdrawn-versions';
import type { EntryWords, Recorder } from './register';
import { StoreFailure } from './store-failure';
import { toRow, trustRow } from './stored-row';
import type { WriteSet } from './write-set';

interface RecorderOptions {
  readonly onPause?: (share: number) => void;
  /** Writes what the set holds as an entry; where it is left out all of it becomes one. */
  readonly endEntry?: (words: EntryWords) => Promise<void>;
}

/** A recorder whose writes stay in the set, and whose reads see them over what the transaction holds. */
export function createRecorder(
  source: TableSource,
  set: WriteSet,
  { onPause = () => undefined, endEntry = refuseToEnd }: RecorderOptions = {},
): Recorder {
  const current = async (table: TableName, id: Id) => {
    if (!set.has(table, id)) {
      const found = await recordTable(source, table).get(id);
      set.remember(table, id, found && toRow(found));
    }
    return set.get(table, id);
  };
  /** The rows found, with the set's own in place of those it has met. */
  const overlaid = <T extends TableName>(
    table: T,
    found: readonly RecordOf<T>[],
    matches: (row: Readonly<Record<string, unknown>>) => boolean,
  ): readonly RecordOf<T>[] => {
    for (const record of found) set.remember(table, record.id, toRow(record));
    return set
      .rowsOf(table)
      .flatMap(({ after }) => (after && matches(after) ? [trustRow(table, after)] : []));
  };
  return {
    async get(table, id) {
      const row = await current(table, id);
      return row && trustRow(table, row);
    },
    async where(table, field, value) {
      const found = await recordTable(source, table).where(field).equals(value).toArray();
      return overlaid(table, found, (row) => row[field] === value);
    },
    async all(table) {
      return overlaid(table, await readInSlices(source, table), () => true);
    },
    takenAway: async (what) => takenAway(source, what),
    withdrawnVersions: async (meetingId) => withdrawnVersions(source, meetingId),
    async add(table, row) {
      if (set.get(table, row.id))
        throw new StoreFailure('invalid-record', `${table} ${row.id} is there already`);
      set.set(table, row.id, toRow(row));
    },
    async change(table, id, patch) {
      const row = await current(table, id);
      if (!row) throw new StoreFailure('not-found', `${table} ${id}`);
      set.set(table, id, { ...row, ...toRow(patch), id });
    },
    async remove(table, id) {
      if (await current(table, id)) set.set(table, id, undefined);
    },
    pause(share) {
      if (share !== undefined) onPause(share);
      return breathe(source);
    },
    endEntry,
    async keepFile(sha256, bytes) {
      if ((await filesTable(source).where('sha256').equals(sha256).count()) > 0) return;
      await filesTable(source).add({ sha256, bytes });
    },
  };
}

async function refuseToEnd({ name }: EntryWords): Promise<void> {
  throw new Error(`${name} has one entry`);
}
