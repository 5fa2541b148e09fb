import { dayOfWords } from '@/domain/day-of-words';
import type { Localized } from '@/domain/fields';
import { withoutHeading } from './agenda-heading';
import {
  bearsNumber,
  bearsPlainNumber,
  namesLeader,
  namesSpeakers,
  numberOfSubPoint,
  readPointHead,
  readSessionHead,
} from './agenda-heads';
import { withColons } from './hours-without-colon';
import { hasUnreadTime, readClock, type ClockLine } from './read-clock';
import { titleByLanguage } from './title-by-language';

/** A point as its lines have it. */
export interface ReadPoint {
  /** `''` where it bears none. */
  readonly number: string;
  readonly title: Localized;
  /** `HH:MM` */
  readonly startsAt: string | null;
  readonly minutes: number | null;
  readonly annotation?: Localized;
}

/** A session as its head has it, or a day that stands over points of its own. */
export interface ReadSession {
  readonly number: string | null;
  readonly title: Localized;
  /** ISO */
  readonly day: string | null;
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
}

/** A session with its points, or a point outside every session. */
export type ReadEntry =
  | { readonly kind: 'session'; readonly session: ReadSession; readonly items: readonly ReadPoint[] }
  | { readonly kind: 'item'; readonly item: ReadPoint };

interface OpenSession {
  readonly session: ReadSession;
  readonly items: ReadPoint[];
  /** Who leads it, by the lines right below its head. */
  readonly led: { readonly line: string; readonly at: number }[];
}

/** The lines that a session or a point was read from, by their places. */
export type LinesOf = ReadonlyMap<ReadSession | ReadPoint, readonly number[]>;

/** A pasted agenda as it is read. */
export interface ReadAgenda {
  readonly entries: readonly ReadEntry[];
  /** Lines that are the heading of the document and no points. */
  readonly heading: readonly string[];
}

const belongsAbove = /^(?:[•·▪‣*–—-]|o\s)\s*(?<rest>\S.*)$/iu;

/**
 * Takes a pasted agenda apart: days, sessions, points with their numbers and hours, sub-points, and under a point what it
 * is for. Numbers and hours are those of the text; a point without a number bears none. An hour that is not understood
 * stays in the words; see `hasUnreadTime`.
 */
export function readAgenda(text: string): ReadAgenda {
  const all = withColons(
    text
      .replace(/\r\n?/gu, '\n')
      .split('\n')
      .map((line) => line.replaceAll('\u00a0', ' ').trim())
      .filter((line) => line !== ''),
  );
  const { clockOf, isMarked, withRoman } = waysOf(all);
  const { heading, lines } = withoutHeading(
    all,
    (line) => isMarked(line) || readSessionHead(clockOf(line).rest, withRoman) !== null,
  );
  return { entries: readAgendaLines(lines).entries, heading };
}

/**
 * The same of the lines below the heading.
 * @param dayOf the day that a line names, ISO
 */
export function readAgendaLines(
  lines: readonly string[],
  dayOf: (line: string) => string | null = dayOfWords,
): { readonly entries: readonly ReadEntry[]; readonly linesOf: LinesOf } {
  const { clockOf, isMarked, withRoman } = waysOf(lines);
  return readLines(lines, { marked: lines.some(isMarked), withRoman, clockOf, dayOf });
}

function waysOf(lines: readonly string[]): Pick<Ways, 'clockOf' | 'withRoman'> & {
  readonly isMarked: (line: string) => boolean;
} {
  const isNumber = numberOfSubPoint(lines);
  const clockOf = (line: string) => readClock(line, isNumber);
  const isMarked = (line: string) => {
    const { startsAt, rest } = clockOf(line);
    return startsAt !== null || bearsNumber(rest);
  };
  return { clockOf, isMarked, withRoman: lines.some((line) => bearsPlainNumber(clockOf(line).rest)) };
}

interface Ways {
  /** Whether lines bear numbers or hours, so that those that bear none belong to the one above. */
  readonly marked: boolean;
  readonly withRoman: boolean;
  readonly clockOf: (line: string) => ClockLine;
  readonly dayOf: (line: string) => string | null;
}

function readLines(
  lines: readonly string[],
  { marked, withRoman, clockOf, dayOf }: Ways,
): { readonly entries: readonly ReadEntry[]; readonly linesOf: LinesOf } {
  const entries: (ReadEntry | OpenSession)[] = [];
  const linesOf = new Map<ReadSession | ReadPoint, readonly number[]>();
  let session: OpenSession | null = null;
  let day: { readonly iso: string; readonly words: string; readonly at: number; isUsed: boolean } | null =
    null;
  let last: { item: ReadPoint; readonly into: ReadPoint[] | null } | null = null;
  /** Hours on a line of their own, for the line below. */
  let ahead: ClockLine | null = null;
  let at = -1;
  /** Whether the point above was a line of a list: the next line of it is a point too. */
  let isListed = false;

  const open = (facts: ReadSession, own: readonly number[]) => {
    session = { session: facts, items: [], led: [] };
    linesOf.set(facts, own);
    entries.push(session);
    last = null;
  };
  const replaceLast = (item: ReadPoint) => {
    if (!last) return;
    linesOf.set(item, [...(linesOf.get(last.item) ?? []), at]);
    if (last.into) last.into[last.into.length - 1] = item;
    else entries[entries.length - 1] = { kind: 'item', item };
    last = { item, into: last.into };
  };
  const addItem = (item: ReadPoint, own: readonly number[]) => {
    // A day that no session follows stands over its points as the text has it.
    if (day && !day.isUsed) {
      day.isUsed = true;
      open({ number: null, title: titleByLanguage(day.words), day: day.iso }, [day.at]);
    }
    const led = session?.items.length === 0 ? session.led : [];
    const added = led.reduce((point, { line }) => withAnnotation(point, line), item);
    linesOf.set(added, [...own, ...led.map((line) => line.at)]);
    const into = session?.items ?? null;
    if (into) into.push(added);
    else entries.push({ kind: 'item', item: added });
    last = { item: added, into };
    isListed = false;
  };
  for (const line of lines) {
    at += 1;
    const dated = dayOf(line);
    if (dated) {
      day = { iso: dated, words: line, at, isUsed: false };
      session = null;
      last = null;
      continue;
    }
    const own = clockOf(line);
    const before: ClockLine | null = own.startsAt === null ? ahead : null;
    const clock: ClockLine = before ? { ...before, rest: line } : own;
    if (ahead && !before) addItem(blankAt(ahead), [at - 1]);
    ahead = null;
    if (clock.rest === '' && clock.startsAt !== null) {
      ahead = clock;
      continue;
    }
    const under = session as OpenSession | null;
    const leader = under?.items.length === 0 ? under.led.at(-1)?.line : undefined;
    const bullet = belongsAbove.exec(line)?.groups?.['rest'];
    if (under?.items.length === 0) {
      // Who leads a session, or speaks in it, is no point of it; a list right below it is.
      const isNamed = bullet !== undefined && leader !== undefined && !namesLeader(leader);
      if (namesSpeakers(line) || isNamed) {
        under.led.push({ line: bullet ?? line, at });
        continue;
      }
    }
    if (under && bullet !== undefined && (under.items.length === 0 || isListed)) {
      addItem({ number: '', title: titleByLanguage(bullet), startsAt: null, minutes: null }, [at]);
      isListed = true;
      continue;
    }
    const head = readSessionHead(clock.rest, withRoman);
    if (head) {
      if (day) day.isUsed = true;
      const inside = clock.startsAt === null ? clockOf(head.title) : { ...clock, rest: head.title };
      open(
        {
          number: head.number,
          title: titleByLanguage(inside.rest),
          day: day?.iso ?? null,
          startsAt: inside.startsAt,
          endsAt: inside.endsAt,
        },
        before ? [at - 1, at] : [at],
      );
      continue;
    }
    const found = readPointHead(clock.rest);
    const above = last as { readonly item: ReadPoint } | null;
    const begins = /^\P{L}*\d/u.test(line) && hasUnreadTime(line);
    const isOwn =
      clock.startsAt !== null || clock.isOpen === true || found.number !== null || begins || !marked;
    if (above && (!isOwn || namesSpeakers(line))) {
      replaceLast(withAnnotation(above.item, bullet ?? line));
      continue;
    }
    // "1. 09:30–10:00 Opening": the number stands before the hours.
    const inside = clock.startsAt === null && found.number !== null ? clockOf(found.title) : null;
    const { startsAt, minutes, rest } = inside?.startsAt ? inside : { ...clock, rest: found.title };
    addItem(
      { number: found.number ?? '', title: titleByLanguage(rest), startsAt, minutes },
      before ? [at - 1, at] : [at],
    );
  }
  if (ahead) addItem(blankAt(ahead), [at]);
  return {
    entries: entries.map((entry) => ('kind' in entry ? entry : closed(entry, linesOf))),
    linesOf,
  };
}

/** A session without points keeps who leads it as a line under it: it has no annotation of its own. */
function closed(
  { session, items, led }: OpenSession,
  linesOf: Map<ReadSession | ReadPoint, readonly number[]>,
): ReadEntry {
  if (items.length > 0) return { kind: 'session', session, items };
  const lines = led.map(({ line, at }) => {
    const item: ReadPoint = { number: '', title: titleByLanguage(line), startsAt: null, minutes: null };
    linesOf.set(item, [at]);
    return item;
  });
  return { kind: 'session', session, items: lines };
}

/** A line of hours alone is a point without a title rather than nothing. */
function blankAt({ startsAt, minutes }: ClockLine): ReadPoint {
  return { number: '', title: {}, startsAt, minutes };
}

function withAnnotation(item: ReadPoint, line: string): ReadPoint {
  const [language = 'en', words = line] = Object.entries(titleByLanguage(line))[0] ?? [];
  const before = item.annotation?.[language];
  const text = before === undefined ? words : `${before}\n${words}`;
  return { ...item, annotation: { ...item.annotation, [language]: text } };
}
