import { scriptOf } from '@/domain/person';
import type { Likeness } from '@/search/compare-names';

import { likelihood } from './likelihood';
import { findingsOf, type Match } from './match';
import { personRatios } from './ratios';

/** What is known of a person besides the name, for telling whether another mention is of the same. */
export interface PersonFacts {
  /** Keys of parties they are or were at, made alike on both sides; empty where none is known. */
  readonly parties: readonly string[];
  /** Functions, as printed. */
  readonly posts: readonly string[];
}

export type PersonField = 'party' | 'function';

/** Beside the name. */
export type PersonMatch = Match<PersonField>;

/**
 * Whether two mentions with names alike are of one person. Only the whole name at the same party, and no other function,
 * is taken for one; a namesake of another party or function, and any other spelling, is asked about. A shortened or
 * misspelt name of another party is another's.
 */
export function matchPerson(a: PersonFacts, b: PersonFacts, { grade, score }: Likeness): PersonMatch {
  const { reasons, contradictions } = findingsOf<PersonField>([
    ['party', compareParties(a, b)],
    ['function', comparePosts(a.posts, b.posts)],
  ]);
  // One word, or initials alone, is borne by many.
  const isWhole = grade !== 'same' || score >= 0.9;
  const share = likelihood(personRatios.prior, [
    personRatios.names[grade] * (isWhole ? 1 : personRatios.notWhole),
    ...reasons.map((field) => personRatios[field][0]),
    ...contradictions.map((field) => personRatios[field][1]),
  ]);
  const isSame =
    grade === 'same' && isWhole && reasons.includes('party') && !contradictions.includes('function');
  // Of a whole name equal in letters even the least likely is asked; of all others those that may well be.
  const isAsked = (grade === 'same' && isWhole) || (!contradictions.includes('party') && share >= 0.4);
  return {
    match: isSame ? 'same' : isAsked ? 'possible' : 'different',
    reasons,
    contradictions,
    likelihood: share,
  };
}

function compareParties({ parties: one }: PersonFacts, { parties: two }: PersonFacts): boolean | undefined {
  if (one.length === 0 || two.length === 0) return undefined;
  return one.some((party) => two.includes(party));
}

/** Whether any two are one function; `undefined` where either is not known, or they are in two scripts. */
export function comparePosts(one: readonly string[], two: readonly string[]): boolean | undefined {
  const pairs = one.flatMap((a) =>
    two.flatMap((b) => (scriptOf(a) === scriptOf(b) ? [isOnePost(a, b)] : [])),
  );
  return pairs.length === 0 ? undefined : pairs.includes(true);
}

/** A rank below the one that the rest of the words names. */
const below =
  /(?<!\p{L})(?:deputy|vice|assistant|acting|заместител\p{L}*|зам|помощник\p{L}*|врио|и\. ?о\.?)(?!\p{L})/iu;

/** "Deputy Minister of Foreign Affairs" and "Deputy Foreign Minister": most words in common, and of one rank. */
function isOnePost(one: string, two: string): boolean {
  if (below.test(one) !== below.test(two)) return false;
  const [a, b] = [stemsOf(one), stemsOf(two)];
  const common = [...a].filter((stem) => b.has(stem)).length;
  return common * 3 >= Math.min(a.size, b.size) * 2;
}

function stemsOf(post: string): ReadonlySet<string> {
  const words =
    post
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}{3,}/gu) ?? [];
  return new Set(
    words.filter((word) => !/^(?:the|and|for|при|для)$/u.test(word)).map((word) => word.slice(0, 6)),
  );
}
