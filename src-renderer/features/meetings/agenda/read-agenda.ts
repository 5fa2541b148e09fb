import { parseHumanDate } from '@/domain/parse-human-date';
import type { AgendaEntry } from '@/store/commands/agenda';
import { readClock } from './read-clock';
import { titleByLanguage } from './title-by-language';

type SessionEntry = Extract<AgendaEntry, { kind: 'session' }>;
type Item = SessionEntry['items'][number];
interface OpenSession {
  readonly session: SessionEntry['session'];
  readonly items: Item[];
}

const sessionHead =
  /^(?:(?:plenary |working |thematic )?session|(?:пленарное |рабочее |тематическое )?заседание|сессия)\s*(?:no\.?|№)?\s*(?<number>[IVXLC]{1,6}|\d{1,2})?(?:\s*[:.–—-]\s*|\s+|$)(?<rest>.*)$/iu;
const ordinalHead =
  /^(?:first|second|third|fourth|fifth|sixth|opening|closing|перв\p{L}+|втор\p{L}+|треть\p{L}+|четв[её]рт\p{L}+|пят\p{L}+)\s+(?:session|заседание|сессия)\b/iu;
const romanHead = /^(?<number>[IVX]{1,5})\.\s+(?<rest>\S.*)$/u;
const numberHead =
  /^(?:(?:agenda )?item|пункт|п\.)?\s*(?:№\s*)?(?<number>\d{1,2}(?:\.\d{1,2})?|\d{1,2}\s?[a-zа-я])(?:[.):]\s*|\s*\t\s*|\s+[–—-]\s+)(?<rest>\S.*)$/iu;
const subNumber =
  /^(?:(?:agenda )?item|пункт|п\.)?\s*(?<number>\d{1,2}\.[1-9]\d?)(?:[.):]\s*|\s+)(?<rest>[^\s\d].*)$/iu;
const namedNumber = /^(?:(?:agenda )?item|пункт)\s+(?<number>\d{1,2})\s+(?<rest>\S.*)$/iu;
const belongsAbove = /^(?:[•·▪‣*–—-]|\(?[a-zа-я]\)|o\s)\s*(?<rest>\S.*)$/iu;

/**
 * Takes a pasted agenda apart: days, sessions, points with their numbers and hours, and under a point what it is for.
 * Numbers and hours are those of the text; a point without a number bears none.
 */
export function readAgenda(text: string): readonly AgendaEntry[] {
  const lines = text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .filter((line) => line !== '');
  const marked = lines.some((line) => isMarked(line));
  const withRoman = lines.some((line) => numberHead.test(readClock(line).rest));
  const entries: (AgendaEntry | OpenSession)[] = [];
  let session: OpenSession | null = null;
  let day: { readonly iso: string; readonly words: string; isUsed: boolean } | null = null;
  let last: { item: Item; readonly into: Item[] | null } | null = null;

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
  for (const line of lines) {
    const dated = readDayLine(line);
    if (dated) {
      day = { iso: dated, words: line, isUsed: false };
      session = null;
      last = null;
      continue;
    }
    const clock = readClock(line);
    const head = readSession(clock.rest, withRoman);
    if (head) {
      if (day) day.isUsed = true;
      open({
        number: head.number,
        title: titleByLanguage(head.title),
        day: day?.iso ?? null,
        startsAt: clock.startsAt,
        endsAt: clock.endsAt,
      });
      continue;
    }
    const found = readPoint(clock.rest);
    const isOwn = clock.startsAt !== null || found.number !== null || !marked;
    if (!isOwn && last) {
      const added = belongsAbove.exec(line)?.groups?.['rest'] ?? line;
      replaceLast(withAnnotation((last as { item: Item }).item, added));
      continue;
    }
    // A day that no session follows stands over its points as the text has it.
    if (day && !day.isUsed) {
      day.isUsed = true;
      open({ number: null, title: titleByLanguage(day.words), day: day.iso });
    }
    const item: Item = {
      number: found.number ?? '',
      title: titleByLanguage(found.title),
      startsAt: clock.startsAt,
      minutes: clock.minutes,
    };
    const into = (session as OpenSession | null)?.items ?? null;
    if (into) into.push(item);
    else entries.push({ kind: 'item', item });
    last = { item, into };
  }
  return entries.map((entry) => ('kind' in entry ? entry : { kind: 'session', ...entry }));
}

function isMarked(line: string): boolean {
  const { startsAt, rest } = readClock(line);
  return startsAt !== null || [subNumber, numberHead, namedNumber].some((head) => head.test(rest));
}

function readSession(
  line: string,
  withRoman: boolean,
): { readonly number: string | null; readonly title: string } | null {
  if (ordinalHead.test(line)) return { number: null, title: line };
  const match = sessionHead.exec(line)?.groups;
  if (match && (match['number'] !== undefined || /^\P{L}*$|^[:–—-]/u.test(match['rest'] ?? ''))) {
    return { number: match['number'] ?? null, title: (match['rest'] ?? '').trim() };
  }
  const roman = withRoman ? romanHead.exec(line)?.groups : undefined;
  return roman ? { number: roman['number'] ?? null, title: roman['rest'] ?? '' } : null;
}

function readPoint(line: string): { readonly number: string | null; readonly title: string } {
  const heads = [subNumber, numberHead, namedNumber, romanHead];
  const match = heads.map((head) => head.exec(line)).find((found) => found !== null)?.groups;
  return { number: match?.['number']?.replace(/\s/u, '') ?? null, title: (match?.['rest'] ?? line).trim() };
}

/** "Day 1: 14 May 2019", "Tuesday, 14 May 2019", "14 мая 2019 г."; `null` for a line that says more than a day. */
function readDayLine(line: string): string | null {
  const bare = line
    .replace(/^(?:day|день)\s+(?:\d{1,2}|one|two|three|первый|второй|третий)\s*[:.,–—-]?\s*/iu, '')
    .replace(/^\p{L}+day\s*,?\s+/iu, '')
    .replace(/^(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\s*,?\s+/iu, '')
    .replace(/[:.]$/u, '');
  const date = bare.length <= 30 ? parseHumanDate(bare) : null;
  return date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null;
}

function withAnnotation(item: Item, line: string): Item {
  const [language = 'en', words = line] = Object.entries(titleByLanguage(line))[0] ?? [];
  const before = item.annotation?.[language];
  const text = before === undefined ? words : `${before}\n${words}`;
  return { ...item, annotation: { ...item.annotation, [language]: text } };
}
