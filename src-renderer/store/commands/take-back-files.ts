import type { Id } from '@/domain/fields';
import type { RecordChange } from '@/domain/journal';
import { isHeading } from '@/domain/paragraph';
import { tableNames, type TableName } from '@/domain/records';
import type { Claim } from '@/domain/source';

import type { StepChange } from '../let-go';
import { removeWithParts } from '../remove-with-parts';
import type { Command, Recorder } from '../register';
import { command, type CommandWords } from './command';
import { adoptRemainingWordings } from './remaining-wordings';
import { restoreLetGo } from './restore-let-go';
import { rowsToTakeBack, type BroughtClaim, type BroughtRow } from './rows-to-take-back';
import { takeBackValues } from './take-back-values';

export interface TakenBack {
  readonly removed: number;
  /** Rows and values that only these files vouch for and that stay: edited, or used by something else, since. */
  readonly kept: number;
}

/**
 * Takes back what files brought: rows that they alone vouch for and nobody has touched since, and the values they gave to
 * others; what they let go comes back. What another source states too, what was edited, and what something else has come to rest on stays.
 * @param brought everything the import changed, as its entry in the journal says
 * @param sourceIds the files that are taken back
 */
export function takeBackFiles(
  brought: readonly StepChange[],
  sourceIds: ReadonlySet<Id>,
  words: CommandWords,
): Command<TakenBack> {
  return command(words, async (recorder) => {
    const own: Claim[] = [];
    // One by one: a register of years as one file states more than a call takes arguments.
    for (const id of sourceIds)
      for (const claim of await recorder.where('claims', 'sourceId', id)) own.push(claim);
    const rows = broughtRows(brought);
    const { remove, stay } = await rowsToTakeBack(recorder, rows, own, sourceIds);
    for (const claim of own) await recorder.remove('claims', claim.id);
    for (const { table, id } of remove.values()) {
      await recorder.remove(table, id);
      // What a text beside it said of its number.
      if (table === 'paragraphs')
        for (const claim of await recorder.where('claims', 'recordId', id))
          await recorder.remove('claims', claim.id);
    }
    const keptValues = await takeBackValues(recorder, {
      // A row that stays for its own sake keeps what it has: nobody else says what it is.
      claims: own.filter(({ recordId }) => !remove.has(recordId) && !stay.has(recordId)),
      brought,
    });
    await removeWordless(recorder, own);
    await restoreLetGo(recorder, brought, sourceIds);
    await adoptRemainingWordings(recorder, own, brought);
    for (const id of sourceIds) await removeSource(recorder, id);
    return { removed: remove.size, kept: stay.size + keptValues };
  });
}

/** A heading whose words were those of files that are taken back is none without them. */
async function removeWordless(recorder: Recorder, own: readonly Claim[]): Promise<void> {
  const worded = own.filter(({ table, field }) => table === 'paragraphs' && field.startsWith('text.'));
  for (const id of new Set(worded.map(({ recordId }) => recordId))) {
    const row = await recorder.get('paragraphs', id);
    if (row && isHeading(row) && Object.values(row.text).every((words) => words === ''))
      await removeWithParts(recorder, 'paragraphs', id);
  }
}

async function removeSource(recorder: Recorder, id: Id): Promise<void> {
  for (const link of await recorder.where('meetingSources', 'sourceId', id))
    await recorder.remove('meetingSources', link.id);
  await recorder.remove('sources', id);
}

/** Of the register's own records: claims and sources go with the file whatever becomes of these. */
const apart: ReadonlySet<TableName> = new Set<TableName>(['claims', 'sources', 'meetingSources']);

function broughtRows(brought: readonly RecordChange[]): ReadonlyMap<Id, BroughtRow> {
  const claims = new Map<unknown, BroughtClaim[]>();
  const rows = new Map<Id, BroughtRow>();
  for (const change of brought) {
    const table = tableNames.find((name) => name === change.table);
    if (change.kind !== 'add' || !table) continue;
    if (table === 'claims') {
      const { recordId, field, value } = change.row;
      const claim = { field: typeof field === 'string' ? field : '', value: value ?? null };
      claims.set(recordId, [...(claims.get(recordId) ?? []), claim]);
    }
    if (!apart.has(table)) rows.set(change.id, { table, id: change.id, row: change.row, claims: [] });
  }
  return new Map([...rows].map(([id, row]) => [id, { ...row, claims: claims.get(id) ?? [] }]));
}
