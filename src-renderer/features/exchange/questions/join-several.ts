import { pairKey } from '../batch/find-doubles';
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
 * @param others of the same question, of which it was not said: they are other meetings
 * @returns `null` where there was nothing to join any more
 */
export async function joinSeveral(
  batchId: string,
  ids: readonly string[],
  others: readonly string[],
): Promise<JoinedSeveral | null> {
  const apartBefore = new Set((await pendingDatabase.batches.get(batchId))?.apart);
  const joined: JoinedReviews[] = [];
  let [into = '', ...more] = ids;
  for (const id of more) {
    const outcome = await joinReviews([into, id]);
    if (outcome.kind !== 'joined') continue;
    joined.push(outcome.back);
    into = outcome.back.joined.id;
  }
  if (joined.length === 0) return null;
  // What was said of one of them before was said of what it is in now.
  const gone = ids.filter((id) => id !== into);
  const said = [...apartBefore].flatMap((key) => {
    const [one = '', two = ''] = key.split(' ');
    const other = gone.includes(one) ? two : gone.includes(two) ? one : null;
    return other === null || ids.includes(other) ? [] : [other];
  });
  const apart = [...new Set([...others, ...said])]
    .filter((id) => !apartBefore.has(pairKey(into, id)))
    .map((id) => [into, id] as const);
  for (const pair of apart) await keepApart(batchId, pair);
  return { joined, apart };
}

/** @returns whether all of them could be made several again: nothing has changed in the one since */
export async function partSeveral(batchId: string, { joined, apart }: JoinedSeveral): Promise<boolean> {
  for (const back of joined.toReversed()) if (!(await partReviews(back))) return false;
  for (const pair of apart) await keepApart(batchId, pair, false);
  return true;
}
