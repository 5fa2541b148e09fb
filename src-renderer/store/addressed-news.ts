import { addressedChanges, type AddressedChange } from '@/domain/addressed-changes';
import type { Id } from '@/domain/fields';
import type { Meeting } from '@/domain/meeting';
import type { PartyName, Party } from '@/domain/party';
import type { TableName } from '@/domain/records';

import type { TableSource } from './database';
import { sameValue } from './journal/same-value';
import { addressingAt } from './queries/recommendations';
import type { RowWrite } from './write-set';

/** What a step made of whom recommendations address, though it did not touch them. */
export interface AddressedNews {
  /** The step that was done, or the one that was taken back or brought again. */
  readonly step: Id;
  readonly kind: 'done' | 'undo' | 'redo';
  readonly changes: readonly AddressedChange[];
  /** Those whose recommendations address others now. */
  readonly meetings: readonly Meeting[];
  readonly parties: readonly Party[];
  readonly partyNames: readonly PartyName[];
}

/**
 * What says who was represented at a meeting, and when it was held: the fields of it, by table; see
 * `representedDelegations`. Words that are typed beside them, a title or a post, move nobody and cost no look-up.
 */
const telling: ReadonlyMap<TableName, readonly string[]> = new Map([
  ['meetings', ['date', 'stateOfAffairs', 'processId']],
  ['delegations', ['meetingId', 'partyId', 'headcount', 'withoutPeople']],
  ['attendances', ['meetingId', 'delegationId', 'state', 'days']],
  ['presences', ['meetingId', 'attendanceId', 'day', 'sessionId', 'state']],
  ['sessions', ['meetingId', 'day']],
]);

/**
 * Does the work that stores the writes, and tells whom recommendations address otherwise after it. One place for every
 * change: by hand, by a table, a copy or a bundle, by Undo and Redo. Where the meetings made no recommendation it costs
 * one look-up, and none where nothing telling was written.
 */
export async function withAddressedNews<R>(
  source: TableSource,
  writes: readonly RowWrite[],
  work: () => Promise<R>,
): Promise<readonly [R, Omit<AddressedNews, 'step' | 'kind'> | null]> {
  const meetingIds = [...meetingsToldOf(writes)];
  const before = meetingIds.length === 0 ? null : await addressingAt(source, meetingIds);
  const result = await work();
  const after = before && (await addressingAt(source, meetingIds));
  if (!before || !after) return [result, null];
  const { changes, meetingIds: changed } = addressedChanges(before, after);
  if (changes.length === 0) return [result, null];
  const own = new Set(meetingIds.filter((id) => changed.has(id)));
  const meetings = after.meetings.filter(({ id }) => own.has(id));
  // A step that is taken back may have brought the party itself.
  const parties = withGone(after.parties, before.parties);
  return [result, { changes, meetings, parties, partyNames: withGone(after.partyNames, before.partyNames) }];
}

function withGone<Row extends { readonly id: Id }>(
  now: readonly Row[],
  before: readonly Row[],
): readonly Row[] {
  const there = new Set(now.map(({ id }) => id));
  return [...now, ...before.filter(({ id }) => !there.has(id))];
}

/** The meetings of which a write may say that others were represented there. */
export function meetingsToldOf(writes: readonly RowWrite[]): ReadonlySet<Id> {
  const ids = new Set<Id>();
  for (const { table, id, before, after } of writes) {
    const fields = telling.get(table) ?? [];
    const isTelling = !before || !after || fields.some((field) => !sameValue(before[field], after[field]));
    if (fields.length === 0 || !isTelling) continue;
    if (table === 'meetings') ids.add(id);
    for (const row of [before, after]) if (typeof row?.['meetingId'] === 'string') ids.add(row['meetingId']);
  }
  return ids;
}
