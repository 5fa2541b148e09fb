import type { PartyMention } from './find-parties';
import { isActing } from './party-lists';
import type { Reading } from './reading';
import { within, type Span } from './span';

/** How far the next party of a list may stand: a ministry's whole name comes between. */
const farthest = 150;
/** Words that may stand between the parties of a list besides names with capitals. */
const between =
  /^(?:and|together|with|the|of|for|on|as|well|along|both|also|its|our|a|an|s|government|representation|mission|office|ministry|и|а|также|из|по|правительств\p{L}*|господин\p{L}*)$/u;
/** What a Russian body is called; the words of its name go on in small letters. */
const body =
  /^(?:министерств|правительств|агентств|комитет|комисси|служб|управлени|бюро|представительств|департамент|ведомств|центр|администраци|секретариат|погранвойск|меджлис|посольств|отделени|офис|акимат)/u;
/** Words that end a Russian name. */
const ending = /^(?:с|со|при|в|во|на|у|к|ко|от|до|для|где|как|что|котор\p{L}*|было?|были)$/u;

/** The parties listed from the start of the span, with the names of their ministries and offices between them. */
export function listedParties(reading: Reading, span: Span): readonly PartyMention[] {
  const list: PartyMention[] = [];
  let end = span.start;
  for (const mention of within(reading.parties, span)) {
    if (!isListGap(reading, { start: end, end: mention.start })) break;
    take(reading, list, mention, end);
    end = mention.end;
  }
  return list;
}

/** The parties listed up to the end of the span: "the OSCE Centre in Bishkek and UNHCR" before "organised". */
export function listedBefore(reading: Reading, span: Span): readonly PartyMention[] {
  const list: PartyMention[] = [];
  let start = span.end;
  for (const mention of within(reading.parties, span).toReversed()) {
    const gap = { start: mention.end, end: start };
    if (list.length === 0 ? !isTail(reading, gap) : !isListGap(reading, gap)) break;
    if (isActing(mention)) list.unshift(mention);
    start = mention.start;
  }
  return list;
}

function take(reading: Reading, list: PartyMention[], mention: PartyMention, from: number): void {
  if (!isActing(mention)) return;
  const gap = reading.folded.slice(from, mention.start);
  // The Red Cross Society of a State, or its university, is not the State.
  if (
    mention.kind === 'state' &&
    /(?:society|association|red crescent|university|foundation|institute|общество|университет|фонд) (?:of (?:the )?)?$/u.test(
      gap,
    )
  )
    return;
  const last = list.at(-1);
  // "the Department of State's Bureau …" is the bureau; "the Bureau of the Department of State" is one body too.
  if (last && gap.trim() === "'s") list.pop();
  else if (last && /(?:^ ?|presidency |chairmanship )of (?:the )?$/u.test(gap)) return;
  list.push(mention);
}

function isListGap(reading: Reading, gap: Span): boolean {
  if (gap.end - gap.start > farthest) return false;
  let printed = reading.text.slice(gap.start, gap.end);
  for (const place of within(reading.places, gap)) {
    const name = reading.text.slice(place.start, place.end);
    printed = printed.replace(new RegExp(`(?:in|в|во) ${escape(name)}`, 'u'), '');
  }
  if (/[.:!?\n]/u.test(printed.replace(/(?<=\p{Lu})\./gu, ''))) return false;
  let inBody = false;
  for (const word of printed.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const folded = word.toLowerCase().replace(/ё/gu, 'е');
    if (body.test(folded)) inBody = true;
    if (between.test(folded) || /^\p{Lu}/u.test(word)) continue;
    if (!inBody || !/^\p{Script=Cyrillic}/u.test(folded) || ending.test(folded)) return false;
  }
  return true;
}

/** Nothing, or only the rest of an office's name: "the OSCE Office in Tajikistan", "UNHCR Regional Representation". */
function isTail(reading: Reading, gap: Span): boolean {
  return (
    /^,? ?$/u.test(reading.text.slice(gap.start, gap.end)) ||
    /^(?: (?:in )?\p{Lu}[\p{L}-]+){1,3} $/u.test(reading.text.slice(gap.start, gap.end))
  );
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

const nameless =
  /^ ?:? ?(?:the |its )?(?:(?:state|national|general|federal|border) )?(?:ministry|governorate|agency|department|directorate|presidency|akimat|municipality|city of|border troops|migration service|министерств\p{L}*|агентств\p{L}*|государственн\p{L}+ (?:миграционн\p{L}+ )?служб\p{L}*|акимат\p{L}*|администраци\p{L}+|правительств\p{L}*)(?!\p{L})/u;

/** "the Governorate of Edirne", "the Ministry of Interior": a body of a State whose State is not said beside it. */
export function namelessBody(reading: Reading, span: Span): Span | undefined {
  const match = nameless.exec(reading.folded.slice(span.start, span.end));
  return match ? { start: span.start, end: span.start + match[0].length } : undefined;
}
