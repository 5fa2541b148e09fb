import type { Attendance } from './attendance';
import type { Id } from './fields';
import type { Meeting } from './meeting';
import type { Appointment, Person, PersonName } from './person';

/** Where and as what a person last sat. */
export interface LastSeat {
  readonly meeting: Pick<Meeting, 'id' | 'type' | 'ordinal' | 'date' | 'title'>;
  readonly partyId: Id | null;
  readonly attendance: Attendance;
}

/** One line of the directory: a person with what a list says of them. Merged records are part of whom they became. */
export interface PersonRow {
  readonly person: Person;
  /** The one they go by first. */
  readonly names: readonly PersonName[];
  readonly appointments: readonly Appointment[];
  /** Parties they are or were at, by appointment or by attendance. */
  readonly partyIds: readonly Id[];
  /** How many meetings they took part in (`tookPart`). */
  readonly meetings: number;
  /** The latest of those whose year is known. */
  readonly lastAttended: LastSeat['meeting'] | null;
  /** What they last were in a list; `null` where they are in none of a meeting with a date. */
  readonly last: LastSeat | null;
}
