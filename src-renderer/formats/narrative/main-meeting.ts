import type { DateMention } from './find-dates';
import type { MeetingMention } from './find-meeting-mentions';
import { sentenceOf, wordsOf, type Reading, type Sentence } from './reading';
import { isOnlyThought } from './only-thought';
import { itemAt, touching, within, type Span } from './span';

/** The meeting the text is about, as the text names it. */
export interface MainMeeting {
  readonly type: MeetingMention['type'];
  readonly weak: boolean;
  readonly ordinal?: number;
  /** Every place that names it, in order. */
  readonly mentions: readonly MeetingMention[];
}

export const happens =
  /(?<!\p{L})(?:(?:was|were|is|are|being|been|be) (?:\p{L}+ )?(?:held|hosted|convened|organi[sz]ed|conducted|opened)|held|hosts?|hosted|takes? place|took place|taken place|conven\p{L}+|gather\p{L}*|opened|conducted|concluded|ended|kicked off|состоял\p{L}+|состоит\p{L}+|прош(?:ел|ла|ло|ли)|проход\p{L}+|пройд\p{L}+|провед\p{L}+|проводил\p{L}+|начал\p{L}+|заверш\p{L}+|открыл\p{L}+)(?!\p{L})/u;
/** "The next meeting will be held in …" gives another meeting's date and place. */
export const nextMeeting =
  /(?<!\p{L})(?:next|following|future|upcoming|forthcoming|coming|subsequent|следующ\p{L}+|предстоящ\p{L}+)(?: [\p{L}'-]+){0,4} (?:meetings?|sessions?|conference|consultations?|som|teg|round|заседани\p{L}+|встреч\p{L}+|совещани\p{L}+|конференци\p{L}+)(?!\p{L})|(?<!\p{L})(?:провести|созвать) (?:вне)?очередн\p{L}{2,3} (?:\p{L}+ )?(?:заседани|встреч|совещани|конференци|сесси)\p{L}+/u;
const previousMeeting =
  /(?<!\p{L})(?:previous|preceding|last|earlier|предыдущ\p{L}+|прошл\p{L}+|предшествующ\p{L}+) (?:[\p{L}'-]+ ){0,4}(?:meetings?|sessions?|conference|consultations?|som|teg|round|заседани\p{L}+|встреч\p{L}+|совещани\p{L}+|конференци\p{L}+)(?!\p{L})/u;
const background =
  /(?<!\p{L})(?:in the course of|since|following the|previous|last|earlier|after the|during the (?:first|previous)|was established|established in|в ходе предыдущ\p{L}+|ранее(?! (?:намечен|запланирован|назначен|объявлен))|предыдущ\p{L}+|прошл(?!о(?!\p{L}))\p{L}+|по итогам прошл\p{L}+)(?!\p{L})/u;
/** Preambles and reports look back at meetings before this one. */
const recalls =
  /^(?:recalling|following|building on|bearing in mind|taking note|guided by|напоминая|ссылаясь|принимая во внимание)(?!\p{L})/u;
/** A text says in its first lines what it is about. */
const headBlocks = 6;

/**
 * Finds the meeting a text is about: the kind that is named where titles and first sentences stand, with a date, a
 * place or a verb of holding beside it. `undefined` when meetings are named only in passing, or not at all.
 */
export function findMainMeeting(reading: Reading): MainMeeting | undefined {
  const first = firstProse(reading);
  const scored = reading.meetings.map((mention) => ({
    mention,
    score: scoreMention(reading, mention, first),
  }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, next) => (top === undefined || next.score > top.score ? next : top),
    undefined,
  );
  if (!best || best.score < 6 || isOfAnyMeeting(reading, best.mention)) return undefined;
  const { type, weak } = best.mention;
  const same = reading.meetings.filter((mention) => mention.type === type && mention.weak === weak);
  const beside = ordinalBeside(reading, best.mention);
  const ordinal =
    best.mention.ordinal ??
    beside?.ordinal ??
    soleOrdinal(same.filter((mention) => !looksBack(reading, mention)));
  const mentions = same.filter((mention) => mention.ordinal === undefined || mention.ordinal === ordinal);
  const elsewhere = best.mention.ordinal === undefined && beside ? [beside] : [];
  return { type, weak, mentions: [...mentions, ...elsewhere], ...(ordinal === undefined ? {} : { ordinal }) };
}

/** «Совещания … готовят координаторы», "Senior Officials Meetings take place once a year": told of such meetings at large. */
function isOfAnyMeeting(reading: Reading, mention: MeetingMention): boolean {
  const sentence = sentenceOf(reading, mention);
  return (
    sentence !== undefined &&
    mention.ordinal === undefined &&
    !isHeading(reading, sentence) &&
    within(reading.dates, sentence).length === 0 &&
    within(reading.places, sentence).length === 0 &&
    /^(?:[\p{L}'-]+ ){0,3}?(?:meetings|conferences|sessions|совещания|заседания|встречи|конференции)(?!\p{L})/u.test(
      reading.folded.slice(mention.start, mention.end),
    )
  );
}

/** "welcomed the offer to receive the 8th Meeting", "decided to convene the 3rd": those are still to come. */
const ahead =
  /(?<!\p{L})(?:offer(?:ed|s)? (?:of|to|an?)|invitation (?:of|to)|to (?:host|hold|convene|receive|organi[sz]e)|to be held|will (?:be held|take place|host|precede)|due to|провести|принять у себя|состоится|пройдет|будет проведен\p{L}*|предложение|приглашени[ея])(?!\p{L})/u;

/** "2nd meeting, Vientiane, 17–18 August 2016" on the line below the name of what met. */
function ordinalBeside(reading: Reading, mention: MeetingMention): MeetingMention | undefined {
  const sentence = sentenceOf(reading, mention);
  if (!sentence || !isHeading(reading, sentence)) return undefined;
  return headingsAfter(reading, sentence)
    .flatMap((next) => within(reading.meetings, next))
    .find(({ weak, ordinal }) => weak && ordinal !== undefined);
}

/** The lines right below a heading that are headings too, or only say when and where. */
function headingsAfter(reading: Reading, sentence: Sentence): readonly Sentence[] {
  const at = reading.sentences.indexOf(sentence);
  const found: Sentence[] = [];
  for (const next of reading.sentences.slice(at + 1, at + 4)) {
    if (next.block === sentence.block) continue;
    if (!isHeading(reading, next) && !isWhenAndWhere(reading, next)) break;
    found.push(next);
  }
  return found;
}

/** "Bishkek, 19 August 2022.", a sentence of its own before the first of a report. */
function datelineBefore(reading: Reading, sentence: Sentence): Sentence | undefined {
  const line = itemAt(reading.sentences, sentence.start - 1);
  if (!line || line.block !== sentence.block) return undefined;
  return datelineOpens(reading, line) ? line : undefined;
}

const ofEvent =
  /^(?:the|this) (?:(?:two|three|four|five|one)-day )?(?:event|activity|training|workshop|seminar|course)(?!\p{L})|^(?:данн(?:ое|ый) )?(?:мероприятие|тренинг|семинар|обучение)(?!\p{L})/u;

/** "The event took place in Astana on 5 May", or a dateline, right after the sentence that named what was held. */
function eventAfter(reading: Reading, sentence: Sentence): readonly Sentence[] {
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  if (!next) return [];
  const isLine = next.block !== sentence.block && datelineOpens(reading, next);
  const words = wordsOf(reading, next);
  return isLine || (ofEvent.test(words) && happens.test(words)) ? [next] : [];
}

function datelineOpens(reading: Reading, line: Sentence): boolean {
  return (
    reading.blocks[line.block]?.start === line.start &&
    line.end - line.start < 60 &&
    within(reading.dates, line).length > 0 &&
    within(reading.places, line).length > 0
  );
}

const hosting =
  /(?<!\p{L})(?:hosts?|hosted|holds?|held|organi[sz]e[sd]?|conducts?|conducted|convenes?|convened|delivered|ran|провел(?:а|и|о)?|проводит|проводят|организовал\p{L}?) (?:(?:a|an|the|its|their) )?(?:[\p{L}\p{N}-]+ ){0,3}$/u;

/** "UNHCR hosted a two-day training on …": somebody did, so there was one. */
function isHosted(reading: Reading, mention: MeetingMention, sentence: Sentence): boolean {
  return hosting.test(reading.folded.slice(Math.max(sentence.start, mention.start - 70), mention.start));
}

/** "(Osh, 20–21 March 2014)", "Date: 9 March 2020". */
function isWhenAndWhere(reading: Reading, sentence: Sentence): boolean {
  const length = sentence.end - sentence.start;
  return length < 120 && within(reading.dates, sentence).length > 0;
}

function looksBack(reading: Reading, mention: MeetingMention): boolean {
  const sentence = sentenceOf(reading, mention);
  if (!sentence) return false;
  const words = wordsOf(reading, sentence);
  return recalls.test(words) || background.test(words) || nextMeeting.test(words) || ahead.test(words);
}

/** The only number given to meetings of the kind; two different ones are two meetings. */
function soleOrdinal(mentions: readonly MeetingMention[]): number | undefined {
  const numbers = new Set(mentions.flatMap((mention) => mention.ordinal ?? []));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

function firstProse(reading: Reading): number {
  return reading.sentences[0]?.block ?? 0;
}

function scoreMention(reading: Reading, mention: MeetingMention, first: number): number {
  const sentence = sentenceOf(reading, mention);
  if (!sentence) return -1;
  const words = wordsOf(reading, sentence);
  const dated = bestPrecision(within(reading.dates, sentence));
  const heading = isHeading(reading, sentence);
  const beside = heading ? [...headingsAfter(reading, sentence)] : [];
  const line = datelineBefore(reading, sentence);
  if (line) beside.push(line);
  if (!heading) beside.push(...eventAfter(reading, sentence));
  let score = mention.body ? -4 : mention.weak ? -3 : 3;
  if (sentence.block - first < headBlocks || isBelowPaperName(reading, sentence)) score += 3;
  if (mention.ordinal !== undefined) score += 2;
  score += Math.max(dated, ...beside.map((next) => bestPrecision(within(reading.dates, next))));
  if ([sentence, ...beside].some((span) => within(reading.places, span).length > 0)) score += 1;
  // "adopted at the Fifth Ministerial Conference (Marrakesh, 2 May 2018)"
  if (!heading && mentionedAside(reading, mention, sentence)) score -= 5;
  const isHeld = mention.weak && !mention.body && isHosted(reading, mention, sentence);
  if (isHeld) score += 3;
  if (isHeld || happens.test(words)) score += 2;
  if (heading) score += 4;
  if (isOnlyThought(words, mention.start - sentence.start)) score -= 20;
  if (background.test(words)) score -= 4;
  if (
    /^(?:recalling|following|building on|bearing in mind|taking note|guided by|напоминая|ссылаясь|принимая во внимание)(?!\p{L})/u.test(
      words,
    )
  )
    score -= 8;
  // Without a day, one that is still to come is what others talk of.
  if (nextMeeting.test(words)) score -= dated === 3 ? 3 : 6;
  // "We, the Heads of State …, gathered on the occasion of the Summit", below "Adopted in Bangkok, on 2 November 2019".
  if (dated === 0 && /^(?:we|мы),/u.test(words) && reading.sentences.some((one) => closesPaper(reading, one)))
    score += 2;
  // "The exchange, held on 4 and 5 June, …": it is that one that the text is about.
  if (mention.weak && !mention.body && rightHeld.test(reading.folded.slice(mention.end, mention.end + 30)))
    score += 1;
  // A body's decision closes with where and when it was made.
  if (dated === 0 && mention.body && heading && reading.sentences.some((one) => closesPaper(reading, one)))
    score += 3;
  return score;
}

const paperName =
  /^(?:(?:draft |final |agreed |summary )?(?:minutes|decision|record|communique|declaration|resolution|conclusions|statement|summary)|(?:итогов\p{L}+ |совместн\p{L}+ )?(?:протокол|решение|коммюнике|декларация|резолюция|заявление|постановление|выводы))(?: (?:№ ?|no\.? ?)?\d[\d/-]*)?$/u;

/** Below "PROTOCOL No. 3" on a line of its own stands what it is of, also where a second language begins anew. */
function isBelowPaperName(reading: Reading, sentence: Sentence): boolean {
  const above = reading.sentences[reading.sentences.indexOf(sentence) - 1];
  return above !== undefined && isHeading(reading, above) && paperName.test(wordsOf(reading, above));
}

const rightHeld =
  /^,? (?:was |were )?(?:held|hosted|convened|took place|состоял\p{L}+|прош(?:ел|ла|ло|ли))(?!\p{L})/u;

/** With its date in brackets behind it, in a sentence that says something else. */
function mentionedAside(reading: Reading, mention: MeetingMention, sentence: Span): boolean {
  const after = reading.folded.slice(mention.end, Math.min(sentence.end, mention.end + 90));
  const before = reading.folded.slice(Math.max(sentence.start, mention.start - 60), mention.start);
  return (
    /^[^.;,()]{0,60} \([^()]{0,50}\d{4}\)/u.test(after) &&
    /(?<!\p{L})(?:at|of|by|since|after|follows|following|from|to|на|по|после|итог\p{L}*|решени\p{L}*|со времени) (?:the )?(?:[\p{L}\p{N}-]+ ){0,3}$/u.test(
      before,
    )
  );
}

function bestPrecision(dates: readonly DateMention[]): number {
  return Math.max(0, ...dates.map(({ edtf }) => (/-\d\d-\d\d/u.test(edtf) ? 3 : edtf.length > 4 ? 1 : 0)));
}

/** Whether the meeting the text is about is named in the span. */
export function namesMeeting(reading: Reading, main: MainMeeting, span: Span): boolean {
  return within(reading.meetings, span).some(
    (mention) =>
      mention.type === main.type &&
      mention.weak === main.weak &&
      (mention.ordinal === undefined || mention.ordinal === main.ordinal),
  );
}

/** Whether a specific meeting other than the text's own is named in the span, and its own is not. */
export function namesOtherMeeting(reading: Reading, main: MainMeeting, span: Span): boolean {
  return (
    within(reading.meetings, span).some((mention) => !mention.weak) && !namesMeeting(reading, main, span)
  );
}

/** Whether the span tells of a meeting before or after this one, or of one of another kind or number. */
export function isOfOtherMeeting(reading: Reading, main: MainMeeting, span: Span): boolean {
  const words = wordsOf(reading, span);
  return previousMeeting.test(words) || nextMeeting.test(words) || namesOtherMeeting(reading, main, span);
}

const closing = /^(?:done|adopted|принят[аоы]?|совершено|составлен[оа]?) (?:in|at|on|by|в|во|г\.) /u;
/** What such a formula says besides where, when and who: its languages, its copies, what adopted. */
const ofFormula =
  /^(?:done|adopted|принят\p{L}{0,2}|совершено|составлен\p{L}?|city|town|this|year|город\p{L}?|день|года?|both|texts?|equally|authentic|being|languages?|english|russian|copies|duplicate|original|английск\p{L}+|русск\p{L}+|язык\p{L}+|двух|одном|одного|экземпляр\p{L}*|подлинн\p{L}+|имеющ\p{L}+|одинаков\p{L}+|сил\p{L}|consensus|unanimously|консенсусом|единогласно|ministers?|states|participants|participating|heads|delegations?|senior|officials|conference|meeting|session|summit|министр\p{L}+|участник\p{L}+|государств\p{L}*|глав\p{L}+|делегаци\p{L}+|конференци\p{L}+|совещани\p{L}+|заседани\p{L}+|встреч\p{L}+)$/u;
/** Such a formula stands right below the title or at the very end. */
const closingBlocks = 8;

/** "Adopted in Bangkok, on 2 November 2019", «Совершено в городе Ашхабаде 21 ноября 2014 года»: where and when they met. */
export function closesPaper(reading: Reading, sentence: Sentence): boolean {
  const first = reading.sentences[0]?.block ?? 0;
  // Below the formula those who signed stand line by line.
  const last = reading.sentences.findLast((one) => /[.!?]$/u.test(wordsOf(reading, one)))?.block ?? 0;
  return (
    closing.test(wordsOf(reading, sentence)) &&
    (sentence.block - first < closingBlocks || last - sentence.block < closingBlocks) &&
    within(reading.places, sentence).length > 0 &&
    within(reading.dates, sentence).length > 0 &&
    saysNothingElse(reading, sentence)
  );
}

/** "Adopted in Almaty on 16 March 2011, the Almaty Declaration remains …" tells of a paper that is another. */
function saysNothingElse(reading: Reading, sentence: Sentence): boolean {
  const facts = [reading.dates, reading.places, reading.parties, reading.meetings].flatMap((mentions) =>
    within<Span>(mentions, sentence),
  );
  const isFact = touching(facts);
  return [...wordsOf(reading, sentence).matchAll(/\p{L}{4,}/gu)].every(({ 0: word, index }) => {
    const start = sentence.start + index;
    return ofFormula.test(word) || isFact({ start, end: start + word.length });
  });
}

/** Whether a sentence says that the meeting the text is about took place, and on which day. */
export function tellsWhenHeld(reading: Reading, main: MainMeeting): boolean {
  return reading.sentences.some(
    (sentence) =>
      !closesPaper(reading, sentence) &&
      namesMeeting(reading, main, sentence) &&
      happens.test(wordsOf(reading, sentence)) &&
      !isOfOtherMeeting(reading, main, sentence) &&
      within(reading.dates, sentence).some(({ edtf }) => /^\d{4}-\d\d-\d\d/u.test(edtf)),
  );
}

/** Whether a heading stands right below one that names the meeting, as where a second language begins anew. */
export function standsBelowTitle(reading: Reading, main: MainMeeting, sentence: Sentence): boolean {
  if (!isHeading(reading, sentence)) return false;
  const at = reading.sentences.indexOf(sentence);
  return reading.sentences
    .slice(Math.max(0, at - 3), at)
    .some((above) => isHeading(reading, above) && namesMeeting(reading, main, above));
}

/** A short block of one sentence without a full stop. */
export function isHeading(reading: Reading, sentence: Sentence): boolean {
  const block = reading.blocks[sentence.block];
  if (!block || block.end - block.start > 220) return false;
  if (block.start !== sentence.start || block.end !== sentence.end) return false;
  return (
    !/[.;:,]["')]*$/u.test(wordsOf(reading, block).replace(/\d ?гг?\.["')]*$/u, '')) &&
    itemAt(reading.paragraphs, block.start)?.start !== block.start
  );
}
