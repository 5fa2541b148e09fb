import type { Attendance } from './attendance';
import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import type { Meeting, Session } from './meeting';
import type { MergeRequest } from './merge-request';
import type { RecordOf } from './records';
import { timetableOf } from './timetable';
import type { UnitedAttendance } from './unite-attendances';
import { uniteSeats, type Seats } from './unite-seats';

export interface UnitedSeats extends UnitedAttendance {
  /** Under what the user's choices for it stand: the meeting, or the delegation where they sit for several. */
  readonly place: Id;
  /** How the person will be shown to have stood at the meeting. */
  readonly shown: Attendance['state'];
}

type Presence = RecordOf<'presences'>;

/** What a merge reads of the meetings at which the persons sat. */
export interface SeatsOfPersons {
  readonly attendances: readonly Attendance[];
  readonly presences: readonly Presence[];
  readonly meetings: readonly Pick<Meeting, 'id' | 'date'>[];
  readonly sessions: readonly Pick<Session, 'id' | 'meetingId' | 'day'>[];
}

/**
 * What becomes of the seats of several records of one person. Two seats in one delegation become one. Seats in two
 * delegations do where each record has one of them: somebody took down one of the two wrongly, and one of them holds,
 * whole. Where a record has seats in several, one person sat for each, and none is taken away.
 */
export function mergedMeetings(
  records: SeatsOfPersons,
  { keepId, choices, newId }: Pick<MergeRequest, 'keepId' | 'choices' | 'newId'>,
) {
  const seats = records.attendances.toSorted((a, b) => ownFirst(a, b, keepId));
  const presencesOf = groupedBy(records.presences, ({ attendanceId }) => attendanceId);
  const sessionsOf = groupedBy(records.sessions, ({ meetingId }) => meetingId);
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
  const kept: Attendance[] = [];
  const united: UnitedSeats[] = [];
  const presences: Presence[] = [];
  const added: Presence[] = [];
  const declined: Id[] = [];
  const replacedPresences = new Map<Id, Id>();
  const replaced = new Map<Id, Id>();
  for (const { place, seats: own } of placesOf(seats)) {
    const [first, ...others] = own;
    const recorded = own.flatMap(({ id }) => presencesOf.get(id) ?? []);
    // Two seats of one record are as somebody recorded them.
    if (!others.some(({ personId }) => personId !== first.personId)) {
      kept.push(...own.map((attendance) => ({ ...attendance, personId: keepId })));
      presences.push(...recorded);
      continue;
    }
    const { meetingId } = first;
    const timetable = timetableOf(meetings.get(meetingId) ?? { date: null }, sessionsOf.get(meetingId) ?? []);
    const one = uniteSeats(own, presencesOf, timetable, { choices: choices.meetings?.[place], newId });
    united.push({ ...one.united, place, shown: one.shown });
    kept.push({ ...one.united.kept, personId: keepId });
    presences.push(...one.presences);
    added.push(...one.added);
    declined.push(...one.declined);
    for (const { id } of one.united.dropped) replaced.set(id, one.united.kept.id);
    for (const [from, to] of one.replaced) replacedPresences.set(from, to);
  }
  return {
    kept,
    united,
    presences,
    added,
    /** Records by day and session of a seat, or a presence, that was not chosen. */
    declined,
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

function ownFirst(a: Attendance, b: Attendance, keepId: Id): number {
  return Number(b.personId === keepId) - Number(a.personId === keepId) || (a.id < b.id ? -1 : 1);
}
