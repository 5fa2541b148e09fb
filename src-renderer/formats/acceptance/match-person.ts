import { scriptOf } from '@/domain/person';
import type { Likeness, LikenessGrade } from '@/search/compare-names';

import { likelihood } from '../draft/likelihood';

/** What is known of a person besides the name, for telling whether another mention is of the same. */
export interface PersonFacts {
  /** Keys of parties they are or were at, made alike on both sides; empty where none is known. */
  readonly parties: readonly string[];
  /** Functions, as printed. */
  readonly posts: readonly string[];
}

export type PersonField = 'party' | 'function';

export interface PersonMatch {
  /** `same`: taken for one; `possible`: asked; `different`: two, without a question. */
  readonly match: 'same' | 'possible' | 'different';
  /** Beside the name. */
  readonly reasons: readonly PersonField[];
  readonly contradictions: readonly PersonField[];
  /** 0 to 1; see `likelihood`. */
  readonly likelihood: number;
}

/** How many times as often names of one person stand so to each other than names of two; see `likelihood`. */
const names: Readonly<Record<LikenessGrade, number>> = {
  same: 1500,
  transliterated: 1000,
  near: 200,
  skeleton: 150,
  // Initials, or one name has a word more.
  part: 60,
};
const beside: Readonly<Record<PersonField, readonly [agree: number, differ: number]>> = {
  // A delegate seldom sits for another State; a namesake mostly does.
  party: [8, 0.1],
  // Posts change from one meeting to the next, and are worded freely.
  function: [5, 0.4],
};
/** A register of a process knows some hundreds of people. */
const oneOfFiveHundred = 1 / 500;

/**
 * Whether two mentions with names alike are of one person. Only the whole name at the same party, and no other function,
 * is taken for one; a namesake of another party or function, and any other spelling, is asked about. A shortened or
 * misspelt name of another party is another's.
 */
export function matchPerson(a: PersonFacts, b: PersonFacts, { grade, score }: Likeness): PersonMatch {
  const found = (
    [
      ['party', compareParties(a, b)],
      ['function', comparePosts(a.posts, b.posts)],
    ] as const
  ).flatMap(([field, same]) => (same === undefined ? [] : [[field, same] as const]));
  const fields = (agree: boolean) => found.flatMap(([field, same]) => (same === agree ? [field] : []));
  const [reasons, contradictions] = [fields(true), fields(false)];
  // One word, or initials alone, is borne by many.
  const isWhole = grade !== 'same' || score >= 0.9;
  const share = likelihood(oneOfFiveHundred, [
    names[grade] * (isWhole ? 1 : 0.05),
    ...found.map(([field, same]) => beside[field][same ? 0 : 1]),
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
