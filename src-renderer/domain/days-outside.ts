import type { Attendance } from './attendance';
import { daysOfMeeting } from './days-of-meeting';
import type { Meeting, Session } from './meeting';
import type { Presence } from './presence';

interface DatedParts {
  readonly meeting: Pick<Meeting, 'date'>;
  readonly sessions: readonly Pick<Session, 'id' | 'day'>[];
  readonly attendances: readonly Pick<Attendance, 'id' | 'days'>[];
  readonly presences: readonly Pick<Presence, 'attendanceId' | 'day' | 'sessionId'>[];
}

/** What stands on days that are none of the meeting's: its date was changed, and they were not. */
export interface DaysOutside {
  /** ISO, in order. */
  readonly days: readonly string[];
  readonly sessions: number;
  /** Persons who are to come on such a day, or whose presence on it is recorded. */
  readonly people: number;
  /**
   * The ways in which all of it, moved together, lies within the meeting: several where fewer days are in use than the
   * meeting has, since then nothing tells which of them was meant; none where it does not fit.
   */
  readonly moves: readonly DayMove[];
}

/** All days in use moved by a number of days. */
export interface DayMove {
  readonly by: number;
  /** EDTF: the days on which it will stand, from the first to the last. */
  readonly to: string;
}

const oneDay = 24 * 60 * 60 * 1000;

/** `null` where everything lies within, or where the days of the meeting are not known. */
export function daysOutside({ meeting, sessions, attendances, presences }: DatedParts): DaysOutside | null {
  const own = daysOfMeeting(meeting.date);
  const [first] = own;
  const ofDays = presences.flatMap(({ attendanceId, day, sessionId }) =>
    sessionId === null && day !== null ? [{ attendanceId, day }] : [],
  );
  const used = [
    ...sessions.flatMap(({ day }) => day ?? []),
    ...attendances.flatMap(({ days }) => days),
    ...ofDays.map(({ day }) => day),
  ];
  const isOutside = (day: string | null) => day !== null && !own.includes(day);
  const days = [...new Set(used.filter(isOutside))].toSorted();
  if (first === undefined || days.length === 0) return null;
  const sorted = used.toSorted();
  const [begun = first] = sorted;
  const ended = sorted.at(-1) ?? begun;
  const moves = own.flatMap((day): readonly DayMove[] => {
    const by = Math.round((Date.parse(day) - Date.parse(begun)) / oneDay);
    const last = dayMoved(ended, by);
    if (by === 0 || !own.includes(last)) return [];
    return [{ by, to: last === day ? day : `${day}/${last}` }];
  });
  const people = new Set([
    ...attendances.flatMap((one) => (one.days.some(isOutside) ? [one.id] : [])),
    ...ofDays.flatMap(({ attendanceId, day }) => (isOutside(day) ? [attendanceId] : [])),
  ]);
  return {
    days,
    sessions: sessions.filter(({ day }) => isOutside(day)).length,
    people: people.size,
    moves,
  };
}

/** The ISO day so many days later. */
export function dayMoved(day: string, by: number): string {
  const at = Date.parse(day);
  return Number.isNaN(at) ? day : new Date(at + by * oneDay).toISOString().slice(0, 10);
}
