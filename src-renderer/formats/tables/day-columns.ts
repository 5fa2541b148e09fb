import { daysOfCell, namesDays } from './days-of-cell';
import { readDays } from './read-days';
import type { TableField } from './table-field';
import type { RowProblem } from './table-row';
import { stateIn } from './value-words';

const weekday =
  /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})\.?|(?<!\p{L})(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс)(?!\p{L})\.?/giu;

/** The ways a title may name its day: "10 June", "Day 1 (10 June)", «Ср, 10 июня», "10 June: present". */
function readingsOf(title: string): readonly string[] {
  const plain = title.replaceAll('\n', ' ');
  const [, before = '', inside = ''] = /^([^(]*)\(([^)]*)\)/u.exec(plain) ?? [];
  return [plain, inside, before]
    .map((text) => text.replace(weekday, ' ').replace(/^[\s,;:]+|[\s,;:]+$/gu, ''))
    .filter(Boolean);
}

/** Whether a title names a day: of which meeting is another question. */
export function isDayTitle(title: string): boolean {
  return readingsOf(title).some((text) => readDays(text, 1900)?.days.length === 1 || namesOneDay(text));
}

/** The ISO day of the meeting that a title names; `null` where it names none of them, or several. */
export function dayOfTitle(title: string, meetingDays: readonly string[]): string | null {
  for (const text of readingsOf(title)) {
    const days = readDays(text, 1900)?.days ?? daysOfCell(text, meetingDays) ?? [];
    const [day] = days;
    if (days.length === 1 && day !== undefined && meetingDays.includes(day)) return day;
  }
  return null;
}

/** "10" alone numbers a column as often as it names a day. */
function namesOneDay(text: string): boolean {
  return namesDays(text) && !/^\d+$/u.test(text);
}

const yes = new Set([
  'x',
  'х',
  '+',
  '++',
  'v',
  '✓',
  '✔',
  '☑',
  '√',
  '●',
  '•',
  '*',
  'да',
  'yes',
  'y',
  '1',
  'p',
  'п',
]);
const no = new Set(['', '-', '–', '—', 'no', 'n', 'нет', '0', 'a', 'н', 'н/я']);

const shortYes = /^(?:прис(?:ут(?:ств)?)?|pres|signed|подписал[аи]?|подпись)\.?$/u;
const shortNo = /^(?:отс(?:ут(?:ств)?)?|abs)\.?$/u;
/** When somebody came, or from when until when. */
const clock =
  /^(?:(?:с|from|в|at)\s+)?\d{1,2}[:.]\d{2}(?:\s*(?:[–—-]|до|to|until)\s*\d{1,2}[:.]\d{2})?(?:\s*[ap]\.?m\.?)?$/u;

/** What a cell of such a column says of the day; `null` where it says something else. */
export function presenceIn(cell: string): boolean | null {
  const plain = cell.trim().toLowerCase();
  if (yes.has(plain) || shortYes.test(plain) || clock.test(plain)) return true;
  if (no.has(plain) || shortNo.test(plain)) return false;
  const state = stateIn(plain);
  if (state === 'present') return true;
  return state === 'absent' || state === 'excused' ? false : null;
}

/** A column whose cells say who was there on its day. */
export interface DayColumn {
  /** 0-based. */
  readonly at: number;
  /** ISO. */
  readonly day: string;
  readonly hasYear: boolean;
}

/** The columns of days among those of a table, by its row of titles. */
export function dayColumnsOf(
  titles: readonly string[],
  fields: readonly TableField[],
  meetingDays: readonly string[],
): readonly DayColumn[] {
  return fields.flatMap((field, at): readonly DayColumn[] => {
    const title = titles[at] ?? '';
    const day = field === 'day' ? dayOfTitle(title, meetingDays) : null;
    return day === null ? [] : [{ at, day, hasYear: /\d{4}/u.test(title) }];
  });
}

export interface MarkedDays {
  /** What the marks of a row say, as the cells of a table would. */
  readonly cells: readonly (readonly [TableField, string])[];
  readonly problems: readonly RowProblem[];
}

/** Who is marked on no day of a list that marks them did not come, as far as the list knows. */
export function markedDays(texts: readonly string[], columns: readonly DayColumn[]): MarkedDays {
  const marks = columns.map(({ at, ...column }) => ({
    ...column,
    text: texts[at] ?? '',
    isThere: presenceIn(texts[at] ?? ''),
  }));
  const there = marks.filter(({ isThere }) => isThere === true);
  const unread = marks.filter(({ isThere }) => isThere === null);
  const problems: readonly RowProblem[] = unread.map(({ text }) => ({ code: 'unread', field: 'day', text }));
  if (there.length > 0) {
    const text = there.map(({ day }) => day).join(', ');
    const isTold = there.some(({ hasYear }) => !hasYear);
    return {
      cells: [['days', text]],
      problems: [...problems, ...(isTold ? [{ code: 'days', text } as const] : [])],
    };
  }
  if (marks.length === 0 || unread.length > 0) return { cells: [], problems };
  return { cells: [['state', 'absent']], problems: [{ code: 'no-day' }] };
}
