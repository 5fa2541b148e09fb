import type { nameOrders } from '@/domain/person';

export interface NameParts {
  readonly given: string;
  /** `''` where it cannot be told: `given` then holds the name as written. */
  readonly family: string;
  readonly nameOrder: (typeof nameOrders)[number];
}

/** Words that begin a family name of several words. */
const particles = new Set(
  'van von der den de da di del della dos du des la al el bin ibn bint ter'.split(' '),
);
const patronymic =
  /(?:[оеё]вич|ьич|ич|[оеё]вна|инична|ична|углу|уулу|улы|ұлы|кызы|қызы|оглы|[oe]vich|yevich|ovna|evna|yevna|ichna|uulu|ulu|uly|ogl[uy]|o[gğ]lu|kyzy|qizi|[qg]ızı|gyzy|zoda|зода)$/iu;
const familyEnding =
  /(?:[оеё]ва?|[иы]на?|ск(?:ий|ая|ой)|ц(?:кий|кая)|енко|ук|юк|швили|дзе|ян|[oe]va?|yeva?|ina|sk(?:y|iy|aya|i)|enko|shvili|yan)$/iu;
const initials = /^(?:\p{Lu}\.\s?-?)+$/u;

/**
 * Takes a name apart. A family name in capitals tells itself; then a patronymic tells the order («Иванов Иван
 * Иванович»), then initials, then the endings of family names of the region; else the last word is the family name.
 */
export function splitName(text: string): NameParts {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  if (words.length < 2) return { given: capitalised(words.join('')), family: '', nameOrder: 'given-first' };
  const [from, until] = familyWords(words);
  const order = from === 0 ? 'family-first' : 'given-first';
  const family = words.slice(from, until);
  const given = [...words.slice(0, from), ...words.slice(until)];
  return {
    given: given.map(capitalised).join(' '),
    family: family.map((word) => (isCapitals(word) ? lowered(word) : capitalised(word))).join(' '),
    nameOrder: order,
  };
}

/** Indexes of the words of the family name, `[from, until)`. */
function familyWords(words: readonly string[]): readonly [number, number] {
  const capitals = words.map((word) => isCapitals(word) && !initials.test(word));
  if (capitals.includes(true) && capitals.includes(false)) {
    const from = capitals.indexOf(true);
    const after = capitals.indexOf(false, from);
    const until = after === -1 ? words.length : after;
    return [startOfParticles(words, from), until];
  }
  const last = words.length - 1;
  if (words.length > 2 && patronymic.test(words[last] ?? '')) return [0, 1];
  if (words.length > 2 && patronymic.test(words[1] ?? '')) return [2, words.length];
  if (initials.test(words[0] ?? '')) return [words.findIndex((word) => !initials.test(word)), words.length];
  if (initials.test(words[last] ?? '')) return [0, words.findIndex((word) => initials.test(word))];
  if (familyEnding.test(words[0] ?? '') && !familyEnding.test(words[last] ?? '')) return [0, 1];
  return [startOfParticles(words, last), words.length];
}

function startOfParticles(words: readonly string[], from: number): number {
  let start = from;
  while (start > 1 && particles.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return start;
}

function isCapitals(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  // "McDONALD" counts: its small letters stand before the capitals.
  return letters.length > 1 && /^(?:\p{Lu}\p{Ll}{1,2})?\p{Lu}{2,}$/u.test(letters);
}

/** Small letters after the first of each part: ƏLİYEV → Əliyev, ABDUL-RAHMAN → Abdul-Rahman. */
function lowered(word: string): string {
  const turkic = /[ŞĞƏİÇ]/u.test(word) && /\p{Script=Latin}/u.test(word);
  return word.replace(/\p{L}[\p{L}\p{M}]*/gu, (part) => {
    const mixed = /^(\p{Lu}\p{Ll}{1,2})(\p{Lu}{2,})$/u.exec(part);
    const head = mixed?.[1] ?? '';
    const tail = mixed?.[2] ?? part;
    return head + tail.charAt(0) + tail.slice(1).toLocaleLowerCase(turkic ? 'az' : 'und');
  });
}

/** A name typed in small letters gets its capital; any other stays as it was written. */
function capitalised(word: string): string {
  if (particles.has(word) || word !== word.toLocaleLowerCase())
    return isCapitals(word) ? lowered(word) : word;
  return word.replace(
    /(^|[-\s])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase(),
  );
}
