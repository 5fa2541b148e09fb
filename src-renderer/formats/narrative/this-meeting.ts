import { tellsOfAnotherMeeting } from './another-meeting';
import type { MainMeeting } from './main-meeting';
import type { Reading } from './reading';
import { itemAt, within, type Span } from './span';

const nouns =
  'meetings?|sessions?|conferences?|workshops?|seminars?|trainings?|forums?|events?|consultations?|summits?|gatherings?|webinars?|roundtables?|(?:заседани|совещани|встреч|конференци|форум|семинар|тренинг|сесси|мероприяти|консультаци|саммит|вебинар)\\p{L}*';
/** Of one that is only called so, with nothing to tell it apart, the text's own is meant. */
const plainNoun = /^(?:meeting|event|gathering|consultation|заседани|совещани|встреч|мероприяти)/u;
const thisOne =
  "(?:this|our|your|today[’']s|present|current|whole|entire|same|этом|этой|этого|данн\\p{L}{2}|настоящ\\p{L}{2}|сегодняшн\\p{L}{2}|наш\\p{L}{2}|нынешн\\p{L}{2})";
const object = new RegExp(
  String.raw`^(?: (?:in|at|to|from|на|в|во|с|к|от))?(?<these>(?: ${thisOne})| the| all| работе| ходе)*(?<words>(?: (?!(?:of|on|for|to|and|и|по)(?!\p{L}))[\p{L}\p{N}'’-]+){0,5}?) (?<noun>${nouns})(?!\p{L}|-)(?<of> (?:of|on) (?:the )?[^,.;:()]{2,80}?(?=$|[,.;:()]| (?:due|because|owing|as|since|and|but|for|without)(?!\p{L})))?`,
  'u',
);
const isThisOne = new RegExp(String.raw`(?<!\p{L})${thisOne}(?!\p{L})`, 'u');
/** Nothing more of what was attended: a stop, a reason, another thing. */
const ends =
  /^(?:\s*$|["»”)]?\s?[.;:,!)]|,? (?:today|this (?:time|year)(?!['’])|on (?:this|that) (?:occasion|day)|on \d|after all|either|too|as well|at short notice|without (?:an )?(?:apolog(?:y|ies)|notice|explanation)|due to|because|owing to|on account of|on the grounds|as (?:it|they|its|their|a result)|since|given|for (?:(?!the next)[\p{L}-]+ ){0,3}(?:reasons?|lack|want)|in view of|despite|though|although|and|but|while|whereas|by the (?:chair\p{L}*|meeting)|сегодня|на этот раз|в этот раз|в этом году|из-за|в связи с|ввиду|вследствие|без (?:указания|объяснения)|по (?:[\p{L}-]+ ){0,3}причин\p{L}*|по (?:болезни|состоянию)|поскольку|так как|и|а|но|однако|хотя)(?![\p{L}-])| [–-] )/u;
/** In how many letters a word of the title is known again, whatever its case. */
const stem = 5;

/**
 * What ends what stands behind a verb of coming ends, if that is the text's own meeting or nothing: a stop, or how a reason begins; `undefined` where it is
 * another meeting, a part of one, or any other thing.
 * @param behind from the verb to the end of its sentence
 */
export function endOfThisMeeting(reading: Reading, main: MainMeeting, behind: Span): string | undefined {
  const rest = reading.folded.slice(behind.start, behind.end);
  const match = object.exec(rest);
  const end = match && isOwn(reading, main, behind.start, match) ? match[0].length : 0;
  return ends.exec(rest.slice(end))?.[0];
}

/** Of such an event only the text's own is meant where it is called by that word itself. */
const ofItsOwn = /^(?:workshop|seminar|training|webinar|roundtable|summit|семинар|тренинг|вебинар|саммит)/u;
const indefinite = /^ (?:(?:in|at|to|from) )?(?:an?|one|some|several|many|two|three|its|their|one of) /u;

/**
 * Whether what stands behind a verb of coming opens with an event that is plainly another than the text's own: the one
 * before or after, or a workshop where the text is of no workshop.
 */
export function isOfOtherEvent(reading: Reading, main: MainMeeting, behind: Span): boolean {
  const rest = reading.folded.slice(behind.start, behind.end);
  const match = object.exec(rest);
  if (!match || isOwn(reading, main, behind.start, match)) return false;
  return tellsOfAnotherMeeting(match[0]) || ofItsOwn.test(match.groups?.['noun'] ?? '');
}

/** Whether a span behind a verb of coming is the text's own meeting, or a session or a day of it. */
export function isThisMeeting(reading: Reading, main: MainMeeting, span: Span): boolean {
  const words = reading.folded.slice(span.start, span.end);
  if (tellsOfAnotherMeeting(words) || indefinite.test(words)) return false;
  if (partOf.test(words)) return true;
  const match = object.exec(words);
  return match !== null && match[0].length === words.length && isOwn(reading, main, span.start, match);
}

const partOf =
  /(?<!\p{L})(?:sessions?|days?|discussions?|deliberations|proceedings|(?:сесси|обсуждени|дн|день|работ)\p{L}*)$/u;

function isOwn(reading: Reading, main: MainMeeting, from: number, match: RegExpExecArray): boolean {
  const { words = '', noun = '', of = '' } = match.groups ?? {};
  if (tellsOfAnotherMeeting(match[0])) return false;
  if (namesIt(reading, main, { start: from, end: from + match[0].length })) return true;
  const lead = match[0].slice(0, match[0].indexOf(noun));
  const own = wordsOfOwn(reading, main);
  const isKnown = (word: string): boolean => word.length < 4 || own.has(word.slice(0, stem));
  const isCalledSo = plainNoun.test(noun) || isThisOne.test(lead) || own.has(noun.slice(0, stem));
  return isCalledSo && `${words}${of}`.split(/[^\p{L}\p{N}]+/u).every(isKnown);
}

/** Whether the meeting is named by its kind and number. */
function namesIt(reading: Reading, main: MainMeeting, span: Span): boolean {
  return within(reading.meetings, span).some(
    ({ type, weak, ordinal, ordinalSpan }) =>
      type === main.type &&
      weak === main.weak &&
      (ordinal === undefined ? !weak : ordinal === main.ordinal && (ordinalSpan?.start ?? 0) >= span.start),
  );
}

const ownOf = new WeakMap<Reading, ReadonlySet<string>>();

/** The words of the lines that name the meeting first, cut to their stems. */
function wordsOfOwn(reading: Reading, { mentions, ordinal }: MainMeeting): ReadonlySet<string> {
  const known = ownOf.get(reading);
  if (known) return known;
  // Where the kind is only hinted at, other such words further on may be other meetings.
  const named = mentions.filter((one, at) => at === 0 || (ordinal !== undefined && one.ordinal === ordinal));
  const lines = named.slice(0, 3).map(({ start, end }) => {
    const block = itemAt(reading.blocks, start);
    const from = Math.max(block?.start ?? start, start - 60);
    return reading.folded.slice(from, Math.min(block?.end ?? end, end + 90));
  });
  const words = new Set(
    lines.flatMap((line) => line.split(/[^\p{L}\p{N}]+/u)).map((word) => word.slice(0, stem)),
  );
  ownOf.set(reading, words);
  return words;
}
