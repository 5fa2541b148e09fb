import type { Id } from './fields';
import { joinedParts } from './joined-parts';
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

/**
 * What somebody is on a date: the first of the posts in force (`latestFirst`). The one rule for every screen and paper. An
 * appointment that says how somebody is reached, and not what they are, is no post and stands before nothing printed.
 */
export function postOn(appointments: readonly Appointment[], asked: PostAsked): Appointment | null {
  return inForce(appointments, asked).find(isPost) ?? null;
}

/** The row that is meant when somebody's post or contacts on a date are written: of the post, else of contacts alone. */
export function appointmentOn(appointments: readonly Appointment[], asked: PostAsked): Appointment | null {
  const held = inForce(appointments, asked);
  return held.find(isPost) ?? held[0] ?? null;
}

/** How somebody is reached on a date: of each the first that an appointment in force tells, that of the post before others. */
export function contactsOn(
  appointments: readonly Appointment[],
  asked: PostAsked,
): Pick<Appointment, 'email' | 'phone' | 'address'> {
  const held = inForce(appointments, asked).toSorted((a, b) => Number(isPost(b)) - Number(isPost(a)));
  const first = (field: 'email' | 'phone' | 'address') =>
    held.find((one) => (one[field] ?? '').trim() !== '')?.[field] ?? null;
  return { email: first('email'), phone: first('phone'), address: first('address') };
}

function inForce(
  appointments: readonly Appointment[],
  { personId, partyId, date }: PostAsked,
): readonly Appointment[] {
  const own = appointments.filter(
    (one) =>
      (personId === undefined || one.personId === personId) &&
      (partyId === undefined || one.partyId === partyId),
  );
  return postsOn(own, date);
}

/** The appointments in force on a date, as `latestFirst` has them; those with contacts alone are among them. */
export function postsOn(appointments: readonly Appointment[], date: string | null): readonly Appointment[] {
  return latestFirst(appointments.filter((one) => covers(one, date)));
}

/** Whether it says what somebody is. */
export function isPost(post: Post): boolean {
  return postWords(post) !== '';
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
  return joinedParts([title, unit, institution]);
}
