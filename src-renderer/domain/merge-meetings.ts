import type { Attendance } from './attendance';
import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import { isPresenceOf } from './moment';
import type { MergeRequest } from './merge-request';
import type { RecordOf } from './records';
import { uniteAttendances, type UnitedAttendance } from './unite-attendances';
import { unitePresences } from './unite-presences';

export interface UnitedSeats extends UnitedAttendance {
  /** Under what the user's choices for it stand: the meeting, or the delegation where they sit for several. */
  readonly place: Id;
}

type Presence = RecordOf<'presences'>;
type Seats = readonly [Attendance, ...Attendance[]];

/**
 * What becomes of the seats of several records of one person. Two seats in one delegation become one. Seats in two
 * delegations do where each record has one of them: somebody took down one of the two wrongly. Where a record has seats
 * in several, one person sat for each, and none is taken away.
 */
export function mergedMeetings(
  records: { readonly attendances: readonly Attendance[]; readonly presences: readonly Presence[] },
  { keepId, choices, newId }: Pick<MergeRequest, 'keepId' | 'choices' | 'newId'>,
) {
  const seats = records.attendances.toSorted((a, b) => ownFirst(a, b, keepId));
  const presencesOf = groupedBy(records.presences, ({ attendanceId }) => attendanceId);
  const kept: Attendance[] = [];
  const united: UnitedSeats[] = [];
  const presences: Presence[] = [];
  const added: Presence[] = [];
  const replacedPresences = new Map<Id, Id>();
  const replaced = new Map<Id, Id>();
  for (const { place, seats: own } of placesOf(seats)) {
    const [first, ...others] = own;
    const theirs = own.flatMap(({ id }) => presencesOf.get(id) ?? []);
    // Two seats of one record are as somebody recorded them.
    if (!others.some(({ personId }) => personId !== first.personId)) {
      kept.push(...own.map((attendance) => ({ ...attendance, personId: keepId })));
      presences.push(...theirs);
      continue;
    }
    const one = uniteAttendances(own, choices.meetings?.[place]);
    const presence = unitePresences(theirs, one.kept.id);
    united.push({ ...one, place });
    kept.push({ ...one.kept, personId: keepId });
    presences.push(...presence.kept);
    added.push(...furtherPresences(one, presence.kept, newId));
    for (const { id } of one.dropped) replaced.set(id, one.kept.id);
    for (const [from, to] of presence.replaced) replacedPresences.set(from, to);
  }
  return {
    kept,
    united,
    presences,
    added,
    replacedAttendances: [...replaced.keys()],
    replacedPresences: [...replacedPresences.keys()],
    replaced: new Map([...replaced, ...replacedPresences]),
  };
}

/** The seats that are one if they are of several records. */
function placesOf(seats: readonly Attendance[]): readonly { readonly place: Id; readonly seats: Seats }[] {
  return [...groupedBy(seats, ({ meetingId }) => meetingId)].flatMap(([meetingId, own]) => {
    const records = new Set(own.map(({ personId }) => personId));
    const groups =
      records.size === own.length ? [[meetingId, own] as const] : groupedBy(own, (seat) => seat.delegationId);
    return [...groups].flatMap(([place, [first, ...others]]) =>
      first ? [{ place, seats: [first, ...others] as const }] : [],
    );
  });
}

/** Rows for the days of which nothing else is recorded by day. */
function furtherPresences(
  { kept, byDay }: UnitedAttendance,
  known: readonly Presence[],
  newId: MergeRequest['newId'],
): readonly Presence[] {
  return byDay
    .filter(({ day }) => !known.some((presence) => isPresenceOf(presence, { kind: 'day', day })))
    .map(({ day, state }) => ({
      id: newId(),
      meetingId: kept.meetingId,
      attendanceId: kept.id,
      day,
      sessionId: null,
      state,
      arrived: null,
      left: null,
    }));
}

function ownFirst(a: Attendance, b: Attendance, keepId: Id): number {
  return Number(b.personId === keepId) - Number(a.personId === keepId) || (a.id < b.id ? -1 : 1);
}
