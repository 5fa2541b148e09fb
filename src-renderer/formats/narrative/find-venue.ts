import type { DraftMeeting } from '@/domain/draft';
import { happens, isHeading } from './main-meeting';
import { derived, stated, uncertain, type Found } from './found';
import { formLine } from './form-labels';
import { isHeadline } from './headline';
import { honorificSource } from './person-names';
import { sentenceOf, wordsOf, type Reading, type Sentence } from './reading';
import { trimSpan } from './segment-blocks';
import { within, type Span } from './span';
import { titleBlock } from './title-block';

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
  const segment = segmentOfHead(reading);
  if (segment) return segment;
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
    // A house within the name of a party is no venue; a university may be both.
    const inParty = within(reading.parties, { start: span.start - 4, end: span.end + 80 }).some(
      (party) => party.start < span.end && party.end >= span.end,
    );
    if (inParty && !university) continue;
    return { value: match[0], clues: [stated(span, 'venue')] };
  }
  return houseOfBody(reading);
}

const place =
  /^(?:online|hybrid|virtual\p{L}*|by video\p{L}*|zoom|webex|teams|онлайн|видеоконференц\p{L}*|смешанн\p{L}+ формат|гибридн\p{L}+ формат|в (?:режиме|формате) .*|draft|final|provisional|проект|.*(?:область|обл\.|район|край|province|oblast|region|district|county)|\d+.*|(?:г|гор|с|пос)\.?)$/u;

/**
 * "Madrid, 6 June 2019, Casa de América", «(Алматы, Казахстанско-Немецкий университет, 19 октября 2023 г.)»: in a line that
 * only says when and where, the one piece between commas that is neither the day nor a place known.
 */
function segmentOfHead(reading: Reading): Found<string> | undefined {
  const placeLines = reading.form.filter(({ field }) => field === 'place');
  for (const line of [...placeLines, ...titleBlock(reading)]) {
    const isForm = placeLines.some(({ start }) => start === line.start);
    const dates = within(reading.dates, line);
    const places = within(reading.places, line);
    if (!isForm && (dates.length === 0 || places.length === 0)) continue;
    if (within(reading.meetings, line).length > 0 || line.end - line.start > 130) continue;
    const facts = [
      ...dates,
      ...places,
      ...within(reading.parties, line).filter(({ kind }) => kind === 'state'),
    ];
    const rest = piecesOf(reading, line).filter((piece) => isOther(reading, piece, facts));
    const [only] = rest;
    if (!only || rest.length > 1) continue;
    const words = wordsOf(reading, only);
    // What is called no house may be the paper, its author or the day of the week as well.
    if (!isForm && !isHouse.test(words) && isOfPaper.test(words)) continue;
    // Only the label of a form, or what a house is called, says that it is one.
    const isSure = isForm || isHouse.test(words);
    const clue = isSure ? stated(only, 'venue') : uncertain(only, 'review.why.perhaps-venue', 'venue');
    return { value: reading.text.slice(only.start, only.end), clues: [clue] };
  }
  return undefined;
}

/** Neither a day nor a place nor a State, and written as a name or as a house. */
function isOther(reading: Reading, piece: Span, facts: readonly Span[]): boolean {
  const words = wordsOf(reading, piece);
  // A State within a longer name ("the Institute of …, of Turkmenistan") does not make the piece a place.
  const covered = facts.some((fact) => fact.start < piece.end && fact.end > piece.start);
  if (covered && !isHouse.test(words)) return false;
  return (
    words.length >= 4 &&
    !place.test(words) &&
    (isHouse.test(words) || /^\p{Lu}\p{L}+/u.test(reading.text.slice(piece.start, piece.end))) &&
    !/(?<!\p{L})(?:was|were|is|are|will|said|состоял\p{L}+|прош\p{L}+)(?!\p{L})/u.test(words)
  );
}

const isOfPaper =
  /^(?:press|news|media|summary|agenda|report|statement|minutes|communiqu|by |mr|ms|dr|пресс|новост|повестк|отчет|протокол|заявлени|автор)|day$|(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)$/u;

const isHouse =
  /(?<!\p{L})(?:hotel|palace|cent(?:re|er)|hall|residence|house|building|university|institute|complex|headquarters|гостиниц|отел|дворец|центр|зал|здани|резиденци|университет|институт|пансионат|санатори|конгресс-холл)/u;

function piecesOf(reading: Reading, line: Span): readonly Span[] {
  const printed = reading.text.slice(line.start, line.end);
  return [...printed.matchAll(/[^,;|·•()]+/gu)].map((match) =>
    trimSpan(reading.text, {
      start: line.start + match.index,
      end: line.start + match.index + match[0].length,
    }),
  );
}

const chains =
  'Hilton|Hyatt|Marriott|Sheraton|Radisson|InterContinental|Intercontinental|Serena|Ramada|Rixos|Novotel|Holiday Inn|Kempinski|Ritz|Renaissance|Swissotel|Swissôtel|Mövenpick|Fairmont|Four Seasons|Wyndham|Crowne Plaza|Westin|Pullman|Sofitel|Mercure|Best Western|Park Inn|DoubleTree|Courtyard';
/** "in the building of the Institute of …", «в здании Правительства …», "at the Hyatt Regency Tashkent". */
const ofBody = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:in|at) (?:the )?)(?:(?<lead>building|premises|headquarters) of (?:the )?|(?=(?:conference|assembly|meeting|session) hall of (?:the )?\p{Lu}))(?<body>(?:(?:conference|assembly|meeting|session) hall of (?:the )?)?\p{Lu}[^.,;:()\n]{3,110}?)(?=[.,;:()]|\n|$| on | from )|(?<=(?<!\p{L})(?:at|in) (?:the )?)(?<chain>(?:${chains})(?: \p{Lu}[\p{L}’'-]+){0,4})(?!\p{L})|(?<=(?<!\p{L})в )(?<ru>(?:здании|зале|конференц-зале|актовом зале|помещении|штаб-квартире) (?=\p{Lu})[^.,;:()\n]{3,110}?)(?=[.,;:()]|\n|$| в ходе | на тему | под | состоял| прош| откры|, )`,
  'gu',
);

function houseOfBody(reading: Reading): Found<string> | undefined {
  for (const match of reading.text.matchAll(ofBody)) {
    const named = match.groups?.['body'] ?? match.groups?.['chain'] ?? match.groups?.['ru'];
    if (named === undefined) continue;
    const end = match.index + match[0].length;
    const span = { start: end - named.length, end };
    const sentence = sentenceOf(reading, span);
    if (!sentence || !tellsOfMeeting(reading, sentence)) continue;
    const [noun = '', ...rest] = named.split(' ');
    const value = match.groups?.['ru'] === undefined ? named : [houseOf(noun), ...rest].join(' ');
    return { value, clues: [value === named ? stated(span, 'venue') : derived(span, 'venue')] };
  }
  return undefined;
}

/** Not in such a sentence, a house is where somebody works or stays. */
function tellsOfMeeting(reading: Reading, sentence: Sentence): boolean {
  return (
    within(reading.meetings, sentence).length > 0 ||
    /(?<!\p{L})(?:met|meeting|gathered|(?:was |were )?held|took place|are expected|were hosted|hosted) (?:[\p{L}\p{N}'-]+ ){0,9}(?:at|in) |(?<!\p{L})(?:состоял\p{L}+|прош(?:ел|ла|ло|ли))(?!\p{L})/u.test(
      wordsOf(reading, sentence),
    )
  );
}

type Modality = NonNullable<DraftMeeting['modality']>;
const modalities: readonly (readonly [modality: Modality, pattern: RegExp])[] = [
  [
    'hybrid',
    /(?<!\p{L})(?:(?:in (?:a )?)?hybrid (?:format|mode|meeting|event|session|conference|workshop)|(?:online|virtual(?:ly)?|remote(?:ly)?) and in[- ]person|in[- ]person and (?:online|virtual(?:ly)?|remote(?:ly)?|by video)|(?:онлайн|дистанционно) и (?:очно|лично)|очно и дистанционно|both in person and online|in the room and online|(?:гибридн|смешанн)(?:ом формате|ом режиме|ый формат)|очно и (?:по видеосвязи|онлайн))(?!\p{L})/u,
  ],
  [
    'online',
    /(?<!\p{L})(?:(?:held|convened|took place|meeting|met|came together|gathered|assembled|conducted|organi[sz]ed) (?:\p{L}+ )?(?:online|virtually)|(?:via|by) (?:video ?-?(?:conference|link)|zoom|webex|teams)|meets? online|\(online\)|^online$|virtual(?:ly)? (?:meeting|format|session)|online (?:meeting|format|session)|в (?:онлайн|режиме видеоконференции|формате видеоконференции|режиме онлайн)[- ]?\p{L}*|посредством видеоконференцсвязи|по видеосвязи|[(,] ?видеоконференция|^видеоконференция)(?!\p{L})/u,
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
  return modalityOfHead(reading) ?? saidIn(reading, head) ?? saidIn(reading, reading.sentences);
}

/** What a piece of the head says of the form: "(hybrid)", ", online,"; a platform named as the place. */
const pieces: readonly (readonly [modality: Modality, pattern: RegExp])[] = [
  [
    'hybrid',
    /^(?:hybrid(?: (?:format|mode|meeting|event))?|in[- ]person and online|online and in[- ]person|(?:в )?(?:гибридн|смешанн)\p{L}+ (?:формат|режим)\p{L}?|очно и (?:онлайн|дистанционно))$/u,
  ],
  [
    'online',
    /^(?:online(?: (?:meeting|event|format))?|virtual(?:ly)?(?: (?:meeting|event|format))?|(?:by |via )?video[ -]?(?:conference|link)|videoconferencing|(?:via |on )?(?:zoom|webex|(?:ms |microsoft )?teams)|онлайн(?:-(?:формат|встреча))?|дистанционно|видеоконференция|(?:в )?(?:формате|режиме) (?:видеоконференции|видеоконференцсвязи|онлайн|вкс)|в онлайн-(?:формате|режиме)|по видеосвязи)$/u,
  ],
  ['in-person', /^(?:in[- ]person(?: (?:meeting|event|format))?|очно|в очном формате)$/u],
];

/** In the lines of the head that name the meeting, or say when and where it was, and in the place of a form. */
function modalityOfHead(reading: Reading): Found<Modality> | undefined {
  const lines = titleBlock(reading).filter(
    (line) =>
      within(reading.dates, line).length > 0 ||
      (within(reading.meetings, line).length > 0 && !isHeadline(line.words)),
  );
  const places = reading.form.filter(({ field }) => field === 'place' || field === 'venue');
  const found = [...places, ...lines].flatMap((line) => piecesOf(reading, line));
  for (const [modality, pattern] of pieces) {
    const piece = found.find((one) => pattern.test(wordsOf(reading, one)));
    if (piece) return { value: modality, clues: [stated(piece, 'modality')] };
  }
  return undefined;
}

const remotely = String.raw`(?:simultaneously |одновременно )?(?:online|virtually|remotely|(?:by|via|over) video(?:[ -]?(?:conference|link))?|via zoom|онлайн|дистанционно|по видеосвязи|посредством видеоконференцсвязи|в (?:режиме|формате) (?:онлайн|видеоконференции|видеоконференцсвязи)|в онлайн-(?:режиме|формате))`;
/** Such words end their clause, or when, for whom or by what means follows: "and online registration closed" is another. */
const endsClause = String.raw`(?=$|[.,;:!?)\n]| \(| –| (?:on|from|in|at|under|with|between|for|during|through|via|using|by|to|с|со|под|при|в|на|для|по|через)(?!\p{L})| \d)`;
const alsoRemotely = new RegExp(
  String.raw`^(?:, [\p{L}' -]{3,40})?,? (?:and|as well as|и|а также) ${remotely}${endsClause}`,
  'u',
);
const remotelyAndIn = new RegExp(
  String.raw`(?<!\p{L})${remotely}(?: and| as well as| и|, а также) (?:in|at|в) (?:the city of |г\. ?|городе )?$`,
  'u',
);

/** "held online and in Ashgabat", «в Ашхабаде и по видеосвязи»: some sat in the place, others did not. */
function alsoInPlace(reading: Reading, sentence: Sentence): Span | undefined {
  if (within(reading.meetings, sentence).length === 0 && !happens.test(wordsOf(reading, sentence)))
    return undefined;
  return within(reading.places, sentence).find(
    ({ start, end }) =>
      alsoRemotely.test(reading.folded.slice(end, Math.min(sentence.end, end + 120))) ||
      remotelyAndIn.test(reading.folded.slice(Math.max(sentence.start, start - 90), start)),
  );
}

const tookPart =
  /(?<!\p{L})(?:follow(?:ed|s|ing)|join(?:ed|s|ing)|connected|participat(?:ed|es|ing)|took part|taking part|attend(?:ed|s|ing)|spoke|address(?:ed|ing)|intervened|present(?:ed|ing)|opened|said|stated|deliver(?:ed|ing)|contribut(?:ed|ing)|dialled in|represented|present|участвовал\p{L}*|принял\p{L}* участие|подключил\p{L}*|присоединил\p{L}*|следил\p{L}*|выступил\p{L}*|обратил\p{L}*|доложил\p{L}*|представлен\p{L}*|присутствовал\p{L}*)(?!\p{L})/u;
const ofAll = /(?<!\p{L})(?:all|everybody|everyone|each|participants|delegates|все|всех|участники)(?!\p{L})/u;

const somebody = new RegExp(String.raw`(?<!\p{L})${honorificSource} \S`, 'u');

/** "Switzerland followed the meeting by video link": of one delegation it is said, not of the meeting. */
function isOfSomeOnly(reading: Reading, sentence: Sentence, at: number): boolean {
  const told = { start: sentence.start, end: sentence.start + at + 1 };
  const words = wordsOf(reading, told);
  if (!tookPart.test(words) || ofAll.test(words)) return false;
  return (
    within(reading.parties, told).some(({ form, kind }) => form !== 'adjective' && kind !== 'process') ||
    somebody.test(words)
  );
}

const headBlocks = 5;

/** A hybrid meeting has its part online: what says both counts before what says one. */
function saidIn(reading: Reading, sentences: readonly Sentence[]): Found<Modality> | undefined {
  for (const [modality, pattern] of modalities) {
    for (const sentence of sentences) {
      const also = modality === 'hybrid' ? alsoInPlace(reading, sentence) : undefined;
      if (also) return { value: modality, clues: [derived(also, 'modality')] };
      const match = pattern.exec(wordsOf(reading, sentence));
      if (!match || isOfSomeOnly(reading, sentence, match.index)) continue;
      const start = sentence.start + match.index;
      return { value: modality, clues: [derived({ start, end: start + match[0].length }, 'modality')] };
    }
  }
  return undefined;
}
