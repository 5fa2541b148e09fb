import type { Register } from '@/store/register';

import { meetingKey, meetingPlace, pairKey, type MeetingPlace } from '../batch/find-doubles';
import { pendingDatabase } from '../pending/pending-database';
import { keepApart } from './apply-answers';
import { joinReviews, partReviews, type JoinedReviews } from './join-reviews';

/** What several reviews became, to make them several again. */
export interface JoinedSeveral {
  /** In the order in which they were joined. */
  readonly joined: readonly JoinedReviews[];
  /** Pairs that were said to be two meetings with it. */
  readonly apart: readonly (readonly [string, string])[];
}

/**
 * Makes one review of several that are about one meeting.
 * @param keys of the meetings of theirs that are one, see `meetingKey`; the first of a list, where one is a list's
 * @param others of the same question, of which it was not said: they are other meetings
 * @returns `null` where there was nothing to join any more
 */
export async function joinSeveral(
  register: Pick<Register, 'sourceOf'>,
  batchId: string,
  keys: readonly string[],
  others: readonly string[],
): Promise<JoinedSeveral | null> {
  const joining = createJoining(register);
  const [first = '', ...more] = keys;
  let into = meetingPlace(first);
  for (const key of more) {
    const one = meetingPlace(key);
    if (await joining.join(into, one, [[into.at, one.at]])) into = joining.goneTo(into);
  }
  return joining.end(
    batchId,
    others.map((key) => [meetingKey(into), key] as const),
  );
}

/**
 * Makes one review of two that name several meetings each.
 * @param same keys of the meetings of the first and the second that are one
 */
export async function joinLists(
  register: Pick<Register, 'sourceOf'>,
  batchId: string,
  same: readonly (readonly [string, string])[],
): Promise<JoinedSeveral | null> {
  const joining = createJoining(register);
  const pairs = same.map(([one, two]) => [meetingPlace(one), meetingPlace(two)] as const);
  const [first] = pairs;
  if (first)
    await joining.join(
      first[0],
      first[1],
      pairs.map(([one, two]) => [one.at, two.at]),
    );
  return joining.end(batchId, []);
}

/** Joins reviews one after the other, and knows where their meetings have gone. */
export function createJoining(register: Pick<Register, 'sourceOf'>) {
  const joined: JoinedReviews[] = [];
  const gone = new Map<string, JoinedReviews>();
  const goneTo = (place: MeetingPlace): MeetingPlace => {
    let now = place;
    for (let by = gone.get(now.reviewId); by; by = gone.get(now.reviewId))
      now = { reviewId: by.joined.id, at: by.went[now.at] ?? 0 };
    return now;
  };
  return {
    goneTo,
    join: async (one: MeetingPlace, two: MeetingPlace, same: Parameters<typeof joinReviews>[2]) => {
      const outcome = await joinReviews(register, [one.reviewId, two.reviewId], same);
      if (outcome.kind !== 'joined') return false;
      joined.push(outcome.back);
      const [lost] = outcome.back.reviews.filter(({ id }) => id !== outcome.back.joined.id);
      if (lost) gone.set(lost.id, outcome.back);
      return true;
    },
    /** What was said of meetings before is said of where they are now; so is what is said besides. */
    end: async (
      batchId: string,
      said: readonly (readonly [string, string])[],
    ): Promise<JoinedSeveral | null> => {
      if (joined.length === 0) return null;
      const before = (await pendingDatabase.batches.get(batchId))?.apart ?? [];
      const known = new Set(before);
      const apart = new Map<string, readonly [string, string]>();
      for (const [one = '', two = ''] of [...before.map((key) => key.split(' ')), ...said]) {
        const places = [goneTo(meetingPlace(one)), goneTo(meetingPlace(two))] as const;
        const keys = [meetingKey(places[0]), meetingKey(places[1])] as const;
        const key = pairKey(...keys);
        if (!known.has(key) && places[0].reviewId !== places[1].reviewId) apart.set(key, keys);
      }
      for (const pair of apart.values()) await keepApart(batchId, pair);
      return { joined, apart: [...apart.values()] };
    },
  };
}

/** @returns whether all of them could be made several again: nothing has changed in the one since */
export async function partSeveral(batchId: string, { joined, apart }: JoinedSeveral): Promise<boolean> {
  for (const back of joined.toReversed()) if (!(await partReviews(back))) return false;
  for (const pair of apart) await keepApart(batchId, pair, false);
  return true;
}
