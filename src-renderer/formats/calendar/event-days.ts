import { parseEdtf } from '@/domain/edtf';
import { parameterOf, type ContentLine } from './content-lines';

/** When an event is, by the clock of its place. */
export interface EventDays {
  /** EDTF: a day, or an interval of days. */
  readonly date: string;
  /** "2022-10-18 09:00 – 17:00 (Asia/Tashkent)" */
  readonly words: string;
  /** Given in universal time alone, so late or early that it may be another day where the event is. */
  readonly isDoubtful: boolean;
  /** Counted out by the rule by which the event comes again. */
  readonly isByRule?: boolean;
}

/** A day, and a time of it where one is given. */
interface Moment {
  readonly day: string;
  readonly time: string | undefined;
  readonly zone: string;
  readonly isUniversal: boolean;
}

/**
 * The days of an event. The end of whole days is the day after them; an event that ends at midnight ends the day before.
 * @param zone of the calendar, for events given in universal time
 */
export function eventDays(
  start: ContentLine | undefined,
  end: ContentLine | undefined,
  duration: string,
  zone: string,
): EventDays | undefined {
  const from = start && momentOf(start, zone);
  if (!from) return undefined;
  const until = (end && momentOf(end, zone)) ?? later(from, duration);
  const last = until ? lastDay(from, until) : from.day;
  const date = last > from.day ? `${from.day}/${last}` : from.day;
  if (parseEdtf(date) === null) return undefined;
  return { date, words: inWords(from, until, last), isDoubtful: from.isUniversal && isNearMidnight(from) };
}

/** The days that a line gives, by the clock of a zone where it gives them in universal time. */
export function daysOfLine(line: ContentLine, zone: string): readonly string[] {
  return line.values.flatMap(
    (value) => momentOf({ ...line, values: [value.split('/')[0] ?? ''] }, zone)?.day ?? [],
  );
}

/**
 * The last day on which an event may begin that goes on until a moment, by the clock of its zone.
 * @param until "20220512", "20220512T040000Z" or the same without the Z: by the event's own clock
 * @param start of the event; that day is out where the moment is before the event's hour
 * @returns an ISO date; nothing where the moment is none
 */
export function lastDayUntil(until: string, start: ContentLine, zone: string): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/u.exec(until);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, universal = ''] = match;
  const date = `${year}-${month}-${day}`;
  const value = hour === undefined ? date : `${date}T${hour}:${minute}:${second}${universal}`;
  const end = momentOf({ ...start, values: [value] }, zone);
  const begin = momentOf(start, zone);
  if (end?.time === undefined || begin?.time === undefined) return end?.day;
  return end.time < begin.time ? shifted(end.day, -1) : end.day;
}

/** How many days the second of two ISO dates is after the first. */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000;
}

/** The line as it would stand for an event so many days later. */
export function daysLater(line: ContentLine, days: number): ContentLine {
  const [value = ''] = line.values;
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(value)?.[0];
  if (days === 0 || day === undefined || parseEdtf(day) === null) return line;
  return { ...line, values: [shifted(day, days) + value.slice(day.length)] };
}

function momentOf(line: ContentLine, calendarZone: string): Moment | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}):\d{2}(Z)?)?$/u.exec(line.values[0] ?? '');
  const [, day = '', time, universal] = match ?? [];
  if (day === '' || parseEdtf(day) === null) return undefined;
  if (time !== undefined && (time > '23:59' || time.slice(3) > '59')) return undefined;
  if (universal === undefined) return { day, time, zone: parameterOf(line, 'tzid'), isUniversal: false };
  const local = inZone(`${day}T${time ?? '00:00'}:00Z`, calendarZone);
  return local ?? { day, time, zone: 'UTC', isUniversal: true };
}

/** The same moment by the clock of a zone; nothing where the zone is not known. */
function inZone(moment: string, zone: string): Moment | undefined {
  const instant = Date.parse(moment);
  if (zone === '' || Number.isNaN(instant)) return undefined;
  try {
    const parts = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(instant);
    const [day = '', time] = parts.split(' ');
    return { day, time, zone, isUniversal: false };
  } catch {
    return undefined;
  }
}

function lastDay(from: Moment, until: Moment): string {
  if (until.day <= from.day) return from.day;
  return until.time === undefined || until.time === '00:00' ? shifted(until.day, -1) : until.day;
}

/** Days and weeks; an event of hours ends the day it begins, or the next morning, which is no day of a meeting. */
function later(from: Moment, duration: string): Moment | undefined {
  const match = /^P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T.*)?$/u.exec(duration);
  const days = Number(match?.[1] ?? 0) * 7 + Number(match?.[2] ?? 0);
  return days > 0 ? { ...from, day: shifted(from.day, days) } : undefined;
}

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function isNearMidnight({ time = '12:00' }: Moment): boolean {
  // From the Atlantic to the Pacific coast of Asia a day's work lies between these.
  return time < '01:00' || time >= '15:00';
}

function inWords(from: Moment, until: Moment | undefined, last: string): string {
  const begin = from.time === undefined ? from.day : `${from.day} ${from.time}`;
  const time = until?.time;
  const end = [last > from.day ? last : '', time !== undefined && time !== from.time ? time : '']
    .filter((part) => part !== '')
    .join(' ');
  const zone = from.time !== undefined && from.zone !== '' ? ` (${from.zone})` : '';
  return `${end === '' ? begin : `${begin} – ${end}`}${zone}`;
}
