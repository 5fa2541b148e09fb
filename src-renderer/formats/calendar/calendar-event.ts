import { htmlToText } from '../html/html-to-text';
import { looksLikeHtml } from '../prior-records/record-kind';
import { contentLine, nameOfLine, parameterOf, type Component, type ContentLine } from './content-lines';
import { daysLater, eventDays, type EventDays } from './event-days';
import type { Occurrence } from './occurrences';

/** Who is asked to come, or who asks. */
export interface Invited {
  /** As the calendar names them; the address where it has no name. */
  readonly name: string;
  readonly address: string;
  readonly isOrganiser: boolean;
  /** `ACCEPTED`, `DECLINED` and so on; empty where nothing is said. */
  readonly answer: string;
  /** A room or a list of addresses, or somebody who is only told of it. */
  readonly isNobody: boolean;
}

/** An event of a calendar by what is read of it; empty texts where it does not say. */
export interface CalendarEvent {
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** `CONFIRMED`, `TENTATIVE`, `CANCELLED`. */
  readonly status: string;
  readonly days: EventDays | undefined;
  /** How it comes again, as the calendar says it. */
  readonly repeats: string;
  readonly invited: readonly Invited[];
  /** Whose it is, by the calendar's own kinds of event. */
  readonly category: string;
  /** ISO date on which the entry was last written; empty where it does not say. */
  readonly stamp: string;
}

const wanted = new Set(
  'summary description location status dtstart dtend duration rrule rdate organizer attendee categories dtstamp created last-modified'.split(
    ' ',
  ),
);
/** More than at any table. */
const invitedLimit = 1000;

export interface EventFrame {
  /** Of the calendar. */
  readonly zone: string;
  /** Whether the calendar calls all its events off. */
  readonly isCalledOff: boolean;
}

/** @param at which of its times, where the event comes again */
export function calendarEvent(
  { lines }: Component,
  { zone, isCalledOff }: EventFrame,
  at: Occurrence = { after: 0, length: 1 },
): CalendarEvent {
  const read = new Map<string, ContentLine>();
  const invited: Invited[] = [];
  let repeats = '';
  for (const line of lines) {
    const name = nameOfLine(line);
    if (!wanted.has(name)) continue;
    if (name === 'rrule' || name === 'rdate') {
      repeats = [repeats, line.trim()].filter((part) => part !== '').join('\n');
      continue;
    }
    const parsed = contentLine(line, 'calendar');
    if (!parsed) continue;
    if (name === 'attendee' || name === 'organizer') {
      if (invited.length < invitedLimit) invited.push(invitedOf(parsed));
    } else if (!read.has(name)) read.set(name, parsed);
  }
  const textOf = (name: string) => plain(read.get(name)?.values.join(', ') ?? '');
  const description = textOf('description');
  return {
    summary: textOf('summary').replace(/\s+/gu, ' '),
    description: looksLikeHtml(description) ? plain(htmlToText(description).text) : description,
    location: linesOf(textOf('location')).join(', '),
    status: isCalledOff ? 'CANCELLED' : textOf('status').toUpperCase(),
    days: daysAt(
      at,
      { start: read.get('dtstart'), end: read.get('dtend'), duration: textOf('duration') },
      zone,
    ),
    // How it comes again is said where it comes first.
    repeats: at.after === 0 ? repeats : '',
    invited,
    category: textOf('categories').replace(/\s+/gu, ' '),
    stamp: ['last-modified', 'dtstamp', 'created'].map((name) => dayOf(textOf(name))).find(Boolean) ?? '',
  };
}

/** "20230101T100000Z" */
function dayOf(stamp: string): string {
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?:T|$)/u.exec(stamp) ?? [];
  return year === undefined ? '' : `${year}-${month}-${day}`;
}

/** The days of one of its times. */
function daysAt(
  { after, length }: Occurrence,
  given: {
    readonly start: ContentLine | undefined;
    readonly end: ContentLine | undefined;
    readonly duration: string;
  },
  zone: string,
): EventDays | undefined {
  const { start, end, duration } = given;
  const moved = start && daysLater(start, after);
  const more = length - 1;
  // The end of whole days is the day after them.
  const ends = end ?? (more > 0 && start ? daysLater(start, start.type === 'date' ? 1 : 0) : undefined);
  const days = eventDays(moved, ends && daysLater(ends, after + more), duration, zone);
  return days && (after > 0 || more > 0) ? { ...days, isByRule: true } : days;
}

function invitedOf(line: ContentLine): Invited {
  const address = (line.values[0] ?? '').replace(/^mailto:/iu, '').trim();
  const name = parameterOf(line, 'cn').replace(/\s+/gu, ' ').trim();
  const kind = parameterOf(line, 'cutype').toUpperCase();
  return {
    name: name === '' ? address : name,
    address,
    isOrganiser: line.name === 'organizer',
    answer: parameterOf(line, 'partstat').toUpperCase(),
    isNobody:
      (kind !== '' && kind !== 'INDIVIDUAL') || parameterOf(line, 'role').toUpperCase() === 'NON-PARTICIPANT',
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
