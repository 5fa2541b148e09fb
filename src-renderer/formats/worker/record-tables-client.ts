import type { PriorRecord } from '../prior-records/read-prior-record';
import type { BadRowWords } from '../sheet-records/bad-rows-sheet';
import type { Mapping } from '../sheet-records/mapping';
import type { TablesPreview } from '../sheet-records/preview-tables';
import type { RecordTableKind } from '../sheet-records/record-fields';
import type { SheetFormat } from '../sheet/sheet';
import type { FormatsApi } from './formats-api';
import type { Worked } from './formats-client';
import type { RecordTablesOpened, RecordTablesRead } from './record-desk';
import { callWithin, patienceOfOne, type TimelyResult } from './call-within';
import type { WorkerLine } from './worker-line';

/** A file of tables that lies on the thread while it is decided what its columns mean. */
export interface RecordTablesClient {
  readonly opened: RecordTablesOpened;
  /** What the columns of a table mean where it is of another kind than was proposed. */
  proposeColumns(table: number, kind: RecordTableKind): Promise<Worked<Mapping>>;
  /** What the mappings come to: how many rows are taken, which are not, the first as they will be. */
  preview(mappings: readonly Mapping[]): Promise<Worked<TablesPreview>>;
  read(mappings: readonly Mapping[]): Promise<Worked<RecordTablesRead>>;
  /** The rows that are left out, each with its reason, as a file. */
  writeBadRows(
    mappings: readonly Mapping[],
    words: BadRowWords,
    format: SheetFormat,
  ): Promise<Worked<Uint8Array>>;
}

type Remembered = readonly (readonly [string, Mapping])[];

/**
 * Opens a file of tables on the thread. Where the thread was ended meanwhile, or holds another file, it is opened there
 * again: the mapping goes on as if nothing had been.
 * @param remembered what was decided of earlier tables, by their shape
 * @param patience milliseconds after which a call is given up; it ends as `failed` and is not tried again
 */
export async function openRecordTables(
  line: WorkerLine,
  workedOf: <T>(result: TimelyResult<T>) => Worked<T>,
  file: PriorRecord,
  remembered: Remembered,
  patience = patienceOfOne,
): Promise<Worked<RecordTablesClient>> {
  const key = crypto.randomUUID();
  const call = <T>(job: (remote: FormatsApi) => Promise<T>) => callWithin(line, patience, job);
  const open = () => call((remote) => remote.openRecordTables(key, file, remembered));
  const opened = workedOf(await open());
  if (!opened.ok) return opened;
  const ask = async <T>(job: (remote: FormatsApi) => Promise<T | null>): Promise<Worked<T>> => {
    const first = workedOf(await call(job));
    if (first.ok && first.value !== null) return { ok: true, value: first.value };
    if (!first.ok && first.error.code !== 'crashed') return first;
    const again = workedOf(await open());
    if (!again.ok) return again;
    const second = workedOf(await call(job));
    if (!second.ok) return second;
    return second.value === null
      ? { ok: false, error: { code: 'failed' } }
      : { ok: true, value: second.value };
  };
  return {
    ok: true,
    value: {
      opened: opened.value,
      proposeColumns: (table, kind) => ask((remote) => remote.proposeRecordColumns(key, table, kind)),
      preview: (mappings) => ask((remote) => remote.previewRecordTables(key, mappings)),
      read: (mappings) => ask((remote) => remote.readRecordTables(key, mappings)),
      writeBadRows: (mappings, words, format) =>
        ask((remote) => remote.writeBadRows(key, mappings, words, format)),
    },
  };
}
