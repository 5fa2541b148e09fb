import type { Attendance } from '@/domain/attendance';

import type { MinutesContext } from '../minutes-context';
import type { Column, RichText } from '../paper';
import { otherNames, publicContacts, rolesTold, titlesOf, type ParticipantColumn } from '../participant-line';
import { capitalHonorific, listedName } from '../person-title';
import { inlinesOf, joined, richText } from '../rich-text';

/** The columns of a list in table form, in their own order. */
export function participantTable(
  { frame }: MinutesContext,
  columns: readonly ParticipantColumn[],
): readonly Column[] {
  const titles: Readonly<Record<ParticipantColumn, string>> = {
    function: frame.list.function,
    unit: frame.list.unit,
    institution: frame.list.institution,
    'other-names': frame.list.otherNames,
    contacts: frame.list.contacts,
  };
  return [
    { title: frame.agendaColumn.number, holds: 'figures', width: 10 },
    { title: frame.list.name, holds: 'words' },
    ...inTheirOrder(columns).map((column): Column => ({ title: titles[column], holds: 'words' })),
  ];
}

/** The cells of a person after the number; `null` for a person whose name is not recorded. */
export function participantCells(
  context: MinutesContext,
  attendance: Attendance,
  columns: readonly ParticipantColumn[],
): readonly RichText[] | null {
  const named = listedName(context, attendance);
  if (!named) return null;
  const titles = titlesOf(context, attendance);
  const said = (...parts: readonly (string | null)[]): RichText =>
    richText(parts.filter(Boolean).join(', '), context.language);
  const written: Readonly<Record<ParticipantColumn, () => RichText>> = {
    function: () => said(titles.function, ...rolesTold(context, attendance)),
    unit: () => said(titles.unit),
    institution: () => said(titles.institution),
    'other-names': () => ({
      inlines: otherNames(context, attendance, named.name).flatMap((name, index) => [
        ...(index > 0 ? ([{ kind: 'line-break' }] as const) : []),
        ...inlinesOf(name, 'name'),
      ]),
      language: context.language,
    }),
    contacts: () => richText(publicContacts(context, attendance).join('\n'), context.language),
  };
  return [
    joined([inlinesOf(capitalHonorific(named), 'text'), inlinesOf(named.name, 'name')], context.language),
    ...inTheirOrder(columns).map((column) => written[column]()),
  ];
}

function inTheirOrder(columns: readonly ParticipantColumn[]): readonly ParticipantColumn[] {
  const order: readonly ParticipantColumn[] = ['other-names', 'function', 'unit', 'institution', 'contacts'];
  return order.filter((column) => columns.includes(column));
}
