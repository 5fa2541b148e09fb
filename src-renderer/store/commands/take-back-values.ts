import type { Id } from '@/domain/fields';
import type { JournalValue, RecordChange } from '@/domain/journal';
import { recordSchemas, tableNames, type TableName } from '@/domain/records';
import type { Claim } from '@/domain/source';

import { valueAt, withValueAt } from '../journal/apply-change';
import { sameValue } from '../journal/same-value';
import type { Recorder } from '../register';
import { toRow, trustRow } from '../stored-row';
import { followWording } from './followed-wording';

interface ValuesToTakeBack {
  /** Of the files that are taken back, about records that stay. */
  readonly claims: readonly Claim[];
  readonly brought: readonly RecordChange[];
}

/**
 * Takes back the values that files gave to records which stay: the value of another file of the same import stands then,
 * else what stood before it, typed by hand perhaps, else another source's, else none. A value that somebody has changed
 * since stays.
 * @returns how many stay for that
 */
export async function takeBackValues(
  recorder: Recorder,
  { claims, brought }: ValuesToTakeBack,
): Promise<number> {
  const before = valuesBefore(brought);
  const added = new Set(
    brought.flatMap(({ kind, table, id }) => (kind === 'add' && table === 'claims' ? id : [])),
  );
  let kept = 0;
  let seen = 0;
  for (const claim of claims) {
    seen += 1;
    if (seen % 100 === 0) await recorder.pause();
    const table = tableNames.find((name) => name === claim.table);
    if (claim.field === '' || !claim.preferred || !table) continue;
    const stays = await takeBackValue(recorder, table, claim, {
      before: before.get(keyOf(claim.recordId, claim.field)) ?? null,
      added,
    });
    if (stays) kept += 1;
  }
  return kept;
}

/** @returns whether the value stays because it was changed since, or because the record needs one */
async function takeBackValue(
  recorder: Recorder,
  table: TableName,
  claim: Claim,
  { before, added }: { readonly before: JournalValue; readonly added: ReadonlySet<Id> },
): Promise<boolean> {
  const record = await recorder.get(table, claim.recordId);
  if (!record) return false;
  const rivals = (await recorder.where('claims', 'recordId', claim.recordId)).filter(
    (rival) => rival.table === claim.table && rival.field === claim.field,
  );
  if (rivals.some(({ value }) => sameValue(value, claim.value))) return false;
  const row = toRow(record);
  // A role is one of several that somebody has: the others are not what this source states.
  if (table === 'attendances' && claim.field === 'roles') {
    await takeBackRoles(recorder, claim, before);
    return false;
  }
  if (!sameValue(valueAt(row, claim.field), claim.value)) return true;
  const beside = rivals.find(({ id }) => added.has(id));
  const rival =
    beside ?? (before === null ? rivals[0] : rivals.find(({ value }) => sameValue(value, before)));
  const value = rival ? rival.value : before;
  const next = withValueAt(row, claim.field, value);
  if (!recordSchemas[table].safeParse(next).success) return true;
  const wording =
    table === 'paragraphs' ? (await recorder.get('paragraphs', claim.recordId))?.text : undefined;
  await recorder.change(table, claim.recordId, trustRow(table, next));
  // The statements of the wording that stands again come in again.
  if (wording && claim.field.startsWith('text.')) await followWording(recorder, claim.recordId, wording);
  if (rival) await recorder.change('claims', rival.id, { preferred: true });
  return false;
}

async function takeBackRoles(
  recorder: Recorder,
  { recordId, value }: Claim,
  before: JournalValue,
): Promise<void> {
  const seat = await recorder.get('attendances', recordId);
  const stated: readonly unknown[] = Array.isArray(value) ? value : [];
  const had: readonly unknown[] = Array.isArray(before) ? before : [];
  if (!seat) return;
  const roles = seat.roles.filter((role) => !stated.includes(role) || had.includes(role));
  if (roles.length < seat.roles.length) await recorder.change('attendances', recordId, { roles });
}

/** What stood in each field that the import changed. */
function valuesBefore(brought: readonly RecordChange[]): ReadonlyMap<string, JournalValue> {
  const values = new Map<string, JournalValue>();
  for (const change of brought) {
    if (change.kind !== 'change') continue;
    for (const [path, [was]] of Object.entries(change.fields)) values.set(keyOf(change.id, path), was);
  }
  return values;
}

function keyOf(id: Id, path: string): string {
  return `${id} ${path}`;
}
