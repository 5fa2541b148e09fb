import { parseHumanDate } from './parse-human-date';

/** Years that two figures may stand for here: those of the process since its first conference, and of what is planned. */
const firstYear = 2011;
const lastYear = 2035;

/**
 * What a date whose year has two figures most likely means, day first: `15.03.26`, `15/03/26`, `14-15.05.26`, `03.26`,
 * `15 марта 26 г.`. It is a proposal, to be shown before it counts; EDTF, `null` where the text is none such.
 */
export function shortYearDate(text: string): string | null {
  const trimmed = text.trim();
  const bare = trimmed.replace(/\s*г(?:\.|ода|од|оду)?$/u, '');
  const whole = wholeYear(bare, bare !== trimmed);
  const date = whole === null ? null : parseHumanDate(whole);
  return date === null || date.startsWith('XXXX') ? null : date;
}

/** The text with a year of four figures; `null` where its last figures are none. */
function wholeYear(text: string, saysYear: boolean): string | null {
  const [figures = ''] = /(?<!\d)\d{2}$/u.exec(text) ?? [];
  const year = 2000 + Number(figures);
  if (figures === '' || year < firstYear || year > lastYear) return null;
  const before = text.slice(0, -2);
  const day = /(?:^|[^\d./-]|-)(\d{1,2})([./-])(\d{1,2})\2$/u.exec(before);
  if (day) {
    const [, first = '', , second = ''] = day;
    return `${before.slice(0, -(first.length + second.length + 2))}${first}.${second}.${year}`;
  }
  const [, month] = /^(\d{1,2})[./]$/u.exec(before) ?? [];
  if (month !== undefined) return Number(month) <= 12 ? `${month}.${year}` : null;
  // "March 26" is a day; "March ’26", "март 26 г." and "15 March 26" say a year.
  const words = /^(.*\p{L}.*?)\s*(’|')?\s*$/u.exec(before);
  const isYear = saysYear || words?.[2] !== undefined || /^\d{1,2}\s/u.test(before);
  return words?.[1] !== undefined && isYear ? `${words[1]} ${year}` : null;
}
