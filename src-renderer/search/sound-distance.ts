import { costOf, firstCosts, spelledCosts, vowellessCosts } from './sound-costs';

/** Two names that differ in it are of two persons, as Karim and Karima are. */
const never = 9;
const vowels = 'aeiouQE';

/**
 * How far two words are apart as spellings of one name, both in scripts that write vowels; 0 is the same name
 * transliterated otherwise. Symmetric.
 */
export function spelledDistance(a: string, b: string): number {
  if (a === b) return 0;
  // So many sounds more are another word, whatever they are.
  if (Math.abs(a.length - b.length) > 3) return never;
  return aligned(a, b, {
    change: (i, j) => {
      const one = a[i] ?? '';
      const other = b[j] ?? '';
      const isFirst = i === 0 && j === 0 && !isVowel(one) && !isVowel(other);
      return costOf(
        isFirst ? firstCosts : spelledCosts,
        one,
        other,
        isVowel(one) === isVowel(other) ? 1 : 1.5,
      );
    },
    left: (i) => leftOut(a, i),
    added: (j) => leftOut(b, j),
    swap: 0.9,
  });
}

/** What it costs that the other has nothing for a sound. */
function leftOut(word: string, index: number): number {
  const sound = word[index] ?? '';
  if (index === 0) return sound === 'h' || isVowel(sound) ? 1 : 2;
  if (index === word.length - 1) {
    // Karimov and Karimova, Aman and Amana are brother and sister rather than one person misspelt.
    if (sound === 'a' || sound === 'E') return never;
    return sound === 'i' && isVowel(word[index - 1]) ? 0.4 : 1.2;
  }
  if (sound === 'i' && (isVowel(word[index - 1]) || isVowel(word[index + 1]))) return 0.4;
  if (isVowel(sound)) return 0.5;
  return sound === 'h' ? 0.4 : 1;
}

/**
 * How far a word of the Arabic script, which leaves short vowels out, is from one of another script; near 0 it may be
 * the same name.
 */
export function vowellessDistance(arabic: string, other: string): number {
  return aligned(arabic, other, {
    change: (i, j) => {
      const one = arabic[i] ?? '';
      const sound = other[j] ?? '';
      if (i === 0 && one === 'A' && isVowel(sound)) return 0;
      return costOf(vowellessCosts, one, sound, 1.2);
    },
    left: (i) => unheard(arabic, i),
    added: (j, i) => unwritten(other, j, arabic, i),
    swap: never,
  });
}

/** What it costs that the other script has nothing for a letter of the Arabic one. */
function unheard(word: string, index: number): number {
  const letter = word[index] ?? '';
  const before = word[index - 1] ?? '';
  if (letter === 'H') return 'AWY'.includes(before) ? 0 : never;
  // ای and او begin words with one vowel.
  if (letter === 'A' && index === 0 && 'YW'.includes(word[1] ?? '-')) return 0;
  if (letter === 'O') return 0;
  return 'AWY'.includes(letter) ? 0.7 : letter === 'h' ? 0.6 : 1.2;
}

/**
 * What it costs that the Arabic script has nothing for a sound. A last vowel is always written. Short a, e and o are free;
 * i and u are as a rule written, but for the first vowel and the forms of Salim سالم, Yusuf یوسف and Muslim مسلم: so Karim is not کرم,
 * and Mahmud not محمد.
 */
function unwritten(word: string, index: number, arabic: string, spent: number): number {
  const sound = word[index] ?? '';
  if (!isVowel(sound)) return 1.2;
  if (index === word.length - 1) return never;
  if (!'iuQ'.includes(sound)) return 0;
  const isFirst = !/[aeiouQE]/u.test(word.slice(0, index));
  const isParticiple = 'AW'.includes(arabic[spent - 2] ?? '-') || (sound === 'i' && /^m[uoQ]/u.test(word));
  return isFirst || isParticiple ? 0.1 : 0.4;
}

/** Both in the Arabic script: what differs is a long vowel that one of them leaves out. */
export function writtenDistance(a: string, b: string): number {
  if (a === b) return 0;
  const ofLetter = (word: string, index: number) => (word[index] === 'A' && index > 0 ? 0.4 : 1);
  return aligned(a, b, {
    change: (i, j) => costOf(vowellessCosts, a[i] ?? '', b[j] ?? '', 1.2),
    left: (i) => ofLetter(a, i),
    added: (j) => ofLetter(b, j),
    swap: 1.2,
  });
}

interface Steps {
  readonly change: (i: number, j: number) => number;
  readonly left: (i: number) => number;
  /** @param i how many letters of the first word are spent */
  readonly added: (j: number, i: number) => number;
  readonly swap: number;
}

/** The least sum of steps that make one word of the other. */
function aligned(a: string, b: string, { change, left, added, swap }: Steps): number {
  const width = b.length + 1;
  const table = new Float64Array((a.length + 1) * width);
  const at = (row: number, column: number) => table[row * width + column] ?? 0;
  for (let row = 0; row <= a.length; row += 1) {
    for (let column = 0; column <= b.length; column += 1) {
      if (row === 0 && column === 0) continue;
      let least = Number.POSITIVE_INFINITY;
      if (row > 0) least = at(row - 1, column) + left(row - 1);
      if (column > 0) least = Math.min(least, at(row, column - 1) + added(column - 1, row));
      if (row > 0 && column > 0) {
        least = Math.min(least, at(row - 1, column - 1) + change(row - 1, column - 1));
        const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
        if (isSwap) least = Math.min(least, at(row - 2, column - 2) + swap);
      }
      table[row * width + column] = least;
    }
  }
  return at(a.length, b.length);
}

function isVowel(sound: string | undefined): boolean {
  return sound !== undefined && sound !== '' && vowels.includes(sound);
}
