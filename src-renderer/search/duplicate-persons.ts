import { pairKey } from '@/domain/person-distinction';

import { compareNames, comparedName, type ComparedName, type DuplicateReason } from './compare-names';
import { soundOfName } from './fold-name';

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

/** Below it, two records are more likely those of namesakes. */
const least = 0.5;
/** So many names share a word and a letter only where they tell nobody apart. */
const mostInBlock = 80;

interface Entry {
  readonly index: number;
  readonly person: PersonToCompare;
  readonly name: ComparedName;
}

/**
 * Records that may be of one person, the likeliest first. Only names that share a sound and the beginning of another
 * are compared, so that thousands take a moment.
 * @param apart pairs that were told apart, by `pairKey`
 * @param only id of one of the persons: then only that one is compared with the others
 */
export function likelyDuplicates(
  persons: readonly PersonToCompare[],
  apart: ReadonlySet<string>,
  only?: string,
): readonly LikelyDuplicate[] {
  const soundOf = remembering(soundOfName);
  const entries = persons
    .flatMap((person) =>
      [...new Set(person.names)].map((text) => ({ person, name: comparedName(text, soundOf) })),
    )
    .filter(({ name }) => name.words.length > 0)
    .map((entry, index) => ({ ...entry, index }));
  const found = new Map<string, LikelyDuplicate>();
  // Two names that share more than one block are compared once.
  const compared = new Set<number>();
  for (const block of blocksOf(entries)) {
    if (only !== undefined && !block.some(({ person }) => person.id === only)) continue;
    for (const [index, one] of block.entries()) {
      for (let at = index + 1; at < block.length; at += 1) {
        const other = block[at];
        const both = one.index * entries.length + (other?.index ?? 0);
        if (!other || compared.has(both)) continue;
        if (only !== undefined && one.person.id !== only && other.person.id !== only) continue;
        compared.add(both);
        const pair = compareEntries(one, other, apart);
        if (!pair) continue;
        const key = pairKey(pair.personId, pair.otherPersonId);
        if ((found.get(key)?.score ?? 0) < pair.score) found.set(key, pair);
      }
    }
  }
  return [...found.values()].toSorted(likeliestFirst);
}

function compareEntries(a: Entry, b: Entry, apart: ReadonlySet<string>): LikelyDuplicate | null {
  if (a.person.id === b.person.id) return null;
  const likeness = compareNames(a.name, b.name);
  if (!likeness || apart.has(pairKey(a.person.id, b.person.id))) return null;
  const sameParty = a.person.parties.some((party) => b.person.parties.includes(party));
  const otherParty = !sameParty && a.person.parties.length > 0 && b.person.parties.length > 0;
  const score = Math.min(1, likeness.score + (sameParty ? 0.1 : otherParty ? -0.25 : 0));
  if (score < least) return null;
  const [first, second] = a.person.id < b.person.id ? [a.person, b.person] : [b.person, a.person];
  return {
    personId: first.id,
    otherPersonId: second.id,
    reason: likeness.reason,
    sameParty,
    score,
    confidence: score >= 0.85 ? 'high' : score >= 0.65 ? 'medium' : 'low',
  };
}

/** Groups of names worth comparing with each other. */
function blocksOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const whole = grouped(entries, ({ name }) => [name.sortedSound]);
  const parts = grouped(entries, ({ name }) => partKeys(name, 1));
  return [...whole, ...parts.flatMap((block) => (block.length > mostInBlock ? narrower(block) : [block]))];
}

/** A block that is too large is taken apart by more letters; initials stay with all of them. */
function narrower(block: readonly Entry[]): readonly (readonly Entry[])[] {
  return grouped(block, ({ name }) => partKeys(name, 3)).filter(({ length }) => length <= mostInBlock);
}

/** For every word of some length, the beginning of every other: what a misspelt or shortened name still shares. */
function partKeys({ sounds, words }: ComparedName, letters: number): readonly string[] {
  return sounds.flatMap((sound, index) =>
    sound.length < 3 || /\p{N}/u.test(sound)
      ? []
      : words.flatMap((word, other) => (other === index ? [] : [`${sound} ${word.slice(0, letters)}`])),
  );
}

function grouped(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): readonly (readonly Entry[])[] {
  const blocks = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const block = blocks.get(key);
      if (block) block.push(entry);
      else blocks.set(key, [entry]);
    }
  }
  return [...blocks.values()].filter(({ length }) => length > 1);
}

/** The same few words are met in thousands of names. */
function remembering(work: (word: string) => string): (word: string) => string {
  const done = new Map<string, string>();
  return (word) => {
    const known = done.get(word);
    if (known !== undefined) return known;
    const result = work(word);
    done.set(word, result);
    return result;
  };
}

function likeliestFirst(a: LikelyDuplicate, b: LikelyDuplicate): number {
  return (
    b.score - a.score ||
    (a.personId < b.personId ? -1 : a.personId > b.personId ? 1 : 0) ||
    (a.otherPersonId < b.otherPersonId ? -1 : 1)
  );
}
