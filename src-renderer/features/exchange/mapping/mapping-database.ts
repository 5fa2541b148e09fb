import Dexie, { type Table } from 'dexie';

import type { Mapping } from '@/formats/sheet-records/mapping';

/** A file of tables that waits until somebody says what its columns mean. */
export interface WaitingTables {
  readonly id: string;
  /** When it was read, ISO 8601. */
  readonly readAt: string;
  readonly name: string;
  /** Lower-case hex, of the bytes. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** The reading it came with. */
  readonly batchId: string;
  /** What was decided so far, one a table; `null` where nothing was yet. */
  readonly mappings: readonly Mapping[] | null;
  /** When it was discarded with its batch; until it is let go of, it can be brought back. */
  readonly discardedAt?: string | null;
}

/**
 * Files of tables between reading and review, beside the register and apart from it: nothing here is a record. It has a
 * database of its own, because a file lies here with its bytes only until its columns have a meaning.
 */
class MappingDatabase extends Dexie {
  declare readonly files: Table<WaitingTables, string>;

  constructor() {
    super('rapporteur-mapping', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ files: 'id, readAt, sha256' });
  }
}

export const mappingDatabase = new MappingDatabase();

/**
 * Keeps a file until its columns have a meaning; one that waits already is not kept twice. One that was discarded waits
 * again, of this batch. @returns its id
 */
export async function keepTables(
  file: Pick<WaitingTables, 'name' | 'sha256' | 'bytes' | 'batchId'>,
): Promise<string> {
  return mappingDatabase.transaction('rw', mappingDatabase.files, async () => {
    const waiting = await mappingDatabase.files.where('sha256').equals(file.sha256).first();
    if (waiting?.discardedAt)
      await mappingDatabase.files.update(waiting.id, { discardedAt: null, batchId: file.batchId });
    if (waiting) return waiting.id;
    const id = crypto.randomUUID();
    await mappingDatabase.files.add({ ...file, id, readAt: new Date().toISOString(), mappings: null });
    return id;
  });
}

/** The files that wait, latest first, without their bytes being looked at. */
export async function waitingTables(): Promise<readonly WaitingTables[]> {
  const all = await mappingDatabase.files.orderBy('readAt').toArray();
  return all.filter(({ discardedAt }) => !discardedAt).toReversed();
}

export async function keepMappings(id: string, mappings: readonly Mapping[]): Promise<void> {
  await mappingDatabase.files.update(id, { mappings });
}
