import { pairKey } from '@/domain/person-distinction';

import { partKeys, wholeKey } from './block-keys';
import { compareNames, type DuplicateReason, type Likeness } from './compare-names';
import { comparedName, type ComparedName } from './compared-name';

/** What is known of a person for telling whether another record is theirs too. */
export interface PersonToCompare {
  readonly id: string;
  /** Given and family name, in that order, in every script. */
  readonly names: readonly string[];
  /** Parties they were or are at. */
  readonly parties: readonly string[];
}

export type Confidence = 'high' | 'medium' | 'low';

/** Two records that may be of one person. */
export interface LikelyDuplicate {
  readonly personId: string;
  readonly otherPersonId: string;
  readonly reason: DuplicateReason;
  /** Whether both were at one party, which speaks for it. */
  readonly sameParty: boolean;
  readonly score: number;
  readonly confidence: Confidence;
}

/** How much more likely one party in common makes it. */
const ofOneParty = 0.1;
/** Below it, two records are more likely those of namesakes. */
export const leastScore = 0.5;
/** So many names share a word and a letter only where they tell nobody apart. */
const mostInBlock = 80;

interface Entry {
  readonly index: number;
  readonly personId: string;
  readonly name: ComparedName;
}

/** Two records whose names are alike, whatever else is known of them. */
export interface AlikeNames {
  readonly personId: string;
  readonly otherPersonId: string;
  readonly likeness: Likeness;
}

/**
 * Records that may be of one person, the likeliest first.
 * @param apart pairs that were told apart, by `pairKey`
 * @param only id of one of the persons: then only that one is compared with the others
 */
export function likelyDuplicates(
  persons: readonly PersonToCompare[],
  apart: ReadonlySet<string>,
  only?: string,
): readonly LikelyDuplicate[] {
  const partiesOf = new Map(persons.map(({ id, parties }) => [id, parties]));
  return weighed(alikeNames(persons, only), (id) => partiesOf.get(id) ?? [], apart);
}

/**
 * Pairs whose names may be those of one person. Only names that share a sound and the beginning of another are compared,
 * so that thousands take a moment.
 * @param only id of one of the persons: then only that one is compared with the others
 */
export function alikeNames(
  persons: readonly Pick<PersonToCompare, 'id' | 'names'>[],
  only?: string,
): readonly AlikeNames[] {
  const entries = persons
    .flatMap(({ id, names }) =>
      [...new Set(names)].map((text) => ({ personId: id, name: comparedName(text) })),
    )
    .filter(({ name }) => name.words.length > 0)
    .map((entry, index) => ({ ...entry, index }));
  const found = new Map<string, AlikeNames>();
  // Two names that share more than one block are compared once.
  const compared = new Set<number>();
  for (const block of blocksOf(entries, only)) {
    for (const [index, one] of block.entries()) {
      for (let at = index + 1; at < block.length; at += 1) {
        const other = block[at];
        const both = one.index * entries.length + (other?.index ?? 0);
        if (!other || compared.has(both)) continue;
        if (only !== undefined && one.personId !== only && other.personId !== only) continue;
        compared.add(both);
        const pair = compareEntries(one, other);
        if (!pair) continue;
        const key = pairKey(pair.personId, pair.otherPersonId);
        if ((found.get(key)?.likeness.score ?? 0) < pair.likeness.score) found.set(key, pair);
      }
    }
  }
  return [...found.values()];
}

/**
 * What the parties say beside the names: the likeliest pairs first, without those that are told apart.
 * @param apart by `pairKey`
 */
export function weighed(
  alike: readonly AlikeNames[],
  partiesOf: (personId: string) => readonly string[],
  apart: ReadonlySet<string>,
): readonly LikelyDuplicate[] {
  return alike
    .filter(({ personId, otherPersonId }) => !apart.has(pairKey(personId, otherPersonId)))
    .flatMap(({ likeness, ...pair }) => {
      const [own, others] = [partiesOf(pair.personId), partiesOf(pair.otherPersonId)];
      const { score, sameParty } = besideParties(likeness, own, others);
      if (score < leastScore) return [];
      const confidence: Confidence = score >= 0.85 ? 'high' : score >= 0.65 ? 'medium' : 'low';
      return [{ ...pair, reason: likeness.reason, sameParty, score, confidence }];
    })
    .toSorted(likeliestFirst);
}

/**
 * How likely two names are of one person once it is known where both are or were; below `leastScore` they are more
 * likely those of namesakes. @param own parties @param others parties
 */
export function besideParties(
  { score }: Pick<Likeness, 'score'>,
  own: readonly string[],
  others: readonly string[],
): { readonly score: number; readonly sameParty: boolean } {
  const sameParty = own.some((party) => others.includes(party));
  const otherParty = !sameParty && own.length > 0 && others.length > 0;
  return { sameParty, score: Math.min(1, score + (sameParty ? ofOneParty : otherParty ? -0.25 : 0)) };
}

function compareEntries(a: Entry, b: Entry): AlikeNames | null {
  if (a.personId === b.personId) return null;
  const likeness = compareNames(a.name, b.name);
  // One party in common may yet lift it over the least.
  if (!likeness || likeness.score + ofOneParty < leastScore) return null;
  const [first, second] = a.personId < b.personId ? [a, b] : [b, a];
  return { personId: first.personId, otherPersonId: second.personId, likeness };
}

/** Groups of names worth comparing with each other. @param only the groups with a name of this person */
function blocksOf(entries: readonly Entry[], only: string | undefined): readonly (readonly Entry[])[] {
  const whole = grouped(entries, ({ name }) => [wholeKey(name)], only);
  const parts = grouped(entries, ({ name }) => partKeys(name, 1), only);
  return [
    ...whole,
    ...parts.flatMap((block) => (block.length > mostInBlock ? narrower(block, only) : [block])),
  ];
}

/** A block that is too large is taken apart by more letters; initials stay with all of them. */
function narrower(block: readonly Entry[], only: string | undefined): readonly (readonly Entry[])[] {
  return grouped(block, ({ name }) => partKeys(name, 3), only).filter(({ length }) => length <= mostInBlock);
}

function grouped(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
  only: string | undefined,
): readonly (readonly Entry[])[] {
  const wanted =
    only === undefined
      ? null
      : new Set(entries.filter(({ personId }) => personId === only).flatMap((entry) => keysOf(entry)));
  const blocks = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      if (wanted && !wanted.has(key)) continue;
      const block = blocks.get(key);
      if (block) block.push(entry);
      else blocks.set(key, [entry]);
    }
  }
  return [...blocks.values()].filter(({ length }) => length > 1);
}

function likeliestFirst(a: LikelyDuplicate, b: LikelyDuplicate): number {
  return (
    b.score - a.score ||
    (a.personId < b.personId ? -1 : a.personId > b.personId ? 1 : 0) ||
    (a.otherPersonId < b.otherPersonId ? -1 : 1)
  );
}
