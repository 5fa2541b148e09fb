/** The hours at the beginning or end of a line, and what is left of it. */
export interface ClockLine {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly minutes: number | null;
  readonly rest: string;
}

const time = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?`;
const range = String.raw`(?:from |с )?${time}\s*(?:–|—|-|to|till|until|до)\s*${time}(?:\s*(?:hrs?\.?|ч\.?))?`;
const single = String.raw`(\d{1,2}):(\d{2})\s*(a\.?m\.?|p\.?m\.?)?`;
const gap = String.raw`[\s|]*[:.,–—-]?[\s|]*`;
const rangeFirst = new RegExp(String.raw`^[([]?${range}[)\]]?${gap}(?=\P{N}|$)(.*)$`, 'iu');
const singleFirst = new RegExp(String.raw`^[([]?${single}[)\]]?(?!\d)${gap}(.*)$`, 'iu');
const rangeLast = new RegExp(String.raw`^(.*?)(?:\t\s*|\s*[([])${range}[)\]]?\s*$`, 'iu');

/** Reads "09:30–10:00 Opening", "9.30 a.m. - 10 a.m.: Opening", "1. Opening (09:30–10:00)", "с 9:30 до 10:00 …". */
export function readClock(line: string): ClockLine {
  const first = rangeFirst.exec(line);
  if (first) {
    const read = between(first.slice(1, 4), first.slice(4, 7));
    if (read) return { ...read, rest: (first[7] ?? '').trim() };
  }
  const alone = singleFirst.exec(line);
  const startsAt = alone ? clockOf(alone.slice(1, 4), undefined) : null;
  if (alone && startsAt) return { startsAt, endsAt: null, minutes: null, rest: (alone[4] ?? '').trim() };
  const last = rangeLast.exec(line);
  const read = last ? between(last.slice(2, 5), last.slice(5, 8)) : null;
  if (last && read) return { ...read, rest: (last[1] ?? '').trim() };
  return { startsAt: null, endsAt: null, minutes: null, rest: line };
}

type Piece = string | undefined;

/** Both must say minutes or half of the day: "3–4 experts" is no time. */
function between(from: readonly Piece[], to: readonly Piece[]): Omit<ClockLine, 'rest'> | null {
  const told = [from, to].every(([, minutes, half]) => minutes !== undefined || half !== undefined);
  const startsAt = told ? clockOf(from, to[2]) : null;
  const endsAt = told ? clockOf(to, undefined) : null;
  if (startsAt === null || endsAt === null) return null;
  const minutes = inMinutes(endsAt) - inMinutes(startsAt);
  return minutes > 0 ? { startsAt, endsAt, minutes } : { startsAt, endsAt: null, minutes: null };
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
