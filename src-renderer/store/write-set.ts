import type { Id } from '@/domain/fields';
import { tableNames, type TableName } from '@/domain/records';

import type { StoredRow } from './migrations/migration';

/** A row as the transaction found it and as it is to be left; `undefined` is "not there". */
export interface RowWrite {
  readonly table: TableName;
  readonly id: Id;
  readonly before: StoredRow | undefined;
  readonly after: StoredRow | undefined;
}

/** What one command has read and means to write. Nothing reaches the database before `store`. */
export interface WriteSet {
  /** Whether the row was met already; its value may still be "not there". */
  has(table: TableName, id: Id): boolean;
  get(table: TableName, id: Id): StoredRow | undefined;
  /** Remembers what the database holds; a row that was met already keeps its newer value. */
  remember(table: TableName, id: Id, row: StoredRow | undefined): void;
  set(table: TableName, id: Id, row: StoredRow | undefined): void;
  rowsOf(table: TableName): readonly RowWrite[];
  /** Rows that differ from what the database holds, in the order they were first met. */
  writes(): readonly RowWrite[];
  /** Forgets all of it: what it meant to write stands in the database. */
  clear(): void;
}

export function createWriteSet(): WriteSet {
  const rows = new Map(tableNames.map((table) => [table, new Map<Id, RowWrite>()]));
  const ofTable = (table: TableName) => rows.get(table) ?? new Map<Id, RowWrite>();
  const met: (readonly [TableName, Id])[] = [];
  const put = (write: RowWrite) => {
    const own = ofTable(write.table);
    if (!own.has(write.id)) met.push([write.table, write.id]);
    own.set(write.id, write);
  };
  return {
    has: (table, id) => ofTable(table).has(id),
    get: (table, id) => ofTable(table).get(id)?.after,
    remember(table, id, row) {
      if (!ofTable(table).has(id)) put({ table, id, before: row, after: row });
    },
    set(table, id, row) {
      put({ table, id, before: ofTable(table).get(id)?.before, after: row });
    },
    rowsOf: (table) => [...ofTable(table).values()],
    writes: () =>
      met.flatMap(([table, id]) => {
        const write = ofTable(table).get(id);
        return write && write.before !== write.after ? [write] : [];
      }),
    clear() {
      for (const own of rows.values()) own.clear();
      met.length = 0;
    },
  };
}
