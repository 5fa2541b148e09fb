/** The letters Russian lists count by: neither ё nor й, nor the hard and the soft sign. */
const russian = [...'абвгдежзиклмнопрстуфхцчшщыэюя'];
const latin = [...'abcdefghijklmnopqrstuvwxyz'];
const romanSteps = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** A count as Word prints it in a format of the standard; in one that is not known by plain figures. */
export function printedCount(count: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'lowerLetter':
      return lettered(count, latin);
    case 'upperLetter':
      return lettered(count, latin).toUpperCase();
    case 'russianLower':
      return lettered(count, russian);
    case 'russianUpper':
      return lettered(count, russian).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'ordinal':
      return `${count}${ordinalEnding(count)}`;
    default:
      return String(count);
  }
}

/** After the last letter Word doubles them: z, aa, bb. */
function lettered(count: number, letters: readonly string[]): string {
  if (count < 1 || count > letters.length * 20) return String(count);
  const letter = letters[(count - 1) % letters.length] ?? '';
  return letter.repeat(Math.ceil(count / letters.length));
}

export function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let left = count;
  let printed = '';
  for (const [value, letters] of romanSteps) {
    printed += letters.repeat(Math.floor(left / value));
    left %= value;
  }
  return printed;
}

function ordinalEnding(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}
