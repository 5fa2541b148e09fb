import type { Attendance } from './attendance';
import type { Id } from './fields';
import { isAway, isPresenceOf, stateAtMeeting, stateAtPart, takesPart, type PartOfMeeting } from './moment';
import type { Presence } from './presence';
import type { Timetable } from './timetable';
import { uniteAttendances, type FieldChoices, type UnitedAttendance } from './unite-attendances';
import { unitePresences } from './unite-presences';

/** Seats of one person at one meeting, the one whose row stays first. */
export type Seats = readonly [Attendance, ...Attendance[]];

export interface OneOfSeats {
  readonly united: UnitedAttendance;
  /** How the person will be shown to have stood at the meeting. */
  readonly shown: Attendance['state'];
  /** The rows by day and session that stay, with their final values, all of the seat that stays. */
  readonly presences: readonly Presence[];
  /** Further rows, for days of which only an attendance tells. */
  readonly added: readonly Presence[];
  /** Rows of a seat, or a presence, that was not chosen. */
  readonly declined: readonly Id[];
  /** By the id of a row that goes, the id of the one it went into. */
  readonly replaced: ReadonlyMap<Id, Id>;
}

/**
 * Makes one seat of several, with what is recorded by day and session: the one rule for records of one person and for
 * delegations of one party. A presence that was chosen against another holds for its days and sessions too: what the
 * others recorded there is declined with them.
 * @param presencesOf by the attendance
 */
export function uniteSeats(
  own: Seats,
  presencesOf: ReadonlyMap<Id, readonly Presence[]>,
  timetable: Timetable,
  { choices, newId }: { readonly choices: FieldChoices | undefined; readonly newId: () => Id },
): OneOfSeats {
  const recordedOf = ({ id }: Attendance) => presencesOf.get(id) ?? [];
  const united = uniteAttendances(own, choices, (one) => stateAtMeeting(one, recordedOf(one), timetable));
  const seen = own
    .filter(({ id }) => united.presencesOf.has(id))
    .map((seat) => ({ seat, presences: recordedOf(seat) }));
  const { kept, replaced } = unitePresences(
    seen.flatMap((each) => each.presences),
    united.kept.id,
  );
  const presences = kept.map((row) => asSeen(row, seen, timetable));
  const added = furtherPresences(united, presences, newId);
  return {
    united,
    shown: stateAtMeeting(united.kept, [...presences, ...added], timetable),
    presences,
    added,
    declined: own
      .filter(({ id }) => !united.presencesOf.has(id))
      .flatMap(recordedOf)
      .map(({ id }) => id),
    replaced,
  };
}

interface SeenSeat {
  readonly seat: Attendance;
  readonly presences: readonly Presence[];
}

/** Who was there by one record, if only by what it says of the whole meeting, is not away by the other's. */
function asSeen(row: Presence, seats: readonly SeenSeat[], timetable: Timetable): Presence {
  const part: PartOfMeeting | null =
    row.sessionId !== null
      ? { kind: 'session', id: row.sessionId, day: row.day }
      : row.day === null
        ? null
        : { kind: 'day', day: row.day };
  if (part === null || !isAway(row.state)) return row;
  const states = seats.map(({ seat, presences }) => stateAtPart(seat, presences, part, timetable));
  const state = (['present', 'remote'] as const).find((one) => states.includes(one));
  return state !== undefined && states.some(takesPart) ? { ...row, state } : row;
}

/** Rows for the days of which nothing else is recorded by day. */
function furtherPresences(
  { kept, byDay }: UnitedAttendance,
  known: readonly Presence[],
  newId: () => Id,
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
