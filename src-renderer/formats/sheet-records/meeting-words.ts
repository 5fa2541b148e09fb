import type { DraftMeeting } from '@/domain/draft';

import { readText } from '../narrative/reading';
import type { Span } from '../narrative/span';

type MeetingType = NonNullable<DraftMeeting['type']>;

/** A value that words of a meeting say, with its place in them. */
export interface Said<T> extends Span {
  readonly value: T;
}

/** What a title line, a sheet's name or a cell says of a meeting: "2nd SOM, Astana, 22 September 2015". */
export interface MeetingWords {
  readonly type?: Said<MeetingType> & { readonly isWeak: boolean };
  readonly ordinal?: Said<number>;
  readonly date?: Said<string>;
  readonly city?: Said<string>;
  readonly country?: Said<string>;
}

const known = new Map<string, MeetingWords>();
const remembered = 5_000;
const longest = 400;

/** Nothing where the words name no meeting, no day and no place. */
export function meetingInWords(text: string): MeetingWords {
  if (text.trim() === '' || text.length > longest) return {};
  const before = known.get(text);
  if (before) return before;
  const words = read(text);
  if (known.size >= remembered) known.clear();
  known.set(text, words);
  return words;
}

function read(text: string): MeetingWords {
  const reading = readText(text.replace(/\n/gu, ' '));
  const mention =
    reading.meetings.find(({ weak, ordinal }) => !weak && ordinal !== undefined) ??
    reading.meetings.find(({ weak }) => !weak) ??
    reading.meetings[0];
  const group = mention?.ordinal !== undefined ? null : numberedGroup.exec(text);
  const day = reading.dates.find(({ edtf }) => /\d{4}-\d{2}-\d{2}/u.test(edtf)) ?? reading.dates[0];
  const year = day ? null : /(?<![\d.])(?:19|20)\d{2}(?![\d.])/u.exec(text);
  const [place] = reading.places;
  return {
    ...(mention
      ? { type: { value: mention.type, isWeak: mention.weak, start: mention.start, end: mention.end } }
      : {}),
    ...(group?.groups
      ? { ordinal: ordinalOf(group[0], group.groups['number'] ?? '', group.index) }
      : mention?.ordinal !== undefined
        ? { ordinal: { value: mention.ordinal, ...(mention.ordinalSpan ?? spanOf(mention)) } }
        : {}),
    ...(day ? { date: { value: day.edtf, ...spanOf(day) } } : {}),
    ...(year ? { date: { value: year[0], start: year.index, end: year.index + 4 } } : {}),
    ...(place ? { city: { value: place.city, ...spanOf(place) } } : {}),
    ...(place ? { country: { value: place.country, ...spanOf(place) } } : {}),
  };
}

/** "WG Silk Routes 15 (Dushanbe 2023)", «РГ-15»: a group by its abbreviation, its region and the number of its meeting. */
const numberedGroup =
  /^\s*(?:WG|РГ)(?!\p{L})[-–\s]*(?:[\p{L}’'\s-]{1,40}?\s)?(?:№\s*)?(?<number>[1-9]\d?)(?=\s*(?:[(,.;:–—]|$))/u;

function ordinalOf(words: string, number: string, at: number): Said<number> {
  const end = at + words.length;
  return { value: Number(number), start: end - number.length, end };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
