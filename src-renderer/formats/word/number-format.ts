import { romanNumeral } from '@/domain/roman-numeral';

/** The letters Russian lists count by: neither ё nor й, nor the hard and the soft sign. */
const russian = [...'абвгдежзиклмнопрстуфхцчшщыэюя'];
const latin = [...'abcdefghijklmnopqrstuvwxyz'];

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
      return romanNumeral(count);
    case 'upperRoman':
      return romanNumeral(count).toUpperCase();
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

function ordinalEnding(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}
