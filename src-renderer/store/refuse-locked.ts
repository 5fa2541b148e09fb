import type { RecordChange } from '@/domain/journal';
import type { Id } from '@/domain/fields';
import {
  isApproved,
  isDraftOfStatement,
  isDraftWording,
  isLockable,
  isPrinted,
  meetingLock,
  type MeetingLock,
} from '@/domain/paper-life';
import type { PaperVersion } from '@/domain/paper-version';
import type { TableName } from '@/domain/records';

import { recordTable, type TableSource } from './database';
import { rowsWhere } from './queries/read-rows';
import { StoreFailure } from './store-failure';
import type { RowWrite, WriteSet } from './write-set';

type ChangedRow = RowWrite & { readonly change: RecordChange };

/** Fields that name a person or a party: they follow where two records of one are made one. */
const following: Readonly<Record<string, 'persons' | 'parties'>> = {
  personId: 'persons',
  partyId: 'parties',
  donorPartyId: 'parties',
};

/**
 * Keeps what was approved as it is: the one place at which every command, Undo and Redo, every import and every merge
 * comes by. It goes by what the database holds before the write, so that the step that approves a text is not refused, and
 * neither is a bundle that brings an approved text together with the rows that it printed.
 *
 * Harmless are, in a locked table: an id that follows a merge of persons or parties (the row says the same of the same
 * one, and the kept text keeps the name that was printed), with the name printed then that a merge writes beside it; and
 * what no paper prints (`isPrinted`), and the words of a language in which nothing was approved (`isDraftWording`). A merge that would make two printed lines one is refused like any other change.
 * @param isRevert Undo takes back what it did, the approval of a text included
 * @throws {StoreFailure} `locked`
 */
export async function refuseLocked(
  source: TableSource,
  set: WriteSet,
  writes: readonly ChangedRow[],
  isRevert: boolean,
): Promise<void> {
  refuseRewriting(writes, isRevert);
  const [refused] = await lockedWrites(source, set, writes);
  if (refused)
    throw new StoreFailure('locked', `meetings ${refused.meetingId}: ${refused.table} ${refused.id}`);
}

/** A row that an approved text of the meeting keeps as it is. */
export interface LockedRow {
  readonly meetingId: Id;
  readonly table: TableName;
  readonly id: Id;
}

/** Which of the writes an approved text refuses, by the rules of `refuseLocked`. */
export async function lockedWrites(
  source: TableSource,
  set: WriteSet,
  writes: readonly ChangedRow[],
): Promise<readonly LockedRow[]> {
  const refused: LockedRow[] = [];
  // Asked first: where nothing was ever given out, the rows of a batch need not be looked through.
  if ((await recordTable(source, 'paperVersions').limit(1).count()) === 0) return refused;
  const touched = new Map<Id, ChangedRow[]>();
  for (const write of writes) {
    if (!isLockable(write.table)) continue;
    for (const id of meetingsOf(write)) {
      const own = touched.get(id);
      if (own) own.push(write);
      else touched.set(id, [write]);
    }
  }
  if (touched.size === 0) return refused;
  for (const [meetingId, lock] of await locksOf(source, [...touched.keys()])) {
    if (bringsApproved(writes, meetingId)) continue;
    for (const write of touched.get(meetingId) ?? []) {
      if (!lock.tables.has(write.table) || (await isHarmless(source, set, write, lock))) continue;
      refused.push({ meetingId, table: write.table, id: write.id });
    }
  }
  return refused;
}

/** What locks those among the meetings that are locked. */
export async function locksOf(
  source: TableSource,
  meetingIds: readonly Id[],
): Promise<ReadonlyMap<Id, MeetingLock>> {
  const [versions, corrections] = await Promise.all([
    rowsWhere(source, 'paperVersions', 'meetingId', meetingIds),
    rowsWhere(source, 'corrections', 'meetingId', meetingIds),
  ]);
  const locked = new Map<Id, MeetingLock>();
  for (const id of new Set(versions.filter(isApproved).map(({ meetingId }) => meetingId))) {
    const ofMeeting = ({ meetingId }: { readonly meetingId: Id }) => meetingId === id;
    const lock = meetingLock({
      paperVersions: versions.filter(ofMeeting),
      corrections: corrections.filter(ofMeeting),
    });
    if (lock) locked.set(id, lock);
  }
  return locked;
}

/** Whether an approved text of the meeting comes, or goes again, in the same write: by a merge of registers alone. */
function bringsApproved(writes: readonly ChangedRow[], meetingId: Id): boolean {
  return writes.some(
    ({ table, before, after }) =>
      table === 'paperVersions' &&
      (before === undefined) !== (after === undefined) &&
      (before ?? after)?.['meetingId'] === meetingId &&
      isApproved(stateOf(before ?? after)),
  );
}

/** What was given out never becomes another text, and an approved one goes only by Undo of the step that approved it. */
function refuseRewriting(writes: readonly ChangedRow[], isRevert: boolean): void {
  if (isRevert) return;
  for (const { table, id, change, before } of writes) {
    if (table !== 'paperVersions' || change.kind === 'add') continue;
    const isMoved =
      change.kind === 'change' && Object.keys(change.fields).every((path) => path === 'meetingId');
    const isLoose = change.kind === 'remove' && !isApproved(stateOf(before));
    if (!isMoved && !isLoose) throw new StoreFailure('locked', `paperVersions ${id}`);
  }
}

function stateOf(row: RowWrite['before']): Pick<PaperVersion, 'state'> {
  const state = row?.['state'];
  return { state: state === 'final' || state === 'corrected' ? state : 'circulated' };
}

/** The meeting of the row before and after: a row that is moved is taken from one and given to another. */
function meetingsOf({ table, id, before, after }: RowWrite): ReadonlySet<Id> {
  if (table === 'meetings') return new Set([id]);
  const ids = [before?.['meetingId'], after?.['meetingId']];
  return new Set(ids.filter((one) => typeof one === 'string'));
}

async function isHarmless(
  source: TableSource,
  set: WriteSet,
  write: ChangedRow,
  lock: MeetingLock,
): Promise<boolean> {
  const { change, table, after } = write;
  if (change.kind !== 'change') return false;
  for (const [path, [before, value]] of Object.entries(change.fields)) {
    const [field = path, language = null] = path.split('.');
    if (!isPrinted(table, field) || isDraftText(lock, write, field, language)) continue;
    const target = following[field];
    if (target && typeof before === 'string' && typeof value === 'string') {
      if (await isSameOne(source, set, target, before, value)) continue;
    } else if (field === 'namesThen' && isBeingMerged(set, after?.['personId'])) continue;
    return false;
  }
  return true;
}

function isDraftText(lock: MeetingLock, write: ChangedRow, field: string, language: string | null): boolean {
  const { table, before: row = {} } = write;
  if (table === 'statements') {
    const own = field === 'text' ? row['language'] : field === 'translations' ? language : null;
    return typeof own === 'string' && isDraftOfStatement(lock, row, own);
  }
  if (language === null) return false;
  const texts = row[field];
  return typeof texts === 'object' && texts !== null && !Array.isArray(texts)
    ? isDraftWording(lock, table, field, texts, language)
    : false;
}

/** Whether one of the two leads to the other, by merges before this write or in it. */
async function isSameOne(
  source: TableSource,
  set: WriteSet,
  target: 'persons' | 'parties',
  one: Id,
  other: Id,
): Promise<boolean> {
  return (await leadsTo(source, set, target, one, other)) || leadsTo(source, set, target, other, one);
}

async function leadsTo(
  source: TableSource,
  set: WriteSet,
  target: 'persons' | 'parties',
  from: Id,
  to: Id,
): Promise<boolean> {
  const before = new Map(set.rowsOf(target).map((row) => [row.id, row.before]));
  const seen = new Set<unknown>();
  const waiting: unknown[] = [from];
  while (waiting.length > 0) {
    const id = waiting.pop();
    if (id === to) return true;
    if (typeof id !== 'string' || seen.has(id)) continue;
    seen.add(id);
    const row = set.get(target, id) ?? (await recordTable(source, target).get(id));
    waiting.push(row?.mergedIntoId, before.get(id)?.['mergedIntoId']);
  }
  return false;
}

/** Whether another record becomes part of the person in this write, or was part of theirs until now. */
function isBeingMerged(set: WriteSet, personId: unknown): boolean {
  return set
    .rowsOf('persons')
    .some(
      ({ before, after }) =>
        before?.['mergedIntoId'] !== after?.['mergedIntoId'] &&
        [before?.['mergedIntoId'], after?.['mergedIntoId']].includes(personId as string),
    );
}
