import { says } from './speech-verbs';
import { happens, namesMeeting, nextMeeting, type MainMeeting } from './main-meeting';
import type { DateMention } from './find-dates';
import { wordsOf, type Reading, type Sentence } from './reading';
import { itemAt, within, type Span } from './span';
import { headLineAt } from './when-and-where';

/** The opening of a report, before its first words: "JAKARTA, Feb 13 (Antara) - ", «АСТАНА, 6 сентября. /Корр. КазТАГ/. ». */
export interface ReportLine extends Span {
  readonly date: DateMention;
  /** An agency or its correspondent is named: the place is where the report was sent from, and nothing else. */
  readonly ofAgency: boolean;
}

/** A day of the meeting that a report counts from its own: "yesterday", "on Friday". */
export interface CountedDay {
  /** ISO; none where the day of the report is not known whole. */
  readonly value?: string;
  /** The words that count. */
  readonly span: Span;
  /** The day counted from. */
  readonly from: Span;
}

const leadsIn = /^[*_ ]*\p{Lu}[\p{L}'’ ,-]{1,50}, ?\(?$/u;
const agency =
  /^\)?\.? ?(?:\/[^/\n]{3,40}\/|\((?!updated|corrected)\p{Lu}[^()\n]{1,30}\))[.:]?(?: ?[-–—])? /iu;
const dash = /^\)?(?:,? \d{4})? ?[-–—] /u;
/** Shorter than this, what follows is no report. In characters. */
const shortestReport = 60;

const known = new WeakMap<Reading, ReportLine | null>();

/** The line that a report opens with, if it does. */
export function reportLine(reading: Reading): ReportLine | undefined {
  const before = known.get(reading);
  if (before !== undefined) return before ?? undefined;
  const found = reading.dates.map((date) => lineWith(reading, date)).find((line) => line !== undefined);
  known.set(reading, found ?? null);
  return found;
}

function lineWith({ blocks, text }: Reading, date: DateMention): ReportLine | undefined {
  const block = itemAt(blocks, date.start);
  if (!block || !leadsIn.test(text.slice(block.start, date.start))) return undefined;
  const after = text.slice(date.end, block.end);
  if (after.length < shortestReport) return undefined;
  const byAgency = agency.exec(after);
  const end = (byAgency ?? dash.exec(after))?.[0].length;
  return end === undefined
    ? undefined
    : { start: block.start, end: date.end + end, date, ofAgency: byAgency !== null };
}

const here = /(?<!\p{L})(?:here|здесь)(?!\p{L})/u;

/** "ended here yesterday": the report was sent from where the meeting was. */
export function isSentFromMeeting(reading: Reading, main: MainMeeting): boolean {
  return reading.sentences.some(
    (sentence) =>
      (namesMeeting(reading, main, sentence) || happens.test(wordsOf(reading, sentence))) &&
      here.test(wordsOf(reading, sentence)),
  );
}

/** Whether something stands in the line that a report opens with. */
export function isInReportLine(reading: Reading, mention: Span): boolean {
  const line = reportLine(reading);
  return line !== undefined && line.start <= mention.start && mention.end <= line.end;
}

const weekdays: readonly (readonly [day: number, pattern: string])[] = [
  [0, 'sunday|воскресенье'],
  [1, 'monday|понедельник'],
  [2, 'tuesday|вторник'],
  [3, 'wednesday|среду'],
  [4, 'thursday|четверг'],
  [5, 'friday|пятницу'],
  [6, 'saturday|субботу'],
];
const counted = String.raw`(?<day>yesterday|вчера|(?:on |в |во )(?:${weekdays.map(([, names]) => names).join('|')}))(?!\p{L})`;
const verbs = String.raw`(?<!\p{L})(?:held|hosted|(?:co-?)?chaired|concluded|ended|closed|opened|convened|met|took place|gathered|состоял\p{L}{2}|прош(?:ел|ла|ло|ли)|заверш\p{L}+|провел\p{L}?|открыл\p{L}+)(?!\p{L})`;
const heldThen = new RegExp(`${verbs}(?<between>[^.;]{0,100}?)(?<!\\p{L})${counted}`, 'u');
const thenHeld = new RegExp(`(?<!\\p{L})${counted} (?:${verbs})`, 'u');

/** The day on which a sentence about the meeting says that it was held, told from the day of the report. */
export function countedDay(
  reading: Reading,
  main: MainMeeting,
  published: string | undefined,
): CountedDay | undefined {
  const head = reading.dates.find((date) => headLineAt(reading, date) === 'report');
  const from = reportLine(reading)?.date ?? head;
  if (!from) return undefined;
  for (const sentence of reading.sentences) {
    if (!namesMeeting(reading, main, sentence)) continue;
    const words = wordsOf(reading, sentence);
    if (nextMeeting.test(words)) continue;
    const match = wordsThatCount(words);
    const day = match?.groups?.['day'];
    if (!match || day === undefined) continue;
    const end = sentence.start + match.index + match[0].lastIndexOf(day) + day.length;
    const whole = wholeDay(from, published);
    return {
      span: { start: end - day.length, end },
      from,
      ...(whole === undefined ? {} : { value: dayBefore(whole, day) }),
    };
  }
  return undefined;
}

/** "adopted the plan at their second conference on Tuesday", «приняли план на второй конференции во вторник». */
const metThen = new RegExp(
  String.raw`(?<!\p{L})(?:at|during|на|в ходе) (?:(?:the|a|their|its|свое[йм]|их) )?(?:[\p{L}\p{N}-]+ ){0,5}?(?:meeting|conference|session|summit|dialogue|consultations?|заседании|встрече|совещании|конференции|сессии|консультациях)(?: of (?:the )?[\p{L} ]{2,40}?| in [\p{L} -]{2,30}?| в [\p{L}-]{2,30})? ${counted}`,
  'u',
);
const toCome =
  /(?<!\p{L})(?:will|shall|would|is to|are to|expected|due|planned|scheduled|hope|ahead of|before|состоится|пройдет|будут?|планиру\p{L}+|ожида\p{L}+|намерен\p{L}*|накануне|перед)(?!\p{L})/u;

function wordsThatCount(words: string): RegExpExecArray | null {
  const behind = heldThen.exec(words);
  // "held talks and said on Monday that …": when it was said.
  if (behind && !says.test(behind.groups?.['between'] ?? '')) return behind;
  const met = thenHeld.exec(words) ?? metThen.exec(words);
  return met && !toCome.test(words.slice(0, met.index + met[0].length)) ? met : null;
}

/** The day of the report with its year: its own, or that of a page put up on the same day. */
function wholeDay({ edtf }: DateMention, published: string | undefined): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/u.test(edtf)) return edtf;
  const page = published?.slice(0, 10);
  return page?.length === 10 && edtf === `XXXX-${page.slice(5)}` ? page : undefined;
}

function dayBefore(report: string, words: string): string {
  const at = Date.parse(`${report}T00:00:00Z`);
  const weekday = weekdays.find(([, names]) => new RegExp(`(?:${names})$`, 'u').test(words))?.[0];
  const days = weekday === undefined ? 1 : (new Date(at).getUTCDay() - weekday + 7) % 7;
  return new Date(at - days * 86_400_000).toISOString().slice(0, 10);
}

const unknownCity =
  /(?:held|hosted|chaired|concluded|ended|closed|opened|convened|met|took place|gathered)(?!\p{L})[^.;,]{0,110} in (?<city>\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}\p{Ll}[\p{L}'’-]+)?)(?=[.,;]|$| (?:on|yesterday|today|from|this|last)(?!\p{L}))/gu;

/** "hosted the third meeting in Tagaytay": a city of no list, in the sentence of a report that says where it was held. */
export function cityOfReport(
  reading: Reading,
  main: MainMeeting,
): { readonly city: string; readonly span: Span } | undefined {
  const line = reportLine(reading);
  if (!line) return undefined;
  for (const sentence of reading.sentences) {
    if (!tells(reading, main, sentence)) continue;
    for (const match of reading.text.slice(sentence.start, sentence.end).matchAll(unknownCity)) {
      const city = match.groups?.['city'];
      if (city === undefined) continue;
      const end = sentence.start + match.index + match[0].length;
      const span = { start: end - city.length, end };
      const isElse = [reading.parties, reading.places, reading.dates, reading.meetings].some(
        (mentions) => within<Span>(mentions, span).length > 0,
      );
      if (!isElse && !isNoCity.test(city)) return { city, span };
    }
  }
  return undefined;
}

const isNoCity =
  /(?:ish|ese|ian|French|Arabic|Tagalog|Thai)$|^(?:(?:Central |South |East |West |North |Southeast |Middle )?(?:Asia|Africa|Europe|America|Pacific|East)|Spring|Summer|Autumn|Winter|Parliament)$/u;
const held = new RegExp(verbs, 'u');

function tells(reading: Reading, main: MainMeeting, sentence: Sentence): boolean {
  const words = wordsOf(reading, sentence);
  return (
    namesMeeting(reading, main, sentence) &&
    !nextMeeting.test(words) &&
    (happens.test(words) || held.test(words))
  );
}
