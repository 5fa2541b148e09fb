const alphabets = {
  latin: [...'abcdefghijklmnopqrstuvwxyz'],
  /** The letters Russian lists count by: neither ё nor й, nor the hard and the soft sign. */
  russian: [...'абвгдежзиклмнопрстуфхцчшщыэюя'],
} as const;

/** a … z, aa, bb …, as word processors count by letters; in figures where no list goes so far. */
export function countInLetters(count: number, alphabet: keyof typeof alphabets): string {
  const letters = alphabets[alphabet];
  if (count < 1 || count > letters.length * 20) return String(count);
  const letter = letters[(count - 1) % letters.length] ?? '';
  return letter.repeat(Math.ceil(count / letters.length));
}
