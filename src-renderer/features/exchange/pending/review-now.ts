import type { Id } from '@/domain/fields';
import type { Register } from '@/store/register';

import { pendingDatabase } from './pending-database';
import { isUnaccepted } from './pending-reviews';

/** What became of a review since its file was read. */
export type ReviewNow =
  | { readonly kind: 'waits' }
  | { readonly kind: 'discarded' }
  /** `meetingId` of the first meeting of the register that it told of. */
  | { readonly kind: 'accepted'; readonly meetingId: Id | null };

/** @returns `null` where the review is gone, or was joined to another */
export async function reviewNow(register: Register, id: string): Promise<ReviewNow | null> {
  const review = await pendingDatabase.reviews.get(id);
  if (!review) return null;
  if (review.discardedAt) return { kind: 'discarded' };
  if (await isUnaccepted(register, review)) return { kind: 'waits' };
  return { kind: 'accepted', meetingId: review.becameMeetings?.find((one) => one !== null) ?? null };
}
