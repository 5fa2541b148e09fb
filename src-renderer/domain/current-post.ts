import type { Id } from './fields';
import type { Appointment } from './person';
import type { LastSeat } from './person-row';
import { dayOf } from './period';
import { isPost, postsOn, type Post } from './post';

/** A post with where it is held and what falls to whoever holds it. */
interface CurrentPost extends Post {
  readonly partyId: Id | null;
  readonly duty: Appointment['duty'];
  /** `then`: nothing is recorded for the day, so it is what the list of the last meeting printed. */
  readonly as: 'recorded' | 'then';
}

/**
 * What a person is on a day: by the first of their posts (`postsOn`) that says it, else as printed at their last meeting.
 * An appointment with contact details alone tells where they are if nothing was printed, or if it began since.
 */
export function currentPost(
  appointments: readonly Appointment[],
  last: LastSeat | null,
  day: string,
): CurrentPost | null {
  const held = postsOn(appointments, day);
  const [first] = held;
  const isMoved = first !== undefined && first.partyId !== last?.partyId && beganSince(first, last);
  const main = held.find(isPost) ?? (isMoved ? first : null);
  const duty = held.find((one) => one.duty !== null)?.duty ?? null;
  if (main) {
    const { function: title, unit, institution, partyId } = main;
    return { function: title, unit, institution, partyId, duty, as: 'recorded' };
  }
  if (!last) return null;
  const { function: title, unit, institution } = last.attendance;
  return { function: title, unit, institution, partyId: last.partyId, duty, as: 'then' };
}

function beganSince({ from }: Appointment, last: LastSeat | null): boolean {
  const seen = dayOf(last?.meeting.date ?? null);
  return seen === null || (dayOf(from) ?? '') > seen;
}
