import { compareText } from '@/domain/by-order';
import type { Id } from '@/domain/fields';

import { comparedWords, type ComparedWord } from './shared-words';

/** A text that may repeat another: a recommendation, or a statement that is to become one. */
export interface TextToCompare {
  readonly id: Id;
  /** By BCP 47 language tag; texts are compared within a language. */
  readonly text: Readonly<Record<string, string>>;
}

/** Two texts so alike that they may recommend the same. */
export interface LikelyRepeat {
  readonly id: Id;
  readonly otherId: Id;
  /** 0 to 1. */
  readonly score: number;
  /** The words they share, as the first of them writes them, in its order. */
  readonly shared: readonly string[];
}

/** Below it, two texts are more likely about neighbouring matters. */
const least = 0.5;
/** A text within a longer one counts somewhat less than two texts that are the same. */
const ofWithin = 0.85;
/** Texts of fewer telling words are within many others by chance. */
const fewestWithin = 5;
/** A word in more texts than this share of them leads to no candidates: every text of the field has it. */
const tooCommon = 0.2;
/** As few texts never have a word too often. */
const fewTexts = 40;

/**
 * Pairs of texts that may recommend the same, the likeliest first. Texts are found by the words they share, through an
 * index, so that thousands take a moment.
 * @param only ids of texts to compare with all others; without it, all are compared with each other
 */
export function likelyRepeats(
  texts: readonly TextToCompare[],
  only?: ReadonlySet<Id>,
): readonly LikelyRepeat[] {
  const found = new Map<string, LikelyRepeat>();
  for (const language of new Set(texts.flatMap(({ text }) => Object.keys(text)))) {
    for (const pair of repeatsIn(entriesIn(texts, language), only)) {
      const key = `${pair.id} ${pair.otherId}`;
      if ((found.get(key)?.score ?? 0) < pair.score) found.set(key, pair);
    }
  }
  return [...found.values()].toSorted(
    (a, b) => b.score - a.score || compareText(a.id, b.id) || compareText(a.otherId, b.otherId),
  );
}

interface Entry {
  readonly id: Id;
  readonly words: readonly ComparedWord[];
  readonly stems: ReadonlySet<string>;
}

function entriesIn(texts: readonly TextToCompare[], language: string): readonly Entry[] {
  return texts
    .map(({ id, text }) => ({ id, words: comparedWords(text[language] ?? '') }))
    .filter(({ words }) => words.length > 0)
    .map(({ id, words }) => ({ id, words, stems: new Set(words.map(({ stem }) => stem)) }));
}

function* repeatsIn(entries: readonly Entry[], only: ReadonlySet<Id> | undefined): Generator<LikelyRepeat> {
  const places = placesOf(entries);
  const most = Math.max(fewTexts, entries.length * tooCommon);
  for (const [index, entry] of entries.entries()) {
    if (only && !only.has(entry.id)) continue;
    const { met, common } = candidates(entry, places, most);
    for (const [other, telling] of met) {
      const one = entries[other];
      if (!one || one.id === entry.id) continue;
      // At best they share all the common words too; too few even then are not worth the comparison.
      if ((telling + common) / Math.min(entry.stems.size, one.stems.size) < least) continue;
      // A pair is met from both its texts where both are asked for: the later one tells it.
      if (other > index && (!only || only.has(one.id))) continue;
      const pair = compareEntries(entry, one);
      if (pair) yield pair;
    }
  }
}

function placesOf(entries: readonly Entry[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { stems }] of entries.entries()) {
    for (const stem of stems) {
      const known = places.get(stem);
      if (known) known.push(index);
      else places.set(stem, [index]);
    }
  }
  return places;
}

/** Texts that share a telling word, with how many; those that share all too common ones alone are left. */
function candidates(
  { stems }: Entry,
  places: ReadonlyMap<string, readonly number[]>,
  most: number,
): { readonly met: ReadonlyMap<number, number>; readonly common: number } {
  const met = new Map<number, number>();
  let common = 0;
  for (const stem of stems) {
    const at = places.get(stem) ?? [];
    if (at.length > most) common += 1;
    else for (const index of at) met.set(index, (met.get(index) ?? 0) + 1);
  }
  return { met, common };
}

function compareEntries(a: Entry, b: Entry): LikelyRepeat | null {
  const [one, other] = a.id < b.id ? [a, b] : [b, a];
  const shared = one.words.filter(({ stem }) => other.stems.has(stem));
  const all = one.stems.size + other.stems.size - shared.length;
  const smaller = Math.min(one.stems.size, other.stems.size);
  const alike = shared.length / all;
  const within = smaller < fewestWithin ? 0 : (shared.length / smaller) * ofWithin;
  const score = Math.max(alike, within);
  if (score < least) return null;
  return { id: one.id, otherId: other.id, score, shared: shared.map(({ word }) => word) };
}
