import type { RecordSet, TableName } from '@/domain/records';

import type { PlannedChange, PlannedRemoval, ReviewRequest } from '../acceptance/acceptance-plan';
import type { PlannedReview } from '../acceptance/plan-acceptance';
import type { AcceptanceDesk, TablePart } from './acceptance-desk';

/** Many reviews that become one step. */
export interface ReviewsToPlan {
  readonly register: RecordSet;
  readonly count: number;
  /** The review at a place; `null` where it is gone. Asked for one at a time, so that one is held at a time. */
  readonly review: (at: number) => Promise<ReviewRequest | null>;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Gives up between two parts; the answer is `null`. */
  readonly signal?: AbortSignal;
}

export interface PlannedReviews {
  readonly add: RecordSet;
  readonly change: readonly PlannedChange[];
  readonly remove: readonly PlannedRemoval[];
  /** One a review, without its files; `null` where it was gone. */
  readonly reviews: readonly (Omit<PlannedReview, 'files'> | null)[];
  /** Plain texts to keep, by SHA-256. Originals are kept by whoever has them. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

/** Rows that cross between the threads at once: so many are packed and unpacked within a frame. */
const atOnce = 400;

/** Plans reviews on the other thread, one on top of the other. */
export async function planReviews(
  desk: AcceptanceDesk,
  { register, count, review, onProgress, signal }: ReviewsToPlan,
): Promise<PlannedReviews | null> {
  await desk.beginAcceptance();
  // The keys of a set of records are tables, each with rows of its own.
  for (const [table, rows] of Object.entries(register) as [TableName, readonly unknown[]][]) {
    for (let from = 0; from < rows.length; from += atOnce) {
      if (signal?.aborted) return null;
      await desk.addToGround({ table, rows: rows.slice(from, from + atOnce) } as TablePart);
    }
  }
  const texts = new Map<string, Uint8Array>();
  const reviews: PlannedReviews['reviews'][number][] = [];
  for (let at = 0; at < count; at += 1) {
    if (signal?.aborted) return null;
    onProgress?.({ done: at, total: count });
    const request = await review(at);
    if (!request) {
      reviews.push(null);
      continue;
    }
    const { files, ...planned } = await desk.addReview(request);
    for (const [sha256, bytes] of files) texts.set(sha256, bytes);
    reviews.push(planned);
  }
  const { added, changed, removed } = await desk.endAcceptance();
  const add: Record<string, unknown[]> = {};
  for (const [table, rows] of added) {
    const own: unknown[] = [];
    while (own.length < rows) {
      if (signal?.aborted) return null;
      own.push(...(await desk.addedRows(table, own.length, own.length + atOnce)));
    }
    add[table] = own;
  }
  const change: PlannedChange[] = [];
  while (change.length < changed)
    change.push(...(await desk.plannedChanges(change.length, change.length + atOnce)));
  onProgress?.({ done: count, total: count });
  // Each list was read from the table it stands under.
  return { add, change, remove: removed, reviews, texts };
}
