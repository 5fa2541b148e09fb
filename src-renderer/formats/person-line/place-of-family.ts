import { givenNames, isFamilyToo } from './given-names';

const setOf = (words: string) => new Set(words.split(' '));

/** «Насриддин», "Shamsuddin". */
const givenEnding = /(?:[иуэео]ддин|[iueo]ddin)$/iu;
/** Family names without an ending of their own; some of them are given names elsewhere ("Kim", "Lee"). */
const shortFamilyNames = setOf(
  'chen choi horváth huang jeong jung kang kim kovács lee li lim liu nagy nguyen pak park sato sun suzuki ' +
    'szabó tanaka tran tsoi tsoy tóth varga wang wu xu yang yoon zhang zhao zhou ким ли пак тен хван цай цой ' +
    'югай юн',
);
/** Endings that hardly any given name has. */
const surely =
  /\p{L}{2}(?:[оеё]ва?|[oe]va?)$|\p{L}(?:ск(?:ий|ая|ой)|ц(?:кий|кая)|енко|швили|sk(?:y|iy|aya|i)|enko|shvili)$/iu;
/** Endings that many given names have as well. */
const perhaps = /\p{L}{3}(?:[иы]на?|ук|юк|ян|ina|yan)$|\p{L}дзе$/iu;
/** Where the family name is said first, and a list in English may have turned it round. */
const familyFirstStates = setOf('CHN HUN JPN KOR PRK VNM');

/** Whether the family name stands first or last; `null` where the words tell nothing that one could rely on. */
export type FamilyPlace = 'first' | 'last' | null;

/** Words of names that a register knows, beside those that stand here. */
export interface KnownNames {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
}

/**
 * Where the words themselves say that the family name stands; `null` where they say nothing, or speak for both.
 * `isSure` where both words say so.
 */
export function evidenceOfOrder(
  first: string,
  last: string,
  known: KnownNames,
): { readonly place: FamilyPlace; readonly isSure: boolean } {
  const [head, tail] = [likenessOfFamily(first, known), likenessOfFamily(last, known)];
  const isFamily = (likeness: Likeness) => likeness === 'surely' || likeness === 'perhaps';
  // «Серик Ержан» may be either way round; «Серик Омаров» may not.
  const tells = (word: string, own: Likeness, other: Likeness) =>
    own === 'given' && (isFamily(other) || !isFamilyToo(word));
  const [isHead, isTail] = [tells(first, head, tail), tells(last, tail, head)];
  if (isHead !== isTail)
    return isHead ? { place: 'last', isSure: isFamily(tail) } : { place: 'first', isSure: isFamily(head) };
  if (isHead || head === 'given' || tail === 'given') return { place: null, isSure: false };
  if (head === 'surely' && tail !== 'surely') return { place: 'first', isSure: false };
  if (tail === 'surely' && head !== 'surely') return { place: 'last', isSure: false };
  return { place: null, isSure: false };
}

/** Where the family name stands of a name that begins and ends with these words. @param state ISO 3166 alpha-3 */
export function placeOfFamily(first: string, last: string, state: string | null): FamilyPlace {
  const [head, tail] = [likenessOfFamily(first), likenessOfFamily(last)];
  if (head === 'given') return 'last';
  if (tail === 'surely' || head === 'surely')
    return head === tail ? null : head === 'surely' ? 'first' : 'last';
  if (head === 'perhaps' && tail === 'given') return 'first';
  if (familyFirstStates.has(state ?? ''))
    return head === tail ? null : head === 'perhaps' || tail === 'given' ? 'first' : 'last';
  // What usual lists do: the family name is the last word, unless something speaks against it.
  return head === 'perhaps' || tail === 'given' ? null : 'last';
}

type Likeness = 'surely' | 'perhaps' | 'unknown' | 'given';

/** How much a word looks like a family name. */
export function likenessOfFamily(word: string, known?: KnownNames): Likeness {
  const plain = word.toLowerCase();
  if (known && known.given.has(plain) !== known.family.has(plain))
    return known.given.has(plain) ? 'given' : 'surely';
  if (givenNames.has(plain) || givenEnding.test(plain)) return 'given';
  if (surely.test(plain)) return 'surely';
  return perhaps.test(plain) || shortFamilyNames.has(plain) ? 'perhaps' : 'unknown';
}
