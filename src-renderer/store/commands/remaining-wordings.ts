import type { Id } from '@/domain/fields';
import type { RecordChange } from '@/domain/journal';
import type { Claim } from '@/domain/source';

import { valueAt, withValueAt } from '../journal/apply-change';
import { sameValue } from '../journal/same-value';
import type { StoredRow } from '../migrations/migration';
import type { Recorder } from '../register';
import { toRow, trustRow } from '../stored-row';
import { followWording } from './followed-wording';

/**
 * Gives paragraphs and interventions whose words only files that are taken back had the words of a source that remains. The words of the
 * file that brought one are vouched for by its place alone, so that no claim of them is left to take back. Words
 * that somebody has edited since, or that another source in their language has too, stay.
 * @param own claims of the files that were taken back; they are removed by now
 * @param brought everything their import changed
 */
export async function adoptRemainingWordings(
  recorder: Recorder,
  own: readonly Claim[],
  brought: readonly RecordChange[],
): Promise<void> {
  const added = new Map(brought.flatMap((one) => (one.kind === 'add' ? [[one.id, one.row] as const] : [])));
  for (const table of ['paragraphs', 'interventions'] as const) {
    const vouched = own.filter((claim) => claim.table === table && claim.field === '');
    for (const id of new Set(vouched.map(({ recordId }) => recordId))) {
      const row = added.get(id);
      if (row) await adoptWordings(recorder, table, id, row);
    }
  }
}

async function adoptWordings(
  recorder: Recorder,
  table: 'paragraphs' | 'interventions',
  id: Id,
  brought: StoredRow,
): Promise<void> {
  const claims = await recorder.where('claims', 'recordId', id);
  const fields = new Set(claims.flatMap(({ field }) => (field.startsWith('text.') ? field : [])));
  for (const field of fields) {
    const record = await recorder.get(table, id);
    if (!record) return;
    const row = toRow(record);
    const now = valueAt(row, field);
    const stated = claims.filter((claim) => claim.field === field);
    const isEdited = !sameValue(now, valueAt(brought, field));
    if (isEdited || stated.some(({ value }) => sameValue(value, now))) continue;
    const others = claims.filter(
      (claim) => claim.field === '' && stated.every(({ sourceId }) => sourceId !== claim.sourceId),
    );
    if (await isInLanguage(recorder, others, field.slice('text.'.length))) continue;
    const [next] = stated;
    if (!next) continue;
    await recorder.change(table, id, trustRow(table, withValueAt(row, field, next.value)));
    for (const claim of stated)
      if (sameValue(claim.value, next.value)) await recorder.change('claims', claim.id, { preferred: true });
    if (table === 'paragraphs') await followWording(recorder, id, record.text);
  }
}

/** Whether one of the sources is in the language, or in none that is known: it has the words that stand. */
async function isInLanguage(
  recorder: Recorder,
  claims: readonly Claim[],
  language: string,
): Promise<boolean> {
  for (const { sourceId } of claims) {
    const source = await recorder.get('sources', sourceId);
    if (source && (source.language === null || source.language === language)) return true;
  }
  return false;
}
