import type { Id } from '@/domain/fields';
import type { Process } from '@/domain/process';
import type { RecordOf, RecordSet, TableName } from '@/domain/records';

import { rowsOfSet } from '../record-set';
import type { Command } from '../register';
import { command, type CommandWords } from './command';

export type AcceptedChange = {
  [T in TableName]: { readonly table: T; readonly id: Id; readonly patch: Partial<RecordOf<T>> };
}[TableName];

export interface AcceptedRecords {
  readonly add: RecordSet;
  readonly change: readonly AcceptedChange[];
  /** By SHA-256 of their bytes, lower-case hex. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The process the records belong to, where the register has none yet. */
  readonly process: Process | null;
}

/** Brings an accepted import in as one step: new rows, changes of those that were joined, and the files they came from. */
export function acceptRecords(records: AcceptedRecords, words: CommandWords): Command {
  return command(words, async (recorder) => {
    if (records.process) await recorder.add('processes', records.process);
    for (const { table, record } of rowsOfSet(records.add)) await recorder.add(table, record);
    for (const { table, id, patch } of records.change) await recorder.change(table, id, patch);
    for (const [sha256, bytes] of records.files) await recorder.keepFile(sha256, bytes);
  });
}
