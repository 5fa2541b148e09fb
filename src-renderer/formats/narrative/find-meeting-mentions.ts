import { meetingTerms, type MeetingTerm, type MeetingType } from './meeting-terms';
import { ordinalNumber, ordinalSource } from './ordinals';
import type { Span } from './span';

/** A meeting named in the text, with its ordinal where one stands beside it. */
export interface MeetingMention extends Span {
  readonly type: MeetingType;
  readonly weak: boolean;
  /** A body that meets, not a meeting. */
  readonly body?: true;
  readonly ordinal?: number;
  readonly ordinalSpan?: Span;
}

const anyTerm = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${meetingTerms.map((term, at) => `(?<t${at}>${term.source})`).join('|')})(?![\p{L}\p{N}])`,
  'gu',
);
/** Up to four words may part the ordinal from the meeting: "Third Bali Process Ministerial Conference". */
const ordinalBefore = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<ordinal>${ordinalSource})(?<between>(?: [\p{L}-]+){0,4}) $`,
  'u',
);
/** Words after which an ordinal does not count the meeting: "the second consecutive meeting", "first day of". */
export const otherCount =
  /(?<!\p{L})(?:consecutive|time|times|day|days|half|part|phase|item|of|the|a|an|this|in|at|and|to|for|on|was|is|by|with|held|раз|день|дня|этап|в|на|и|по|из|для|как)(?!\p{L})/u;

/**
 * Meetings named in the text, specific kinds and plain "meeting" or "conference" alike (those are `weak`).
 * @param text the plain text
 * @param folded the same text through `foldText`
 */
export function findMeetingMentions(text: string, folded: string): readonly MeetingMention[] {
  const found: MeetingMention[] = [];
  for (const match of folded.matchAll(anyTerm)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const term = termOf(match.groups ?? {});
    if (!term) continue;
    const printed = text.slice(span.start, span.end);
    if (term.acronym && !/^\p{Lu}{2,}/u.test(printed)) continue;
    const own = term.weak && !term.body ? whoseMeeting(folded, span) : undefined;
    const mention = {
      ...span,
      type: own ?? term.type,
      weak: own === undefined && term.weak === true,
      ...(term.body ? { body: term.body } : {}),
    };
    found.push({ ...mention, ...(numberAfter(span, match[0], term) ?? ordinalOf(text, folded, span.start)) });
  }
  return found;
}

const owners: readonly (readonly [type: MeetingType, who: string])[] = [
  [
    'ministerial-conference',
    String.raw`(?<!(?:prime|vice|deputy) |(?:вице|премьер)-|заместител\p{L}+ )(?:ministers|министры)`,
  ],
  [
    'senior-officials-meeting',
    '(?:senior officials|(?:старшие|высшие|высокопоставленные) (?:должностные|официальные) лица)',
  ],
  ['national-coordinators-meeting', '(?:national co-?ordinators|национальные координаторы)'],
  ['technical-experts-group', '(?:technical experts|технические эксперты)'],
];
const atTheirs =
  /(?<!\p{L})(?:(?:at|during|in|for|held|hold|opened|open|concluded|conclude|ended) their|(?:на|в ходе|во время) (?:сво|их)\p{L}{0,3}|(?:провели|завершили|открыли) сво\p{L}{1,2})(?: [\p{L}\p{N}-]+){0,4} $/u;
const anyOwner = new RegExp(
  owners.map(([, who], at) => String.raw`(?<!\p{L})(?<o${at}>${who})(?!\p{L})`).join('|'),
  'gu',
);

/** "Ministers of the Process adopted … at their second conference": whose it is says of which kind. */
function whoseMeeting(folded: string, { start }: Span): MeetingType | undefined {
  const before = folded.slice(Math.max(0, start - 220), start);
  const clause = before.slice(Math.max(...['.', ';', ':', '\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  const theirs = atTheirs.exec(clause);
  if (!theirs) return undefined;
  const named = [...clause.slice(0, theirs.index).matchAll(anyOwner)].at(-1)?.groups ?? {};
  return owners.find((_, at) => named[`o${at}`] !== undefined)?.[0];
}

function termOf(groups: Readonly<Record<string, string | undefined>>): MeetingTerm | undefined {
  return meetingTerms[meetingTerms.findIndex((_, at) => groups[`t${at}`] !== undefined)];
}

type Ordinal = Pick<MeetingMention, 'ordinal' | 'ordinalSpan'>;

/** "SOM-8", "SOM 8". */
function numberAfter(span: Span, matched: string, term: MeetingTerm): Ordinal | undefined {
  const digits = term.acronym ? /\d+$/u.exec(matched) : null;
  if (!digits) return undefined;
  return { ordinal: Number(digits[0]), ordinalSpan: { start: span.start + digits.index, end: span.end } };
}

function ordinalOf(text: string, folded: string, start: number): Ordinal {
  const from = Math.max(0, start - 70);
  const match = ordinalBefore.exec(folded.slice(from, start));
  const word = match?.groups?.['ordinal'];
  if (!match || word === undefined || otherCount.test(match.groups?.['between'] ?? '')) return {};
  const at = from + match.index;
  const ordinal = ordinalNumber(word, text.slice(at, at + word.length));
  return ordinal === undefined ? {} : { ordinal, ordinalSpan: { start: at, end: at + word.length } };
}
