import type { Attendance, Delegation } from './attendance';
import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import { followClaims } from './merge-claims';
import type { Meeting, Session } from './meeting';
import { isAway } from './moment';
import type { Presence } from './presence';
import type { Claim } from './source';
import { timetableOf } from './timetable';
import type { FieldChoices, UnitedField } from './unite-attendances';
import { uniteSeats } from './unite-seats';

/** What a meeting holds of some delegations of one party. */
export interface DelegationRecords {
  /** The meeting, with its sessions; others are of no meaning. */
  readonly meetings: readonly Pick<Meeting, 'id' | 'date'>[];
  readonly sessions: readonly Pick<Session, 'id' | 'meetingId' | 'day'>[];
  readonly attendances: readonly Attendance[];
  readonly presences: readonly Presence[];
  readonly claims: readonly Claim[];
}

export const joinedFields = ['printedName', 'capacity', 'category', 'adoption'] as const;
export type JoinedField = (typeof joinedFields)[number];

/** Stands in the place of a delegation: the headcounts are of different people. */
export const everybody = 'everybody';

/** What the user chose where the delegations differ; the usual choice stands for the rest. */
export interface DelegationChoices {
  /** The delegation whose value is kept. */
  readonly fields?: Readonly<Partial<Record<JoinedField, Id>>>;
  /** The delegation whose headcount is kept, or `everybody`. */
  readonly headcount?: Id;
  /** The attendance of who heads the one that stays. */
  readonly head?: Id;
  /** By the attendance that stays, of those who sat in several. */
  readonly seats?: Readonly<Record<Id, FieldChoices>>;
}

/** A choice between values: that of the delegation with the id. */
interface Offered<Value> {
  readonly id: Id;
  readonly value: Value;
}

/** Where the delegations differ, with the chosen value first: whatever else was stated goes. */
export interface JoinQuestions {
  readonly fields: readonly { readonly field: JoinedField; readonly values: readonly Offered<string>[] }[];
  /** None where they do not differ and no more people are named. */
  readonly headcounts: readonly Offered<NonNullable<Delegation['headcount']>>[];
  /** The attendances of those who head one of them, where they are several. */
  readonly heads: readonly Id[];
  readonly seats: readonly { readonly attendanceId: Id; readonly differing: readonly UnitedField[] }[];
  /** The attendances whose records of a day or part of it differ: `unitePresences` says what of them stays. */
  readonly presences: readonly Id[];
}

export interface JoinedDelegations extends Pick<DelegationRecords, 'attendances' | 'presences' | 'claims'> {
  /** The one that stays, with its final values. */
  readonly delegation: Delegation;
  readonly questions: JoinQuestions;
  /** Attendances and presences that went into another one, or were declined. */
  readonly dropped: readonly Id[];
}

/**
 * Makes one delegation of several of one party at one meeting: everybody sits in the first, and who sat in several sits
 * there once, with all that was recorded of them. A gap of the first is filled from the others; where two values differ
 * it is asked which one stays.
 * @param delegations the one that stays first
 * @param survivorOf who became of a person that was merged
 */
export function joinDelegations(
  [first, ...others]: readonly [Delegation, ...Delegation[]],
  records: DelegationRecords,
  { survivorOf, newId }: { readonly survivorOf: (personId: Id) => Id; readonly newId: () => Id },
  choices: DelegationChoices = {},
): JoinedDelegations {
  const delegations = [first, ...others];
  const seatsOf = groupedBy(records.attendances, ({ delegationId }) => delegationId);
  const presencesOf = groupedBy(records.presences, ({ attendanceId }) => attendanceId);
  const seats = delegations.flatMap(({ id }) => seatsOf.get(id) ?? []);
  const attendances: Attendance[] = [];
  const presences: Presence[] = [];
  const replaced = new Map(others.map(({ id }) => [id, first.id]));
  const differing: JoinQuestions['seats'][number][] = [];
  const differingPresences: Id[] = [];
  const declined: Id[] = [];
  const timetable = timetableOf(
    records.meetings.find(({ id }) => id === first.meetingId) ?? { date: null },
    records.sessions.filter(({ meetingId }) => meetingId === first.meetingId),
  );
  for (const own of groupedBy(seats, ({ personId }) => survivorOf(personId)).values()) {
    const [seat, ...more] = own.map((one) => ({ ...one, delegationId: first.id }));
    if (!seat) continue;
    const one = uniteSeats([seat, ...more], presencesOf, timetable, {
      choices: choices.seats?.[seat.id],
      newId,
    });
    const { united } = one;
    if (united.differing.length > 0) differing.push({ attendanceId: seat.id, differing: united.differing });
    // What was declined by a choice needs no word.
    const before = own.filter(({ id }) => united.presencesOf.has(id));
    const recorded = before.flatMap(({ id }) => presencesOf.get(id) ?? []);
    if (recorded.some((row) => !isKept(row, one.presences))) differingPresences.push(seat.id);
    attendances.push(united.kept);
    presences.push(...one.presences, ...one.added);
    declined.push(...one.declined);
    for (const { id } of united.dropped) replaced.set(id, seat.id);
    for (const [from, to] of one.replaced) replaced.set(from, to);
  }
  const keptOf = <Field extends JoinedField>(field: Field) =>
    (statedIn(delegations, field, choices.fields?.[field])[0] ?? first)[field];
  const headcounts = headcountsOf(delegations, seatsOf, attendances, choices.headcount);
  const delegation = {
    ...first,
    category: keptOf('category'),
    printedName: keptOf('printedName'),
    capacity: keptOf('capacity'),
    withoutPeople: joinedSilence(delegations, seatsOf),
    adoption: keptOf('adoption'),
    headcount: headcounts[0]?.value ?? null,
  };
  const heads = headsOf(attendances, seats, choices.head);
  const questions: JoinQuestions = {
    fields: joinedFields.flatMap((field) => {
      const values = statedIn(delegations, field, choices.fields?.[field]);
      return values.length < 2
        ? []
        : [{ field, values: values.map((one) => ({ id: one.id, value: one[field] ?? '' })) }];
    }),
    headcounts: headcounts.length < 2 ? [] : headcounts,
    heads: heads.length < 2 ? [] : heads,
    seats: differing,
    presences: differingPresences,
  };
  const gone = new Set(others.map(({ id }) => id));
  return {
    delegation,
    questions,
    attendances,
    presences,
    claims: followClaims(records.claims, replaced, [delegation, ...attendances, ...presences]).filter(
      ({ recordId }) => !declined.includes(recordId),
    ),
    dropped: [...replaced.keys(), ...declined].filter((id) => !gone.has(id)),
  };
}

/** Whether all that a record says is in one of those that stay. */
function isKept(one: Presence, kept: readonly Presence[]): boolean {
  return kept.some(
    (other) =>
      (one.sessionId === null ? one.day === other.day : one.sessionId === other.sessionId) &&
      one.state === other.state &&
      [null, other.arrived].includes(one.arrived) &&
      [null, other.left].includes(one.left),
  );
}

/** The delegations that state the field, each value once; the chosen one first. */
function statedIn(
  delegations: readonly Delegation[],
  field: JoinedField,
  chosen: Id | undefined,
): readonly Delegation[] {
  const wordsOf = (one: Delegation) => (one[field] ?? '').trim();
  const stated = delegations
    .filter((one) => !['', 'unspecified', 'not-stated'].includes(wordsOf(one)))
    .toSorted((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
  return stated.filter(
    (one, index) => stated.findIndex((other) => wordsOf(other) === wordsOf(one)) === index,
  );
}

/** Those who head one of the delegations, the one who will head what they become first: of the first that has a head. */
function headsOf(
  joined: readonly Attendance[],
  seats: readonly Attendance[],
  chosen: Id | undefined,
): readonly Id[] {
  const isHead = ({ roles }: Attendance) => roles.includes('head-of-delegation');
  const usual = chosen ?? seats.find(isHead)?.id;
  const heads = joined.filter(isHead).map(({ id }) => id);
  return heads.toSorted((a, b) => Number(b === usual) - Number(a === usual));
}

/**
 * Of those that stand without people, one that says that the party took part goes before one that did so from afar, that
 * before one that was excused, that before one that was absent without a word, and that before one that has lost its own.
 */
function joinedSilence(
  delegations: readonly Delegation[],
  seatsOf: ReadonlyMap<Id, readonly Attendance[]>,
): Delegation['withoutPeople'] {
  const bare = delegations.filter(({ id }) => (seatsOf.get(id) ?? []).length === 0);
  const said = new Set(bare.map(({ withoutPeople }) => withoutPeople));
  if (said.size === 0 || said.has('took-part')) return 'took-part';
  if (said.has('remote')) return 'remote';
  return (['excused', 'absent'] as const).find((one) => said.has(one)) ?? 'not-said';
}

/**
 * What the delegations may number together, the chosen or else the largest first. Two that were counted in one room are
 * not added: that they are different people is a choice of its own, offered where it makes them more.
 */
function headcountsOf(
  delegations: readonly Delegation[],
  seatsOf: ReadonlyMap<Id, readonly Attendance[]>,
  joined: readonly Attendance[],
  chosen: Id | undefined,
): JoinQuestions['headcounts'] {
  const stated = delegations.flatMap(({ id, headcount }) => (headcount ? [{ id, value: headcount }] : []));
  const different = stated.filter(
    ({ value }, index) =>
      stated.findIndex(
        (other) => other.value.count === value.count && other.value.qualifier === value.qualifier,
      ) === index,
  );
  const [largest, ...smaller] = different.toSorted((a, b) => b.value.count - a.value.count);
  if (!largest) return [];
  const all = ofDifferentPeople(delegations, seatsOf, joined);
  const offered = [
    largest,
    ...smaller,
    ...(all.count > largest.value.count ? [{ id: everybody, value: all }] : []),
  ];
  return offered.toSorted((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
}

/**
 * Headcounts that are the same are the same people, counted twice; others are added. A delegation without one is as large
 * as the people in it.
 */
function ofDifferentPeople(
  delegations: readonly Delegation[],
  seatsOf: ReadonlyMap<Id, readonly Attendance[]>,
  joined: readonly Attendance[],
): NonNullable<Delegation['headcount']> {
  const stated = delegations.flatMap(({ headcount }) => headcount ?? []);
  const qualifiers = new Set(stated.map(({ qualifier }) => qualifier));
  const [qualifier = 'about', ...others] = qualifiers;
  const named = joined.filter(({ state }) => !isAway(state)).length;
  const nameless = delegations.map(({ id, headcount }) => {
    const own = (seatsOf.get(id) ?? []).filter(({ state }) => !isAway(state)).length;
    return headcount === null ? 0 : Math.max(0, headcount.count - own);
  });
  const isOne =
    stated.length > 1 && qualifiers.size === 1 && new Set(stated.map(({ count }) => count)).size === 1;
  const beyond = isOne ? 0 : nameless.reduce((sum, one) => sum + one, 0);
  return { qualifier: others.length === 0 ? qualifier : 'about', count: named + beyond };
}
