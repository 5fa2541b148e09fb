const english =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** Stems with the endings of every case; "третьего" and "третий" share theirs only up to the т. */
const russian = [
  'перв',
  'втор',
  'трет',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
  'двадцат',
];
const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Pattern source of an ordinal in folded text: words, "2nd", "2-е", Roman numerals. */
export const ordinalSource = [
  english.join('|'),
  String.raw`\d{1,2}(?:st|nd|rd|th)`,
  String.raw`\d{1,2}-?(?:ое|е|ая|я|ого|го|ой|ей|й|ый|ом|м|ому|му|ую|ю)`,
  `(?:${russian.join('|')})(?:ый|ий|ой|ое|ье|ая|ья|ого|ьего|ому|ьему|ым|ьим|ом|ьем|ую|ью|ьей)`,
  '[ivxl]{1,6}',
].join('|');

/**
 * The number an ordinal stands for, 1 to 99; `undefined` for what is none.
 * @param word folded, as matched by `ordinalSource`
 * @param printed the same word as printed: a Roman numeral counts in capitals only
 */
export function ordinalNumber(word: string, printed: string): number | undefined {
  const digits = /^\d+/u.exec(word);
  if (digits) return Number(digits[0]);
  const inEnglish = english.indexOf(word);
  if (inEnglish >= 0) return inEnglish + 1;
  const stem = russian.findLastIndex((start) => word.startsWith(start));
  if (stem >= 0) return stem + 1;
  if (!/^[IVXL]+$/u.test(printed)) return undefined;
  return romanNumber(word);
}

/** The value of a Roman numeral in small letters, 1 to 99. */
export function romanNumber(word: string): number | undefined {
  let total = 0;
  for (let at = 0; at < word.length; at += 1) {
    const value = romanValues[word.charAt(at)] ?? 0;
    total += value < (romanValues[word.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return total > 0 && total < 100 ? total : undefined;
}
