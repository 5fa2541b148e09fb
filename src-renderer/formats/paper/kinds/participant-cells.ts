import { joinedParts } from '@/domain/joined-parts';
import type { Attendance } from '@/domain/attendance';

import type { MinutesContext } from '../minutes-context';
import type { Column, RichText } from '../paper';
import {
  otherNames,
  publicContacts,
  rolesTold,
  standingOf,
  titlesOf,
  type ParticipantColumn,
} from '../participant-line';
import { capitalHonorific, listedName } from '../person-title';
import { inlinesOf, joined, richText } from '../rich-text';

/** How much room each asks for beside the others. */
const shares: Readonly<Record<ParticipantColumn | 'name', number>> = {
  name: 4.5,
  'other-names': 3.5,
  function: 6,
  unit: 4.5,
  institution: 5,
  contacts: 3.5,
};

/** Of the column of numbers, and of all columns on a page that stands upright and on one that lies, in mm. */
const numberWidth = 10;
const rooms = { portrait: 160, landscape: 257 } as const;
/** More columns than this do not fit a page that stands upright. */
const uprightColumns = 4;

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
  const told = ['name' as const, ...inTheirOrder(columns)];
  const room = rooms[lies(told.length + 1)] - numberWidth;
  const all = told.reduce((sum, column) => sum + shares[column], 0);
  return [
    { title: frame.agendaColumn.number, holds: 'figures', width: numberWidth },
    ...told.map((column): Column => ({
      title: column === 'name' ? frame.list.name : titles[column],
      holds: 'words',
      width: Math.floor((room * shares[column]) / all),
    })),
  ];
}

/** How the page lies that has room for so many columns. */
export function lies(columns: number): 'portrait' | 'landscape' {
  return columns > uprightColumns ? 'landscape' : 'portrait';
}

/** Those of the columns in which something would stand: one that is empty from top to bottom only takes room. */
export function toldColumns(
  context: MinutesContext,
  seats: readonly Attendance[],
  columns: readonly ParticipantColumn[],
): readonly ParticipantColumn[] {
  const wanted = inTheirOrder(columns);
  const rows = seats.flatMap((attendance) => {
    const cells = participantCells(context, attendance, wanted);
    return cells ? [cells] : [];
  });
  // The name stands before them.
  return wanted.filter((_, at) => rows.some((cells) => (cells[at + 1]?.inlines ?? []).length > 0));
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
  const tellsFunction = columns.includes('function');
  const rest = [...rolesTold(context, attendance, tellsFunction), ...standingOf(context, attendance)];
  const said = (...parts: readonly (string | null)[]): RichText =>
    richText(joinedParts(parts), context.language);
  const written: Readonly<Record<ParticipantColumn, () => RichText>> = {
    function: () => said(titles.function, ...rest),
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
    joined(
      [
        inlinesOf(capitalHonorific(named), 'text'),
        inlinesOf(named.name, 'name'),
        // What is not told beside the function stands beside the name.
        inlinesOf(tellsFunction ? '' : rest.map((part) => `, ${part}`).join(''), 'text'),
      ],
      context.language,
    ),
    ...inTheirOrder(columns).map((column) => written[column]()),
  ];
}

function inTheirOrder(columns: readonly ParticipantColumn[]): readonly ParticipantColumn[] {
  const order: readonly ParticipantColumn[] = ['other-names', 'function', 'unit', 'institution', 'contacts'];
  return order.filter((column) => columns.includes(column));
}
