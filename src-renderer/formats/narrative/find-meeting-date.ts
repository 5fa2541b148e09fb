import { parseEdtf, precisionOf } from '@/domain/edtf';
import { derived, stated, uncertain, type Clue, type Found } from './found';
import type { DateMention } from './find-dates';
import type { Noise } from './find-noise';
import { findPageDates } from './find-page-dates';
import {
  closesPaper,
  happens,
  isHeading,
  namesMeeting,
  namesOtherMeeting,
  nextMeeting,
  tellsWhenHeld,
  type MainMeeting,
} from './main-meeting';
import { sentenceOf, wordsOf, type Reading } from './reading';
import { contains, itemAt, touching, within, type Span } from './span';
import { countedDay, isInReportLine, reportLine } from './report-line';
import { headLineAt, whenAndWhere } from './when-and-where';

const elsewhere =
  /(?<!\p{L})(?:adopted|signed|issued|established|founded|created|operationali[sz]ed|launched|since|as of|until|before|by|born|elected|selected|dated|принят\p{L}*|подписан\p{L}*|создан\p{L}*|основан\p{L}*|с|до|к|после)(?: \p{L}+){0,2} ?(?:in |on |в )?$/u;
const today = /(?<!\p{L})(?:today|yesterday|this week|сегодня|вчера)(?!\p{L})/u;
const thisDay = /(?<!\p{L})(?:today|сегодня)(?!\p{L})/u;

const putOff =
  /(?<!\p{L})(?:(?:postponed|moved|rescheduled|deferred|put off)(?= (?:from|to|until|till))|перен(?:осится|осятся|есен[аоы]?)|перенесли)(?!\p{L})/u;
const putOffTo =
  /(?<!\p{L})(?:(?:postponed|moved|rescheduled|deferred|put off)(?: from [^.;]{3,30})? (?:to|until|till)(?: the)?|перен(?:осится|осятся|есен[аоы]?|если)(?: с [^.;]{3,30})? на) $/u;
const scheduledFor =
  /(?<!\p{L})(?:scheduled|planned|foreseen|announced|намечен\p{L}*|запланирован\p{L}*|назначен\p{L}*|from|с) (?:earlier |originally )?(?:for |on |на )?$/u;

/** What stands before the days of a meeting, and not of its first or its last. */
const heldOn =
  /(?<!\p{L})(?:held|hosted|convened|organi[sz]ed|took place|takes place|taken place|met|gathered|состоял\p{L}+|состоит\p{L}+|прош(?:ел|ла|ло|ли)|проход\p{L}+|пройд\p{L}+|провед\p{L}+|собра(?:лись|лась))(?!\p{L})[^.;]{0,48}$/u;

interface Candidate {
  readonly date: DateMention;
  readonly score: number;
  readonly fromDateline: boolean;
  /** A heading, a label or what is said of a meeting ties it to one: another day in a letter is tied to nothing. */
  readonly isTied: boolean;
  /** It is said outright that the meeting was held on these days: "was held on 14 May". */
  readonly saysHeld: boolean;
  /** It stands in a line of the head that says only when and where. */
  readonly ofHead?: 'meeting' | 'report';
}

/**
 * The date of the meeting: the one that stands in the heading, beside the meeting's name, or in the dateline of a
 * report that says "today". Another full date given to the same meeting is kept beside it as a competing claim.
 * @param taken dates of the page itself (published, changed), which say nothing about the meeting
 */
export function findMeetingDate(
  reading: Reading,
  main: MainMeeting,
  taken: readonly Span[],
): Found<string> | undefined {
  const isTold = tellsWhenHeld(reading, main);
  const counted = countedDay(reading, main, findPageDates(reading).published?.value);
  const candidates = reading.dates
    .filter((date) => !taken.some((span) => contains(span, date)))
    .filter((date) => !isOfReportOnly(reading, date, counted !== undefined))
    .map((date) => scoreDate(reading, main, date, isTold))
    .filter(({ score }) => score >= 5)
    .sort((a, b) => b.score - a.score || a.date.start - b.date.start);
  const [first] = candidates;
  // "The first such dialogue was in November 2021": no day stands against one that is counted.
  const hasDay = first !== undefined && /-\d\d-\d\d/u.test(first.date.edtf);
  if (!hasDay && counted?.value !== undefined)
    return {
      value: rangeAround(reading, counted.value)?.value ?? counted.value,
      clues: [
        uncertain(counted.span, 'review.why.counted-from-report', 'date'),
        uncertain(counted.from, 'review.why.counted-from-report', 'date'),
      ],
    };
  if (!first) return undefined;
  // "14–15 May 2024" above all, "Adopted on 15 May 2024" below: the last of the days.
  const days = first.saysHeld
    ? undefined
    : candidates.find((one) => one.isTied && lies(first.date.edtf, one.date.edtf));
  const best = days ?? first;
  const range = rangeAround(reading, best.date.edtf) ?? daysAround(reading, main, best.date.edtf);
  if (range)
    return {
      value: range.value,
      clues: [
        derived(range.date, 'date'),
        ...clueOf(best, best.date.edtf).map((clue) => ({ ...clue, certainty: 'derived' as const })),
      ],
    };
  const year = best.date.edtf.startsWith('XXXX') ? yearOfDateline(reading, best.date.edtf) : undefined;
  if (year) {
    const dated = clueOf(best, best.date.edtf).map((clue) => ({ ...clue, certainty: 'derived' as const }));
    return { value: year.value, clues: [...dated, derived(year.span, 'date')] };
  }
  const value = best.date.edtf;
  // A day in the head stands against all but what is plainly said of this very meeting below.
  const isOfHead = best.ofHead === 'meeting';
  const told = candidates.filter(
    (one) => (one.isTied && (!isOfHead || saysPlainly(reading, main, one))) || one.date.edtf === value,
  );
  return { value, clues: told.flatMap((candidate) => clueOf(candidate, value)) };
}

/**
 * The day that a report opens with is when it was given out. The meeting's it is only where the report says "today", and
 * never where it counts the meeting's day from its own, or where an agency tells from elsewhere.
 */
function isOfReportOnly(reading: Reading, date: DateMention, isCounted: boolean): boolean {
  const isOfLine = isInReportLine(reading, date);
  if (isCounted) return isOfLine || headLineAt(reading, date) === 'report';
  return (
    isOfLine &&
    reportLine(reading)?.ofAgency === true &&
    !reading.sentences.some((sentence) => thisDay.test(wordsOf(reading, sentence)))
  );
}

/** "The 4th meeting was held on 9 March": a meeting of this kind and number, or of a kind that has a name of its own. */
function saysPlainly(reading: Reading, main: MainMeeting, { date, saysHeld }: Candidate): boolean {
  const sentence = sentenceOf(reading, date);
  return (
    saysHeld &&
    sentence !== undefined &&
    within(reading.meetings, sentence).some(
      ({ type, weak, ordinal }) =>
        type === main.type && (ordinal === undefined ? !weak && !main.weak : ordinal === main.ordinal),
    )
  );
}

/** Whether a day is one of several days. */
function lies(day: string, days: string): boolean {
  const [first = '', last] = days.split('/');
  return last !== undefined && /^\d{4}-\d\d-\d\d$/u.test(day) && first <= day && day <= last;
}

/**
 * "concluded today" under "27 May 2017", "held from 25 to 27 May": the days without a year have the year of the day that
 * is one of them; a day without a year lies within the days that have one.
 */
function rangeAround(
  reading: Reading,
  edtf: string,
): { readonly value: string; readonly date: DateMention } | undefined {
  const day = /^(\d{4}|XXXX)-(\d\d-\d\d)$/u.exec(edtf);
  if (!day) return undefined;
  for (const date of reading.dates) {
    const range = /^(\d{4}|XXXX)-(\d\d-\d\d)\/(?:\d{4}|XXXX)-(\d\d-\d\d)$/u.exec(date.edtf);
    const [, year, first, last] = range ?? [];
    if (year === undefined || first === undefined || last === undefined) continue;
    const [, own = '', inYear = ''] = day;
    if (own === year || (own !== 'XXXX' && year !== 'XXXX')) continue;
    if (inYear < first || inYear > last) continue;
    const value = year === 'XXXX' ? date.edtf.replaceAll('XXXX', own) : date.edtf;
    return { value, date };
  }
  return undefined;
}

/** The day a paper was signed or a report dated is the last of the days on which the meeting is said to have been held. */
function daysAround(
  reading: Reading,
  main: MainMeeting,
  edtf: string,
): { readonly value: string; readonly date: DateMention } | undefined {
  if (!/^\d{4}-\d\d-\d\d$/u.test(edtf)) return undefined;
  const date = reading.dates.find((one) => {
    const [first, last] = one.edtf.split('/');
    if (first === undefined || last === undefined || !/^\d{4}-\d\d-\d\d$/u.test(first)) return false;
    if (edtf < first || edtf > last || last.length !== 10) return false;
    const sentence = sentenceOf(reading, one);
    const words = sentence && wordsOf(reading, sentence);
    return (
      sentence !== undefined &&
      words !== undefined &&
      !nextMeeting.test(words) &&
      !namesOtherMeeting(reading, main, sentence) &&
      (happens.test(words) || assembled.test(words))
    );
  });
  return date && { value: date.edtf, date };
}

/** "NIAMEY, 6 June 2018 – … held on 4 and 5 June": days told without a year, soon before the day of the report. */
function yearOfDateline(
  reading: Reading,
  edtf: string,
): { readonly value: string; readonly span: Span } | undefined {
  const { dateline } = findPageDates(reading);
  const line = reading.dates.find((date) => headLineAt(reading, date) === 'report');
  const span = dateline?.clues[0] ?? line;
  const written = (dateline?.value ?? line?.edtf)?.slice(0, 10);
  if (!span || written?.length !== 10) return undefined;
  const value = edtf.replaceAll('XXXX', written.slice(0, 4));
  const days = (Date.parse(written) - Date.parse(value.split('/').at(-1) ?? value)) / 86_400_000;
  return days >= 0 && days <= 31 ? { value, span } : undefined;
}

const assembled =
  /(?<!\p{L})(?:met|meeting|assembled|gathered|собра(?:лись|вши\p{L}+)|встрети\p{L}+)(?!\p{L})/u;

function clueOf({ date, fromDateline, saysHeld, ofHead }: Candidate, value: string): readonly Clue[] {
  if (date.edtf === value) {
    if (ofHead === 'report' && !saysHeld) return [uncertain(date, 'review.why.day-of-report', 'date')];
    if (date.ambiguous) return [uncertain(date, 'review.why.ambiguous-date', 'date')];
    return [fromDateline ? derived(date, 'date') : stated(date, 'date')];
  }
  const full = parseEdtf(date.edtf);
  if (!full || precisionOf(full) !== 'day') return [];
  // "Day 2, Wednesday 15 May", "adopted on 15 May": one of the days bears them out.
  if (!saysHeld && lies(date.edtf, value)) return [derived(date, 'date')];
  return [{ ...uncertain(date, 'review.why.competing', 'date'), value: date.edtf }];
}

/** @param isTold whether a sentence says when the meeting was held: then the day of a paper is not the meeting's */
function scoreDate(reading: Reading, main: MainMeeting, date: DateMention, isTold: boolean): Candidate {
  const sentence = sentenceOf(reading, date);
  if (!sentence) return { date, score: -1, fromDateline: false, isTied: false, saysHeld: false };
  const words = wordsOf(reading, sentence);
  if (reading.form.some((line) => line.field === 'date' && contains(line, date)))
    return { date, score: 14, fromDateline: false, isTied: true, saysHeld: true };
  const ofHead = headLineAt(reading, date);
  if (ofHead === 'meeting')
    return { date, score: 13, fromDateline: false, isTied: true, saysHeld: true, ofHead };
  if (ofHead === 'report')
    return {
      date,
      score: hasDayElsewhere(reading, main) ? -1 : 5,
      fromDateline: true,
      isTied: false,
      saysHeld: reading.sentences.some(
        (one) => namesMeeting(reading, main, one) && thisDay.test(wordsOf(reading, one)),
      ),
      ofHead,
    };
  const before = reading.folded.slice(Math.max(sentence.start, date.start - 50), date.start);
  const parsed = parseEdtf(date.edtf);
  const precision = parsed ? precisionOf(parsed) : 'year';
  let score = precision === 'year' ? -2 : precision === 'month' ? 1 : 3;
  const early = sentence.block - (reading.sentences[0]?.block ?? 0) < 8;
  const heading = isHeading(reading, sentence);
  const dateline = isDateline(reading, sentence, date);
  const named = namesMeeting(reading, main, sentence);
  // On a page, a line with nothing but a day tells when the page was put up.
  if (isPage(reading) && sentence.end - sentence.start <= date.end - date.start + 2) score -= 6;
  if (early) score += 2;
  if (heading && early) score += 4;
  if (named) score += 4;
  if (happens.test(words)) score += 1;
  // "KHUJAND, 18 June 2019 – From 17 to 19 June …": the day of the report stands beside the days of the meeting.
  const others = within(reading.dates, sentence).some((other) => other !== date && other.edtf.length >= 10);
  if (dateline) score += others ? -4 : today.test(words) ? 4 : 1;
  if (!isTold && closesPaper(reading, sentence)) score += 9;
  // «в редакции от 5 июня» dates a paper; in a heading it is the paper of this meeting.
  else if (elsewhere.test(before) || (!heading && /(?<!\p{L})от $/u.test(before))) score -= 7;
  // "Vienna, Hofburg, 9 and 10 June 2016": no paper is dated by several days.
  if (heading && early && date.edtf.includes('/') && within(reading.places, sentence).length > 0) score += 2;
  // "scheduled for 22 October, is put off to 12 November": the later day stands.
  if (putOffTo.test(before)) score += 4;
  else if (putOff.test(words) && scheduledFor.test(before)) score -= 7;
  if (nextMeeting.test(words)) score -= 9;
  if (namesOtherMeeting(reading, main, sentence)) score -= 5;
  const isTied =
    named ||
    dateline ||
    (heading && early) ||
    happens.test(words) ||
    assembled.test(words) ||
    closesPaper(reading, sentence);
  const saysHeld = named && heldOn.test(before);
  return { date, score, fromDateline: dateline && !named, isTied, saysHeld };
}

/** Whether a sentence of a report gives the meeting a day of its own: then that of the report is not the meeting's. */
function hasDayElsewhere(reading: Reading, main: MainMeeting): boolean {
  const head = whenAndWhere(reading);
  return reading.sentences.some(
    (sentence) =>
      namesMeeting(reading, main, sentence) &&
      !nextMeeting.test(wordsOf(reading, sentence)) &&
      !head.some((line) => line.start < sentence.end && sentence.start < line.end) &&
      within(reading.dates, sentence).some(({ edtf }) => /-\d\d-\d\d/u.test(edtf)),
  );
}

/** What stands around the text of a web page; a letter has a head and a document its running heads, and neither is a page. */
const aroundPages: ReadonlySet<Noise['why']> = new Set(['navigation', 'links', 'appeal', 'copyright']);

function isPage({ noise }: Reading): boolean {
  return noise.some(({ why }) => aroundPages.has(why));
}

/** "September 22, Astana, KAZAKHSTAN-" or "Vienna, 12 March 2020." before the first words of a report. */
export function isDateline(reading: Reading, sentence: Span, mention: Span): boolean {
  const block = itemAt(reading.blocks, sentence.start);
  if (!block || block.start !== sentence.start || mention.start - block.start > 60) return false;
  if (sentence.end < block.end && sentence.end - sentence.start < 60) return isOnlyFacts(reading, sentence);
  const rest = wordsOf(reading, { start: mention.end, end: Math.min(sentence.end, mention.end + 90) });
  return /^[^–-]{0,60}(?:\s[–-]|[–-]\s)/u.test(rest);
}

/** A line that only says when and where. */
export function isOnlyFacts(reading: Reading, sentence: Span): boolean {
  const facts = [
    ...within(reading.dates, sentence),
    ...within(reading.places, sentence),
    ...within(reading.parties, sentence),
  ];
  const covered = touching(facts);
  const words = [...wordsOf(reading, sentence).matchAll(/\p{L}{4,}/gu)];
  return (
    facts.length > 0 &&
    words.every((word) => {
      const start = sentence.start + word.index;
      return covered({ start, end: start + word[0].length });
    })
  );
}
