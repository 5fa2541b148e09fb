import type { Draft } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import type { AcceptedFile } from '@/formats/acceptance/acceptance-plan';

import type { VersionProposal } from '@/formats/versions/propose-versions';

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
  /** The register's meetings that those of its draft became when it was accepted last; `null` is one that was left out. */
  readonly becameMeetings?: readonly (Id | null)[];
  /** The step of history that its acceptance was; `null` where everything was there already. */
  readonly acceptedBy?: Id | null;
  /** Paths of what was left out when it was accepted last. */
  readonly leftOut?: readonly string[];
  /**
   * Meetings of its draft that wait alone: approved texts of the register keep them out, and the rest came in. Void where
   * that was undone since.
   */
  readonly held?: readonly number[];
  /** The reading it came with; those read by an earlier version have none. */
  readonly batchId?: string;
  /** When the user set it aside: it is kept, and left out of what is accepted together. */
  readonly asideAt?: string | null;
  /** When it was discarded, alone or with its batch; it can be brought back until the user removes it for good. */
  readonly discardedAt?: string | null;
  /** Its text came in another file before: it waits for nothing, and changes nothing unless it is accepted by itself. */
  readonly sameAs?: EarlierText;
  /** Its text resembles one that was accepted before, or waits in another review. */
  readonly versionOf?: EarlierText;
  /** How many of its decisions were taken over from that text. */
  readonly carried?: number;
  /** Files of it that are versions of one text. */
  readonly versions?: readonly VersionGroup[];
  /** What of its decisions was proposed because of them. */
  readonly proposed?: VersionProposal;
}

/** A text that was read before, in another file. */
export interface EarlierText {
  /** Of that file's bytes. */
  readonly sha256: string;
  readonly name: string;
  /** When it was imported, or else read; ISO 8601. */
  readonly at: string;
  readonly isImported: boolean;
}

/** Versions of one text. Only the one that stands brings facts in; the others are its sources too. */
export interface VersionGroup {
  /** Indexes of the draft's sources, in the order in which they were read. */
  readonly sources: readonly number[];
  readonly stands: number;
  /**
   * `marked`: by what they call themselves; `alike`: all state the same facts; `changed`: it was changed last; `read`: for
   * want of better; `said`: the user said so.
   */
  readonly reason: 'marked' | 'alike' | 'changed' | 'read' | 'said';
  /** Otherwise it is asked. */
  readonly isSure: boolean;
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
