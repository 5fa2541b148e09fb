import type { MeetingMention } from './find-meeting-mentions';
import type { Reading } from './reading';
import { within, type Span } from './span';

const capital = "\\p{Lu}[\\p{L}’'-]+";
const eventName = new RegExp(
  String.raw`(?<!\p{L})(?:${capital} (?:of |on |for )?(?:the )?){1,4}(?:Forum|Summit|Congress|Conference|Assembly|Dialogue|Consultations?|Meeting|Segment|Symposium|Workshop|Seminar|Round ?[Tt]able)(?: (?:on|for|of) (?:the )?${capital}(?:(?:,| and| of| for)? ${capital}){0,5})?(?!\p{L})|(?<!\p{L})(?:\p{Lu}\p{L}+ ){1,4}(?:[Фф]орум|[Сс]аммит|[Кк]онференци|[Сс]овещани|[Кк]онгресс|[Аа]ссамбле)\p{L}{0,3}(?: (?:по|о|об) \p{L}+(?: \p{L}+){0,3})?(?!\p{L})|(?<!\p{L})(?:handover|signing) ceremony(?!\p{L})`,
  'gu',
);
const article = /^(?:The|This|In|At|A|During|And|First|Second|Third|Fourth|Fifth|На|В|По|Как|Для) /u;

/** Events by their names in capitals: the Global Refugee Forum, the High-Level Segment on Statelessness. */
export function capitalNames(reading: Reading): readonly Span[] {
  return [...reading.text.matchAll(eventName)].map((match) => {
    const lead = article.exec(match[0])?.[0].length ?? 0;
    const span = { start: match.index + lead, end: match.index + match[0].length };
    const date = within(reading.dates, { start: span.start, end: span.end + 30 })[0];
    if (!date || date.start >= span.end) return span;
    return { start: span.start, end: span.start + withoutTail(reading.folded.slice(span.start, date.start)) };
  });
}

/** What tells another meeting of a row from this one: "the next", "its previous", «очередное». */
const inRow =
  /(?<!\p{L})(?<word>next|previous|last|earlier|following|upcoming|forthcoming|preceding|следующ\p{L}{2,3}|предыдущ\p{L}{2,3}|очередн\p{L}{2,3}|предстоящ\p{L}{2,3}|прошл\p{L}{2,3})(?<between>,? (?:[\p{L}\p{N}-]+,? ){0,3})$/u;
const qualifier =
  /(?<!\p{L})(?:(?:preparatory|expert|experts'|technical|annual|extraordinary|informal|follow-up|high-level|inter-?agency|consultative|подготовительн\p{L}{2,3}|экспертн\p{L}{2,3}|внеочередн\p{L}{2,3}|ежегодн\p{L}{2,3}|консультативн\p{L}{2,3}) )+$/u;
const capitals =
  /(?:(?<![\p{L}-])(?!(?:The|This|At|In|On|An?|And|Its|Our|Their) )(?=\p{Lu})(?:\p{Script=Latin}[\p{L}’'-]*\p{L}|\p{Script=Cyrillic}[\p{L}-]*(?:ая|ое|ый|ий|ой|ую|ого|ому|ым|им|ом|ей)) ){1,4}$/u;

/** A meeting as the text names it, with what goes before and behind its noun. */
export interface MeetingName extends Span {
  readonly isInRow: boolean;
}

/** "the sixth Bali Process Ministerial Conference", "next thematic meeting on returns": the whole of a mention's name. */
export function nameOfMention(reading: Reading, mention: MeetingMention, sentence: Span): MeetingName {
  let start = Math.min(mention.start, mention.ordinalSpan?.start ?? mention.start);
  const from = Math.max(sentence.start, start - 70);
  const row = inRow.exec(reading.folded.slice(from, start));
  const isRow = row !== null && !/(?:(?:^|\s)(?:of|and|in|на|в|и)\s)/u.test(row.groups?.['between'] ?? '');
  if (isRow) start = from + row.index;
  else {
    const before = reading.text.slice(from, start);
    const found = qualifier.exec(before.toLowerCase()) ?? capitals.exec(before);
    if (found && from + found.index > sentence.start) start = from + found.index;
  }
  return { start, end: nameEnd(reading, mention, sentence), isInRow: isRow };
}

/** "on refugee protection and international migration" belongs to the name; a party, a verb or a mark ends it. */
function nameEnd(reading: Reading, mention: Span, sentence: Span): number {
  const rest = reading.folded.slice(mention.end, Math.min(sentence.end, mention.end + 120));
  const lead = /^ (?:on|for|of|по|на высшем уровне) /u.exec(rest);
  if (!lead) return mention.end;
  const next = within(reading.parties, { start: mention.end, end: sentence.end })[0]?.start ?? sentence.end;
  const date = within(reading.dates, { start: mention.end, end: sentence.end })[0]?.start ?? sentence.end;
  const stop =
    /[,.;:()"]| (?:was|were|is|has|had|will|would|in(?! \p{L}+s[,.;)])|held|at|to|by|that|which|took|where|состо\p{L}+|прош\p{L}+|пройд\p{L}+|был\p{L}*|в|и)(?!\p{L})/u.exec(
      rest,
    )?.index ?? rest.length;
  const end = Math.min(mention.end + stop, next, date);
  return mention.end + withoutTail(reading.folded.slice(mention.end, end));
}

/** How much of the words belongs to a name: not the "of" before a date or a party. */
function withoutTail(words: string): number {
  const tail = /(?: (?:of|on|for|by|the|по|о))+ ?$/u.exec(words);
  return (tail ? words.slice(0, tail.index) : words).trimEnd().length;
}
