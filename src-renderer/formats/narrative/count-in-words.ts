/** Numbers in words, English and in the cases of a Russian count: «около двухсот пятидесяти». */
const plain: readonly (readonly [count: number, pattern: string])[] = [
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at) => [at + 1, word] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [(at + 2) * 10, word] as const),
  [1, 'a'],
  [1, 'од(?:ин|на|ного|ной)'],
  [2, 'дв(?:а|е|ух)'],
  [3, 'тр(?:и|ех)'],
  [4, 'четыр(?:е|ех)'],
  [5, 'пят[ьи]'],
  [6, 'шест[ьи]'],
  [7, 'сем[ьи]'],
  [8, 'вос(?:емь|ьми)'],
  [9, 'девят[ьи]'],
  [10, 'десят[ьи]'],
  [11, 'одиннадцат[ьи]'],
  [12, 'двенадцат[ьи]'],
  [13, 'тринадцат[ьи]'],
  [14, 'четырнадцат[ьи]'],
  [15, 'пятнадцат[ьи]'],
  [16, 'шестнадцат[ьи]'],
  [17, 'семнадцат[ьи]'],
  [18, 'восемнадцат[ьи]'],
  [19, 'девятнадцат[ьи]'],
  [20, 'двадцат[ьи]'],
  [30, 'тридцат[ьи]'],
  [40, 'сорока?'],
  [50, 'пят(?:ьдесят|идесяти)'],
  [60, 'шест(?:ьдесят|идесяти)'],
  [70, 'сем(?:ьдесят|идесяти)'],
  [80, 'вос(?:емьдесят|емидесяти|ьмидесяти)'],
  [90, 'девяност[оа]'],
  [100, 'ст[оа]'],
  [200, 'дв(?:ести|ухсот)'],
  [300, 'тр(?:иста|ехсот)'],
  [400, 'четыр(?:еста|ехсот)'],
  [500, 'пят(?:ьсот|исот)'],
  [600, 'шест(?:ьсот|исот)'],
  [700, 'сем(?:ьсот|исот)'],
  [800, 'вос(?:емьсот|ьмисот)'],
  [900, 'девят(?:ьсот|исот)'],
];
/** What multiplies the number before it. */
const times: readonly (readonly [factor: number, pattern: string])[] = [
  [100, 'hundred'],
  [1000, 'thousand|тысяч[аиу]?'],
];

const word = [...plain, ...times].map(([, pattern]) => pattern).join('|');
/** A whole numeral as a part of a pattern; no word of a number stands before or behind it. */
export const countInWords = String.raw`(?<!(?<!\p{L})(?:${word}|half|dozen|score|полтор\p{L}+|половин\p{L}+|сот\p{L}{1,3}|десятк\p{L}+|\p{N}+)[ -](?:and |и )?)(?<!\p{L})(?:${word})(?:(?: and |[ -])(?:${word}))*(?!\p{L}|[ -](?:${word}|and a half|с половиной)(?!\p{L}))`;

/** The number that a whole numeral names; `NaN` where its words make none, as "five twenty". */
export function numberInWords(numeral: string): number {
  let whole = 0;
  /** Below a thousand, in falling order of its places. */
  let part = 0;
  let least = 1000;
  for (const one of numeral.split(/ and | |-/u)) {
    const is = ([, pattern]: readonly [number, string]) => new RegExp(`^(?:${pattern})$`, 'u').test(one);
    const factor = times.find(is)?.[0];
    const count = plain.find(is)?.[0];
    if (factor === 100) {
      if (part < 1 || part > 9) return Number.NaN;
      [part, least] = [part * 100, 100];
    } else if (factor === 1000) {
      // «Тысяча» alone is one; "thousand" alone is the tail of something else.
      if (whole > 0 || (part === 0 && one === 'thousand')) return Number.NaN;
      [whole, part, least] = [(part || 1) * 1000, 0, 1000];
    } else if (count === undefined || count >= least) return Number.NaN;
    else {
      part += count;
      least = count >= 100 ? 100 : count >= 20 ? 10 : 1;
    }
  }
  return whole + part;
}
