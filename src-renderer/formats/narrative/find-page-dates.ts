import { stated, type Found } from './found';
import type { DateMention } from './find-dates';
import type { Reading } from './reading';
import { itemAt, type Span } from './span';

/** When the page was published and changed, as its own lines say. */
export interface PageDates {
  readonly published?: Found<string>;
  readonly modified?: Found<string>;
}

const changed =
  /(?:changed|last (?:updated|modified|changed|reviewed)|updated|modified|изменен\p{L}*|обновлен\p{L}*|дата (?:изменения|обновления))(?: on| at)?[: ]*$/u;
const published =
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
    } else if (published.test(before) || (isAlone(reading, block, date) && inFigures(reading, block, date))) {
      dates.published ??= { value, clues: [stated({ start: block.start, end: date.end })] };
    }
  }
  return dates;
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
