import type { DraftMeeting } from '@/domain/draft';
import type { MatchField, MeetingMatch } from '@/formats/matching/match-meeting';
import type { OwnProcess } from '@/formats/draft/own-process';

import type { FactKind } from '../review/fact';
import type { MeetingPlace } from '../batch/find-doubles';
import type { MeetingDigest } from '../batch/review-digest';
import type { GroupAnswer, SameNode, SamePair } from '../same/group';
import type { Same } from '../same/same-in-words';
import type { Belonging, ReviewAction } from '../review/review-decisions';

/** What an answer does to one review. */
export interface AnswerOfReview {
  readonly reviewId: string;
  readonly actions: readonly ReviewAction[];
}

interface Asked {
  readonly id: string;
  /** Names of the files it concerns, without repetition. */
  readonly files: readonly string[];
  /** How many facts that is. */
  readonly count: number;
}

/** A value that is in doubt, as the draft has it. */
export type DoubtedValue =
  | { readonly field: string; readonly value: string }
  | { readonly field: 'place'; readonly place: Pick<DraftMeeting, 'city' | 'country'> };

/** A decision that repeats over the files of a batch, asked once. */
export type Question =
  /** The same doubt about facts of one kind. */
  | (Asked & {
      readonly kind: 'doubt';
      readonly fact: FactKind;
      /** Message key of the reason. */
      readonly why: string;
      /** What would be taken, where few words can say it. */
      readonly values: readonly DoubtedValue[];
      readonly take: readonly AnswerOfReview[];
      readonly leave: readonly AnswerOfReview[];
    })
  /** A name that neither the register nor the built-in reference knows. */
  | (Asked & {
      readonly kind: 'party';
      readonly name: string;
      readonly take: readonly AnswerOfReview[];
      readonly leave: readonly AnswerOfReview[];
      /** @param code as drafts name parties */
      readonly is: (code: string) => readonly AnswerOfReview[];
    })
  /** An acronym that stands alone, and that another text of the reading gives to a body that the reference does not know. */
  | (Asked & {
      readonly kind: 'acronym';
      readonly acronym: string;
      /** As that text spells it out. */
      readonly name: string;
      readonly spelledIn: readonly string[];
      readonly is: readonly AnswerOfReview[];
      readonly isNot: readonly AnswerOfReview[];
    })
  /** Dates without a year, whose folder or file name states one. */
  | (Asked & {
      readonly kind: 'year';
      readonly examples: readonly string[];
      readonly take: readonly AnswerOfReview[];
    })
  /** The kind of meeting is not stated. */
  | (Asked & {
      readonly kind: 'type';
      readonly title: string;
      readonly is: (type: string) => readonly AnswerOfReview[];
    })
  /** People, parties, documents or recommendations that may be one; of the register, too. */
  | (Asked & {
      readonly kind: 'same';
      readonly same: Same;
      readonly is: (answer: GroupAnswer) => readonly AnswerOfReview[];
    })
  /** Meetings that their texts call another process's. */
  | (Asked & {
      readonly kind: 'foreign';
      readonly process: string;
      readonly own: OwnProcess | null;
      readonly is: (to: Belonging) => readonly AnswerOfReview[];
    })
  /** Reviews that may be about one meeting: all that hang together by pairs are asked about at once. */
  | (Asked & {
      readonly kind: 'double';
      readonly reviews: readonly DoubledMeeting[];
      /** The likeliest two of them first. */
      readonly pairs: readonly SamePair<MatchField>[];
    })
  /** A meeting that a file names beside others, and the files that may tell of it. */
  | (Asked & {
      readonly kind: 'listed';
      readonly listed: DoubledMeeting;
      readonly reviews: readonly DoubledMeeting[];
      /** Of it with each, the likeliest first. */
      readonly pairs: readonly SamePair<MatchField>[];
    })
  /** Two files that each name several meetings, and which of these may be the same. */
  | (Asked & { readonly kind: 'lists'; readonly meetings: readonly DoubledPair[] });

/** A meeting of a review that others may tell of too; `id` is its `meetingKey`. */
export interface DoubledMeeting extends SameNode, MeetingPlace {
  /** As far as it is known. */
  readonly meeting: MeetingDigest | null;
}

/** A meeting of either of two files. */
export interface DoubledPair {
  readonly id: string;
  readonly one: DoubledMeeting;
  readonly two: DoubledMeeting;
  readonly match: Omit<MeetingMatch, 'match'>;
}
