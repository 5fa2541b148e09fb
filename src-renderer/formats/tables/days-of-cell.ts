import { parseHumanDate } from '@/domain/parse-human-date';
import { monthOfWord } from '@/domain/month-words';

/** A day as a list of one meeting names it: without a year, by its number among the days, or all of them. */
type NamedDay =
  | { readonly kind: 'date'; readonly month: number | null; readonly day: number }
  | { readonly kind: 'nth'; readonly at: number }
  | { readonly kind: 'all'; readonly count: number | null };

const separator = /\s*(?:[,;\n/&+]|\s(?:and|и|және|ve)(?=\s))\s*/u;
const ordinals = [
  ['first', 'первый'],
  ['second', 'второй'],
  ['third', 'третий'],
  ['fourth', 'четвёртый'],
  ['fifth', 'пятый'],
];

/** Whether a cell names days without a year: "10 June / 11 June", «10 и 11 июня», "1st day". */
export function namesDays(text: string): boolean {
  const days = daysNamed(text);
  return days !== null && days.every((day) => day.kind !== 'date' || day.month !== null);
}

/**
 * The ISO days such a cell means among those of the meeting; `null` where it names none of them for sure.
 * @param meetingDays ISO; none where they are not known
 */
export function daysOfCell(text: string, meetingDays: readonly string[]): readonly string[] | null {
  const found: string[] = [];
  for (const named of daysNamed(text) ?? []) {
    const days = daysMeant(named, meetingDays);
    if (days === null) return null;
    found.push(...days);
  }
  return found.length > 0 ? [...new Set(found)].toSorted() : null;
}

function daysMeant(named: NamedDay, meetingDays: readonly string[]): readonly string[] | null {
  if (named.kind === 'all')
    return named.count === null || named.count === meetingDays.length ? meetingDays : null;
  if (named.kind === 'nth') {
    const day = meetingDays[named.at - 1];
    return day === undefined ? null : [day];
  }
  const days = meetingDays.filter(
    (day) =>
      Number(day.slice(8)) === named.day && (named.month === null || Number(day.slice(5, 7)) === named.month),
  );
  return days.length === 1 ? days : null;
}

function daysNamed(text: string): readonly NamedDay[] | null {
  const plain = text.toLowerCase().trim();
  const whole = allDays(plain);
  if (whole) return [whole];
  const parts = plain.split(separator).filter(Boolean);
  const days = parts.map((part, at) => dayNamed(part) ?? dayNamed(`${part} ${monthBeside(parts, at)}`));
  return parts.length > 0 && days.every((day) => day !== null) ? days.flat() : null;
}

function allDays(text: string): NamedDay | null {
  if (/^(?:both days|оба дня)$/u.test(text)) return { kind: 'all', count: 2 };
  const match = /^(?:all|все|whole)\s+(?:(?<count>\d{1,2})\s+)?(?:days|дни|дней|дня)$/u.exec(text);
  return match && { kind: 'all', count: match.groups?.['count'] ? Number(match.groups['count']) : null };
}

/** «10 и 11 июня», "June 10, 11": the month stands with one of them. */
function monthBeside(parts: readonly string[], at: number): string {
  const beside = [...parts.slice(at + 1), ...parts.slice(0, at).toReversed()];
  return beside.flatMap((part) => part.match(/\p{L}+/gu) ?? []).find((word) => monthOfWord(word)) ?? '';
}

function dayNamed(text: string): readonly NamedDay[] | null {
  const part = text.trim();
  const nth = nthDay(part);
  if (nth !== null) return [{ kind: 'nth', at: nth }];
  if (/^\d{1,2}$/u.test(part)) return [{ kind: 'date', month: null, day: Number(part) }];
  const several = numbersFromTo(part);
  if (several) return several;
  const found = parseHumanDate(part.replace(/\.$/u, ''));
  const match = /^XXXX-(?<month>\d{2})-(?<day>\d{2})(?:\/XXXX-(?<till>\d{2})-(?<last>\d{2}))?$/u.exec(
    found ?? '',
  );
  if (!match) return null;
  const { month = '', day = '', till = month, last = day } = match.groups ?? {};
  // A range over the end of a month is not counted here: the months differ in length.
  if (till !== month || Number(last) < Number(day)) return null;
  return Array.from({ length: Number(last) - Number(day) + 1 }, (_, more) => ({
    kind: 'date',
    month: Number(month),
    day: Number(day) + more,
  }));
}

/** "18-19": numbers of days, as "18, 19" is. */
function numbersFromTo(text: string): readonly NamedDay[] | null {
  const [, from, till] = /^(\d{1,2})\s*[–—-]\s*(\d{1,2})$/u.exec(text) ?? [];
  const count = Number(till) - Number(from) + 1;
  if (!(count > 1) || Number(till) > 31) return null;
  return Array.from({ length: count }, (_, more) => ({
    kind: 'date',
    month: null,
    day: Number(from) + more,
  }));
}

function nthDay(text: string): number | null {
  const match =
    /^(?:day|день)\s*(?<after>\d{1,2})$|^(?<before>\d{1,2})(?:st|nd|rd|th|-?(?:й|ый|ой|ий))\s*(?:day|день)$/u.exec(
      text,
    );
  const { after, before } = match?.groups ?? {};
  const number = Number(after ?? before ?? 0);
  if (number > 0) return number;
  const inWords = ordinals.findIndex((words) =>
    words.some((word) => text === `${word} day` || text === `${word} день`),
  );
  return inWords === -1 ? null : inWords + 1;
}
