import type { Id } from '@/domain/fields';
import { tableNames, type TableName } from '@/domain/records';

import { valueAt, withValueAt } from '../journal/apply-change';
import { sameValue } from '../journal/same-value';
import type { StepChange } from '../let-go';
import type { StoredRow } from '../migrations/migration';
import { referencesFrom } from '../references';
import type { Recorder } from '../register';
import { toRow, trustRow } from '../stored-row';
import { unnameSeated } from './unname-seated';

type Removal = Extract<StepChange, { readonly kind: 'remove' }>;
type Edit = Extract<StepChange, { readonly kind: 'change' }>;

/** Changes between which the page answers. */
const atOnce = 100;

/**
 * Takes back what files let go, by the changes that the journal has of it: rows that an import removed because of them come
 * back with all that was part of them and with what sources that remain state of it, what named them names them again, and
 * what had come to stand otherwise without them stands as before. Of files that let go the same, the last one brings it
 * back. What was edited since stays as it is; what only sources state that are gone since does not come back.
 * @param brought everything the import changed
 * @param sourceIds the files that are taken back
 */
export async function restoreLetGo(
  recorder: Recorder,
  brought: readonly StepChange[],
  sourceIds: ReadonlySet<Id>,
): Promise<void> {
  const own = await letGoBy(recorder, brought, sourceIds);
  const restored = await restoreRows(
    recorder,
    own.filter((one): one is Removal => one.kind === 'remove'),
  );
  if (restored.size === 0) return;
  const edits = own.filter((one): one is Edit => one.kind === 'change');
  for (const [at, one] of edits.toReversed().entries()) {
    if (at % atOnce === atOnce - 1) await recorder.pause();
    await revertEdit(recorder, one);
  }
  await unnameSeated(recorder, brought, [...restored.values()]);
}

/** The changes that let something go for none but sources that are taken back, or were before. */
async function letGoBy(
  recorder: Recorder,
  brought: readonly StepChange[],
  sourceIds: ReadonlySet<Id>,
): Promise<readonly StepChange[]> {
  const isGone = new Map<Id, boolean>();
  const areGone = async (ids: readonly Id[]) => {
    for (const id of ids) {
      const known = isGone.get(id) ?? (sourceIds.has(id) || !(await recorder.get('sources', id)));
      isGone.set(id, known);
      if (!known) return false;
    }
    return true;
  };
  const owners = brought.some(({ letGoBy: by }) => by !== undefined) ? null : ownersUnknown(brought);
  const own: StepChange[] = [];
  for (const change of brought) {
    const by = change.letGoBy ?? (owners?.changes.has(change) ? owners.by : undefined);
    if (by && (await areGone(by))) own.push(change);
  }
  return own;
}

/** Of imports whose entries do not tell because of which of their files a row went: it comes back with the last of them. */
function ownersUnknown(brought: readonly StepChange[]) {
  const removed = new Set<unknown>(brought.flatMap(({ kind, id }) => (kind === 'remove' ? [id] : [])));
  const isEmptied = (change: StepChange) =>
    change.kind === 'change' &&
    Object.values(change.fields).some(([was, became]) => became === null && removed.has(was));
  return {
    by: brought.flatMap(({ kind, table, id }) => (kind === 'add' && table === 'sources' ? [id] : [])),
    changes: new Set(brought.filter((change) => change.kind === 'remove' || isEmptied(change))),
  };
}

/** @returns those that are there again, by id */
async function restoreRows(
  recorder: Recorder,
  removals: readonly Removal[],
): Promise<ReadonlyMap<unknown, Removal>> {
  const restored = new Map<unknown, Removal>();
  const unstated = await rowsUnstated(recorder, removals);
  const waiting = new Map<unknown, Removal>(
    removals.filter(({ id }) => !unstated.has(id)).map((one) => [one.id, one]),
  );
  let seen = 0;
  /** What a row is part of, or states, comes first. */
  const put = async (one: Removal): Promise<void> => {
    waiting.delete(one.id);
    seen += 1;
    if (seen % atOnce === 0) await recorder.pause();
    for (const named of Object.values(one.row)) {
      const whole = waiting.get(named);
      if (whole) await put(whole);
    }
    const table = tableNames.find((name) => name === one.table);
    if (!table || (await recorder.get(table, one.id))) return;
    const sound = await withoutLost(recorder, table, one.row);
    if (!sound) return;
    await recorder.add(table, trustRow(table, sound));
    restored.set(one.id, one);
  };
  for (const one of removals) if (waiting.has(one.id)) await put(one);
  return restored;
}

/** Rows that sources stated when they went, none of which is there any more. */
async function rowsUnstated(recorder: Recorder, removals: readonly Removal[]): Promise<ReadonlySet<unknown>> {
  const isStated = new Map<unknown, boolean>();
  for (const { table, row } of removals) {
    const { recordId, field, sourceId } = row;
    if (table !== 'claims' || field !== '' || !isId(sourceId) || isStated.get(recordId) === true) continue;
    isStated.set(recordId, (await recorder.get('sources', sourceId)) !== undefined);
  }
  return new Set([...isStated].flatMap(([id, is]) => (is ? [] : [id])));
}

/**
 * A row without what it named and is gone since.
 * @returns `null` where it is part of that, or states something of it
 */
async function withoutLost(recorder: Recorder, table: TableName, row: StoredRow): Promise<StoredRow | null> {
  const sound = { ...row };
  for (const { field, target, onRemoval } of referencesFrom(table)) {
    const named = row[field];
    if (!isId(named) || (await recorder.get(target, named))) continue;
    if (onRemoval === 'remove') return null;
    sound[field] = null;
  }
  const { table: named, recordId } = row;
  const stated = table === 'claims' ? tableNames.find((name) => name === named) : undefined;
  return stated && isId(recordId) && !(await recorder.get(stated, recordId)) ? null : sound;
}

/**
 * Where the row still stands as the step left it: each name of another row by itself, as soon as that is there again; the
 * rest together, because a level means nothing without its number.
 */
async function revertEdit(recorder: Recorder, { table: name, id, fields }: Edit): Promise<void> {
  const table = tableNames.find((one) => one === name);
  const record = table && (await recorder.get(table, id));
  if (!record) return;
  const targets = new Map(referencesFrom(table).map(({ field, target }) => [field, target]));
  const now = toRow(record);
  const isTouched = ([path, [, became]]: FieldEdit) => !sameValue(valueAt(now, path), became);
  const others = Object.entries(fields).filter(([path]) => !targets.has(path));
  const back: FieldEdit[] = others.every((one) => !isTouched(one) || isBefore(now, one)) ? others : [];
  for (const one of Object.entries(fields)) {
    const [path, [was]] = one;
    const target = targets.get(path);
    if (target && !isTouched(one) && isId(was) && (await recorder.get(target, was))) back.push(one);
  }
  const row = back.reduce((made, [path, [was]]) => withValueAt(made, path, was), now);
  await recorder.change(table, id, trustRow(table, row));
}

type FieldEdit = readonly [path: string, values: Edit['fields'][string]];

function isBefore(row: StoredRow, [path, [was]]: FieldEdit): boolean {
  return sameValue(valueAt(row, path), was);
}

function isId(value: unknown): value is Id {
  return typeof value === 'string';
}
