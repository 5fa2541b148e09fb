import type { SourceNote } from '@/domain/draft';

import type { FileOutcome } from '../reading/read-outcome';

/** The files that were chosen, dropped or pasted in one go. */
export interface PendingBatch {
  readonly id: string;
  /** When its reading began, ISO 8601. */
  readonly at: string;
  /** Files that were offered; what stood within them is not counted. */
  readonly offered: number;
  /** When its reading ended; `null` while it goes on, or where the app was closed in the middle of it. */
  readonly endedAt: string | null;
  readonly cancelled: boolean;
  /** Pairs of its reviews that the user said are two meetings, as `pairKey` writes them. */
  readonly apart?: readonly string[];
  /** When what was left of it was discarded. */
  readonly discardedAt?: string | null;
}

/** One file of a batch and what became of it, kept the moment it is known. */
export interface PendingFile {
  /** The batch's id and the file's place in it, so that the files of a batch lie in order. */
  readonly id: string;
  readonly batchId: string;
  readonly name: string;
  /** Where in the chosen folder it lies; `''` of a file that was chosen by itself. */
  readonly folder: string;
  /** How many files it stood in: an attachment 1, a file of an archive that was attached 2. */
  readonly depth: number;
  readonly outcome: FileOutcome;
  readonly notes: readonly SourceNote[];
  /** The review that holds it; `''` where there is none. */
  readonly reviewId: string;
  /** SHA-256 of its bytes, where they were read. */
  readonly sha256?: string;
}
