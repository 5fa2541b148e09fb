import type { Attendance, Delegation } from './attendance';
import { isEmptied, saidOfEmptied } from './emptied-delegation';
import type { Id } from './fields';
import { joinedNotes } from './joined-notes';
import type { Meeting, Session } from './meeting';
import { mergedMeetings, type UnitedSeats } from './merge-meetings';
import { mergedAppointments, mergedNames } from './merge-person-parts';
import { followClaims } from './merge-claims';
import { mergedCoSpeakers } from './merge-co-speakers';
import type { MergeRequest } from './merge-request';
import { namesPrintedThen, withNamesThen, type NamePrintedThen } from './names-printed-then';
import type { Person } from './person';
import { pairKey } from './person-distinction';
import { patches, patchOf, removals, type RecordPatch, type RecordRemoval } from './record-patch';
import type { RecordOf } from './records';

/** Everything that names one of the two persons, or somebody merged into them before. */
export interface PersonsRecords {
  readonly persons: readonly Person[];
  readonly personNames: readonly RecordOf<'personNames'>[];
  readonly appointments: readonly RecordOf<'appointments'>[];
  readonly attendances: readonly Attendance[];
  readonly presences: readonly RecordOf<'presences'>[];
  readonly interventions: readonly RecordOf<'interventions'>[];
  readonly coSpeakers: readonly RecordOf<'coSpeakers'>[];
  readonly notes: readonly RecordOf<'notes'>[];
  readonly paperRemarks: readonly RecordOf<'paperRemarks'>[];
  readonly personDistinctions: readonly RecordOf<'personDistinctions'>[];
  readonly claims: readonly RecordOf<'claims'>[];
  /** At which they sat, with what their days are told by. */
  readonly meetings: readonly Meeting[];
  readonly sessions: readonly Session[];
  /** In which they sat. */
  readonly delegations: readonly Delegation[];
  /** How many others sit in each of those, by id; none where it is left out. */
  readonly companions: ReadonlyMap<Id, number>;
}

/** A delegation in which nobody is left. Nothing says any more that its party took part. */
export interface EmptiedDelegation {
  readonly id: Id;
  readonly meetingId: Id;
  readonly partyId: Id;
  /** Whether it goes in the same step; else it stays, and no paper prints it. */
  readonly isRemoved: boolean;
}

export interface MergePlan {
  readonly change: readonly RecordPatch[];
  /** Presence by day that only the days of an attendance said. */
  readonly add: readonly RecordOf<'presences'>[];
  readonly remove: readonly RecordRemoval[];
  /** The person as they will be. */
  readonly person: Person;
  readonly names: readonly RecordOf<'personNames'>[];
  readonly appointments: readonly RecordOf<'appointments'>[];
  /** Where both were recorded as sitting, by meeting. */
  readonly united: readonly UnitedSeats[];
  readonly emptied: readonly EmptiedDelegation[];
  /** What lists of meetings held before printed and would print no more: kept there, unless the choices say otherwise. */
  readonly printedThen: readonly NamePrintedThen[];
  /** How many attendances and interventions come over from the other record. */
  readonly moved: { readonly attendances: number; readonly interventions: number };
}

/**
 * How two records of one person become one. Everything that named the other names the one that is kept; the other stays
 * as it is and only says what it was merged into, so that its id keeps resolving. Two attendances at one meeting become
 * one (`mergedMeetings`), equal names and equal appointments too, and nobody speaks together with themselves. The one that is kept is merged into nobody from now
 * on, which two laptops that merged a pair each in its own way may both have said. Planned again with the merge done, it brings over
 * what still names the other: what another laptop wrote meanwhile.
 * @param records of which both persons are survivors, not merged into anybody outside of a ring
 */
export function planMerge(records: PersonsRecords, request: MergeRequest): MergePlan {
  const { keepId, dropId } = request;
  const ids = new Set(records.persons.map(({ id }) => id));
  const person = mergedPerson(records.persons, request);
  const names = mergedNames(records.personNames, request);
  const appointments = mergedAppointments(records.appointments, keepId);
  const meetings = mergedMeetings(records, request);
  const isSpelling = request.isSpelling ?? (() => false);
  const printedThen = namesPrintedThen(meetings.kept, records, names.kept, isSpelling);
  const seats = request.choices.namesOfToday ? meetings.kept : withNamesThen(meetings.kept, printedThen);
  const isOther = ({ personId }: { readonly personId: Id | null }) =>
    personId !== null && personId !== keepId && ids.has(personId);
  const interventions = records.interventions.filter(isOther);
  const coSpeakers = mergedCoSpeakers(records.coSpeakers, records.interventions, ids, keepId);
  const distinctions = mergedDistinctions(records.personDistinctions, ids, keepId);
  const replaced = new Map([
    ...[...ids].filter((id) => id !== keepId).map((id) => [id, keepId] as const),
    ...names.replaced,
    ...appointments.replaced,
    ...meetings.replaced,
  ]);
  const final = [person, ...names.kept, ...appointments.kept, ...seats, ...meetings.presences];
  const own = records.persons.find(({ id }) => id === keepId);
  const emptied = emptiedDelegations(records, meetings.kept, request);
  const declined = new Set(meetings.declined);
  return {
    change: [
      ...patches('persons', own ? [own] : [], [person]),
      ...(dropId === keepId ? [] : [patchOf('persons', dropId, { mergedIntoId: keepId })]),
      ...patches('personNames', records.personNames, names.kept),
      ...patches('appointments', records.appointments, appointments.kept),
      ...patches('attendances', records.attendances, seats),
      ...patches('presences', records.presences, meetings.presences),
      ...emptied
        .filter(({ isRemoved }) => !isRemoved)
        .map(({ id }) => patchOf('delegations', id, saidOfEmptied)),
      ...patches('interventions', records.interventions, coSpeakers.interventions),
      ...patches('coSpeakers', records.coSpeakers, coSpeakers.kept),
      ...records.notes.filter(isOther).map(({ id }) => patchOf('notes', id, { personId: keepId })),
      ...records.paperRemarks
        .filter(isOther)
        .map(({ id }) => patchOf('paperRemarks', id, { personId: keepId })),
      ...patches('personDistinctions', records.personDistinctions, distinctions.kept),
      ...patches(
        'claims',
        records.claims,
        followClaims(records.claims, replaced, final).filter(({ recordId }) => !declined.has(recordId)),
      ),
    ],
    add: meetings.added,
    remove: [
      ...removals('personNames', names.replaced.keys()),
      ...removals('appointments', appointments.replaced.keys()),
      ...removals(
        'claims',
        records.claims.flatMap(({ id, recordId }) => (declined.has(recordId) ? [id] : [])),
      ),
      ...removals('presences', [...meetings.replacedPresences, ...meetings.declined]),
      ...removals('attendances', meetings.replacedAttendances),
      ...removals('coSpeakers', coSpeakers.removed),
      ...removals('personDistinctions', distinctions.removed),
    ],
    person,
    names: names.kept,
    appointments: appointments.kept,
    united: meetings.united.map((one) => {
      const { namesThen } = seats.find(({ id }) => id === one.kept.id) ?? one.kept;
      return { ...one, kept: { ...one.kept, namesThen } };
    }),
    emptied,
    printedThen,
    moved: {
      attendances: records.attendances.filter(({ personId }) => personId !== keepId).length,
      interventions: interventions.length,
    },
  };
}

function mergedPerson(persons: readonly Person[], { keepId, dropId, choices }: MergeRequest): Person {
  const keep = persons.find(({ id }) => id === keepId);
  const drop = persons.find(({ id }) => id === dropId);
  if (!keep || !drop || keepId === dropId) {
    return { honorific: null, note: null, ...keep, id: keepId, mergedIntoId: null };
  }
  const honorific = choices.honorific === dropId ? drop.honorific : (keep.honorific ?? drop.honorific);
  const chosen = [keep, drop].find(({ id }) => id === choices.note);
  return {
    ...keep,
    mergedIntoId: null,
    honorific,
    note: chosen ? chosen.note : joinedNotes(keep.note, drop.note),
  };
}

/** The delegations that lose the last of their people: they stay, and no paper prints them, unless they are to go too. */
function emptiedDelegations(
  { attendances, delegations, companions }: PersonsRecords,
  kept: readonly Attendance[],
  { choices }: MergeRequest,
): readonly EmptiedDelegation[] {
  const before = new Set(attendances.map(({ delegationId }) => delegationId));
  const after = new Set(kept.map(({ delegationId }) => delegationId));
  return delegations
    .filter((one) => before.has(one.id) && !after.has(one.id) && isEmptied(one, companions.get(one.id) ?? 0))
    .map(({ id, meetingId, partyId }) => ({
      id,
      meetingId,
      partyId,
      isRemoved: choices.emptied?.[id] ?? false,
    }));
}

/** Those said of the other hold for the one that is kept; said of the two themselves, it was a mistake. */
function mergedDistinctions(
  distinctions: readonly RecordOf<'personDistinctions'>[],
  ids: ReadonlySet<Id>,
  keepId: Id,
) {
  const kept = new Map<string, RecordOf<'personDistinctions'>>();
  const removed: Id[] = [];
  for (const row of distinctions) {
    const personId = ids.has(row.personId) ? keepId : row.personId;
    const otherPersonId = ids.has(row.otherPersonId) ? keepId : row.otherPersonId;
    const key = pairKey(personId, otherPersonId);
    if (personId === otherPersonId || kept.has(key)) removed.push(row.id);
    else kept.set(key, { ...row, personId, otherPersonId });
  }
  return { kept: [...kept.values()], removed };
}
