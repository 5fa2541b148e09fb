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

const englishTens = ['twentieth', 'thirtieth', 'fortieth'];
const englishTensOf = 'twenty thirty forty'.split(' ');
const russianTens = ['двадцать', 'тридцать', 'сорок'];
/** "тридцатое", "сороковое". */
const russianRound = ['двадцат', 'тридцат', 'сороков'];
const russianEnding = '(?:ый|ий|ой|ое|ье|ая|ья|ого|ьего|ому|ьему|ым|ьим|ом|ьем|ую|ью|ьей)';

/** Pattern source of an ordinal in folded text: words, "2nd", "2-е", Roman numerals. */
export const ordinalSource = [
  `(?:${englishTensOf.join('|')})[ -](?:${english.slice(0, 9).join('|')})`,
  [...english, ...englishTens.slice(1)].join('|'),
  String.raw`\d{1,2}(?:st|nd|rd|th)`,
  String.raw`\d{1,2}-?(?:ое|е|ая|я|ого|го|ой|ей|й|ый|ом|м|ому|му|ую|ю)`,
  `(?:${russianTens.join('|')}) (?:${russian.slice(0, 9).join('|')})${russianEnding}`,
  `(?:${[...russian, ...russianRound.slice(1)].join('|')})${russianEnding}`,
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
  const parts = word.split(/[ -]/u);
  const [tens, unit] = parts;
  if (tens !== undefined && unit !== undefined) {
    const of = Math.max(englishTensOf.indexOf(tens), russianTens.indexOf(tens));
    const units = ordinalNumber(unit, unit);
    return of < 0 || units === undefined ? undefined : (of + 2) * 10 + units;
  }
  const inEnglish = english.indexOf(word);
  if (inEnglish >= 0) return inEnglish + 1;
  const round = Math.max(
    englishTens.indexOf(word),
    russianRound.findIndex((start) => word.startsWith(start)),
  );
  if (round >= 0) return (round + 2) * 10;
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
