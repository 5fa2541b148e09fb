import { dayOfWords } from '@/domain/day-of-words';
import type { AgendaEntry } from '@/store/commands/agenda';
import { withoutHeading } from './agenda-heading';
import {
  bearsNumber,
  bearsPlainNumber,
  namesSpeakers,
  numberOfSubPoint,
  readPointHead,
  readSessionHead,
} from './agenda-heads';
import { hasUnreadTime, readClock, type ClockLine } from './read-clock';
import { titleByLanguage } from './title-by-language';

type SessionEntry = Extract<AgendaEntry, { kind: 'session' }>;
type Item = SessionEntry['items'][number];
interface OpenSession {
  readonly session: SessionEntry['session'];
  readonly items: Item[];
}

/** A pasted agenda as it is read. */
export interface ReadAgenda {
  readonly entries: readonly AgendaEntry[];
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
  const all = text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .filter((line) => line !== '');
  const isNumber = numberOfSubPoint(all);
  const clockOf = (line: string) => readClock(line, isNumber);
  const isMarked = (line: string) => {
    const { startsAt, rest } = clockOf(line);
    return startsAt !== null || bearsNumber(rest);
  };
  const withRoman = all.some((line) => bearsPlainNumber(clockOf(line).rest));
  const { heading, lines } = withoutHeading(
    all,
    (line) => isMarked(line) || readSessionHead(clockOf(line).rest, withRoman) !== null,
  );
  return { entries: readLines(lines, { marked: lines.some(isMarked), withRoman, clockOf }), heading };
}

interface Ways {
  /** Whether lines bear numbers or hours, so that those that bear none belong to the one above. */
  readonly marked: boolean;
  readonly withRoman: boolean;
  readonly clockOf: (line: string) => ClockLine;
}

function readLines(lines: readonly string[], { marked, withRoman, clockOf }: Ways): readonly AgendaEntry[] {
  const entries: (AgendaEntry | OpenSession)[] = [];
  let session: OpenSession | null = null;
  let day: { readonly iso: string; readonly words: string; isUsed: boolean } | null = null;
  let last: { item: Item; readonly into: Item[] | null } | null = null;
  /** Hours on a line of their own, for the line below. */
  let ahead: ClockLine | null = null;

  const open = (facts: SessionEntry['session']) => {
    session = { session: facts, items: [] };
    entries.push(session);
    last = null;
  };
  const replaceLast = (item: Item) => {
    if (!last) return;
    if (last.into) last.into[last.into.length - 1] = item;
    else entries[entries.length - 1] = { kind: 'item', item };
    last = { item, into: last.into };
  };
  const addItem = (item: Item) => {
    // A day that no session follows stands over its points as the text has it.
    if (day && !day.isUsed) {
      day.isUsed = true;
      open({ number: null, title: titleByLanguage(day.words), day: day.iso });
    }
    const into = session?.items ?? null;
    if (into) into.push(item);
    else entries.push({ kind: 'item', item });
    last = { item, into };
  };
  for (const line of lines) {
    const dated = dayOfWords(line);
    if (dated) {
      day = { iso: dated, words: line, isUsed: false };
      session = null;
      last = null;
      continue;
    }
    const own = clockOf(line);
    const before: ClockLine | null = own.startsAt === null ? ahead : null;
    const clock: ClockLine = before ? { ...before, rest: line } : own;
    if (ahead && !before) addItem(blankAt(ahead));
    ahead = null;
    if (clock.rest === '' && clock.startsAt !== null) {
      ahead = clock;
      continue;
    }
    const head = readSessionHead(clock.rest, withRoman);
    if (head) {
      if (day) day.isUsed = true;
      const inside = clock.startsAt === null ? clockOf(head.title) : { ...clock, rest: head.title };
      open({
        number: head.number,
        title: titleByLanguage(inside.rest),
        day: day?.iso ?? null,
        startsAt: inside.startsAt,
        endsAt: inside.endsAt,
      });
      continue;
    }
    const found = readPointHead(clock.rest);
    const above = last as { readonly item: Item } | null;
    const begins = /^\P{L}*\d/u.test(line) && hasUnreadTime(line);
    const isOwn = clock.startsAt !== null || found.number !== null || begins || !marked;
    if (above && (!isOwn || namesSpeakers(line))) {
      const added = belongsAbove.exec(line)?.groups?.['rest'] ?? line;
      replaceLast(withAnnotation(above.item, added));
      continue;
    }
    // "1. 09:30–10:00 Opening": the number stands before the hours.
    const inside = clock.startsAt === null && found.number !== null ? clockOf(found.title) : null;
    const { startsAt, minutes, rest } = inside?.startsAt ? inside : { ...clock, rest: found.title };
    addItem({ number: found.number ?? '', title: titleByLanguage(rest), startsAt, minutes });
  }
  if (ahead) addItem(blankAt(ahead));
  return entries.map((entry) => ('kind' in entry ? entry : { kind: 'session', ...entry }));
}

/** A line of hours alone is a point without a title rather than nothing. */
function blankAt({ startsAt, minutes }: ClockLine): Item {
  return { number: '', title: {}, startsAt, minutes };
}

function withAnnotation(item: Item, line: string): Item {
  const [language = 'en', words = line] = Object.entries(titleByLanguage(line))[0] ?? [];
  const before = item.annotation?.[language];
  const text = before === undefined ? words : `${before}\n${words}`;
  return { ...item, annotation: { ...item.annotation, [language]: text } };
}
