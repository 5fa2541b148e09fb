import type { WordRun } from '../life/compare-papers';
import type { RecordReference } from '../paper';
import type { MarkedPlace } from './paper-marks';
import type { HandComment } from './read-hand-docx';

/** One difference between a file and the paper that it was written as. */
export interface HandDifference {
  readonly id: string;
  /**
   * `words`: of a record, edited; `gone`: of a record, no longer in the file; `moved`: of a record, in another place;
   * `new`: a paragraph that nobody wrote; `frame`: what the paper says by itself.
   */
  readonly kind: 'words' | 'gone' | 'moved' | 'new' | 'frame';
  readonly record: RecordReference | null;
  readonly place: MarkedPlace | null;
  /** BCP 47 tag of the words; `und` where it is not known. */
  readonly language: string;
  /** The language of the paper, where it has these words in another for want of a translation; else `null`. */
  readonly borrowedIn: string | null;
  /** As it was written; `null` where that is not known here, or nothing was. */
  readonly written: string | null;
  /** As it stands in the file; `null` where it does not. */
  readonly edited: string | null;
  /** Of a new paragraph the text beside it in the second language of the paper; else `null`. */
  readonly beside: { readonly language: string; readonly words: string } | null;
  /** As the register would print it today; `null` where it would not. */
  readonly now: string | null;
  /** From the first of written and now to edited. */
  readonly runs: readonly WordRun[];
  /** What the register changed since; empty where it did not, or that is not known. */
  readonly nowRuns: readonly WordRun[];
  /** Whether it stands in a place that the paper leaves open: for the translation that the register does not have. */
  readonly isGap: boolean;
  /** Whether a bookmark says whose words these are; else they were found by their likeness. */
  readonly isSure: boolean;
  /** Of a new paragraph of the outcome: which it follows there, `null` at the head, and its level. */
  readonly paragraph: { readonly afterId: string | null; readonly level: 0 | 1 | 2 } | null;
  readonly comments: readonly HandComment[];
}

export interface HandComparison {
  readonly differences: readonly HandDifference[];
  /** Pieces of the paper that were found in the file, and how many there are. */
  readonly found: number;
  readonly count: number;
  /** Edited as the register has it by now. */
  readonly already: number;
  /** Whether the file has any of our bookmarks. */
  readonly isMarked: boolean;
  /** Whether it is known here how the file was written. */
  readonly isKnown: boolean;
  /** Heads, feet and notes of the file that the paper does not have. */
  readonly around: readonly string[];
  /** Comments on words that were not edited. */
  readonly comments: readonly HandComment[];
  readonly trackedChanges: number;
  /** Stretches of hidden text: nothing of it is among the differences. */
  readonly hidden: number;
}
