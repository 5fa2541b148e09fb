import { byOrder, compareText } from './by-order';
import { compareEdtf } from './edtf';
import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import type { Meeting } from './meeting';
import { meetingReference } from './meeting-reference';
import type { Recommendation, RecommendationOrigin } from './recommendation';

/** What the reference of an origin is made of. */
export interface OriginContext {
  readonly meetings: ReadonlyMap<Id, Pick<Meeting, 'type' | 'ordinal' | 'date'>>;
  /** Printed numbers of paragraphs as they are cited: "10", "10 (a)"; see `paragraphNumbers`. */
  readonly numbers: ReadonlyMap<Id, string>;
}

/** The same, and what tells those apart that are cited alike. */
export interface ReferenceContext extends OriginContext {
  /** By recommendation; see `referenceLetters`. */
  readonly letters: ReadonlyMap<Id, string>;
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

/**
 * The house's own reference, else that of the first origin, with a letter where another has the same: "RC (2011) [a]".
 * `''` where there is neither.
 */
export function recommendationReference(
  recommendation: Pick<Recommendation, 'id' | 'reference'>,
  origins: readonly RecommendationOrigin[],
  context: ReferenceContext,
  language: string,
): string {
  const reference = plainReference(recommendation, origins, context, language);
  const letter = recommendation.reference === null ? context.letters.get(recommendation.id) : undefined;
  return letter === undefined || reference === '' ? reference : `${reference} [${letter}]`;
}

function plainReference(
  { reference }: Pick<Recommendation, 'reference'>,
  origins: readonly RecommendationOrigin[],
  context: OriginContext,
  language: string,
): string {
  if (reference !== null) return reference;
  const first = originsInOrder(origins, context.meetings).at(0);
  return first ? originReference(first, context, language) : '';
}

/**
 * Letters for recommendations that are cited alike, as two of one meeting are of which no paragraph is known. They
 * follow the order in which the register took the recommendations up, so that a later one changes none of those before.
 * A reference of the house's own stands as the house gave it.
 */
export function referenceLetters(
  recommendations: readonly Pick<Recommendation, 'id' | 'reference'>[],
  origins: readonly RecommendationOrigin[],
  context: OriginContext,
): ReadonlyMap<Id, string> {
  const byRecommendation = groupedBy(origins, ({ recommendationId }) => recommendationId);
  const alike = groupedBy(
    recommendations
      .filter(({ reference }) => reference === null)
      .map((one) => ({
        id: one.id,
        cited: plainReference(one, byRecommendation.get(one.id) ?? [], context, 'en'),
      })),
    ({ cited }) => cited,
  );
  return new Map(
    [...alike]
      .filter(([cited, all]) => cited !== '' && all.length > 1)
      .flatMap(([, all]) =>
        all.toSorted((a, b) => compareText(a.id, b.id)).map(({ id }, at) => [id, letterAt(at)] as const),
      ),
  );
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** a to z, then aa, ab. */
function letterAt(index: number): string {
  const before = Math.floor(index / alphabet.length);
  const last = alphabet[index % alphabet.length] ?? '';
  return before === 0 ? last : letterAt(before - 1) + last;
}
