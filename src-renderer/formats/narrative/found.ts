import type { Certainty } from '@/domain/draft';
import type { Span } from './span';

/** A place in the text that bears out a fact. */
export interface Clue extends Span {
  readonly certainty: Certainty;
  /** The field of the fact it bears out; absent: the whole of it. */
  readonly field?: string;
  /** Message key of the review screen, where it is uncertain. */
  readonly why?: Doubt;
  /** What this place says, where the fact prefers another place's value. */
  readonly value?: unknown;
}

/** A fact with the places it was found at. */
export interface Found<T> {
  readonly value: T;
  readonly clues: readonly Clue[];
}

/** Why a fact is marked uncertain: keys the review screen has words for. */
export type Doubt =
  | 'review.why.addressee'
  | 'review.why.adopted-elsewhere'
  | 'review.why.ambiguous-date'
  | 'review.why.bent-name'
  | 'review.why.competing'
  | 'review.why.day-of-report'
  | 'review.why.counted-from-report'
  | 'review.why.unlisted-city'
  | 'review.why.place-of-report'
  | 'review.why.mixed-tense'
  | 'review.why.names-a-need'
  | 'review.why.nearby-sentence'
  | 'review.why.no-speaker-beside'
  | 'review.why.of-one-party'
  | 'review.why.participant-or-member'
  | 'review.why.perhaps-venue'
  | 'review.why.planned'
  | 'review.why.presumed-held'
  | 'review.why.presence-implied'
  | 'review.why.row-of-parties'
  | 'review.why.state-of-the-place'
  | 'review.why.told-to-press'
  | 'review.why.unknown-organisation'
  | 'review.why.unnumbered'
  | 'review.why.heading'
  | 'review.why.weak-type';

/** The text says it in words. @param field of the fact, where the place tells of one alone */
export function stated(span: Span, field?: string): Clue {
  return clue('stated', span, field);
}

/** It follows from the text. @param field of the fact, where the place tells of one alone */
export function derived(span: Span, field?: string): Clue {
  return clue('derived', span, field);
}

/**
 * The text may mean it; a reviewer is told why it is doubted.
 * @param field of the fact, where the place tells of one alone
 */
export function uncertain(span: Span, why: Doubt, field?: string): Clue {
  return { ...clue('uncertain', span, field), why };
}

function clue(certainty: Certainty, { start, end }: Span, field: string | undefined): Clue {
  return field === undefined ? { start, end, certainty } : { start, end, certainty, field };
}
