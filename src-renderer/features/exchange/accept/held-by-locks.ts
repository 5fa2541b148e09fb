import type { Id } from '@/domain/fields';
import { isPrinted } from '@/domain/paper-life';
import type { PlannedReviews } from '@/formats/worker/plan-reviews';
import type { LockedRow } from '@/store/refuse-locked';

/** A review that is planned. */
export interface PlannedFor {
  readonly id: string;
  /** SHA-256 of its files. */
  readonly hashes: readonly string[];
  /** By its own meetings, the meetings of the register that they are part of; `null` of a new one, or one left out. */
  readonly joins: readonly (Id | null)[];
}

/**
 * The meetings of reviews that brought a row which an approved text keeps as it is: they must wait. One of the same meeting that only
 * bears out what stands there does not. What came along without a place in any source is laid to all of its meeting.
 * @param locked rows of the plan that the register refuses
 * @returns by review the indexes of its meetings; none where what it brought is of no meeting of its own
 */
export function heldByLocks(
  locked: readonly LockedRow[],
  { add, change }: Pick<PlannedReviews, 'add' | 'change'>,
  reviews: readonly PlannedFor[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const held = new Map<string, Set<number>>();
  if (locked.length === 0) return held;
  const hashOf = new Map((add.sources ?? []).map(({ id, sha256 }) => [id, sha256]));
  const patches = new Map<Id, object>(change.map(({ id, patch }) => [id, patch]));
  for (const { id, table, meetingId } of locked) {
    const patch = patches.get(id);
    const stating = new Set(
      (add.claims ?? []).flatMap(({ recordId, field, preferred, sourceId }) => {
        const [own = ''] = field.split('.');
        // What is said beside the value that stands, or of another field, is no reason to refuse the change.
        const isReason = patch === undefined || (preferred && own in patch && isPrinted(table, own));
        return recordId === id && isReason ? (hashOf.get(sourceId) ?? []) : [];
      }),
    );
    const bringing = reviews.filter(({ hashes }) => hashes.some((hash) => stating.has(hash)));
    const laidTo = bringing.length > 0 ? bringing : reviews.filter(({ joins }) => joins.includes(meetingId));
    for (const { id: reviewId, joins } of laidTo) {
      const own = held.get(reviewId) ?? new Set<number>();
      joins.forEach((joined, index) => joined === meetingId && own.add(index));
      held.set(reviewId, own);
    }
  }
  return held;
}
