import type { Id } from '@/domain/fields';
import type { RecordOf, TableName } from '@/domain/records';

import type { Recorder } from './register';
import { referencesTo } from './references';
import { toRow, trustRow } from './stored-row';

/**
 * Removes a record and everything that is part of it; what only names it stays, with the field emptied. What sources
 * claimed about the removed records goes too.
 */
export async function removeWithParts(recorder: Recorder, table: TableName, id: Id): Promise<void> {
  if (!(await recorder.get(table, id))) return;
  await recorder.remove(table, id);
  for (const reference of referencesTo(table)) {
    const { table: partTable, field, onRemoval } = reference;
    for (const part of await rowsNaming(recorder, partTable, field, id)) {
      if (onRemoval === 'remove') await removeWithParts(recorder, partTable, part.id);
      else await emptyField(recorder, partTable, part, field);
    }
  }
  for (const claim of await recorder.where('claims', 'recordId', id))
    await recorder.remove('claims', claim.id);
}

/** Removes the sources whose last meeting was removed and that state nothing else: nothing leads to them any more. */
export async function removeUnusedSources(recorder: Recorder, sourceIds: readonly Id[]): Promise<void> {
  for (const id of new Set(sourceIds)) {
    const links = await recorder.where('meetingSources', 'sourceId', id);
    const claims = links.length > 0 ? [] : await recorder.where('claims', 'sourceId', id);
    if (links.length + claims.length === 0) await removeWithParts(recorder, 'sources', id);
  }
}

function rowsNaming<T extends TableName>(recorder: Recorder, table: T, field: string, id: Id) {
  // Every field of the list of references is one of its table's own, which a `string` cannot say.
  return recorder.where(table, field as keyof RecordOf<T> & string, id);
}

async function emptyField<T extends TableName>(
  recorder: Recorder,
  table: T,
  record: RecordOf<T>,
  field: string,
): Promise<void> {
  await recorder.change(table, record.id, trustRow(table, { ...toRow(record), [field]: null }));
}
