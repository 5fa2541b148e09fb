import type { Id } from '@/domain/fields';

/** Who said something, as far as it is known. */
export interface Speaker {
  /** As printed. */
  readonly name: string | null;
  readonly party: string | null;
  /** The person of the register. */
  readonly personId?: Id | null;
}

/**
 * Whether two are surely two speakers: two persons, two parties, or two personal names of which neither is the other's in
 * part. "The Chair" may be anybody.
 */
export function areTwoSpeakers(one: Speaker, two: Speaker): boolean {
  if (one.personId && two.personId) return one.personId !== two.personId;
  if (one.party !== null && two.party !== null && one.party !== two.party) return true;
  const [a, b] = [nameWords(one.name), nameWords(two.name)];
  return a.length > 0 && b.length > 0 && !holds(a, b) && !holds(b, a);
}

interface Said {
  readonly speaker: Speaker;
  readonly kind: string;
}

/** Of interventions in the same words, the one that this is: first by its speaker, then by its kind; -1 for none. */
export function sameSpoken(there: readonly Said[], { speaker, kind }: Said): number {
  const scores = there.map((one) => {
    if (areTwoSpeakers(one.speaker, speaker)) return 0;
    return 1 + (isStatedSame(one.speaker, speaker) ? 2 : 0) + (one.kind === kind ? 1 : 0);
  });
  const best = Math.max(0, ...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}

function isStatedSame(one: Speaker, two: Speaker): boolean {
  if (one.personId && two.personId) return one.personId === two.personId;
  if (one.name !== null && two.name !== null) return true;
  return one.name === two.name && one.party === two.party;
}

/** Words of a personal name that are no initials or titles, in lower case; none where it is the name of a role or group. */
function nameWords(name: string | null): readonly string[] {
  const words = (name ?? '').split(/[\s.,;]+/u).filter(Boolean);
  const isPersonal = words.length > 1 && words[0] !== 'The' && words.every((word) => /^\p{Lu}/u.test(word));
  return isPersonal ? words.filter((word) => word.length > 2).map((word) => word.toLowerCase()) : [];
}

function holds(all: readonly string[], part: readonly string[]): boolean {
  return part.every((word) => all.includes(word));
}
