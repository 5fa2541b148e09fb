import type { DraftMeeting } from '@/domain/draft';
import { stated, uncertain, type Found } from './found';
import { findActs } from './find-acts';
import type { PartyMention } from './find-parties';
import { alsoBy, listedBefore, listedParties, namelessBody } from './organiser-lists';
import { aboutHolding, beforePhrases, rolePhrases, type Role } from './organiser-phrases';
import { wordsOf, type Reading, type Sentence } from './reading';
import type { MeetingMention } from './find-meeting-mentions';
import { nextMeeting, type MainMeeting } from './main-meeting';
import { itemAt, within, type Span } from './span';

export type Organiser = DraftMeeting['organisers'][number];

/** More than so many before a verb are those who met, not those who held the meeting. */
const mostHolders = 4;

/**
 * Parties that hosted, organised, supported or paid for the meeting, in the order of the text.
 * @param country of the place: whose a ministry is that the text names without its State
 */
export function findOrganisers(
  reading: Reading,
  main: MainMeeting,
  country?: string,
): readonly Found<Organiser>[] {
  const found: Found<Organiser>[] = [...organisersOfForm(reading, country)];
  for (const sentence of reading.sentences) {
    const words = wordsOf(reading, sentence);
    if (!aboutHolding.test(words) && within(reading.meetings, sentence).length === 0) continue;
    const phrases = rolePhrases(words, sentence);
    const before = beforePhrases(reading, words, sentence);
    if (phrases.length + before.length === 0 || saysWhatIsToBeDone(reading, sentence)) continue;
    if (isOfOneToCome(reading, main, sentence)) continue;
    for (const { role, span, limit } of phrases)
      found.push(...listed(reading, { start: span.end, end: limit }, role, country));
    for (const { role, span } of before) {
      const holders = listedBefore(reading, { start: sentence.start, end: span.start });
      if (isTaughtBySomebody(reading, sentence, holders, span)) continue;
      if (holders.length <= mostHolders && !areThoseWhoMet(reading, sentence, holders))
        found.push(...holders.map((party) => organiser(party, role)));
      if (holders.length === 0)
        found.push(...nameless(reading, { start: sentence.start, end: span.start }, role, country));
    }
  }
  return found;
}

/** "Organisers: UNHCR, UNFPA", "Donor: European Union". */
function organisersOfForm(reading: Reading, country: string | undefined): readonly Found<Organiser>[] {
  return reading.form.flatMap(({ field, start, end }) => {
    if (field !== 'organised' && field !== 'hosted' && field !== 'funded' && field !== 'supported') return [];
    const next = rolePhrases(reading.folded.slice(start, end), { start, end })[0];
    return listed(reading, { start, end: next?.span.start ?? end }, field, country);
  });
}

function listed(
  reading: Reading,
  span: Span,
  role: Role,
  country: string | undefined,
): readonly Found<Organiser>[] {
  const own = nameless(reading, span, role, country);
  const parties = listedParties(reading, span);
  const [first] = parties;
  // "by the Agency for … together with IOM": the body comes first, and the party is whom it worked with.
  const helped =
    first !== undefined &&
    own.length > 0 &&
    role === 'organised' &&
    /(?:together|jointly) with (?:the )?$|совместно со? $/u.test(
      reading.folded.slice(span.start, first.start),
    );
  if (helped) return [...own, ...parties.map((party) => organiser(party, 'cooperation'))];
  const more = alsoBy(reading, { start: parties.at(-1)?.end ?? span.start, end: span.end });
  return parties.length > 0 ? [...parties, ...more].map((party) => organiser(party, role)) : own;
}

function nameless(
  reading: Reading,
  span: Span,
  role: Role,
  country: string | undefined,
): readonly Found<Organiser>[] {
  const body = namelessBody(reading, span);
  if (!body) return [];
  const place = within(reading.places, { start: body.end, end: Math.min(span.end, body.end + 40) })[0];
  const party = place?.country ?? country;
  return party === undefined
    ? []
    : [{ value: { party, role }, clues: [uncertain(body, 'review.why.state-of-the-place')] }];
}

/** "Mr. Sydykov, trainer of UNHCR, conducted the training": whose somebody is held nothing by that. */
function isTaughtBySomebody(
  reading: Reading,
  sentence: Span,
  holders: readonly PartyMention[],
  verb: Span,
): boolean {
  const [first] = holders;
  return (
    first !== undefined &&
    /^(?:also |has |have )?(?:conduct|led|deliver|facilitat|провел|вел)/u.test(
      reading.folded.slice(verb.start, verb.end).trimStart(),
    ) &&
    /(?<!\p{L})(?:mr|ms|mrs|dr|г-н|г-жа)\.? [^.;]*, [^.;,]*$/u.test(
      reading.folded.slice(sentence.start, first.start).replace(/(?<!\p{L})(mr|ms|mrs|dr)\./gu, '$1 '),
    )
  );
}

/** "the ministers of A, B and C held a meeting". */
function areThoseWhoMet(reading: Reading, sentence: Span, holders: readonly PartyMention[]): boolean {
  const first = holders[0]?.start ?? 0;
  const before = reading.folded.slice(Math.max(sentence.start, first - 70), first);
  // "Officials thanked Kenya for hosting": those who met thank who held the meeting.
  if (/(?<!\p{L})(?:thank|grat|appreciat|commend|благодар|признательн)\p{L}*/u.test(before)) return false;
  return /(?<!\p{L})(?:ministers|officials|delegations|representatives|experts|made up of|composed of|consisting of|министры|делегации|представители|лица|эксперты)[^.]{0,60}$/u.test(
    before,
  );
}

const binding: ReadonlySet<string> = new Set(['decision', 'commitment', 'request']);

/** "2. Kazakhstan, in cooperation with UNHCR, is invited to host a workshop": that one is not the meeting of the text. */
function saysWhatIsToBeDone(reading: Reading, sentence: Sentence): boolean {
  const paragraph = itemAt(reading.paragraphs, sentence.start);
  if (!paragraph || sentence.start >= paragraph.end) return false;
  const start = Math.max(sentence.start, paragraph.body.start);
  return findActs(reading, { start, end: sentence.end }).some((act) => binding.has(act.class));
}

/** "to hold its sixteenth meeting at the invitation of Pakistan", "the next meeting, hosted by Japan": who holds another. */
function isOfOneToCome(reading: Reading, main: MainMeeting, sentence: Sentence): boolean {
  const named = within(reading.meetings, sentence);
  if (namesMeetingBySelf(main, named)) return false;
  const isOther = named.some(({ ordinal }) => ordinal !== undefined && ordinal !== main.ordinal);
  const words = wordsOf(reading, sentence);
  return (main.ordinal !== undefined && isOther && toCome.test(words)) || nextMeeting.test(words);
}

/** Whether one of the meetings a sentence names is the text's own by its number, or plainly this one. */
function namesMeetingBySelf(main: MainMeeting, named: readonly MeetingMention[]): boolean {
  return main.ordinal !== undefined && named.some(({ ordinal }) => ordinal === main.ordinal);
}

const toCome =
  /(?<!\p{L})(?:to (?:hold|host|convene|organi[sz]e|receive)|(?:will|shall|is to|are to|to) be (?:held|hosted|convened|organi[sz]ed)|will (?:take place|host|hold)|провести|созвать|состоится|пройдет|будет (?:проведен|созван)\p{L}*)(?!\p{L})/u;

function organiser(mention: PartyMention, role: Role): Found<Organiser> {
  const value = { party: mention.party, role };
  return {
    value,
    clues: [mention.known ? stated(mention) : uncertain(mention, 'review.why.unknown-organisation')],
  };
}
