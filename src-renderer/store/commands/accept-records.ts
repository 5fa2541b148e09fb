import type { Id, Localized } from '@/domain/fields';
import type { Process } from '@/domain/process';
import type { RecordOf, RecordSet, TableName } from '@/domain/records';

import { sameValue } from '../journal/same-value';
import { rowsOfSet } from '../record-set';
import { removeWithParts } from '../remove-with-parts';
import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { toRow } from '../stored-row';
import { command, type CommandWords } from './command';
import { followWording } from './followed-wording';
import { keepReferences } from './paragraph-numbers';
import { raiseParts } from './paragraphs';

export type AcceptedChange = {
  [T in TableName]: { readonly table: T; readonly id: Id; readonly patch: Partial<RecordOf<T>> };
}[TableName];

export interface AcceptedRecords {
  readonly add: RecordSet;
  readonly change: readonly AcceptedChange[];
  /** Paragraphs that a later version no longer has, and what was said in them. */
  readonly remove?: readonly { readonly table: TableName; readonly id: Id }[];
  /** By SHA-256 of their bytes, lower-case hex. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The process the records belong to, where the register has none yet. */
  readonly process: Process | null;
  /** The register as it was planned from: what is changed must still be as it was there. */
  readonly plannedFrom: RecordSet;
  /** Meetings the records are joined to. */
  readonly joined: readonly Id[];
}

/** Rows between which the page answers: a batch has tens of thousands. */
const atOnce = 250;

/**
 * Brings an accepted import in as one step: new rows, changes of those that were joined, and the files they came from.
 * Refused with `changed-meanwhile` where the plan no longer fits the register, so that nothing typed since is overwritten
 * and no file is taken twice; it is then to be planned anew.
 */
export function acceptRecords(records: AcceptedRecords, words: CommandWords): Command {
  return command(words, async (recorder) => {
    await requireStillFits(recorder, records);
    if (records.process) await recorder.add('processes', records.process);
    let done = 0;
    const rows = rowsOfSet(records.add);
    const total = rows.length + records.change.length;
    const breathe = async () => {
      done += 1;
      if (done % atOnce === 0) await recorder.pause(done / total);
    };
    for (const { table, record } of rows) {
      await recorder.add(table, record);
      await breathe();
    }
    for (const { table, id } of records.remove ?? []) await letGo(recorder, table, id);
    const textsBefore = new Map<Id, Localized>();
    for (const { table, id, patch } of records.change) {
      const paragraph = table === 'paragraphs' && 'text' in patch ? await recorder.get(table, id) : null;
      if (paragraph) textsBefore.set(id, paragraph.text);
      await recorder.change(table, id, patch);
      await breathe();
    }
    for (const [id, before] of textsBefore) await followWording(recorder, id, before);
    for (const [sha256, bytes] of records.files) await recorder.keepFile(sha256, bytes);
  });
}

/** As a paragraph goes that the user removes: what came of it is cited as before, and its parts rise. */
async function letGo(recorder: Recorder, table: TableName, id: Id): Promise<void> {
  const paragraph = table === 'paragraphs' ? await recorder.get('paragraphs', id) : undefined;
  if (paragraph) {
    await keepReferences(recorder, paragraph, 'en');
    await raiseParts(recorder, paragraph);
  }
  await removeWithParts(recorder, table, id);
}

async function requireStillFits(recorder: Recorder, records: AcceptedRecords): Promise<void> {
  const { add, change, process, plannedFrom, joined } = records;
  if (process && (await recorder.all('processes')).length > 0) throw changed('processes');
  for (const id of joined) if (!(await recorder.get('meetings', id))) throw changed(`meetings ${id}`);
  for (const { sha256 } of add.sources ?? []) {
    if ((await recorder.where('sources', 'sha256', sha256)).length > 0) throw changed(`sources ${sha256}`);
  }
  const planned = new Map(rowsOfSet(plannedFrom).map(({ record }) => [record.id, toRow(record)]));
  for (const { table, id, patch } of change) {
    const found = await recorder.get(table, id);
    const now = found && toRow(found);
    const before = planned.get(id);
    const isSame = Object.keys(patch).every((field) => sameValue(now?.[field], before?.[field]));
    if (!now || !before || !isSame) throw changed(`${table} ${id}`);
  }
}

/**
 * Keeps originals and texts ahead of the records that name them: a batch's would not fit in memory at once. What no
 * record names is in nobody's way, and nothing is in the history for it.
 * @param files by SHA-256 of their bytes, lower-case hex
 */
export function keepFiles(files: ReadonlyMap<string, Uint8Array>): Command {
  return command({ name: 'import-records', details: {}, about: [] }, async (recorder) => {
    for (const [sha256, bytes] of files) await recorder.keepFile(sha256, bytes);
  });
}

function changed(what: string): StoreFailure {
  return new StoreFailure('changed-meanwhile', what);
}
