import { formatEdtf } from '@/domain/format-edtf';
import type { Session } from '@/domain/meeting';

import { localized, type MinutesContext } from './minutes-context';
import type { Column, RichText, TableBlock } from './paper';
import { richText } from './rich-text';

interface AgendaColumn extends Column {
  readonly cell: (session: Session) => RichText;
}

/** The sessions as a table; a column that nothing is recorded for is left out. `null` where there are no sessions. */
export function minutesAgenda({ dossier, frame, language }: MinutesContext): TableBlock | null {
  const { sessions } = dossier;
  if (sessions.length === 0) return null;
  const severalDays = new Set(sessions.map(({ day }) => day)).size > 1;
  const columns: readonly AgendaColumn[] = [
    {
      title: frame.agendaColumn.number,
      holds: 'figures',
      cell: (session) => richText(session.number ?? '', language),
    },
    {
      title: frame.agendaColumn.item,
      holds: 'words',
      cell: (session) => localized(session.title, language) ?? richText('', language),
    },
    {
      title: frame.agendaColumn.time,
      holds: 'figures',
      cell: (session) => richText(timeOf(session, severalDays, language), language),
    },
  ];
  const filled = columns.filter(({ cell }) => sessions.some((session) => cell(session).inlines.length > 0));
  return {
    kind: 'table',
    columns: filled.map(({ title, holds }) => ({ title, holds })),
    rows: sessions.map((session) => ({
      kind: 'cells',
      cells: filled.map(({ cell }) => cell(session)),
      record: { table: 'sessions', id: session.id },
    })),
  };
}

/** "14 May 2019, 09:30–11:00"; the day only where the meeting has several. */
function timeOf({ day, startsAt, endsAt }: Session, severalDays: boolean, language: string): string {
  const hours = [startsAt, endsAt].filter(Boolean).join('–');
  return [severalDays && day ? formatEdtf(day, language) : null, hours].filter(Boolean).join(', ');
}
