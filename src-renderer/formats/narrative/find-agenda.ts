import { agendaSessionName, type DraftAgendaPoint } from '@/domain/draft';
import type { Localized } from '@/domain/fields';
import { apartFromSpeakers } from '../agenda/agenda-heads';
import { readAgendaLines, type ReadEntry, type ReadPoint, type ReadSession } from '../agenda/read-agenda';
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
    const rows = blocks.map(({ start, end }) => titleAndRest(plainLine(reading.text.slice(start, end))));
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

/** Of a row of a table, hours and title; what other cells say is apart, unless it is the title in the other script. */
function titleAndRest(line: string): readonly [line: string, beside?: string] {
  const [first = '', second, ...others] = line.split('\t');
  const rest = others.filter((cell) => cell !== '');
  if (second === undefined || rest.length === 0) return [line.replace(/\t+$/u, '')];
  const isCyrillic = (cell: string) => /\p{Script=Cyrillic}/u.test(cell);
  if (rest.length === 1 && isCyrillic(rest[0] ?? '') !== isCyrillic(second)) return [line];
  return second === '' ? [[first, ...rest].join('\t')] : [`${first}\t${second}`, rest.join('; ')];
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
  // A session has no annotation: who leads it stands as a line under it, as it does where the text has a line for it.
  const led = [speakers, ...beside].filter((part) => part !== undefined);
  return [
    { value: head, clues },
    ...led.map((part) => ({ value: { title: part, session: name }, clues })),
    ...items.map((item) => pointOf(item, own(item), name)),
  ];
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
