import type { Evidence } from './draft';

/** Why a state of affairs is no more than presumed: nothing says that the meeting was held. */
const presumptions: ReadonlySet<string | undefined> = new Set([
  'review.why.planned',
  'review.why.presumed-held',
]);

/**
 * Whether a meeting's state of affairs is only presumed. A presumption gives way to whatever another source says, and
 * changes nothing of that.
 * @param evidence of the draft
 * @param meeting path of the meeting: `/meetings/0`
 */
export function isPresumedState(
  evidence: readonly Pick<Evidence, 'path' | 'certainty' | 'why'>[],
  meeting: string,
): boolean {
  const path = `${meeting}/stateOfAffairs`;
  const places = evidence.filter((one) => one.path === path);
  return (
    places.length > 0 &&
    places.every(({ certainty, why }) => certainty === 'uncertain' && presumptions.has(why))
  );
}
