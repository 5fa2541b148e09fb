const latin = [...'abcdefghijklmnopqrstuvwxyz'];
const russian = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'];
/** Left out by the lists of word processors: neither ё nor й, nor the hard and the soft sign. */
const leftByPrograms: ReadonlySet<string> = new Set('ёйъь');
/** Left out by one list or another: GOST R 2.105 has none that reads as a figure or as another letter. */
const leftByHand: ReadonlySet<string> = new Set('ёзйочъыь');
const counted = { latin, russian: russian.filter((letter) => !leftByPrograms.has(letter)) } as const;

/** a … z, aa, bb …, as word processors count by letters; in figures where no list goes so far. */
export function countInLetters(count: number, alphabet: keyof typeof counted): string {
  const letters = counted[alphabet];
  if (count < 1 || count > letters.length * 20) return String(count);
  const letter = letters[(count - 1) % letters.length] ?? '';
  return letter.repeat(Math.ceil(count / letters.length));
}

/**
 * Whether a list goes on from one letter to another: right behind it in the alphabet, or with nothing in between but
 * letters that lists leave out.
 * @param letter in lower case; @param before the letter of the item before it, nothing where it is the first
 */
export function followsLetter(letter: string, before: string | undefined): boolean {
  if (before === undefined) return letter === 'a' || letter === 'а';
  const letters = russian.includes(letter) ? russian : latin;
  const [from, to] = [letters.indexOf(before), letters.indexOf(letter)];
  return from >= 0 && to > from && letters.slice(from + 1, to).every((one) => leftByHand.has(one));
}
