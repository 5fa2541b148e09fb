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
  /** When it was discarded, alone or with its batch; it can be brought back until the user removes it for good. */
  readonly discardedAt?: string | null;
}

/** Its line in the list, which is shown and counted without its bytes. */
export type WaitingLine = Omit<WaitingTables, 'bytes'>;

/**
 * Files of tables between reading and review, beside the register and apart from it: nothing here is a record. It has a
 * database of its own, because a file lies here with its bytes only until its columns have a meaning.
 */
export class MappingDatabase extends Dexie {
  declare readonly files: Table<WaitingLine, string>;
  declare readonly bytes: Table<Pick<WaitingTables, 'id' | 'bytes'>, string>;

  constructor(name = 'rapporteur-mapping') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ files: 'id, readAt, sha256' });
    // Apart, so that a list of many files is shown without hundreds of megabytes being loaded.
    this.version(2)
      .stores({ bytes: 'id' })
      .upgrade(async (transaction) => {
        const files = transaction.table<WaitingTables | WaitingLine, string>('files');
        for (const id of await files.toCollection().primaryKeys()) {
          const file = await files.get(id);
          if (!file || !('bytes' in file)) continue;
          const { bytes, ...line } = file;
          await transaction.table('bytes').put({ id, bytes });
          await files.put(line);
        }
      });
  }
}

export const mappingDatabase = new MappingDatabase();
const tables = [mappingDatabase.files, mappingDatabase.bytes];

/**
 * Keeps a file until its columns have a meaning; one that waits already is not kept twice. One that was discarded waits
 * again, of this batch. @returns its id
 */
export async function keepTables(
  file: Pick<WaitingTables, 'name' | 'sha256' | 'bytes' | 'batchId'>,
): Promise<string> {
  const { bytes, ...own } = file;
  return mappingDatabase.transaction('rw', tables, async () => {
    const waiting = await mappingDatabase.files.where('sha256').equals(own.sha256).first();
    if (waiting?.discardedAt)
      await mappingDatabase.files.update(waiting.id, { discardedAt: null, batchId: own.batchId });
    if (waiting) return waiting.id;
    const id = crypto.randomUUID();
    await putTables({ ...own, bytes, id, readAt: new Date().toISOString(), mappings: null });
    return id;
  });
}

/** Puts a file in, or back. */
export async function putTables({ bytes, ...line }: WaitingTables): Promise<void> {
  await mappingDatabase.transaction('rw', tables, async () => {
    await mappingDatabase.files.put(line);
    await mappingDatabase.bytes.put({ id: line.id, bytes });
  });
}

/** A file that waits, with its bytes; nothing where there is none. */
export async function tablesOf(id: string): Promise<WaitingTables | undefined> {
  return mappingDatabase.transaction('r', tables, async () => {
    const [line, kept] = await Promise.all([mappingDatabase.files.get(id), mappingDatabase.bytes.get(id)]);
    return line && kept && { ...line, bytes: kept.bytes };
  });
}

export async function letGoOfTables(ids: readonly string[]): Promise<void> {
  await mappingDatabase.transaction('rw', tables, async () => {
    await mappingDatabase.files.bulkDelete([...ids]);
    await mappingDatabase.bytes.bulkDelete([...ids]);
  });
}

/** The files that wait, latest first. */
export async function waitingTables(): Promise<readonly WaitingLine[]> {
  const all = await mappingDatabase.files.orderBy('readAt').toArray();
  return all.filter(({ discardedAt }) => !discardedAt).toReversed();
}

/** Takes tables off the list; they are kept among what was discarded until the user removes them for good. */
export async function discardWaitingTables(id: string): Promise<void> {
  await mappingDatabase.files.update(id, { discardedAt: new Date().toISOString() });
}

export async function keepMappings(id: string, mappings: readonly Mapping[]): Promise<void> {
  await mappingDatabase.files.update(id, { mappings });
}
