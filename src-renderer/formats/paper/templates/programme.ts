import { planAgenda, type AgendaLine, type AgendaPart } from '@/domain/agenda';
import { bareDay } from '@/domain/day-of-words';
import { daysOfMeeting } from '@/domain/days-of-meeting';
import { formatEdtf } from '@/domain/format-edtf';
import type { Session } from '@/domain/meeting';

import { hoursOf } from '../hours-of';
import { withLanguageMark } from '../language-mark-of';
import { localized, type MinutesContext } from '../minutes-context';
import { speakersOf } from '../minutes-statements';
import { titleOfSession } from '../minutes-agenda';
import type { RichText, TableBlock, TableRow } from '../paper';
import { inlinesOf, joined, plainText, richText } from '../rich-text';
import type { SectionContext } from './section-context';

/**
 * The programme by day and hour: each day heads its sessions, each session its points, with those who are down to speak.
 * Hours are printed as recorded, and where they follow from recorded lengths. `null` where there is none.
 */
export function programmeTable({ context, words }: SectionContext): TableBlock | null {
  const parts = planAgenda(context.dossier.sessions, context.dossier.agendaItems);
  if (parts.length === 0) return null;
  const { time, item } = words.programmeColumn;
  return {
    kind: 'table',
    columns: [
      { title: time, holds: 'figures', width: 27 },
      { title: item, holds: 'words' },
    ],
    rows: byDay(context, parts).flatMap(({ day, parts: own }): readonly TableRow[] => [
      ...(day === null
        ? []
        : [{ kind: 'group', level: 1, text: dayLine(context, day), record: null } as const]),
      ...own.flatMap((part) => rowsOf(context, part)),
    ]),
  };
}

interface DayOfProgramme {
  /** ISO; `null` for what comes before a day is named. */
  readonly day: string | null;
  readonly parts: readonly AgendaPart[];
}

/** In the order of the agenda; what names no day belongs to the day before it, at a meeting of one day to that. */
function byDay({ dossier }: MinutesContext, parts: readonly AgendaPart[]): readonly DayOfProgramme[] {
  const days = daysOfMeeting(dossier.meeting.date);
  const [only = null] = days.length === 1 ? days : [];
  const found: { day: string | null; parts: AgendaPart[] }[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    const day = (part.kind === 'session' ? part.session.day : null) ?? last?.day ?? only;
    if (last && last.day === day) last.parts.push(part);
    else found.push({ day, parts: [part] });
  }
  return found;
}

/** "Monday, 21 September 2015". */
function dayLine({ language }: MinutesContext, day: string): RichText {
  const date = new Date(`${day}T12:00:00Z`);
  const weekday = Number.isNaN(date.getTime())
    ? ''
    : new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        weekday: 'long',
        timeZone: 'UTC',
      }).format(date);
  const named = weekday.charAt(0).toLocaleUpperCase(language) + weekday.slice(1);
  return richText([named, formatEdtf(day, language)].filter(Boolean).join(', '), language);
}

function rowsOf(context: MinutesContext, part: AgendaPart): readonly TableRow[] {
  if (part.kind === 'line') return [pointRow(context, part.line)];
  const { session, startsAt, lines } = part;
  const hours = [session.startsAt ?? startsAt, session.endsAt].filter(Boolean).join('–');
  const record = { table: 'sessions', id: session.id } as const;
  const title = titleOfSession(session, context.language);
  const label = session.number === null ? '' : context.frame.sessionLabel(session.number);
  const named = [label, title ? plainText(title) : ''].filter(Boolean).join('. ');
  if (lines.length === 0) {
    const words = marked(context, title, named);
    return [row(context, hours, words, speakersIn(context, session.id, null), record)];
  }
  const points = lines.map((line) => pointRow(context, line));
  // The day heads it already; the hours of its points are theirs to say.
  const own = isDayAlone(session) ? [session.startsAt, session.endsAt].filter(Boolean).join('–') : null;
  if (own === '') return points;
  const text =
    own === null
      ? marked(context, title, [named, hours].filter(Boolean).join(', '))
      : richText(own, context.language);
  return [{ kind: 'group', level: 2, text, record }, ...points];
}

/** Whether a session is called by its day and nothing else. */
function isDayAlone({ number, title, day }: Session): boolean {
  const words = Object.values(title);
  return number === null && day !== null && words.length > 0 && words.every((one) => bareDay(one) === day);
}

/** Words that hold a title, with what says of its language. */
function marked(context: MinutesContext, title: RichText | null, words: string): RichText {
  const said = richText(words, title?.language ?? context.language);
  return title ? withLanguageMark(context, said) : said;
}

function pointRow(context: MinutesContext, line: AgendaLine): TableRow {
  const { item, number } = line;
  const title = localized(item.title, context.language);
  const label =
    number === '' || title === null ? number : `${number}${/[\p{L}\p{N}]$/u.test(number) ? '.' : ''} `;
  const words = marked(context, title, `${label}${title ? plainText(title) : ''}`);
  const speakers = speakersIn(context, item.sessionId, item.id);
  return row(context, hoursOf(line), words, speakers, { table: 'agendaItems', id: item.id });
}

function row(
  { language }: MinutesContext,
  hours: string,
  words: RichText,
  speakers: readonly RichText[],
  record: NonNullable<TableRow['record']>,
): TableRow {
  const below = speakers.flatMap(({ inlines }) => [{ kind: 'line-break' } as const, ...inlines]);
  return {
    kind: 'cells',
    cells: [
      richText(hours, language),
      joined([words.inlines.length > 0 ? words.inlines : inlinesOf('—', 'text'), below], words.language),
    ],
    record,
  };
}

/** Those down to speak under a point, or in a session outside its points. */
function speakersIn(
  context: MinutesContext,
  sessionId: string | null,
  agendaItemId: string | null,
): readonly RichText[] {
  return context.dossier.interventions
    .filter((one) =>
      agendaItemId === null
        ? one.agendaItemId === null && one.sessionId === sessionId && sessionId !== null
        : one.agendaItemId === agendaItemId,
    )
    .filter(({ kind }) => kind === 'opening' || kind === 'presentation' || kind === 'closing')
    .map((one) => speakersOf(context, one));
}
