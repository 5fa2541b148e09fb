import { byOrder } from './by-order';
import { compareEdtf } from './edtf';
import type { Id } from './fields';
import type { Meeting } from './meeting';
import { meetingReference } from './meeting-reference';
import type { Recommendation, RecommendationOrigin } from './recommendation';

/** What the reference of an origin is made of. */
export interface OriginContext {
  readonly meetings: ReadonlyMap<Id, Pick<Meeting, 'type' | 'ordinal' | 'date'>>;
  /** Printed numbers of paragraphs as they are cited: "10", "10 (a)"; see `paragraphNumbers`. */
  readonly numbers: ReadonlyMap<Id, string>;
}

/** Origins as they came about: by the date of the meeting, then by their own order. */
export function originsInOrder<O extends RecommendationOrigin>(
  origins: readonly O[],
  meetings: OriginContext['meetings'],
): readonly O[] {
  const dateOf = (origin: O) => meetings.get(origin.meetingId)?.date ?? null;
  return origins.toSorted((a, b) => compareEdtf(dateOf(a), dateOf(b)) || byOrder(a, b));
}

/** How the field cites an origin: "SOM 2 (2015), para. 10". What is not known is left out. */
export function originReference(
  origin: Pick<RecommendationOrigin, 'meetingId' | 'paragraphId' | 'printedReference'>,
  { meetings, numbers }: OriginContext,
  language: string,
): string {
  if (origin.printedReference !== null) return origin.printedReference;
  const meeting = meetings.get(origin.meetingId);
  const number = origin.paragraphId === null ? undefined : numbers.get(origin.paragraphId);
  const paragraph =
    number === undefined ? null : language.startsWith('ru') ? `п. ${number}` : `para. ${number}`;
  return [meeting ? meetingReference(meeting) : null, paragraph].filter((part) => part !== null).join(', ');
}

/** The house's own reference, else that of the first origin; `''` where there is neither. */
export function recommendationReference(
  recommendation: Pick<Recommendation, 'reference'>,
  origins: readonly RecommendationOrigin[],
  context: OriginContext,
  language: string,
): string {
  if (recommendation.reference !== null) return recommendation.reference;
  const first = originsInOrder(origins, context.meetings).at(0);
  return first ? originReference(first, context, language) : '';
}
