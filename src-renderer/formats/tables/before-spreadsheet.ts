import { monthOfWord } from '@/domain/month-words';

import { restoreFormula } from '../sheet/formula-escape';
import { dayOfSerial } from './cell-text';

const mostZeros = 12;
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const booleans = [
  ['true', 'истина'],
  ['false', 'ложь'],
] as const;
const signs = ['/', '.', '-', ' '];

/**
 * What a cell may have held before a spreadsheet took it for something else: an apostrophe kept as a letter, or lost;
 * zeros before a number lost; "1/2" made a day, "1E5" a hundred thousand, "TRUE" a value of its own. They are guesses, to
 * be compared with what is known to have been written.
 */
export function formsBeforeSpreadsheet(text: string): readonly string[] {
  return [
    restoreFormula(text),
    `'${text}`,
    ...zerosBefore(text),
    ...booleanForms(text),
    ...dayForms(text),
    ...numberForms(text),
    ...hourForms(text),
  ];
}

function zerosBefore(text: string): readonly string[] {
  return /^\d+$/u.test(text)
    ? Array.from({ length: mostZeros }, (_, at) => `${'0'.repeat(at + 1)}${text}`)
    : [];
}

function booleanForms(text: string): readonly string[] {
  const words = booleans.find((one) => one.some((word) => word === text.toLowerCase())) ?? [];
  return words.flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  ]);
}

interface Day {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

/** "2026-02-01", "01.02.2026", "2/1/2026", "1-Feb", «01.фев», "46054". */
function daysOf(text: string): readonly Day[] {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(dayOfSerial(Number(text), 1900) ?? text);
  if (iso) return validDays(iso[1], [[iso[3], iso[2]]]);
  const plain = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d\d)$/u.exec(text);
  if (plain) {
    const [, one, other, year] = plain;
    return validDays(year, [
      [one, other],
      [other, one],
    ]);
  }
  const [, before = '', word = '', after = ''] =
    /^(\d{1,2})?[-. ]?(\p{L}{3,})\.?[-. ]?(\d{1,4})?$/u.exec(text) ?? [];
  const month = monthOfWord(word.toLowerCase());
  return month === null ? [] : validDays(after, [[before || after || '1', String(month)]]);
}

function validDays(
  year = '',
  pairs: readonly (readonly [day: string | undefined, month: string | undefined])[],
): readonly Day[] {
  return pairs
    .map(([day, month]) => ({ year, month: Number(month), day: Number(day) }))
    .filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
}

function dayForms(text: string): readonly string[] {
  return daysOf(text).flatMap((date) => {
    const years = [...new Set([date.year, date.year.slice(-2)])].filter(Boolean);
    const days = padded(date.day);
    const numbers = padded(date.month);
    const name = months[date.month - 1] ?? '';
    const names = [name, name.slice(0, 3)].flatMap((one) => [one, one.toLowerCase(), one.toUpperCase()]);
    const pairs = [
      ...days.flatMap((day) => [...numbers, ...names].flatMap((month) => inBothOrders(day, month))),
      // "1/26" and "Jan 26" are the first of a month.
      ...(date.day === 1
        ? [...numbers, ...names].flatMap((month) => years.flatMap((year) => inBothOrders(month, year)))
        : []),
    ];
    return [
      ...pairs,
      ...pairs.flatMap((pair) => years.flatMap((year) => signs.map((sign) => `${pair}${sign}${year}`))),
    ].filter((form) => !isSwapped(form, text));
  });
}

/** Day and month the other way round, written as before: that is somebody's edit and nothing a spreadsheet does. */
function isSwapped(one: string, other: string): boolean {
  const [, first, sign, second, lastSign] = numericDate.exec(one) ?? [];
  const [, otherFirst, otherSign, otherSecond, otherLast] = numericDate.exec(other) ?? [];
  if (first === undefined || otherFirst === undefined || sign !== otherSign || lastSign !== otherLast)
    return false;
  const [a, b, c, d] = [first, second, otherFirst, otherSecond].map(Number);
  return a !== b && a === d && b === c;
}

const numericDate = /^(\d{1,2})([./-])(\d{1,2})([./-])\d{2,4}$/u;

function inBothOrders(one: string, other: string): readonly string[] {
  return ['', ...signs].flatMap((sign) => [`${one}${sign}${other}`, `${other}${sign}${one}`]);
}

function padded(number: number): readonly string[] {
  return [...new Set([String(number), String(number).padStart(2, '0')])];
}

/** Of "100000": "1E5", "1e+05", "10E4", "100,000"; of "1.5": "1.50"; of "0.05": "5%". */
function numberForms(text: string): readonly string[] {
  const plain = /^-?\d{1,15}(?:[.,]\d{1,12})?$/u.test(text) ? text.replace(',', '.') : expanded(text);
  if (plain === null) return [];
  const [whole = '', decimals = ''] = plain.split('.');
  const zeros =
    decimals === ''
      ? ['.', ','].flatMap((sign) => ['0', '00', '000'].map((end) => `${whole}${sign}${end}`))
      : ['', '0', '00'].flatMap((end) => ['.', ','].map((sign) => `${whole}${sign}${decimals}${end}`));
  const grouped = [',', ' ', '\u00a0', '.'].map((sign) => whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, sign));
  const percent = String(Number((Number(plain) * 100).toFixed(6)));
  return [
    plain,
    ...zeros,
    ...(decimals === '' ? [...grouped, ...powers(whole)] : []),
    `+${plain}`,
    `(${plain.replace('-', '')})`,
    `${percent}%`,
    `${percent} %`,
    ...(whole === '0' ? [`.${decimals}`] : []),
  ];
}

/** "1.00E+05" as it is written out; `null` of what is no such number. */
function expanded(text: string): string | null {
  const isShort = /^[+-]?\d(?:[.,]\d+)?E[+-]?\d{1,2}$/iu.test(text);
  const number = isShort ? Number(text.replace(',', '.')) : Number.NaN;
  return Number.isSafeInteger(number) ? String(number) : null;
}

function powers(whole: string): readonly string[] {
  const [, sign = '', digits = '', zeros = ''] = /^(-?)(\d*?[1-9])(0*)$/u.exec(whole) ?? [];
  const total = digits.length + zeros.length;
  return Array.from({ length: digits === '' ? 0 : total }, (_, at) => at + 1).flatMap((count) => {
    const head = digits.slice(0, count).padEnd(count, '0');
    const tail = digits.slice(count);
    const power = total - count;
    return ['e', 'E', 'e+', 'E+'].flatMap((mark) =>
      padded(power).flatMap((exponent) => [
        `${sign}${head}${tail && `.${tail}`}${mark}${exponent}`,
        ...(tail === '' ? [] : [`${sign}${head},${tail}${mark}${exponent}`]),
      ]),
    );
  });
}

/** "10:30" comes back as a part of a day. */
function hourForms(text: string): readonly string[] {
  if (!/^0?[.,]\d+$/u.test(text)) return [];
  const minutes = Number(text.replace(',', '.')) * 24 * 60;
  if (Math.abs(minutes - Math.round(minutes)) > 0.01) return [];
  const [hour, minute] = [Math.floor(Math.round(minutes) / 60), Math.round(minutes) % 60];
  return padded(hour).flatMap((one) =>
    [':', '.'].map((sign) => `${one}${sign}${String(minute).padStart(2, '0')}`),
  );
}
