import type { DraftMeeting } from '@/domain/draft';
import { derived, stated, type Clue, type Found } from './found';
import { namesMeeting, type MainMeeting } from './main-meeting';
import { nominativeTitle } from './nominative-title';
import { sentenceOf, type Reading } from './reading';
import { itemAt, within, type Span } from './span';

export type RelatedEvent = DraftMeeting['relatedEvents'][number];

const capital = "\\p{Lu}[\\p{L}’'-]+";
const eventName = new RegExp(
  String.raw`(?<!\p{L})(?:${capital} (?:of |on |for )?(?:the )?){1,4}(?:Forum|Summit|Congress|Conference|Assembly|Dialogue|Consultations?|Meeting)(?: (?:on|for|of) (?:the )?${capital}(?:(?:,| and| of| for)? ${capital}){0,5})?(?!\p{L})|(?<!\p{L})(?:\p{Lu}\p{L}+ ){1,4}(?:[Фф]орум|[Сс]аммит|[Кк]онференци|[Сс]овещани|[Кк]онгресс|[Аа]ссамбле)\p{L}{0,3}(?: (?:по|о|об) \p{L}+(?: \p{L}+){0,3})?(?!\p{L})`,
  'gu',
);

/** Other events the text names with their own date or place: the Global Refugee Forum, an earlier conference. */
export function findRelatedEvents(reading: Reading, main: MainMeeting): readonly Found<RelatedEvent>[] {
  const found = new Map<string, Found<RelatedEvent>>();
  for (const match of reading.text.matchAll(eventName)) {
    const lead =
      /^(?:The|This|In|At|A|During|And|First|Second|Third|Fourth|Fifth|На|В|По|Как|Для) /u.exec(match[0])?.[0]
        .length ?? 0;
    const printed = { start: match.index + lead, end: match.index + match[0].length };
    const sentence = sentenceOf(reading, printed);
    const span = sentence ? wholeName(reading, printed, sentence) : printed;
    const name = nominativeTitle(reading.text.slice(span.start, span.end));
    if (
      !sentence ||
      !/\s/u.test(name) ||
      namesMeeting(reading, main, widened(span)) ||
      found.has(name.toLowerCase())
    )
      continue;
    const clause = clauseAfter(reading, span, sentence);
    const date = within(reading.dates, clause)[0];
    const place = within(reading.places, clause)[0];
    // Without a date or a place of its own it may be any name with a capital.
    if (!date && !place) continue;
    found.set(name.toLowerCase(), {
      value: { name, ...(date ? { date: date.edtf } : {}), ...(place ? { city: place.city } : {}) },
      clues: [
        nameClue(reading, span, name),
        ...(date ? [stated(date, 'date')] : []),
        ...(place ? [stated(place, 'city')] : []),
      ],
    });
  }
  return [...found.values(), ...otherMeetings(reading, main, found)];
}

/** Russian capitals begin a name and do not carry it: «третью Министерскую конференцию» is taken whole. */
function wholeName(reading: Reading, span: Span, sentence: Span): Span {
  if (!/\p{Script=Cyrillic}/u.test(reading.text.charAt(span.start))) return span;
  const mention = within(reading.meetings, sentence).find(
    (item) => !item.weak && item.start < span.end && item.end > span.start,
  );
  if (!mention) return span;
  const start = Math.min(span.start, mention.start, mention.ordinalSpan?.start ?? mention.start);
  return { start, end: Math.max(span.end, mention.end) };
}

function nameClue(reading: Reading, span: Span, name: string): Clue {
  return reading.text.slice(span.start, span.end) === name ? stated(span, 'name') : derived(span, 'name');
}

function widened({ start, end }: Span): Span {
  return { start: Math.max(0, start - 40), end: end + 30 };
}

function clauseAfter(reading: Reading, span: Span, sentence: Span): Span {
  const next = itemAt(reading.meetings, sentence.end)?.start ?? 0;
  const stop = next > span.end ? Math.min(next, sentence.end) : sentence.end;
  const words = reading.folded.slice(span.end, Math.min(stop, span.end + 120));
  const cut = /[;.]|, (?:and|as well)/u.exec(words)?.index ?? words.length;
  return { start: span.end, end: span.end + cut };
}

/** A meeting of another kind, or another in the row, with its date in the same sentence. */
function otherMeetings(
  reading: Reading,
  main: MainMeeting,
  known: ReadonlyMap<string, Found<RelatedEvent>>,
): readonly Found<RelatedEvent>[] {
  const found = new Map<string, Found<RelatedEvent>>();
  const names = [...known.keys()];
  for (const mention of reading.meetings) {
    if (mention.weak || namesMeeting(reading, main, mention)) continue;
    const sentence = sentenceOf(reading, mention);
    const date = sentence && within(reading.dates, sentence)[0];
    if (!sentence || !date || namesMeeting(reading, main, sentence)) continue;
    const ordinal = mention.ordinalSpan?.start ?? mention.start;
    const span = { start: Math.min(ordinal, mention.start), end: nameEnd(reading, mention, sentence) };
    const name = nominativeTitle(reading.text.slice(span.start, span.end));
    const key = name.toLowerCase();
    if (
      names.some((other) => key.endsWith(other) || other.startsWith(key)) ||
      found.has(key) ||
      within(reading.dates, span).length > 0
    )
      continue;
    found.set(key, {
      value: { name, date: date.edtf },
      clues: [nameClue(reading, span, name), stated(date, 'date')],
    });
  }
  return [...found.values()];
}

/** "on refugee protection and international migration" belongs to the name; a party, a verb or a mark ends it. */
function nameEnd(reading: Reading, mention: Span, sentence: Span): number {
  const rest = reading.folded.slice(mention.end, Math.min(sentence.end, mention.end + 120));
  const lead = /^ (?:on|for|of|по) /u.exec(rest);
  if (!lead) return mention.end;
  const next = within(reading.parties, { start: mention.end, end: sentence.end })[0]?.start ?? sentence.end;
  const stop =
    /[,.;:()"]| (?:was|were|is|has|had|in|held|that|which|took|where|состоял|прош|был|в)(?!\p{L})/u.exec(rest)
      ?.index ?? rest.length;
  const end = Math.min(mention.end + stop, next);
  return mention.end + reading.folded.slice(mention.end, end).trimEnd().length;
}
