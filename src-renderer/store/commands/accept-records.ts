import type { Id, Localized } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import type { Process } from '@/domain/process';
import type { RecordOf, RecordSet, TableName } from '@/domain/records';

import { letGoDetails, letGoEntry, type LetGoRow } from '../let-go';
import { rowsOfSet } from '../record-set';
import { removeWithParts } from '../remove-with-parts';
import type { Command, Recorder } from '../register';
import { command, type CommandWords } from './command';
import { followWording } from './followed-wording';
import { keepReferences } from './paragraph-numbers';
import { raiseParts } from './paragraphs';
import { requireStillFits } from './require-still-fits';

export type AcceptedChange = {
  [T in TableName]: { readonly table: T; readonly id: Id; readonly patch: Partial<RecordOf<T>> };
}[TableName];

export interface AcceptedRecords {
  readonly add: RecordSet;
  readonly change: readonly AcceptedChange[];
  /** Paragraphs that a later version no longer has, what was said in them, and seats of those who were only expected. */
  readonly remove?: readonly LetGoRow[];
  /** By SHA-256 of their bytes, lower-case hex. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The process the records belong to, where the register has none yet. */
  readonly process: Process | null;
  /** The register as it was planned from: what is changed or removed must still be as it was there. */
  readonly plannedFrom: RecordSet;
  /** Meetings the records are joined to. */
  readonly joined: readonly Id[];
}

/** Rows between which the page answers: a batch has tens of thousands. */
const atOnce = 250;

/**
 * Brings an accepted import in as one step: what files no longer have, of each by an entry of its own, so that it can be
 * brought back exactly with that file; then new rows, changes of those that were joined, and the files they came from.
 * Refused with `changed-meanwhile` where the plan no longer fits the register, so that nothing typed since is overwritten
 * and no file is taken twice; it is then to be planned anew.
 */
export function acceptRecords(records: AcceptedRecords, words: CommandWords): Command {
  const { add, change, remove = [] } = records;
  const seats = remove.filter(({ table }) => table === 'attendances');
  const details = seats.length === 0 ? words.details : { ...words.details, ...letGoDetails(seats) };
  return command({ ...words, details }, async (recorder) => {
    await requireStillFits(recorder, records);
    const rows = rowsOfSet(add);
    const total = rows.length + change.length + remove.length;
    let done = 0;
    const breathe = async () => {
      done += 1;
      if (done % atOnce === 0) await recorder.pause(done / total);
    };
    const texts = remove.filter(({ table }) => table !== 'attendances');
    for (const own of groupedBy(texts, ({ by }) => by.join(' ')).values()) {
      for (const { table, id } of own) {
        await letGo(recorder, table, id);
        await breathe();
      }
      await recorder.endEntry(letGoEntry(own, words));
    }
    if (records.process) await recorder.add('processes', records.process);
    for (const { table, record } of rows) {
      await recorder.add(table, record);
      await breathe();
    }
    for (const { table, id } of seats) {
      await removeWithParts(recorder, table, id);
      await breathe();
    }
    const textsBefore = new Map<Id, Localized>();
    for (const { table, id, patch } of change) {
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
