import ICAL from 'ical.js';

import { contentLine, nameOfLine, parameterOf, type Component, type ContentLine } from './content-lines';
import { daysBetween, daysOfLine, lastDayUntil } from './event-days';

/** One time that a recurring event takes place, or several on days that follow one another: the days of one meeting. */
export interface Occurrence {
  /** Days after the event's own first day. */
  readonly after: number;
  /** Days in a row. */
  readonly length: number;
}

export interface Occurrences {
  readonly runs: readonly Occurrence[];
  /** Whether it goes on beyond what was counted out, or comes again in a way that no meeting does. */
  readonly hasMore: boolean;
}

/** Two years of monthly meetings; what comes more often is the work between them. */
const runLimit = 24;
/** No meeting sits longer: a row of days without end is a reminder, or a call each morning. */
const longestRun = 14;
/** An event without an end is counted out this far ahead of today. */
const daysAhead = 366;
/** Of a rule, looked at: a daily one of some years. */
const stepLimit = 1500;

const once: Occurrences = { runs: [{ after: 0, length: 1 }], hasMore: false };
const notCounted: Occurrences = { ...once, hasMore: true };

/**
 * The days on which an event takes place, by its rules, its extra and its excepted days (RFC 5545).
 * @param zone of the calendar
 * @param moved days that other events of the calendar stand for, as ISO dates
 * @param today ISO date
 */
export function occurrencesOf(
  { lines }: Component,
  zone: string,
  moved: ReadonlySet<string>,
  today: string,
): Occurrences {
  const own = lines.flatMap((line) =>
    wanted.has(nameOfLine(line)) ? (contentLine(line, 'calendar') ?? []) : [],
  );
  const start = own.find(({ name }) => name === 'dtstart');
  // A day in universal time is the day of the event's own clock.
  const local = (start && parameterOf(start, 'tzid')) || zone;
  const [first] = start ? daysOfLine(start, local) : [];
  const rules = lines.filter((line) => nameOfLine(line) === 'rrule');
  const extra = own.filter(({ name }) => name === 'rdate').flatMap((line) => daysOfLine(line, local));
  if (first === undefined || rules.length + extra.length === 0) return once;
  const byRule = rules.map((line) => {
    const rule = line.slice(line.indexOf(':') + 1).trim();
    return daysOfRule(start ? untilLocalDay(rule, start, local) : rule, first, today);
  });
  if (byRule.some((days) => days === null)) return notCounted;
  const excepted = new Set(
    own.filter(({ name }) => name === 'exdate').flatMap((line) => daysOfLine(line, local)),
  );
  const all = new Set([first, ...extra, ...byRule.flatMap((days) => days?.days ?? [])]);
  const days = [...all].filter((day) => !excepted.has(day) && !moved.has(day)).toSorted();
  const runs = runsOf(days, first);
  if (runs.some(({ length }) => length > longestRun)) return notCounted;
  const hasMore = runs.length > runLimit || byRule.some((found) => found?.isCut === true);
  return { runs: runs.slice(0, runLimit), hasMore };
}

const wanted = new Set(['dtstart', 'rdate', 'exdate']);

function runsOf(days: readonly string[], first: string): readonly Occurrence[] {
  const runs: { after: number; length: number }[] = [];
  for (const day of days) {
    const after = daysBetween(first, day);
    const last = runs.at(-1);
    if (last && last.after + last.length === after) last.length += 1;
    else runs.push({ after, length: 1 });
  }
  return runs;
}

/**
 * The rule with the last day it goes on to in place of the moment it ends at, which RFC 5545 has in universal time
 * while the days are counted by the clock of the event.
 */
function untilLocalDay(rule: string, start: ContentLine, zone: string): string {
  return rule.replace(/(?<=^|;)UNTIL=([\dTZ]+)(?=;|$)/iu, (whole, moment: string) => {
    const day = lastDayUntil(moment.toUpperCase(), start, zone);
    return day === undefined ? whole : `UNTIL=${day.replaceAll('-', '')}`;
  });
}

/** Rules by which meetings come again. Others are rare, and some of them run without end or give days that do not exist. */
const plainRules = [
  /^FREQ=DAILY$/u,
  /^FREQ=(?:DAILY|WEEKLY);BYDAY=[A-Z]{2}(?:,[A-Z]{2})*$/u,
  /^FREQ=WEEKLY$/u,
  /^FREQ=(?:MONTHLY|YEARLY)$/u,
  /^FREQ=MONTHLY;BYMONTHDAY=(?:-1|[12]?\d)$/u,
  /^FREQ=MONTHLY;BYDAY=(?:-1|[1-4])[A-Z]{2}$/u,
  /^FREQ=MONTHLY;BYDAY=[A-Z]{2}(?:,[A-Z]{2})*;BYSETPOS=(?:-1|[1-4])$/u,
  /^FREQ=YEARLY;BYMONTH=\d{1,2};BYDAY=(?:-1|[1-4])[A-Z]{2}$/u,
  /^FREQ=YEARLY;BYMONTH=\d{1,2};BYMONTHDAY=[12]?\d$/u,
];
/** In which a rule is compared with those; how far it goes on is another matter. */
const order = ['FREQ', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS'];

/** @returns the days, the first included; `null` where the rule is none by which meetings come again */
function daysOfRule(
  rule: string,
  first: string,
  today: string,
): { readonly days: readonly string[]; readonly isCut: boolean } | null {
  const parts = new Map(rule.toUpperCase().split(';').filter(Boolean).map(partOf));
  if ([...parts.keys()].some((key) => !order.includes(key) && !bounding.has(key))) return null;
  if (!/^(?:[1-9]|[1-9]\d)$/u.test(parts.get('INTERVAL') ?? '1')) return null;
  const plain = order.flatMap((key) => (parts.has(key) ? [`${key}=${parts.get(key) ?? ''}`] : [])).join(';');
  // A year without the day has no meeting on the next.
  if (!plainRules.some((one) => one.test(plain)) || (first.endsWith('-02-29') && !plain.includes('BY')))
    return null;
  const isEndless = !parts.has('COUNT') && !parts.has('UNTIL');
  const last = ICAL.Time.fromDateString(today);
  last.adjust(daysAhead, 0, 0, 0);
  const horizon = last.toString();
  const days: string[] = [];
  try {
    const steps = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first));
    for (let next = steps.next(); next; next = steps.next()) {
      const day = next.toString().slice(0, 10);
      if ((isEndless && day > horizon) || days.length >= stepLimit) return { days, isCut: true };
      days.push(day);
    }
  } catch {
    return null;
  }
  // What the rule does not begin with was not made by it.
  return days[0] === first ? { days, isCut: false } : null;
}

const bounding = new Set(['INTERVAL', 'COUNT', 'UNTIL', 'WKST']);

function partOf(part: string): readonly [string, string] {
  const at = part.indexOf('=');
  return [part.slice(0, at), part.slice(at + 1)];
}

/** The days of a recurring event that an event of its own stands for, by the event's id. */
export function movedDays(
  components: readonly Component[],
  zone: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const moved = new Map<string, Set<string>>();
  for (const component of components) {
    const replaces = lineOf(component, 'recurrence-id');
    if (!replaces) continue;
    const start = lineOf(component, 'dtstart');
    const local = parameterOf(replaces, 'tzid') || (start && parameterOf(start, 'tzid')) || zone;
    const days = moved.get(idOf(component)) ?? new Set();
    for (const day of daysOfLine(replaces, local)) days.add(day);
    moved.set(idOf(component), days);
  }
  return moved;
}

export function idOf(component: Component): string {
  return lineOf(component, 'uid')?.values[0] ?? '';
}

/** Whether the event stands for one day of another that comes again. */
export function isMoved(component: Component): boolean {
  return lineOf(component, 'recurrence-id') !== undefined;
}

function lineOf({ lines }: Component, name: string): ContentLine | undefined {
  const line = lines.find((one) => nameOfLine(one) === name);
  return line === undefined ? undefined : contentLine(line, 'calendar');
}
