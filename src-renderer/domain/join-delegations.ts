import type { Attendance, Delegation } from './attendance';
import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import { followClaims } from './merge-claims';
import { isAway, isPresenceOf } from './moment';
import type { Presence } from './presence';
import type { Claim } from './source';
import { uniteAttendances } from './unite-attendances';
import { unitePresences } from './unite-presences';

/** What a meeting holds of some delegations of one party. */
export interface DelegationRecords {
  readonly attendances: readonly Attendance[];
  readonly presences: readonly Presence[];
  readonly claims: readonly Claim[];
}

export interface JoinedDelegations extends DelegationRecords {
  /** The one that stays, with its final values. */
  readonly delegation: Delegation;
  /** Attendances and presences that went into another one. */
  readonly dropped: readonly Id[];
}

/**
 * Makes one delegation of several of one party at one meeting: everybody sits in the first, and who sat in several sits
 * there once, with all that was recorded of them. A gap of the first is filled from the others.
 * @param delegations the one that stays first
 * @param survivorOf who became of a person that was merged
 */
export function joinDelegations(
  [first, ...others]: readonly [Delegation, ...Delegation[]],
  records: DelegationRecords,
  { survivorOf, newId }: { readonly survivorOf: (personId: Id) => Id; readonly newId: () => Id },
): JoinedDelegations {
  const delegations = [first, ...others];
  const seatsOf = groupedBy(records.attendances, ({ delegationId }) => delegationId);
  const presencesOf = groupedBy(records.presences, ({ attendanceId }) => attendanceId);
  const seats = delegations.flatMap(({ id }) => seatsOf.get(id) ?? []);
  const attendances: Attendance[] = [];
  const presences: Presence[] = [];
  const replaced = new Map(others.map(({ id }) => [id, first.id]));
  for (const own of groupedBy(seats, ({ personId }) => survivorOf(personId)).values()) {
    const [seat, ...more] = own.map((one) => ({ ...one, delegationId: first.id }));
    if (!seat) continue;
    const united = uniteAttendances([seat, ...more]);
    const presence = unitePresences(
      own.flatMap(({ id }) => presencesOf.get(id) ?? []),
      seat.id,
    );
    const further = united.byDay
      .filter(({ day }) => !presence.kept.some((one) => isPresenceOf(one, { kind: 'day', day })))
      .map((one) => ({ ...emptyPresence(united.kept), ...one, id: newId() }));
    attendances.push(united.kept);
    presences.push(...presence.kept, ...further);
    for (const { id } of united.dropped) replaced.set(id, seat.id);
    for (const [from, to] of presence.replaced) replaced.set(from, to);
  }
  const delegation = {
    ...first,
    category: delegations.find(({ category }) => category !== 'unspecified')?.category ?? first.category,
    printedName: firstOf(delegations, 'printedName'),
    capacity: firstOf(delegations, 'capacity'),
    withoutPeople: joinedSilence(delegations, seatsOf),
    adoption: delegations.find(({ adoption }) => adoption !== 'not-stated')?.adoption ?? first.adoption,
    headcount: joinedHeadcount(delegations, seatsOf, attendances),
  };
  const gone = new Set(others.map(({ id }) => id));
  return {
    delegation,
    attendances,
    presences,
    claims: followClaims(records.claims, replaced, [delegation, ...attendances, ...presences]),
    dropped: [...replaced.keys()].filter((id) => !gone.has(id)),
  };
}

function emptyPresence({ id, meetingId }: Attendance) {
  return { meetingId, attendanceId: id, sessionId: null, arrived: null, left: null };
}

function firstOf(delegations: readonly Delegation[], field: 'printedName' | 'capacity'): string | null {
  return delegations.map((one) => one[field]).find((text) => text !== null && text.trim() !== '') ?? null;
}

/** Of those that stand without people, one that says that the party took part goes before one that has lost its own. */
function joinedSilence(
  delegations: readonly Delegation[],
  seatsOf: ReadonlyMap<Id, readonly Attendance[]>,
): Delegation['withoutPeople'] {
  const bare = delegations.filter(({ id }) => (seatsOf.get(id) ?? []).length === 0);
  const isLost = bare.length > 0 && bare.every(({ withoutPeople }) => withoutPeople === 'not-said');
  return isLost ? 'not-said' : 'took-part';
}

/**
 * Headcounts that are the same are the same people, counted twice; others are of different people and are added. A
 * delegation without one is as large as the people in it.
 */
function joinedHeadcount(
  delegations: readonly Delegation[],
  seatsOf: ReadonlyMap<Id, readonly Attendance[]>,
  joined: readonly Attendance[],
): Delegation['headcount'] {
  const stated = delegations.flatMap(({ headcount }) => headcount ?? []);
  const [first] = stated;
  if (!first) return null;
  const named = joined.filter(({ state }) => !isAway(state)).length;
  const isSame = stated.every(
    ({ qualifier, count }) => qualifier === first.qualifier && count === first.count,
  );
  const nameless = delegations.map(({ id, headcount }) => {
    const own = (seatsOf.get(id) ?? []).filter(({ state }) => !isAway(state)).length;
    return headcount === null ? 0 : Math.max(0, headcount.count - own);
  });
  const isOne = isSame && stated.length > 1;
  const beyond = isOne ? 0 : nameless.reduce((sum, one) => sum + one, 0);
  // Never less than what one of them states.
  const count = Math.max(named + beyond, ...stated.map((one) => one.count));
  const isOfOneKind = stated.every(({ qualifier }) => qualifier === first.qualifier);
  return { qualifier: isOfOneKind ? first.qualifier : 'about', count };
}
