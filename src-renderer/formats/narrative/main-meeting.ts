import type { DateMention } from './find-dates';
import type { MeetingMention } from './find-meeting-mentions';
import { sentenceOf, wordsOf, type Reading, type Sentence } from './reading';
import { itemAt, within, type Span } from './span';

/** The meeting the text is about, as the text names it. */
export interface MainMeeting {
  readonly type: MeetingMention['type'];
  readonly weak: boolean;
  readonly ordinal?: number;
  /** Every place that names it, in order. */
  readonly mentions: readonly MeetingMention[];
}

export const happens =
  /(?<!\p{L})(?:(?:was|were|is|are|being|been|be) (?:\p{L}+ )?(?:held|hosted|convened|organi[sz]ed|conducted|opened)|held|hosts?|hosted|takes? place|took place|taken place|conven\p{L}+|gather\p{L}*|opened|conducted|concluded|kicked off|состоял\p{L}+|состоит\p{L}+|прош(?:ел|ла|ло|ли)|проход\p{L}+|пройд\p{L}+|провед\p{L}+|начал\p{L}+|заверш\p{L}+|открыл\p{L}+)(?!\p{L})/u;
/** "The next meeting will be held in …" gives another meeting's date and place. */
export const nextMeeting =
  /(?<!\p{L})(?:next|following|future|upcoming|forthcoming|subsequent|следующ\p{L}+|предстоящ\p{L}+)(?: \p{L}+){0,4} (?:meetings?|sessions?|conference|consultations?|som|teg|round|заседани\p{L}+|встреч\p{L}+|совещани\p{L}+|конференци\p{L}+)(?!\p{L})/u;
const background =
  /(?<!\p{L})(?:in the course of|since|following the|previous|last|earlier|after the|during the (?:first|previous)|was established|established in|в ходе предыдущ\p{L}+|ранее|предыдущ\p{L}+|прошл\p{L}+|по итогам прошл\p{L}+)(?!\p{L})/u;
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
  if (!best || best.score < 6) return undefined;
  const { type, weak } = best.mention;
  const same = reading.meetings.filter((mention) => mention.type === type && mention.weak === weak);
  const ordinal = best.mention.ordinal ?? soleOrdinal(same.filter((mention) => !looksBack(reading, mention)));
  const mentions = same.filter((mention) => mention.ordinal === undefined || mention.ordinal === ordinal);
  return { type, weak, mentions, ...(ordinal === undefined ? {} : { ordinal }) };
}

function looksBack(reading: Reading, mention: MeetingMention): boolean {
  const sentence = sentenceOf(reading, mention);
  if (!sentence) return false;
  const words = wordsOf(reading, sentence);
  return recalls.test(words) || background.test(words) || nextMeeting.test(words);
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
  let score = mention.weak ? -3 : 3;
  if (sentence.block - first < headBlocks) score += 3;
  if (mention.ordinal !== undefined) score += 2;
  score += dated;
  if (within(reading.places, sentence).length > 0) score += 1;
  if (happens.test(words)) score += 2;
  if (isHeading(reading, sentence)) score += 4;
  if (background.test(words)) score -= 4;
  if (
    /^(?:recalling|following|building on|bearing in mind|taking note|guided by|напоминая|ссылаясь|принимая во внимание)(?!\p{L})/u.test(
      words,
    )
  )
    score -= 8;
  if (nextMeeting.test(words)) score -= 3;
  return score;
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

/** A short block of one sentence without a full stop. */
export function isHeading(reading: Reading, sentence: Sentence): boolean {
  const block = reading.blocks[sentence.block];
  if (!block || block.end - block.start > 220) return false;
  if (block.start !== sentence.start || block.end !== sentence.end) return false;
  return (
    !/[.;:,]["')]*$/u.test(wordsOf(reading, block)) &&
    itemAt(reading.paragraphs, block.start)?.start !== block.start
  );
}
