import type { DraftMeeting } from '@/domain/draft';
import { stated, type Found } from './found';
import { namesMeeting, type MainMeeting } from './main-meeting';
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
    const span = { start: match.index + lead, end: match.index + match[0].length };
    const name = reading.text.slice(span.start, span.end);
    const sentence = sentenceOf(reading, span);
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
        stated(span, 'name'),
        ...(date ? [stated(date, 'date')] : []),
        ...(place ? [stated(place, 'city')] : []),
      ],
    });
  }
  return [...found.values()];
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
