import type { PersonMention } from './find-people';
import type { PartyMention } from './find-parties';
import type { Intervention } from './find-interventions';
import { isOfOtherMeeting, type MainMeeting } from './main-meeting';
import { listedBefore, listedParties } from './organiser-lists';
import { isActing } from './party-lists';
import { wordsOf, type Reading, type Sentence } from './reading';
import { within, type Span } from './span';

/** Those whom a sentence lists as having spoken, with what it calls their words. */
export interface ListedSpeakers {
  readonly kind: Intervention['kind'];
  readonly people: readonly PersonMention[];
  readonly parties: readonly PartyMention[];
}

const remarks = '(?:statements?|remarks|address(?:es)?|speech(?:es)?|words)';
const en = String.raw`(?:${[
  `(?<opening>(?:opening|welcom(?:e|ing)|introductory) ${remarks})`,
  `(?<closing>(?:closing|concluding) ${remarks})`,
  '(?<presentation>presentations)',
  '(?:statements?|interventions|remarks|speeches|addresses)',
].join('|')}) (?:was|were) (?:also |then |subsequently )?(?:made|delivered|given) by`;
const remarksRu = String.raw`(?:слов|реч|обращени|выступлени)\p{L}+`;
const ru = String.raw`с (?:${[
  String.raw`(?<openingRu>(?:приветственн|вступительн)\p{L}+ ${remarksRu}|приветстви\p{L}+)`,
  String.raw`(?<closingRu>заключительн\p{L}+ ${remarksRu})`,
  String.raw`(?<presentationRu>(?:презентаци|доклад)\p{L}+)`,
  String.raw`(?:заявлени|сообщени|реч)\p{L}+`,
].join(
  '|',
)}) (?:также |затем )?(?:выступили|обратились)|(?:были )?заслушаны (?:(?<presentationRu2>(?:презентаци|доклад)\p{L}+)|(?:сообщени|выступлени)\p{L}+)|слово (?:также |затем )?взяли|выступили(?= ?:)`;
/** "Statements were made by", «С заявлениями выступили»: what stands before a list of speakers. */
const lead = new RegExp(
  String.raw`(?<!\p{L})(?:${en}|${ru})(?: (?:the following|следующие) (?:delegations|speakers|states|делегации|участники))?:?(?!\p{L})`,
  'u',
);

/** The meeting that the text is about, and its day as EDTF where it is known. */
export interface OwnMeeting {
  readonly main: MainMeeting;
  readonly date?: string | undefined;
}

/**
 * "Statements were made by Mr. X, Minister of …, and Ms. Y", «С заявлениями выступили представители …»: each of the list
 * spoke. Where persons are named, a party between them is whose they are. Nobody where it was at another meeting, or where
 * no statements were made.
 */
export function listedSpeakers(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
  own: OwnMeeting,
): ListedSpeakers | undefined {
  const match = lead.exec(wordsOf(reading, sentence));
  if (!match) return listedAhead(reading, sentence, own);
  const before = { start: sentence.start, end: sentence.start + match.index };
  const rest = { start: before.end + match[0].length, end: sentence.end };
  if (isNotHere.test(reading.folded.slice(before.start, before.end))) return undefined;
  if (isElsewhere(reading, own, before, rest)) return undefined;
  const { zone, named } = listOfPeople(reading, rest, people);
  const parties =
    named.length > 0
      ? besidePeople(reading, zone, named)
      : listedParties(reading, { start: zone.start, end: endOfParties(reading, zone) });
  if (named.length + parties.length < 2) return undefined;
  return { kind: kindOf(match.groups ?? {}), people: named, parties };
}

/** "Kazakhstan, Türkiye and UNHCR took the floor.": nothing else is told of them. */
const tookFloor =
  /,? (?:also |then |subsequently )?(?:took the floor|made (?:opening |closing |short |brief )?(?:statements?|interventions?|remarks)|delivered statements|spoke|(?:также |затем )?(?:взяли слово|выступили(?: с (?:заявлениями|сообщениями))?))\.?$/u;

function listedAhead(reading: Reading, sentence: Sentence, own: OwnMeeting): ListedSpeakers | undefined {
  const verb = tookFloor.exec(wordsOf(reading, sentence));
  if (!verb) return undefined;
  const before = { start: sentence.start, end: sentence.start + verb.index };
  if (isElsewhere(reading, own, before, { start: before.end, end: sentence.end })) return undefined;
  const parties = listedBefore(reading, before);
  const [first] = parties;
  const isSubject =
    first !== undefined &&
    /^(?:(?:then|also|затем|также),? )?(?:the )?(?:(?:delegations|representatives|delegates) of |делегации |представители )?(?:the )?$/u.test(
      reading.folded.slice(sentence.start, first.start).replace(/^\P{L}+/u, ''),
    );
  return isSubject && parties.length > 1 ? { kind: 'statement', people: [], parties } : undefined;
}

/** "No further statements were made by", "recalled that statements were made by": words ahead that make it another thing. */
const isNotHere =
  /(?:(?<!\p{L})no (?:(?:further|other|additional|formal|general|such|national|opening|closing|new) )*|(?<!\p{L})не )$|(?<!\p{L})(?:recall(?:s|ed|ing)? (?:that|how)|напомни\p{L}*,? (?:о том, )?(?:что|как)|напомина\p{L}*,? (?:о том, )?(?:что|как))(?!\p{L})/u;
/** A session or a panel has its number within one meeting. */
const isSession = /(?:session|panel|segment|сесси|заседани|панел)/u;
const lookingBack = /(?<!\p{L})(?:at|in|during|of|on|в|на|во время|в ходе) (?:the |its )?$/u;

/** "At the Second Meeting in Kampala in 2022 statements were made by": whether another meeting or another year is told of. */
export function isElsewhere(reading: Reading, { main, date }: OwnMeeting, before: Span, rest: Span): boolean {
  if (isOfOtherMeeting(reading, main, before)) return true;
  const behind = (span: Span): boolean =>
    lookingBack.test(reading.folded.slice(Math.max(rest.start, span.start - 20), span.start));
  const meetings = [
    ...within(reading.meetings, before),
    ...within(reading.meetings, rest).filter((mention) => behind(mention.ordinalSpan ?? mention)),
  ];
  const isOther = meetings.some(
    ({ start, end, ordinal }) =>
      ordinal !== undefined &&
      main.ordinal !== undefined &&
      ordinal !== main.ordinal &&
      !isSession.test(reading.folded.slice(start, end)),
  );
  if (isOther) return true;
  const years = yearsOf(date ?? '');
  const days = [...within(reading.dates, before), ...within(reading.dates, rest).filter(behind)];
  const told = days.flatMap(({ edtf }) => yearsOf(edtf));
  return years.length > 0 && told.length > 0 && !told.some((year) => years.includes(year));
}

/** The years that a day or a span of days in EDTF names. */
function yearsOf(edtf: string): readonly string[] {
  return edtf.match(/(?<![\d-])\d{4}/gu) ?? [];
}

/** What begins another thing than the list: who did what, who led it, what it was on. */
const endOfList =
  /(?<!\p{L})(?:who|whom|which|котор\p{L}+|regarding|concerning|(?:moderated|chaired|facilitated|introduced|led) by|под (?:председательством|руководством)|модератор\p{L}*)(?!\p{L})/u;
const separator =
  /[,;:](?: (?:and|as well as|и|а также)(?!\p{L}))?|(?<!\p{L})(?:and|as well as|и|а также)(?!\p{L})/gu;
/** Before a name, what says that somebody is spoken of: a preposition that stands in no post, or a verb. */
const spokenOf =
  /(?<!\p{L})(?:on|about|with|against|after|before|during|than|о|об|обо|про|против|по (?:делу|поводу)|(?:to|for|in|at|к|для|с|со)(?= (?:the )?$)|is|are|was|were|has|have|had|said|(?!united(?!\p{L}))\p{L}{2,}ed(?! by $)|\p{L}{3,}(?:ил|ила|ала|ели|али|или|ась|ись|лся))(?!\p{L})/u;

/** The people of a list, as far as it goes, and its stretch. */
function listOfPeople(
  reading: Reading,
  rest: Span,
  people: readonly PersonMention[],
): { readonly zone: Span; readonly named: readonly PersonMention[] } {
  // "WHO" in capitals is an organisation.
  const closed = endOfList.exec(reading.text.slice(rest.start, rest.end));
  const whole = { start: rest.start, end: closed ? rest.start + closed.index : rest.end };
  const named: PersonMention[] = [];
  let from = whole.start;
  for (const person of within(people, whole)) {
    const post = person.function?.start ?? person.start;
    const to = Math.max(from, Math.min(post, person.honorific?.start ?? person.start));
    const gap = reading.folded.slice(from, to);
    const last = [...gap.matchAll(separator)].at(-1);
    const tail = last ? last.index + last[0].length : 0;
    const other = spokenOf.exec(gap.slice(tail));
    if (other) return { zone: { ...whole, end: from + tail + other.index }, named };
    named.push(person);
    from = Math.max(person.end, person.function?.end ?? 0);
  }
  return { zone: whole, named };
}

/** "made by IOM and UNHCR on Afghanistan": the list ends where a party is followed by what it spoke on. */
function endOfParties(reading: Reading, zone: Span): number {
  const last = within(reading.parties, zone).find(({ end }) =>
    /^,? on(?!\p{L})/u.test(reading.folded.slice(end, Math.min(zone.end, end + 6))),
  );
  return last?.end ?? zone.end;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Intervention['kind'] {
  const kinds = ['opening', 'closing', 'presentation'] as const;
  return (
    kinds.find((kind) => [kind, `${kind}Ru`, `${kind}Ru2`].some((name) => groups[name] !== undefined)) ??
    'statement'
  );
}

/** "…, and Ms. Solberg, Director, as well as by UNHCR and the delegation of Japan": parties that spoke through nobody named. */
function besidePeople(
  reading: Reading,
  zone: Span,
  people: readonly PersonMention[],
): readonly PartyMention[] {
  const own = new Set(people.map(({ party }) => party?.start));
  return within(reading.parties, zone).filter(
    (party) =>
      isActing(party) &&
      !own.has(party.start) &&
      ofDelegation.test(reading.folded.slice(zone.start, party.start)),
  );
}

const ofDelegation =
  /(?:^ ?|, |(?:,? as well as|,? and|,? и|,? а также) )(?:by )?(?:the )?(?:(?:delegations?|representatives?) of (?:the )?|делегаци[яи] |представител[ьи] )$|(?:as well as|and) by (?:the )?$/u;
