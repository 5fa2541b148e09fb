import type { Meeting } from '@/domain/meeting';
import type { OwnProcess } from '@/formats/draft/own-process';

import type { Fact } from '../review/fact';
import { createStateOf } from '../review/fact-state';
import { askedOf, chooseMeetings, leftMeetings, type MeetingChoice } from '../review/meeting-choice';
import type { ReviewDecisions } from '../review/review-decisions';
import type { ReviewDigest } from './review-digest';

/** What of a review waits for the user's word. */
export interface OpenOfReview {
  readonly facts: readonly Fact[];
  readonly choices: readonly MeetingChoice[];
  /** How many decisions that are. */
  readonly count: number;
}

/** The same count as the review itself shows, from its digest. */
export function openOfReview(
  digest: ReviewDigest,
  decisions: ReviewDecisions,
  meetings: readonly Meeting[],
  own: OwnProcess | null = null,
): OpenOfReview {
  const choices = chooseMeetings(digest, meetings, decisions, own);
  const stateOf = createStateOf(
    decisions,
    new Set(choices.flatMap(({ settled }) => settled)),
    leftMeetings(choices),
  );
  const facts = digest.open.filter((fact) => stateOf(fact) === 'ask');
  return { facts, choices, count: facts.length + askedOf(choices) };
}
