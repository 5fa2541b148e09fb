import type { Id } from './fields';
import { comparePeriods, covers } from './period';
import type { Appointment } from './person';

/** What a person is somewhere: function, unit and institution, as an appointment has them and as a meeting prints them. */
export interface Post {
  readonly function: string | null;
  readonly unit: string | null;
  readonly institution: string | null;
}

interface PostAsked {
  /** Everybody's where it is not given: the rows are then one person's. */
  readonly personId?: Id;
  /** At any party where it is not given. */
  readonly partyId?: Id;
  /** EDTF date; on one whose year is not known only a post without bounds is in force. */
  readonly date: string | null;
}

/** What somebody is on a date: the first of the posts in force (`latestFirst`). The one rule for every screen and paper. */
export function postOn(
  appointments: readonly Appointment[],
  { personId, partyId, date }: PostAsked,
): Appointment | null {
  const own = appointments.filter(
    (one) =>
      (personId === undefined || one.personId === personId) &&
      (partyId === undefined || one.partyId === partyId),
  );
  return postsOn(own, date)[0] ?? null;
}

/** The posts in force on a date, as `latestFirst` has them. */
export function postsOn(appointments: readonly Appointment[], date: string | null): readonly Appointment[] {
  return latestFirst(appointments.filter((one) => covers(one, date)));
}

/**
 * The post that began last first, those without a beginning last. Of posts that began on one day the one that was
 * recorded last goes first: ids sort in the order in which they were made. So the order of the rows never matters.
 */
export function latestFirst(appointments: readonly Appointment[]): readonly Appointment[] {
  return appointments.toSorted(byLatest);
}

/** The order of `latestFirst`. */
export function byLatest(a: Appointment, b: Appointment): number {
  return comparePeriods(b, a) || (a.id < b.id ? 1 : -1);
}

export function isSamePost(a: Post, b: Post): boolean {
  return postWords(a) === postWords(b);
}

/** "Head, Department for Migration, Ministry of Labour"; `''` where nothing is known. */
export function postWords({ function: title, unit, institution }: Post): string {
  return [title, unit, institution].flatMap((part) => part?.trim() || []).join(', ');
}
