import { romanNumeral } from '@/domain/roman-numeral';
import { countInLetters } from '../prior-records/list-letters';

/** A count as Word prints it in a format of the standard; in one that is not known by plain figures. */
export function printedCount(count: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'lowerLetter':
      return countInLetters(count, 'latin');
    case 'upperLetter':
      return countInLetters(count, 'latin').toUpperCase();
    case 'russianLower':
      return countInLetters(count, 'russian');
    case 'russianUpper':
      return countInLetters(count, 'russian').toUpperCase();
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

function ordinalEnding(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}
