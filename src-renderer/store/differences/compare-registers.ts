import type Dexie from 'dexie';

import type { Id } from '@/domain/fields';
import { isApproved } from '@/domain/paper-life';
import { tableNames, type AnyRecord, type RecordOf, type TableName } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';

import { recordTable } from '../database';
import { mapInSlices } from '../in-slices';
import { diffRecord } from '../journal/diff-record';
import { readInSlices } from '../queries/read-in-slices';
import { rowsOfSet } from '../record-set';
import { toRow } from '../stored-row';
import { changesInJournal, changesInRegister, type ChangesOf } from './changes-of-records';
import { contradictingLinks } from './contradicting-links';

import { fieldLineage, isBefore } from './field-lineage';
import { keptOutByLocks } from './kept-out-by-locks';
import { mendsOf } from './mends';
import { changedInBundle, rowKey, takenByMerges, unknownMerges } from './removed-by-merges';
import type { DifferingField, DifferingRecord, RegisterComparison, Side } from './register-comparison';

type Tables = ReadonlyMap<TableName, ReadonlyMap<Id, AnyRecord>>;
type Pair = Pick<DifferingRecord, 'table' | 'id' | 'ours' | 'theirs'> & { readonly paths: Paths };
type Paths = Extract<ReturnType<typeof diffRecord>, { kind: 'change' }>['fields'];

/**
 * Compares a bundle with the register, in slices, so that the page stays alive; writes nothing. Of each field that
 * differs the journals of both say who gave it its value, and which of the two was made from the other.
 * @param whole in the form of today's schemas
 * @returns `null` when the signal ended it
 */
export async function compareRegisters(
  database: Dexie,
  whole: RegisterContents,
  signal: AbortSignal,
): Promise<RegisterComparison | null> {
  const counts = { fresh: 0, same: 0 };
  const pairs: Pair[] = [];
  const ours = new Map<TableName, ReadonlyMap<Id, AnyRecord>>();
  const theirs = new Map<TableName, ReadonlyMap<Id, AnyRecord>>();
  for (const table of tableNames) {
    const brought: readonly AnyRecord[] = whole.records[table] ?? [];
    if (brought.length === 0) continue;
    const rows: readonly AnyRecord[] = await database.transaction(
      'r',
      recordTable(database, table),
      (source) => readInSlices(source, table),
    );
    const own = new Map(rows.map((row) => [row.id, row]));
    ours.set(table, own);
    theirs.set(table, new Map(brought.map((row) => [row.id, row])));
    const done = await mapInSlices(
      brought,
      (row) => {
        const here = own.get(row.id);
        if (!here) counts.fresh += 1;
        else {
          const change = diffRecord(table, row.id, toRow(here), toRow(row));
          if (change?.kind !== 'change') counts.same += 1;
          else {
            const paths = table === 'paperVersions' ? movedOnly(change.fields) : change.fields;
            if (Object.keys(paths).length > 0)
              pairs.push({ table, id: row.id, ours: here, theirs: row, paths });
          }
        }
      },
      signal,
    );
    if (done === null) return null;
  }
  const differing = await withLineage(database, whole, pairs, signal);
  if (differing === null) return null;
  const mends = await mendsOf(database, whole, signal);
  if (mends === null) return null;
  const reader = readerOf(ours, theirs);
  const isHere = (table: string, id: Id) => ours.get(table as TableName)?.has(id) ?? false;
  const locks = await database.transaction('r', ['paperVersions', 'corrections'], (source) =>
    keptOutByLocks(source, rowsOfSet(whole.records), isHere),
  );
  const read = ['parties', 'persons', 'recommendations', 'delegations', 'journal'];
  const { removed, isChanged } = await database.transaction('r', read, async (source) => {
    const { removed: found } = await unknownMerges(
      source,
      whole.journal,
      rowsOfSet({ delegations: whole.records.delegations ?? [] }),
    );
    return {
      removed: found,
      isChanged: found.size === 0 ? null : await changedInBundle(source, whole.journal),
    };
  });
  const left = takenByMerges(removed.size === 0 ? [] : rowsOfSet(whole.records), removed, {
    isHere,
    isChanged,
  });
  const contradictions = contradictingLinks(
    reader.ownRows('recommendationLinks'),
    whole.records.recommendationLinks ?? [],
  );
  return {
    same: counts.same,
    fresh: counts.fresh - contradictions.length - left.size - locks.rows.size,
    locked: locks.rows.size,
    lockedMeetings: new Set([
      ...locks.meetings,
      ...differing.filter((one) => locks.isLocked(rowKey(one.table, one.id))).flatMap(meetingsOf),
    ]),
    approvedThere: approvedThere(whole, differing, isHere),
    united: left.size,
    differing,
    mends,
    contradictions,
    recordOf: reader.recordOf,
    rowsOf: reader.rowsOf,
  };
}

/** Of a version that was given out only the meeting may be chosen: two records of one meeting became one. */
function movedOnly(paths: Paths): Paths {
  return Object.fromEntries(Object.entries(paths).filter(([path]) => path === 'meetingId'));
}

/** Rows are kept under the table they were read from, which the types of a map cannot express. */
function readerOf(ours: Tables, theirs: Tables) {
  const rows = <T extends TableName>(tables: Tables, table: T) =>
    [...(tables.get(table)?.values() ?? [])] as unknown as readonly RecordOf<T>[];
  return {
    ownRows: <T extends TableName>(table: T) => rows(ours, table),
    rowsOf: <T extends TableName>(table: T) => [
      ...rows(ours, table),
      ...rows(theirs, table).filter(({ id }) => !ours.get(table)?.has(id)),
    ],
    recordOf: <T extends TableName>(table: T, id: Id) =>
      (ours.get(table)?.get(id) ?? theirs.get(table)?.get(id)) as RecordOf<T> | undefined,
  };
}

async function withLineage(
  database: Dexie,
  whole: RegisterContents,
  pairs: readonly Pair[],
  signal: AbortSignal,
): Promise<readonly DifferingRecord[] | null> {
  if (pairs.length === 0) return [];
  const ids = new Set(pairs.map(({ id }) => id));
  const here = await changesInRegister(database, ids, signal);
  const there = here && (await changesInJournal(whole.journal, ids, signal));
  if (!here || !there) return null;
  return mapInSlices(
    pairs,
    ({ paths, ...pair }): DifferingRecord => ({ ...pair, fields: fieldsOf(pair.id, paths, here, there) }),
    signal,
  );
}

function fieldsOf(id: Id, paths: Paths, here: ChangesOf, there: ChangesOf): readonly DifferingField[] {
  return Object.entries(paths).map(([path, [ours, theirs]]) => {
    const [own, brought] = [fieldLineage(here(id), path, ours), fieldLineage(there(id), path, theirs)];
    const isOlder = isBefore(own, brought);
    const isNewer = isBefore(brought, own);
    const proposed: Side | null = isOlder === isNewer ? null : isOlder ? 'theirs' : 'ours';
    return { path, ours, theirs, oursBy: own[0] ?? null, theirsBy: brought[0] ?? null, proposed };
  });
}

/** Meetings of which the bundle brings an approved text and something that it says otherwise than the register. */
function approvedThere(
  { records }: RegisterContents,
  differing: readonly DifferingRecord[],
  isHere: (table: string, id: Id) => boolean,
): ReadonlySet<Id> {
  const approved = new Set(
    (records.paperVersions ?? []).flatMap((one) =>
      isApproved(one) && !isHere('paperVersions', one.id) ? [one.meetingId] : [],
    ),
  );
  return new Set(differing.flatMap(meetingsOf).filter((id) => approved.has(id)));
}

function meetingsOf({ table, id, ours }: DifferingRecord): readonly Id[] {
  if (table === 'meetings') return [id];
  return 'meetingId' in ours && ours.meetingId !== null ? [ours.meetingId] : [];
}
