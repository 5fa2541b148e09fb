/** The hours at the beginning or end of a line, and what is left of it. */
export interface ClockLine {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly minutes: number | null;
  /** "TBC" stands where the hours would. */
  readonly isOpen?: true;
  readonly rest: string;
}

// "9:30", "9.30", "9h30", "9 ч. 30 мин.", "9 a.m."
const time = String.raw`(\d{1,2})(?:\s?(?:[:.]|[hч]\.?\s?)(\d{2})(?:\s?мин\.?)?)?\s*(a\.?m\.?(?!\p{L})|p\.?m\.?(?!\p{L}))?`;
const unit = String.raw`(?:\s*(hours?|hrs?\.?|h|час(?:а|ов)?|ч\.?)(?!\p{L}))?`;
const to = String.raw`\s*(?:–|—|-|to(?=\s)|till|until|до|по(?=\s))\s*`;
const range = String.raw`(from\s+|с\s+)?${time}${unit}${to}${time}${unit}`;
const single = String.raw`(?:at\s+|в\s+|from\s+|с\s+)?${time}${unit}`;
const gap = String.raw`[\s|]*[:.,–—-]?[\s|]*`;
const rangeFirst = new RegExp(String.raw`^[([]?${range}[)\]]?${gap}(?=\P{N}|$)(.*)$`, 'iu');
const singleFirst = new RegExp(String.raw`^[([]?${single}[)\]]?(?![\d.,:])(?:${gap})(.*)$`, 'iu');
const rangeLast = new RegExp(String.raw`^(.*?)[\s,]+[([]?${range}[)\]]?[.]?\s*$`, 'iu');
const singleLast = new RegExp(String.raw`^(.*?)(?:\t\s*|\s*[([]|,\s+)${single}[)\]]?\s*$`, 'iu');
/** In the column of the hours, before a tab, a bar or a wide space: they are not known yet. */
const openHours =
  /^[([]?(?:tb[cad]|to be (?:confirmed|announced|determined|decided)|time tb[cad]|уточняется|будет уточнено|подлежит уточнению|время уточняется|по согласованию)[)\]]?\.?(?:\s*[\t|]\s*|\s{2,}|\s+(?=(?:(?:(?:agenda )?(?:sub-?)?item|(?:под)?пункт)\s+)?\d{1,2}[.):]\s)|\s*$)(.*)$/iu;

/** In characters from either end of a line: further in stand no hours, and a page pasted as one line must not stop the typing. */
const reach = 200;

/** Longer than this, the end of a range is no hour of the next day but a slip. */
const longestNight = 8 * 60;

/**
 * Reads "09:30–10:00 Opening", "9.30 a.m. - 10 a.m.: Opening", "23:30–00:30 …" over midnight, "13.00 Closing",
 * "9h30 …", "1. Opening (09:30–10:00)", "с 9.00 до 10.30 …". What is not understood stays in `rest`.
 * @param isNumber whether figures with a stop between them are the number of a sub-point here: "6.10"
 */
export function readClock(line: string, isNumber: (figures: string) => boolean = () => false): ClockLine {
  const [head, afterHead] = [line.slice(0, reach), line.slice(reach)];
  const open = openHours.exec(head);
  if (open)
    return {
      startsAt: null,
      endsAt: null,
      minutes: null,
      isOpen: true,
      rest: ((open[1] ?? '') + afterHead).trim(),
    };
  const first = rangeFirst.exec(head);
  const read = first ? between(first) : null;
  if (first && read) return { ...read, rest: ((first[10] ?? '') + afterHead).trim() };
  const alone = singleFirst.exec(head);
  const startsAt = alone && !first ? moment(alone.slice(1), line, isNumber) : null;
  if (alone && startsAt)
    return { startsAt, endsAt: null, minutes: null, rest: ((alone[5] ?? '') + afterHead).trim() };
  const [beforeTail, tail] = [line.slice(0, -reach), line.slice(-reach)];
  const last = rangeLast.exec(tail);
  const atEnd = last ? between([last[0], ...last.slice(2)], /[([\t]/u.test(line)) : null;
  if (last && atEnd) return { ...atEnd, rest: (beforeTail + (last[1] ?? '')).trim() };
  const lone = singleLast.exec(tail);
  const begins = lone && !last ? moment(lone.slice(2), line, () => false) : null;
  if (lone && begins)
    return { startsAt: begins, endsAt: null, minutes: null, rest: (beforeTail + (lone[1] ?? '')).trim() };
  return { startsAt: null, endsAt: null, minutes: null, rest: line };
}

/** Whether words hold what looks like an hour and was read as none. */
export function hasUnreadTime(words: string): boolean {
  return /(?<![\d.,:/])\d{1,2}(?::|\s?[hч]\s?)\d{2}(?![\d:])|^[([]?\d{1,2}\.\d{2}(?![\d.])|(?<![\d.,])\d{1,2}\s?[ap]\.?m\b/iu.test(
    words,
  );
}

type Piece = string | undefined;

/** Both must say minutes or half of the day: "3–4 experts" is no time, "2–3 hours of talks" neither. */
function between(
  [, , hour, minute, half, , toHour, toMinute, toHalf, unitOfEnd]: readonly Piece[],
  isSet = true,
): Omit<ClockLine, 'rest'> | null {
  const ends = toMinute ?? toHalf ?? (minute === undefined ? undefined : unitOfEnd);
  const told = (minute ?? half ?? toHalf) !== undefined && ends !== undefined;
  // "Figures of 10.12 – 11.12" at the end of a line are dates as likely as hours.
  const isRound = isSet || [minute, toMinute].every((one) => one === undefined || Number(one) % 5 === 0);
  const startsAt = told && isRound ? clockOf([hour, minute, half], toHalf) : null;
  const endsAt = startsAt === null ? null : clockOf([toHour, toMinute, toHalf], undefined);
  if (startsAt === null || endsAt === null) return null;
  const length = inMinutes(endsAt) - inMinutes(startsAt);
  if (length > 0) return { startsAt, endsAt, minutes: length };
  const overNight = length + 24 * 60;
  return length < 0 && overNight <= longestNight ? { startsAt, endsAt, minutes: overNight } : null;
}

/** An hour by itself; with a stop between, it may be the number of a sub-point. */
function moment(
  [hour = '', minute, half]: readonly Piece[],
  line: string,
  isNumber: (figures: string) => boolean,
): string | null {
  if (half === undefined) {
    if (minute === undefined) return null;
    const figures = `${hour}.${minute}`;
    const isStopped = line.includes(figures);
    if (isStopped && minute !== '00' && (Number(minute) % 5 > 0 || Number(hour) < 6 || isNumber(figures))) {
      return null;
    }
  }
  return clockOf([hour, minute, half], undefined);
}

/** @param half "p.m." of the end of a range, for a start that says none */
function clockOf([hour, minute = '00', own]: readonly Piece[], half: Piece): string | null {
  const said = (own ?? half)?.replaceAll('.', '').toLowerCase();
  const twelve = Number(hour);
  const hours = said === 'pm' && twelve < 12 ? twelve + 12 : said === 'am' && twelve === 12 ? 0 : twelve;
  if (hours > 23 || Number(minute) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

function inMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
