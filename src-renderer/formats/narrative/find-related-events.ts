import type { DraftMeeting } from '@/domain/draft';
import { capitalNames, nameOfMention } from './event-names';
import type { DateMention } from './find-dates';
import type { MeetingMention } from './find-meeting-mentions';
import type { PlaceMention } from './find-places';
import { derived, stated, type Clue, type Found } from './found';
import { namesMeeting, type MainMeeting } from './main-meeting';
import { nominativeTitle } from './nominative-title';
import { sentenceOf, wordsOf, type Reading } from './reading';
import { overlaps, within, type Span } from './span';

export type RelatedEvent = DraftMeeting['relatedEvents'][number];

/** When and where the text's own meeting is: what is named with the same day is that meeting by another name. */
export interface OwnTime {
  readonly date?: string | undefined;
  readonly city?: string | undefined;
}

interface Candidate {
  readonly span: Span;
  readonly sentence: Span;
  readonly date: DateMention | undefined;
  readonly place: PlaceMention | undefined;
}

/**
 * Other meetings and events that the text names with their own date or place: the Global Refugee Forum, an earlier
 * conference, the next meeting of the row.
 */
export function findRelatedEvents(
  reading: Reading,
  main: MainMeeting,
  own: OwnTime = {},
): readonly Found<RelatedEvent>[] {
  const candidates = [
    ...reading.meetings.flatMap((mention) => otherMeeting(reading, main, own, mention) ?? []),
    ...capitalNames(reading).flatMap((span) => namedEvent(reading, main, own, span) ?? []),
  ];
  const found = new Map<string, Found<RelatedEvent>>();
  for (const { span, date, place } of withoutOverlaps(candidates)) {
    const name = nominativeTitle(reading.text.slice(span.start, span.end));
    const key = name.toLowerCase();
    const before = [...found].find(([, { value }]) => isSame(value, key, date));
    // The fuller of two mentions of one event is kept.
    if (before && !((date?.edtf.length ?? 0) > (before[1].value.date?.length ?? 0))) continue;
    found.set(before?.[0] ?? `${key} ${date?.edtf ?? ''}`, {
      value: { name, ...(date ? { date: date.edtf } : {}), ...(place ? { city: place.city } : {}) },
      clues: [
        nameClue(reading, span, name),
        ...(date ? [stated(date, 'date')] : []),
        ...(place ? [stated(place, 'city')] : []),
      ],
    });
  }
  return [...found.values()];
}

function nameClue(reading: Reading, span: Span, name: string): Clue {
  return reading.text.slice(span.start, span.end) === name ? stated(span, 'name') : derived(span, 'name');
}

/** Of two names at one place the one that begins first and goes on longest. */
function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  const sorted = candidates.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const one of sorted) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, one.span)) kept.push(one);
  }
  return kept;
}

function isSame(value: RelatedEvent, key: string, date: DateMention | undefined): boolean {
  const other = value.name.toLowerCase();
  if (other !== key && !other.endsWith(key) && !key.endsWith(other)) return false;
  if (!date || value.date === undefined) return true;
  return value.date.startsWith(date.edtf) || date.edtf.startsWith(value.date);
}

/** A meeting of another kind, another in the row, or one with a day of its own. */
function otherMeeting(
  reading: Reading,
  main: MainMeeting,
  own: OwnTime,
  mention: MeetingMention,
): Candidate | undefined {
  const sentence = sentenceOf(reading, mention);
  if (!sentence) return undefined;
  const name = nameOfMention(reading, mention, sentence);
  const isOtherKind = !mention.weak && mention.type !== main.type;
  const isOtherNumber =
    mention.ordinal !== undefined &&
    mention.ordinal !== main.ordinal &&
    !(mention.weak && /(?:^|\s)of (?:the |this )?$/u.test(reading.folded.slice(name.start - 12, name.start)));
  const isOfRow = name.isInRow || isOtherNumber;
  const date = dateOf(reading, name, sentence, isOfRow || isOtherKind);
  const place = placeOf(reading, name, sentence, date);
  if (isOwn(own, date, place)) return undefined;
  if (mention.body && !hasMet.test(reading.folded.slice(name.end, name.end + 40))) return undefined;
  // "since the first consultations of 2009", «его первое заседание»: a count, and nothing to look up.
  if (mention.weak && !name.isInRow && !place && (date?.edtf.length ?? 0) < 6) return undefined;
  if (mention.ordinal === 1 && itsOwn.test(reading.folded.slice(Math.max(0, name.start - 8), name.start)))
    return undefined;
  if (isOfRow || isOtherKind)
    return date || (place && name.isInRow) ? { span: name, sentence, date, place } : undefined;
  // A plain "conference" is another only with its own day and its own place.
  if (!mention.weak || !date || own.date === undefined) return undefined;
  const isNamed = name.start < mention.start && /^\p{Lu}/u.test(reading.text.charAt(name.start));
  if (!place && !isNamed) return undefined;
  if (/^\P{L}*(?:meeting|совещание|встреча|заседание|session)\P{L}*$/u.test(wordsOf(reading, name)))
    return undefined;
  return { span: name, sentence, date, place };
}

const itsOwn = /(?<!\p{L})(?:its|their|его|ее|их) $/u;
const hasMet =
  /^,? (?:which |that |котор\p{L}+ )?(?:had |has |last )?(?:met|convened|gathered|собира\p{L}+|собрал\p{L}+)(?!\p{L})/u;

/** "Global Refugee Forum": without a date or a place of its own it may be any name with a capital. */
function namedEvent(reading: Reading, main: MainMeeting, own: OwnTime, span: Span): Candidate | undefined {
  const sentence = sentenceOf(reading, span);
  if (!sentence || namesMeeting(reading, main, widened(span))) return undefined;
  if (!/\s/u.test(reading.text.slice(span.start, span.end))) return undefined;
  const date = dateOf(reading, span, sentence, false);
  const place = placeOf(reading, span, sentence, date);
  return (date || place) && !isOwn(own, date, place) ? { span, sentence, date, place } : undefined;
}

function widened({ start, end }: Span): Span {
  return { start: Math.max(0, start - 40), end: end + 30 };
}

function isOwn(own: OwnTime, date: DateMention | undefined, place: PlaceMention | undefined): boolean {
  if (!date) return place !== undefined && place.city === own.city;
  if (own.date === undefined) return false;
  const [mine, other] = [own.date, date.edtf].map((edtf) => edtf.split('/').map((day) => day.slice(4)));
  const isSameYear =
    [own.date, date.edtf].some((edtf) => edtf.startsWith('X')) ||
    own.date.slice(0, 4) === date.edtf.slice(0, 4);
  return isSameYear && (mine ?? []).some((day) => (other ?? []).includes(day));
}

/** What cannot stand between an event and its date: another act begins. */
const anotherAct =
  /[;:]|(?<!(?<!\p{L})(?:г|гг|с|пос|ул))\. | (?:and|и) (?:\p{L}+(?:ed|ли|л|ла)|to \p{L}+)(?!\p{L})|, (?:and|as well|а также|и)(?!\p{L})/u;
/** The date by which something else is due. */
const dueBefore = /(?<!\p{L})(?:by|until|till|before|after|since|до|к|после|по состоянию на) $/u;

/** Only what follows is when the event is to be. */
const moved =
  /(?<!\p{L})(?:moved|postponed|rescheduled|deferred) (?:to|until|for)|перенес\p{L}+ (?:с .{4,30} )?на(?!\p{L})/u;

/** The clause behind a name, up to the next meeting or another act. */
function clauseAfter(reading: Reading, span: Span, sentence: Span): Span {
  const end = Math.min(sentence.end, span.end + 130);
  const next = within(reading.meetings, { start: span.end, end: sentence.end })[0]?.start ?? end;
  const words = reading.folded.slice(span.end, Math.min(end, next));
  const cut = anotherAct.exec(words)?.index ?? words.length;
  return { start: span.end, end: span.end + cut };
}

/** @param anywhere in the sentence, where it tells of that meeting alone */
function dateOf(reading: Reading, span: Span, sentence: Span, anywhere: boolean): DateMention | undefined {
  const isDue = ({ start }: DateMention): boolean =>
    dueBefore.test(reading.folded.slice(Math.max(sentence.start, start - 20), start));
  const beside = within(reading.dates, {
    start: Math.max(sentence.start, span.start - 30),
    end: span.start,
  }).at(-1);
  if (beside && /^,? (?:the )?$/u.test(reading.folded.slice(beside.end, span.start))) return beside;
  const clause = clauseAfter(reading, span, sentence);
  const from = moved.exec(wordsOf(reading, clause))?.index ?? 0;
  const after = within(reading.dates, { start: clause.start + from, end: clause.end }).find(
    (date) => !isDue(date),
  );
  if (after || !anywhere) return after;
  if (within(reading.meetings, sentence).some((other) => !overlaps(other, span))) return undefined;
  return within(reading.dates, { start: sentence.start, end: span.start }).findLast(
    (date) => !isDue(date) && !/[;:]|, (?:and|и|а) /u.test(reading.folded.slice(date.end, span.start)),
  );
}

/** "in Geneva", "(Astrakhan, May 2012)", and not "the Istanbul Commitments" nor "in Malabo's stead". */
function isWhere(reading: Reading, place: PlaceMention): boolean {
  return (
    /(?:(?<!\p{L})(?:in|at|to|город\p{L}{1,2}|в|во|на|г\.|с\.)|[(,–-]) ?$/u.test(
      reading.folded.slice(Math.max(0, place.start - 10), place.start),
    ) && !/^(?:'s|-)/u.test(reading.folded.slice(place.end, place.end + 2))
  );
}

function placeOf(
  reading: Reading,
  span: Span,
  sentence: Span,
  date: DateMention | undefined,
): PlaceMention | undefined {
  const after = within(reading.places, clauseAfter(reading, span, sentence)).find((place) =>
    isWhere(reading, place),
  );
  if (after || !date || date.start > span.start) return after;
  return within(reading.places, { start: Math.max(sentence.start, date.start - 30), end: span.start })[0];
}
