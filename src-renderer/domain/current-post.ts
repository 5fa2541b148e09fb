import type { Id } from './fields';
import type { Appointment } from './person';
import type { LastSeat } from './person-row';
import { postsOn, postWords } from './post';

export interface Post {
  readonly function: string | null;
  readonly unit: string | null;
  readonly institution: string | null;
  readonly partyId: Id | null;
  readonly duty: Appointment['duty'];
  /** `then`: nothing is recorded for the day, so it is what the list of the last meeting printed. */
  readonly as: 'recorded' | 'then';
}

/**
 * What a person is on a day: by the first of their posts (`postsOn`) that says it, else as printed at their last meeting.
 * A post with contact details alone says no more than where they are.
 */
export function currentPost(
  appointments: readonly Appointment[],
  last: LastSeat | null,
  day: string,
): Post | null {
  const held = postsOn(appointments, day);
  const [first] = held;
  const isElsewhere = first !== undefined && first.partyId !== last?.partyId;
  const main = held.find((one) => postWords(one) !== '') ?? (isElsewhere ? first : null);
  const duty = held.find((one) => one.duty !== null)?.duty ?? null;
  if (main) {
    const { function: title, unit, institution, partyId } = main;
    return { function: title, unit, institution, partyId, duty, as: 'recorded' };
  }
  if (!last) return null;
  const { function: title, unit, institution } = last.attendance;
  return { function: title, unit, institution, partyId: last.partyId, duty, as: 'then' };
}
