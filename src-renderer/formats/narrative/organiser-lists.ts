import type { PartyMention } from './find-parties';
import { isActing } from './party-lists';
import type { Reading } from './reading';
import { itemAt, within, type Span } from './span';

/** How far the next party of a list may stand: a ministry's whole name comes between. */
const farthest = 150;
/** Words that may stand between the parties of a list besides names with capitals. */
const between =
  /^(?:and|together|with|the|of|for|on|as|well|along|both|also|its|our|a|an|s|government|representation|mission|office|ministry|и|а|также|из|по|правительств\p{L}*|господин\p{L}*|делегаци\p{L}+|представител\p{L}+|delegations?|representatives?)$/u;
/** What a Russian body is called; the words of its name go on in small letters. */
const body =
  /^(?:министерств|правительств|агентств|комитет|комисси|служб|управлени|бюро|представительств|департамент|ведомств|центр|администраци|секретариат|погранвойск|меджлис|посольств|отделени|офис|акимат|президиум|дирекци|инспекц|инспекторат|институт|фонд|мисси|палат|управа|мэри|областн|генеральн)/u;
/** «министра внутренних дел Республики Армения»: whoever holds a post acts for the State. */
const post = /^(?:министр(?:а|ом|у)?|президент(?:а|ом)?|директор(?:а|ом)?|начальник(?:а|ом)?|посл(?:а|ом))$/u;
/** Words that end a Russian name. */
const ending = /^(?:с|со|при|в|во|на|у|к|ко|от|до|для|где|как|что|котор\p{L}*|было?|были)$/u;

/** The parties listed from the start of the span, with the names of their ministries and offices between them. */
export function listedParties(reading: Reading, span: Span): readonly PartyMention[] {
  const list: PartyMention[] = [];
  let end = span.start;
  for (const mention of within(reading.parties, span)) {
    // "the OSCE Office in Tajikistan": where the office is, and the list goes on behind.
    if (isWhereOfficeIs(reading, end, mention)) {
      end = mention.end;
      continue;
    }
    if (!isListGap(reading, { start: end, end: mention.start })) break;
    take(reading, list, mention, end);
    end = mention.end;
  }
  return list;
}

/** "the Bureau of … of the United States" is the bureau. */
function isOfBodyBefore(reading: Reading, mention: PartyMention): boolean {
  const before = itemAt(reading.parties, mention.start - 1);
  return (
    mention.kind === 'state' &&
    before?.kind === 'organisation' &&
    /^ of (?:the )?$/u.test(reading.folded.slice(before.end, mention.start))
  );
}

function isWhereOfficeIs(reading: Reading, end: number, mention: PartyMention): boolean {
  return (
    mention.kind === 'state' &&
    /^ (?:[\p{L}-]+ ){0,4}(?:in|в|во) $/u.test(reading.folded.slice(end, mention.start)) &&
    end > 0
  );
}

/** Parties further on, who did the same: "by the Union through a project and by Switzerland". */
export function alsoBy(reading: Reading, span: Span): readonly PartyMention[] {
  return within(reading.parties, span).filter(
    (mention) =>
      isActing(mention) &&
      /(?<!\p{L})and (?:also )?by (?:the )?$/u.test(
        reading.folded.slice(Math.max(span.start, mention.start - 16), mention.start),
      ),
  );
}

const withWhom =
  '(?:together|jointly) with|with (?:the )?(?:\\p{L}+ ){0,2}(?:support|assistance|help|funding|backing|participation) (?:of|from)|in (?:\\p{L}+ )?(?:co-?operation|partnership|collaboration|co-?ordination) with|совместно со?|вместе со?|при (?:\\p{L}+ ){0,2}(?:поддержке|содействии|участии|помощи)|в (?:\\p{L}+ )?(?:сотрудничестве|партнерстве|взаимодействии) со?';
/** "The Government, with the support of UNHCR, hosted": what stands between those who held it and the verb. */
const asideBefore = new RegExp(
  String.raw`, (?:(?:acting |serving )?(?:as|in its capacity as)|which|who) [^,.;]{3,90}, ?(?:\p{L}+ )?$|,? (?:${withWhom}) [^.;:]{3,110}$`,
  'u',
);

/** The parties listed up to the end of the span: "the OSCE Centre in Bishkek and UNHCR" before "organised". */
export function listedBefore(reading: Reading, span: Span): readonly PartyMention[] {
  const list: PartyMention[] = [];
  // "ICMPD, acting as Secretariat, prepared": what is said of it in between is no part of the list.
  const from = Math.max(span.start, span.end - 150);
  const aside = asideBefore.exec(reading.folded.slice(from, span.end));
  let start = aside ? from + aside.index : span.end;
  for (const mention of within(reading.parties, { start: span.start, end: start }).toReversed()) {
    const gap = { start: mention.end, end: start };
    const parted = list.length > 0 && reading.text.slice(gap.start, gap.end).includes(';');
    if (parted || (list.length === 0 ? !isTail(reading, gap) : !isListGap(reading, gap))) break;
    if (isActing(mention) && !isOfBodyBefore(reading, mention)) list.unshift(mention);
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
  // "at the invitation of H.E. Dr. Diane Uwimana, Minister of Justice of Rwanda"
  if (/[.:!?\n]/u.test(printed.replace(/(?<=\p{Lu}|(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Hon|Amb|Gen))\./gu, '')))
    return false;
  let inBody = false;
  for (const word of printed.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const folded = word.toLowerCase().replace(/ё/gu, 'е');
    // «Государственная миграционная служба»: a Russian name begins with a capital and goes on in small letters.
    if (body.test(folded) || post.test(folded) || /^\p{Lu}\p{L}+(?:ая|ое|ый|ий|ой|ого)$/u.test(word))
      inBody = true;
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
