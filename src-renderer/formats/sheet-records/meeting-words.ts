import type { DraftMeeting } from '@/domain/draft';

import { otherCount } from '../narrative/find-meeting-mentions';
import { ordinalNumber, ordinalSource } from '../narrative/ordinals';
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
  const short = mention && !mention.weak ? null : abbreviated(text, reading.folded);
  const day = reading.dates.find(({ edtf }) => /\d{4}-\d{2}-\d{2}/u.test(edtf)) ?? reading.dates[0];
  const year = day ? null : /(?<![\d.])(?:19|20)\d{2}(?![\d.])/u.exec(text);
  const [place] = reading.places;
  return {
    ...(short ? { type: short.type, ordinal: short.ordinal } : {}),
    ...(mention && !short
      ? { type: { value: mention.type, isWeak: mention.weak, start: mention.start, end: mention.end } }
      : {}),
    ...(short
      ? {}
      : group?.groups
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

/** What the field shortens the names of its meetings to; those that several kinds share are of no kind. */
const abbreviations: readonly (readonly [type: MeetingType | 'other', pattern: string])[] = [
  ['senior-officials-meeting', 'SOM|СДЛ'],
  ['technical-experts-group', 'TEG|ГТЭ|ТЭГ'],
  ['ministerial-conference', 'MC|MM|МК'],
  ['national-coordinators-meeting', 'NCM'],
  ['other', 'WG|TWG|EWG|EG|RT|HLM|TM|PRM|SC|РГ|ЭГ|КС'],
];
const anyAbbreviation = new RegExp(
  String.raw`^(?<lead>[^,;:()\n]{1,60}?\s)(?<short>${abbreviations.map(([, one]) => one).join('|')})(?![\p{L}\p{N}])`,
  'u',
);
const ordinalLead = new RegExp(
  String.raw`^\s*(?<ordinal>${ordinalSource})(?<between>(?: [\p{L}'-]+){0,3}) $`,
  'u',
);

/** "5th WG on Return", "Third RT", «2-я МК»: in capitals and with its number right before it, or it may be anything. */
function abbreviated(
  text: string,
  folded: string,
): { readonly type: NonNullable<MeetingWords['type']>; readonly ordinal: Said<number> } | null {
  const { lead = '', short = '' } = anyAbbreviation.exec(text)?.groups ?? {};
  const { ordinal: word = '', between = '' } = ordinalLead.exec(folded.slice(0, lead.length))?.groups ?? {};
  if (otherCount.test(between)) return null;
  const start = lead.length - lead.trimStart().length;
  const value = word === '' ? undefined : ordinalNumber(word, text.slice(start, start + word.length));
  const [type] = abbreviations.find(([, one]) => one.split('|').includes(short)) ?? [];
  if (value === undefined || type === undefined) return null;
  return {
    type: { value: type, isWeak: type === 'other', start: lead.length, end: lead.length + short.length },
    ordinal: { value, start, end: start + word.length },
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
