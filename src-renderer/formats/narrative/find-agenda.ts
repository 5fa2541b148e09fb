import { agendaSessionName, type DraftAgendaPoint } from '@/domain/draft';
import type { Localized } from '@/domain/fields';
import { apartFromSpeakers, readPointHead, readSessionHead } from '../agenda/agenda-heads';
import { withColons } from '../agenda/hours-without-colon';
import { readAgendaLines, type ReadEntry, type ReadPoint, type ReadSession } from '../agenda/read-agenda';
import { readClock } from '../agenda/read-clock';
import { dayOfLine, plainLine } from './agenda-zones';
import { stated, type Clue, type Found } from './found';
import type { Reading } from './reading';

/**
 * The points of the agendas of a text, with the days and hours that they print. A day without its year is one of the
 * meeting's, where its date is known.
 * @param date of the meeting, EDTF
 */
export function findAgenda(reading: Reading, date: string | undefined): readonly Found<DraftAgendaPoint>[] {
  return reading.agendas.flatMap((zone) => {
    const blocks = zone.blocks.flatMap((at) => reading.blocks[at] ?? []);
    const printed = blocks.map(({ start, end }) => plainLine(reading.text.slice(start, end)));
    const rows = withColons(printed).map(titleAndRest);
    const lines = rows.map(([line]) => line);
    const { entries, linesOf } = readAgendaLines(lines, (line) => dayOfLine(line, date) || null);
    const own = (read: ReadSession | ReadPoint): Own => {
      const places = linesOf.get(read) ?? [];
      return {
        clues: places.flatMap((at) => blocks[at] ?? []).map((block) => stated(block)),
        beside: places.flatMap((at) => rows[at]?.[1] ?? []),
      };
    };
    const found = entries.flatMap((entry) => pointsOf(entry, own));
    const [first, ...rest] = found;
    // The heading bears out the first of them, and so does what stands between them without being one.
    const told = new Set(found.flatMap(({ clues }) => clues.map(({ start }) => start)));
    const others = reading.blocks
      .filter(({ start, end }) => zone.start <= start && end <= zone.end && !told.has(start))
      .filter((block) => reading.sentences.some(({ start }) => block.start <= start && start < block.end));
    return first
      ? [{ ...first, clues: [...first.clues, ...others.map((block) => stated(block))] }, ...rest]
      : [];
  });
}

interface Own {
  readonly clues: readonly Clue[];
  /** What further cells of its rows say: who speaks to it. */
  readonly beside: readonly string[];
}

/**
 * Of a row of a table, its hours or number and its title; what other cells say is apart, unless it is the title in the
 * other script, or hours that stand behind it. A row that is no point of its own stays whole.
 */
function titleAndRest(line: string): readonly [line: string, beside?: string] {
  const cells = line.split('\t').map((cell) => cell.trim());
  const labels = cells.findIndex((cell) => cell !== '' && !isLabel(cell));
  const head = cells.slice(0, Math.max(labels, 0)).filter((cell) => cell !== '');
  const [title = '', ...others] = cells.slice(head.length === 0 ? 0 : labels).filter((cell) => cell !== '');
  if (others.length === 0) return [[...head, title].filter((cell) => cell !== '').join('\t')];
  const isCyrillic = (cell: string) => /\p{Script=Cyrillic}/u.test(cell);
  const isTranslated = others.length === 1 && isCyrillic(others[0] ?? '') !== isCyrillic(title);
  const behind = others.filter((cell) => isTranslated || isHours(cell));
  const beside = others.filter((cell) => !behind.includes(cell));
  const row = [...head, title, ...behind].join('\t');
  if (beside.length === 0) return [row];
  const isOwn = head.length > 0 || behind.length > 0 || isMarkedPoint(title);
  return isOwn ? [row, beside.join('; ')] : [[row, ...beside].join(' – ')];
}

/** A cell of hours alone, or of a number alone: its title stands in the next one. */
function isLabel(cell: string): boolean {
  return (
    isHours(cell) ||
    /^(?:\p{L}{2,9}\s+){0,2}\(?(?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,5}|\p{Ll})[.):]*$/u.test(cell)
  );
}

function isHours(cell: string): boolean {
  const { startsAt, isOpen, rest } = readClock(cell);
  return rest === '' && (startsAt !== null || isOpen === true);
}

function isMarkedPoint(title: string): boolean {
  return readPointHead(title).number !== null || readSessionHead(title, false) !== null;
}

function pointsOf(
  entry: ReadEntry,
  own: (read: ReadSession | ReadPoint) => Own,
): readonly Found<DraftAgendaPoint>[] {
  if (entry.kind === 'item') return [pointOf(entry.item, own(entry.item), undefined)];
  const { session, items } = entry;
  const { clues, beside } = own(session);
  const [title, speakers] = apartFromSpeakers(words(session.title));
  const head: DraftAgendaPoint = {
    kind: 'session',
    ...(session.number ? { number: session.number } : {}),
    title: withoutStop(title),
    ...known('day', session.day),
    ...known('startsAt', session.startsAt),
    ...known('endsAt', session.endsAt),
  };
  const name = agendaSessionName(head);
  // A session has no annotation: who leads it is said of its first point, or stands as a line under it.
  const led = [speakers, ...beside].filter((part) => part !== undefined);
  const [first, ...others] = items.map((item) => pointOf(item, own(item), name));
  const points = first
    ? [withLeaders(first, led, clues), ...others]
    : led.map((part) => ({ value: { title: part, session: name }, clues }));
  return [{ value: head, clues }, ...points];
}

function pointOf(
  { number, title, startsAt, minutes, annotation }: ReadPoint,
  { clues, beside }: Own,
  session: string | undefined,
): Found<DraftAgendaPoint> {
  const [plain, speakers] = apartFromSpeakers(words(title));
  const said = [speakers, ...beside, annotation && words(annotation)].filter(
    (part) => part !== undefined && part !== '',
  );
  return {
    value: {
      ...(number === '' ? {} : { number }),
      title: withoutStop(plain),
      ...(session === undefined ? {} : { session }),
      ...known('startsAt', startsAt),
      ...known('minutes', minutes),
      ...(said.length > 0 ? { annotation: said.join('\n') } : {}),
    },
    clues,
  };
}

function withLeaders(
  { value, clues }: Found<DraftAgendaPoint>,
  led: readonly string[],
  places: readonly Clue[],
): Found<DraftAgendaPoint> {
  if (led.length === 0) return { value, clues };
  const said = [...led, ...(value.annotation === undefined ? [] : [value.annotation])];
  return { value: { ...value, annotation: said.join('\n') }, clues: [...clues, ...places] };
}

function withoutStop(title: string): string {
  return title.replace(/(?<=\p{L}{3})[.;]$/u, '');
}

/** As printed: "Opening / Открытие" holds both. */
function words(title: Localized): string {
  return Object.values(title).join(' / ');
}

function known<K extends string, T>(key: K, value: T | null | undefined): { readonly [P in K]?: T } {
  return (value === null || value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };
}
