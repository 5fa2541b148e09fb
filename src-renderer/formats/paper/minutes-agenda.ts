import type { AgendaItemState } from '@/domain/agenda-item';
import { agendaLines, planAgenda, type AgendaLine, type AgendaPart } from '@/domain/agenda';
import { bareDay, dayOfWords } from '@/domain/day-of-words';
import { formatEdtf } from '@/domain/format-edtf';
import type { Session } from '@/domain/meeting';

import { localized, type MinutesContext } from './minutes-context';
import { hoursOf } from './hours-of';
import { withLanguageMark } from './language-mark-of';
import type { Column, RecordReference, RichText, TableBlock, TableRow } from './paper';
import { joined, plainText, richText } from './rich-text';

/** One line of the agenda as it is printed, before it is known which columns there are. */
interface AgendaRow {
  readonly number: string;
  readonly title: RichText | null;
  readonly time: string;
  readonly record: RecordReference;
}

/**
 * The agenda as a table: sessions over their points, or the sessions alone where no points are recorded. A column that
 * nothing is recorded for is left out; hours are printed as recorded, and where they follow from recorded lengths.
 * `null` where there is no agenda.
 */
export function minutesAgenda(context: MinutesContext): TableBlock | null {
  const { sessions, agendaItems } = context.dossier;
  const parts = planAgenda(sessions, agendaItems);
  if (parts.length === 0) return null;
  const severalDays = areOnSeveralDays(sessions);
  const own = parts.map((part) => rowsOf(context, part, severalDays));
  const rows = own.flatMap(({ head, lines }) => (head && agendaLines(parts).length === 0 ? [head] : lines));
  const { frame, language } = context;
  const columns: readonly (Column & {
    readonly cell: (row: AgendaRow) => RichText;
    readonly isFilled: boolean;
  })[] = [
    {
      title: frame.agendaColumn.number,
      holds: 'figures',
      width: 12,
      cell: ({ number }) => richText(number, language),
      isFilled: rows.some(({ number }) => number !== ''),
    },
    {
      title: frame.agendaColumn.item,
      holds: 'words',
      cell: ({ title }) => title ?? richText('', language),
      isFilled: rows.some(({ title }) => title !== null),
    },
    {
      title: frame.agendaColumn.time,
      holds: 'figures',
      // Days stand beside the hours of sessions alone.
      width: agendaLines(parts).length === 0 ? 50 : 28,
      cell: ({ time }) => richText(time, language),
      isFilled: rows.some(({ time }) => time !== ''),
    },
  ];
  const filled = columns.filter(({ isFilled }) => isFilled);
  const cells = (row: AgendaRow): TableRow => ({
    kind: 'cells',
    cells: filled.map(({ cell }) => cell(row)),
    record: row.record,
  });
  return {
    kind: 'table',
    columns: filled.map(({ title, holds, width }) => ({
      title,
      holds,
      ...(width === undefined ? {} : { width }),
    })),
    rows:
      agendaLines(parts).length === 0
        ? rows.map(cells)
        : own.flatMap(({ head, lines }) => [
            ...(head ? [sessionRow(context, head)] : []),
            ...lines.map(cells),
          ]),
  };
}

function rowsOf(
  context: MinutesContext,
  part: AgendaPart,
  severalDays: boolean,
): { readonly head: AgendaRow | null; readonly lines: readonly AgendaRow[] } {
  if (part.kind === 'line') return { head: null, lines: [pointRow(context, part.line)] };
  const { session } = part;
  const head = headRow(context, session, severalDays);
  return { head, lines: part.lines.map((line) => pointRow(context, line)) };
}

function headRow(context: MinutesContext, session: Session, severalDays: boolean): AgendaRow {
  return {
    number: session.number ?? '',
    title: titleOfSession(session, context.language),
    time: timeOf(session, severalDays, context),
    record: { table: 'sessions', id: session.id },
  };
}

/** Under the title stand the annotation, where the point was carried over from, and that it was left open. */
function pointRow(context: MinutesContext, line: AgendaLine): AgendaRow {
  const { item, number } = line;
  const { language } = context;
  const title = localized(item.title, language);
  const below = [
    localized(item.annotation, language),
    carriedOver(context, item.carriedFromId),
    leftOpen(context, item.state),
  ];
  const [first, ...others] = [title, ...below]
    .filter((part) => part !== null)
    .map((part) => withLanguageMark(context, part));
  const words = first
    ? joined(
        [first.inlines, ...others.map(({ inlines }) => [{ kind: 'line-break' } as const, ...inlines])],
        first.language,
      )
    : null;
  return {
    number,
    title: words,
    time: hoursOf(line),
    record: { table: 'agendaItems', id: item.id },
  };
}

/** "Carried over from SOM 3 (2016), item 4". */
export function carriedOver(
  { dossier, frame, language }: MinutesContext,
  id: string | null,
): RichText | null {
  const point = id === null ? undefined : dossier.carriedFrom.find(({ item }) => item.id === id);
  return point ? richText(frame.carriedOver(point.reference, point.number), language) : null;
}

/** That a point was concluded is what minutes are about; that one was not is said. */
export function leftOpen(
  { frame, language }: MinutesContext,
  state: AgendaItemState | null,
): RichText | null {
  return state === null || state === 'concluded' ? null : richText(frame.pointState[state], language);
}

function areOnSeveralDays(sessions: readonly Session[]): boolean {
  return new Set(sessions.flatMap(({ day }) => day ?? [])).size > 1;
}

/** "Session II. Next steps, 15 May 2019, 09:30–11:00": of each part what is recorded. */
export function sessionLine(context: MinutesContext, session: Session): RichText {
  return headLine(context, headRow(context, session, areOnSeveralDays(context.dossier.sessions)));
}

function headLine(context: MinutesContext, { number, title, time }: AgendaRow): RichText {
  const { frame } = context;
  const language = title?.language ?? context.language;
  const label = number === '' ? '' : frame.sessionLabel(number);
  const words = [label, title ? plainText(title) : ''].filter(Boolean).join('. ');
  const said = richText([words, time].filter(Boolean).join(', '), language);
  return title ? withLanguageMark(context, said) : said;
}

function sessionRow(context: MinutesContext, row: AgendaRow): TableRow {
  return { kind: 'group', level: 1, text: headLine(context, row), record: row.record };
}

/** A title that is the day and nothing else is printed as the paper prints days. */
export function titleOfSession({ title, day }: Session, language: string): RichText | null {
  const words = Object.values(title);
  return day !== null && words.length > 0 && words.every((one) => bareDay(one) === day)
    ? richText(formatEdtf(day, language), language)
    : localized(title, language);
}

/**
 * "14 May 2019, 09:30–11:00"; the day only where the sessions are on several and the title does not name it. A day that is
 * none of the meeting's would contradict the head of the paper: it is asked about on the screen.
 */
function timeOf(
  { title, day, startsAt, endsAt }: Session,
  severalDays: boolean,
  { language, timetable: { days } }: MinutesContext,
): string {
  const hours = [startsAt, endsAt].filter(Boolean).join('–');
  const isSaid = Object.values(title).some((words) => dayOfWords(words) === day);
  return [
    severalDays && day && !isSaid && (days.length === 0 || days.includes(day))
      ? formatEdtf(day, language)
      : null,
    hours,
  ]
    .filter(Boolean)
    .join(', ');
}
