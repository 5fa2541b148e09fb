import type { Attendance, Delegation } from './attendance';
import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import { joinDelegations, type DelegationRecords, type JoinedDelegations } from './join-delegations';
import { ownFirst } from './merge-rows';
import type { PartyMergeRequest } from './party-merge-request';
import type { Presence } from './presence';
import type { Claim } from './source';

/** Delegations of both parties at one meeting that become one. */
export interface UnitedDelegations {
  /** As they were, the one that stays first. */
  readonly before: readonly [Delegation, ...Delegation[]];
  readonly joined: JoinedDelegations;
}

interface Merged {
  readonly delegations: readonly Delegation[];
  readonly attendances: readonly Attendance[];
  /** Those of the seats, with those that only the days of a seat said: these are not there yet. */
  readonly presences: readonly Presence[];
  readonly claims: readonly Claim[];
  readonly removed: {
    readonly delegations: readonly Id[];
    readonly seats: readonly Id[];
    readonly presences: readonly Id[];
  };
  readonly united: readonly UnitedDelegations[];
}

/**
 * The delegations of several parties as those of one. At a meeting at which both sat they become one, as
 * `joinDelegations` joins them, unless something says that two were meant: another capacity, or another category.
 */
export function mergedDelegations(
  delegations: readonly Delegation[],
  records: DelegationRecords,
  { keepId, choices, newId }: Pick<PartyMergeRequest, 'keepId' | 'choices' | 'newId'>,
  survivorOf: (personId: Id) => Id,
): Merged {
  const groups: { readonly first: Delegation; readonly others: Delegation[]; readonly of: Set<Id> }[] = [];
  for (const here of groupedBy(delegations, ({ meetingId }) => meetingId).values()) {
    const atMeeting: typeof groups = [];
    for (const one of ownFirst(here, keepId)) {
      const known = atMeeting.find(({ first, of }) => !of.has(one.partyId) && mayBeOne(first, one));
      if (one.partyId !== keepId && known) {
        known.others.push(one);
        known.of.add(one.partyId);
      } else atMeeting.push({ first: one, others: [], of: new Set([one.partyId]) });
    }
    groups.push(...atMeeting);
  }
  let { claims } = records;
  const united: UnitedDelegations[] = [];
  for (const { first, others } of groups) {
    if (others.length === 0) continue;
    const joined = joinDelegations(
      [{ ...first, partyId: keepId }, ...others],
      { ...records, claims },
      { survivorOf, newId },
      choices.delegations?.[first.id],
    );
    claims = joined.claims;
    united.push({ before: [first, ...others], joined });
  }
  const dropped = new Set(united.flatMap(({ joined }) => joined.dropped));
  return {
    delegations: [
      ...groups
        .filter(({ others }) => others.length === 0)
        .map(({ first }) => ({ ...first, partyId: keepId })),
      ...united.map(({ joined }) => joined.delegation),
    ],
    attendances: united.flatMap(({ joined }) => joined.attendances),
    presences: united.flatMap(({ joined }) => joined.presences),
    claims,
    removed: {
      delegations: united.flatMap(({ before }) => before.slice(1).map(({ id }) => id)),
      seats: records.attendances.flatMap(({ id }) => (dropped.has(id) ? [id] : [])),
      presences: records.presences.flatMap(({ id }) => (dropped.has(id) ? [id] : [])),
    },
    united,
  };
}

function mayBeOne(a: Delegation, b: Delegation): boolean {
  const capacityOf = ({ capacity }: Delegation) => (capacity ?? '').trim();
  const isSaid = a.category !== 'unspecified' && b.category !== 'unspecified';
  return capacityOf(a) === capacityOf(b) && (!isSaid || a.category === b.category);
}
