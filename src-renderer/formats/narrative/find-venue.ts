import type { DraftMeeting } from '@/domain/draft';
import { isHeading } from './main-meeting';
import { derived, stated, type Found } from './found';
import { formLine } from './form-labels';
import { sentenceOf, wordsOf, type Reading, type Sentence } from './reading';
import { within } from './span';

const house =
  '(?:Hotel|Palace|Conference Cent(?:re|er)|Congress Cent(?:re|er)|Convention Cent(?:re|er)|Cent(?:re|er)|Hall|Residence|House|Building|University|Complex|hotel|residence|conference cent(?:re|er)|conference hall)';
const before = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:at|in|of) (?:the )?)(?:Hotel (?:\p{Lu}[\p{L}’'-]+ ?){1,2}|(?:\p{Lu}[\p{L}’'-]+ ){1,5}${house})(?<! )(?!\p{L})`,
  'gu',
);
const after = /(?<!\p{L})(?:гостиниц|отел|дворц|зал|здани|конгресс-центр|конференц-зал)\p{L}* $/u;
/** Houses that are named for much else too: only where the meeting was in them, or as an address gives them. */
const housed =
  /(?<!\p{L})(?:в (?:[\p{L}-]+(?:ом|ем) ){0,3}|^|[,(\n] ?)(?<house>(?:конгресс-центр|бизнес-центр|конференц-центр|центр|комплекс|пансионат)е?|санатори[ий]) $/u;
const houses: readonly (readonly [bent: RegExp, nominative: string])[] = [
  [/(?<=отел)(?:е|я)$/u, 'ь'],
  [/(?<=гостиниц)(?:е|ы|у)$/u, 'а'],
  [/(?<=двор)це$/u, 'ец'],
  [/(?<=здани)(?:и|я)$/u, 'е'],
  [/(?<=санатори)и$/u, 'й'],
  [/(?<=зал|центр|комплекс|пансионат)(?:е|а)$/u, ''],
];

/** «в отеле» is the «отель». */
function houseOf(printed: string): string {
  const [bent, nominative] = houses.find(([one]) => one.test(printed)) ?? [/$^/u, ''];
  return printed.replace(bent, nominative);
}

const hotel = /^ (?:hotel|palace|cent(?:re|er)|residence|conference hall|hall)(?!\p{L})/u;

/** The house the meeting was held in, as printed: «Intercontinental» hotel, the Palace of …, гостиница «…». */
export function findVenue(reading: Reading): Found<string> | undefined {
  const labelled = formLine(reading.form, 'venue');
  if (labelled)
    return { value: reading.text.slice(labelled.start, labelled.end), clues: [stated(labelled, 'venue')] };
  for (const quotation of reading.quotations) {
    const follows = hotel.exec(reading.folded.slice(quotation.end, quotation.end + 30));
    const ahead = reading.folded.slice(Math.max(0, quotation.start - 90), quotation.start);
    const named = housed.exec(ahead)?.groups?.['house'];
    const lead = after.exec(ahead.slice(-40))?.[0] ?? (named === undefined ? undefined : `${named} `);
    if (!follows && lead === undefined) continue;
    const span = {
      start: quotation.start - (lead?.length ?? 0),
      end: quotation.end + (follows?.[0].length ?? 0),
    };
    const printed = reading.text.slice(span.start, span.end);
    const noun = reading.text.slice(span.start, quotation.start).trimEnd();
    const value = houseOf(noun) + printed.slice(noun.length);
    return { value, clues: [value === printed ? stated(span, 'venue') : derived(span, 'venue')] };
  }
  for (const match of reading.text.matchAll(before)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceOf(reading, span);
    if (!sentence || !tellsOfMeeting(reading, sentence)) continue;
    const university = match[0].endsWith('University');
    if (
      university &&
      !/(?<!\p{L})at (?:the )?$/u.test(reading.folded.slice(Math.max(0, span.start - 8), span.start))
    )
      continue;
    if (
      !university &&
      /(?<!\p{L})of (?:the )?$/u.test(reading.folded.slice(Math.max(0, span.start - 8), span.start))
    ) {
      if (!/building of (?:the )?$/u.test(reading.folded.slice(Math.max(0, span.start - 20), span.start)))
        continue;
    }
    if (
      within(reading.parties, { start: span.start - 4, end: span.end + 80 }).some(
        (party) => party.start < span.end && party.end >= span.end,
      )
    )
      continue;
    return { value: match[0], clues: [stated(span, 'venue')] };
  }
  return undefined;
}

/** Not in such a sentence, a house is where somebody works or stays. */
function tellsOfMeeting(reading: Reading, sentence: Sentence): boolean {
  return (
    within(reading.meetings, sentence).length > 0 ||
    /(?<!\p{L})(?:met|meeting|gathered|was held|took place|are expected|were hosted|hosted) (?:[\p{L}\p{N}'-]+ ){0,4}(?:at|in) /u.test(
      wordsOf(reading, sentence),
    )
  );
}

type Modality = NonNullable<DraftMeeting['modality']>;
const modalities: readonly (readonly [modality: Modality, pattern: RegExp])[] = [
  [
    'hybrid',
    /(?<!\p{L})(?:(?:in (?:a )?)?hybrid (?:format|mode|meeting)|both in person and online|in the room and online|(?:гибридн|смешанн)(?:ом формате|ом режиме|ый формат)|очно и (?:по видеосвязи|онлайн))(?!\p{L})/u,
  ],
  [
    'online',
    /(?<!\p{L})(?:(?:held|convened|took place|meeting|met|conducted|organi[sz]ed) (?:\p{L}+ )?(?:online|virtually)|(?:via|by) (?:video ?-?(?:conference|link)|zoom|webex|teams)|meets? online|\(online\)|^online$|virtual(?:ly)? (?:meeting|format|session)|online (?:meeting|format|session)|в (?:онлайн|режиме видеоконференции|формате видеоконференции|режиме онлайн)[- ]?\p{L}*|посредством видеоконференцсвязи|по видеосвязи|[(,] ?видеоконференция|^видеоконференция)(?!\p{L})/u,
  ],
  [
    'in-person',
    /(?<!\p{L})(?:in[- ]person (?:meeting|format|session)|(?:held|met) in person|в очном формате)(?!\p{L})/u,
  ],
];

/** In person, online or both: only where the text says so. */
export function findModality(reading: Reading): Found<Modality> | undefined {
  // What the lines of the title say goes before what somebody says further down.
  const first = reading.sentences[0]?.block ?? 0;
  const head = reading.sentences.filter(
    (sentence) => sentence.block - first < headBlocks && isHeading(reading, sentence),
  );
  return saidIn(reading, head) ?? saidIn(reading, reading.sentences);
}

const headBlocks = 5;

/** A hybrid meeting has its part online: what says both counts before what says one. */
function saidIn(reading: Reading, sentences: readonly Sentence[]): Found<Modality> | undefined {
  for (const [modality, pattern] of modalities) {
    for (const sentence of sentences) {
      const match = pattern.exec(wordsOf(reading, sentence));
      if (!match) continue;
      const start = sentence.start + match.index;
      return { value: modality, clues: [derived({ start, end: start + match[0].length }, 'modality')] };
    }
  }
  return undefined;
}
