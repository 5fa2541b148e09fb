import { daysOfMeeting } from './days-of-meeting';
import type { Meeting } from './meeting';
import type { DatedSession } from './presence';

/** The days and sessions of a meeting, by which attendance can be told apart. */
export interface Timetable {
  /** ISO; none where the meeting's date does not say them. */
  readonly days: readonly string[];
  readonly sessions: readonly DatedSession[];
}

export function timetableOf({ date }: Pick<Meeting, 'date'>, sessions: readonly DatedSession[]): Timetable {
  return { days: daysOfMeeting(date), sessions };
}
