import type { Id } from '@/domain/fields';
import type { RecordChange } from '@/domain/journal';
import { tableNames, type TableName } from '@/domain/records';

import type { Recorder } from '../register';
import { referencesFrom } from '../references';
import { trustRow } from '../stored-row';

type Row = Removal['row'];
type Removal = Extract<RecordChange, { readonly kind: 'remove' }>;

/**
 * Brings the paragraphs back that an import let go because its version no longer had them, with their statements and what was
 * said in them, and those into their seats who left them because it said that their delegation came; with what sources that
 * remain state of all that.
 * @param brought everything the import changed
 * @param meetingIds that the files which are taken back tell of
 */
export async function restoreLetGo(
  recorder: Recorder,
  brought: readonly RecordChange[],
  meetingIds: ReadonlySet<unknown>,
): Promise<void> {
  const removed = brought.filter((one): one is Removal => one.kind === 'remove');
  const restored = new Set<unknown>();
  const put = async ({ table: name, id, row }: Removal) => {
    const table = tableNames.find((one) => one === name);
    if (!table || (await recorder.get(table, id))) return;
    const sound = await withoutLost(recorder, table, row);
    if (!sound) return;
    await recorder.add(table, trustRow(table, sound));
    restored.add(id);
  };
  const isOf = (tables: readonly string[]) => (one: Removal) =>
    tables.includes(one.table) && meetingIds.has(one.row['meetingId']);
  for (const one of removed.filter(isOf(['paragraphs', 'attendances']))) await put(one);
  if (restored.size === 0) return;
  for (const one of removed.filter(isOf(['statements', 'interventions'])))
    if (one.table === 'interventions' || restored.has(one.row['paragraphId'])) await put(one);
  for (const one of removed.filter(({ table }) => table === 'claims')) {
    const sourceId = one.row['sourceId'];
    const isStated = typeof sourceId === 'string' && (await recorder.get('sources', sourceId));
    if (isStated && restored.has(one.row['recordId'])) await put(one);
  }
  for (const one of removed.filter(isOf(['attendances'])))
    if (restored.has(one.id)) await unnameSeated(recorder, brought, one);
  await nameAgain(recorder, brought, restored);
}

/**
 * A row without what it named and is gone since.
 * @returns `null` where it is part of that
 */
async function withoutLost(recorder: Recorder, table: TableName, row: Row): Promise<Row | null> {
  const sound = { ...row };
  for (const { field, target, onRemoval } of referencesFrom(table)) {
    const named = row[field];
    if (!isId(named) || (await recorder.get(target, named))) continue;
    if (onRemoval === 'remove') return null;
    sound[field] = null;
  }
  return sound;
}

/** Whoever is in their seat again is no longer named at the meeting by the place that seats them. */
async function unnameSeated(
  recorder: Recorder,
  brought: readonly RecordChange[],
  { id, row: { personId } }: Removal,
): Promise<void> {
  const seating = await recorder.where('claims', 'recordId', id);
  for (const change of brought) {
    if (change.kind !== 'add' || change.table !== 'claims') continue;
    const { table, recordId, sourceId, start, end } = change.row;
    const isNaming = table === 'persons' && recordId === personId;
    const isSeating = seating.some(
      (claim) => claim.sourceId === sourceId && claim.start === start && claim.end === end,
    );
    if (isNaming && isSeating && (await recorder.get('claims', change.id)))
      await recorder.remove('claims', change.id);
  }
}

/** What named a paragraph and was left without it names it again. */
async function nameAgain(
  recorder: Recorder,
  brought: readonly RecordChange[],
  restored: ReadonlySet<unknown>,
): Promise<void> {
  for (const change of brought) {
    const isNaming = change.table === 'recommendationOrigins' || change.table === 'notes';
    if (change.kind !== 'change' || !isNaming) continue;
    const table = change.table === 'notes' ? 'notes' : 'recommendationOrigins';
    for (const field of ['paragraphId', 'statementId'] as const) {
      const [was, became] = change.fields[field] ?? [];
      const now = await recorder.get(table, change.id);
      if (now?.[field] !== null || became !== null || !isId(was) || !restored.has(was)) continue;
      await recorder.change(table, change.id, { [field]: was });
    }
  }
}

function isId(value: unknown): value is Id {
  return typeof value === 'string';
}
