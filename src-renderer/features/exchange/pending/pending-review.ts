import type { Draft } from '@/domain/draft';
import type { AcceptedFile } from '@/formats/acceptance/acceptance-plan';

import type { ReviewDecisions } from '../review/review-decisions';

/** A text that was read and waits for the user's word: its line in the list, small enough to be kept at each decision. */
export interface PendingReview {
  readonly id: string;
  /** When it was read, ISO 8601. */
  readonly readAt: string;
  /** Names of its files, in the order of the draft's sources. */
  readonly files: readonly string[];
  /** SHA-256 of its files, to know them again. */
  readonly hashes: readonly string[];
  readonly meetings: number;
  readonly decisions: ReviewDecisions;
  /** When it was accepted; kept a while, so that taking the acceptance back brings the review back as it was. */
  readonly acceptedAt: string | null;
  /** The reading it came with; those read by an earlier version have none. */
  readonly batchId?: string;
  /** When the user set it aside: it is kept, and left out of what is accepted together. */
  readonly asideAt?: string | null;
  /** When it was discarded with its batch; until it is let go of, it can be brought back. */
  readonly discardedAt?: string | null;
}

/** A file of a review; its bytes are an `Original`. */
export interface ReviewedFile extends Omit<AcceptedFile, 'bytes'> {
  readonly size: number;
}

/** What was read, which never changes while it is reviewed, unless another file about the same meeting joins it. */
export interface PendingContent {
  readonly id: string;
  readonly draft: Draft;
  /** Plain text of each of the draft's sources. */
  readonly texts: readonly string[];
  readonly files: readonly ReviewedFile[];
}

/** The bytes of a file as they came. */
export interface Original {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}
