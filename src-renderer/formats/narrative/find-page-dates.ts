import { stated, type Found } from './found';
import type { DateMention } from './find-dates';
import type { Reading } from './reading';
import { itemAt, within, type Span } from './span';
import { headLineAt } from './when-and-where';

/** When the page was published and changed, as its own lines say. */
export interface PageDates {
  readonly published?: Found<string>;
  readonly modified?: Found<string>;
  /** The day of writing that a dateline gives; "today" in the text is this day, so it may be the meeting's as well. */
  readonly dateline?: Found<string>;
}

const changed =
  /(?:changed|last (?:updated|modified|changed|reviewed)|updated|modified|изменен\p{L}*|обновлен\p{L}*|дата (?:изменения|обновления))(?: on| at)?[: ]*$/u;
const publishedWords =
  /(?:published|posted|date|publication date|опубликован\p{L}*|дата(?: публикации)?|размещен\p{L}*)(?: on| at)?[: ]*$/u;

/**
 * Dates that belong to the page: "Changed on …", "Published: …", and a line that is a date in figures or with a time
 * and nothing else. A heading's date in words is the meeting's, not the page's.
 */
export function findPageDates(reading: Reading): PageDates {
  const dates: { published?: Found<string>; modified?: Found<string> } = {};
  for (const date of reading.dates) {
    const block = itemAt(reading.blocks, date.start);
    if (!block || block.end - block.start > date.end - date.start + 60) continue;
    const before = reading.folded.slice(block.start, date.start);
    const value = withTime(date);
    if (changed.test(before)) {
      dates.modified ??= { value, clues: [stated({ start: block.start, end: date.end })] };
    } else if (isOfMeeting(reading, date)) {
      continue;
    } else if (
      publishedWords.test(before) ||
      (isAlone(reading, block, date) && inFigures(reading, block, date))
    ) {
      dates.published ??= { value, clues: [stated({ start: block.start, end: date.end })] };
    }
  }
  if (dates.published) return dates;
  const dateline = datelineOf(reading);
  if (dateline) return { ...dates, dateline };
  const after = dayAfter(reading);
  return after ? { ...dates, published: after } : dates;
}

/** The day under which an agency tells: "BISHKEK, 18 November 2016 – …", "News | 8 October 2018", "Bishkek | 18 November 2016". */
function datelineOf(reading: Reading): Found<string> | undefined {
  for (const date of reading.dates) {
    const block = itemAt(reading.blocks, date.start);
    if (!block || !isDay(date)) continue;
    const before = reading.text.slice(block.start, date.start);
    const after = reading.text.slice(date.end, block.end);
    const isOpening =
      after.length > 60 &&
      /^\p{Lu}[^.;\n]{1,40}, ?\(?$/u.test(before) &&
      /^\)?(?: ?[-–—]| ?\(\p{Lu}|\. \p{Lu})/u.test(after);
    const isBeside = /^\p{Lu}[^.;\n]{1,30} ?[|·•] ?$/u.test(before) && after.trim() === '';
    if (isOpening || isBeside) return published(block, date);
  }
  return undefined;
}

/**
 * A day on a line of its own that is no day of what is told but soon after it: the text was written then. Where the
 * prose names no earlier day, or this very one, the line gives the meeting's own.
 */
function dayAfter(reading: Reading): Found<string> | undefined {
  const inProse = reading.dates.filter((date) => {
    const block = itemAt(reading.blocks, date.start);
    return (
      block !== undefined && block.end - block.start > 130 && /^\d{4}-\d\d-\d\d(?:\/|$)/u.test(date.edtf)
    );
  });
  for (const date of reading.dates) {
    const block = itemAt(reading.blocks, date.start);
    if (!block || !isDay(date) || isOfMeeting(reading, date)) continue;
    if (headLineAt(reading, date) === 'meeting') continue;
    if (restOf(reading, block, date).replace(/[^\p{L}]/gu, '').length > 25) continue;
    if (within(reading.meetings, block).length > 0) continue;
    const ends = inProse.map(({ edtf }) => edtf.split('/').at(-1) ?? edtf);
    const isTold = inProse.some(
      ({ edtf }, at) => edtf.slice(0, 10) <= date.edtf && date.edtf <= (ends[at] ?? edtf),
    );
    const isSoonAfter = ends.some((end) => end < date.edtf && daysFrom(end, date.edtf) <= soon);
    if (!isTold && isSoonAfter) return published(block, date);
  }
  return undefined;
}

/** In days: what is told of a meeting is told within weeks. */
const soon = 45;

function daysFrom(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}

function isDay({ edtf }: DateMention): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(edtf);
}

function published(block: Span, date: DateMention): Found<string> {
  return { value: withTime(date), clues: [stated({ start: block.start, end: date.end })] };
}

/** "Date: 9 March 2020" of minutes or a form is the meeting's; on a page with menus it is the page's. */
function isOfMeeting(reading: Reading, date: DateMention): boolean {
  const isLabelled = reading.form.some(
    (line) => line.field === 'date' && line.start <= date.start && date.end <= line.end,
  );
  return isLabelled && reading.noise.length === 0;
}

function withTime(date: DateMention): string {
  return date.time === undefined ? date.edtf : `${date.edtf}T${date.time}`;
}

function isAlone(reading: Reading, block: { start: number; end: number }, date: DateMention): boolean {
  return !/[\p{L}\p{N}]/u.test(restOf(reading, block, date).replace(/\d{1,2}:\d{2}/u, ''));
}

function inFigures(reading: Reading, block: Span, date: DateMention): boolean {
  return (
    date.time !== undefined ||
    /\d{1,2}:\d{2}/u.test(restOf(reading, block, date)) ||
    /^[\d./-]+$/u.test(reading.text.slice(date.start, date.end))
  );
}

function restOf(reading: Reading, block: Span, date: DateMention): string {
  return reading.text.slice(block.start, date.start) + reading.text.slice(date.end, block.end);
}
