import type { Id } from '@/domain/fields';
import { isApproved, isLockable } from '@/domain/paper-life';
import type { PaperVersion } from '@/domain/paper-version';

import { recordTable, type TableSource } from '../database';
import { locksOf } from '../refuse-locked';
import type { TableRow } from '../record-set';
import { referencesFrom } from '../references';
import { toRow, trustRow } from '../stored-row';
import { rowKey } from './removed-by-merges';

/** What of a bundle cannot come in as long as approved texts lock their meetings here. */
export interface KeptOut {
  /** Rows that are not here and stay out, by `rowKey`, with those that name one of them. */
  readonly rows: ReadonlySet<string>;
  /** Whether a row that both have is locked here, by `rowKey`. */
  readonly isLocked: (key: string) => boolean;
  /** Of the rows that stay out. */
  readonly meetings: ReadonlySet<Id>;
}

/**
 * What edits made apart on another laptop would change of meetings that were approved here. They are told and stay in the
 * bundle: once a correction is open here, it brings them in. A bundle that brings another approved text of the meeting
 * brings the rows with it.
 */
export async function keptOutByLocks(
  source: TableSource,
  rows: readonly TableRow[],
  isHere: (table: string, id: Id) => boolean,
): Promise<KeptOut> {
  const own = new Map<string, Id>();
  for (const { table, record } of rows) {
    const meetingId = meetingOf({ table, record });
    if (isLockable(table) && meetingId !== null) own.set(rowKey(table, record.id), meetingId);
  }
  const locks = await locksOf(source, [...new Set(own.values())]);
  const approved = new Set(
    rows.flatMap(({ table, record }) => {
      if (table !== 'paperVersions' || isHere(table, record.id)) return [];
      const version: PaperVersion = trustRow('paperVersions', toRow(record));
      return isApproved(version) ? [version.meetingId] : [];
    }),
  );
  const isLocked = (table: string, key: string) => {
    const meetingId = own.get(key);
    return (
      meetingId !== undefined &&
      !approved.has(meetingId) &&
      (locks.get(meetingId)?.tables.has(table) ?? false)
    );
  };
  const out = new Set<string>();
  for (const { table, record } of rows) {
    const key = rowKey(table, record.id);
    if (isLocked(table, key) && !isHere(table, record.id)) out.add(key);
  }
  const added = rows.filter(({ table, record }) => !isHere(table, record.id));
  for (let before = -1; before !== out.size;) {
    before = out.size;
    for (const row of out.size === 0 ? [] : added) if (namesOneOf(row, out)) out.add(keyOf(row));
  }
  const locked = new Set(rows.flatMap((row) => (isLocked(row.table, keyOf(row)) ? [keyOf(row)] : [])));
  return {
    rows: out,
    isLocked: (key) => locked.has(key),
    meetings: new Set([...out].flatMap((key) => own.get(key) ?? [])),
  };
}

/** Which of the rows are here. */
export async function idsHere(
  source: TableSource,
  rows: readonly TableRow[],
): Promise<(table: string, id: Id) => boolean> {
  const here = new Set<string>();
  for (const name of new Set(rows.map(({ table }) => table))) {
    const ids = rows.flatMap(({ table, record }) => (table === name ? [record.id] : []));
    const found = await recordTable(source, name).bulkGet(ids);
    for (const row of found) if (row) here.add(rowKey(name, row.id));
  }
  return (table, id) => here.has(rowKey(table, id));
}

function keyOf({ table, record }: TableRow): string {
  return rowKey(table, record.id);
}

function meetingOf({ table, record }: TableRow): Id | null {
  if (table === 'meetings') return record.id;
  const id = toRow(record)['meetingId'];
  return typeof id === 'string' ? id : null;
}

function namesOneOf({ table, record }: TableRow, out: ReadonlySet<string>): boolean {
  if (out.has(rowKey(table, record.id))) return false;
  const row = toRow(record);
  const named = referencesFrom(table).map(({ field, target }) => [target, row[field]] as const);
  const stated = table === 'claims' ? [[row['table'], row['recordId']] as const] : [];
  return [...named, ...stated].some(
    ([target, id]) => typeof target === 'string' && typeof id === 'string' && out.has(rowKey(target, id)),
  );
}
