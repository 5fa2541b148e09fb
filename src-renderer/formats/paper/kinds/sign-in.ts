import { postWords } from '@/domain/post';
import type { Attendance } from '@/domain/attendance';
import { formatEdtf } from '@/domain/format-edtf';
import { peopleWithoutNames } from '@/domain/people-without-names';

import type { WrittenSheet } from '../../sheet/sheet';
import type { MinutesContext } from '../minutes-context';
import { delegationName } from '../minutes-participants';
import type { Block, PaperDocument, RichText, TableBlock, TableRow } from '../paper';
import { titlesOf } from '../participant-line';
import { capitalHonorific, listedName } from '../person-title';
import { inlinesOf, joined, plainText, richText } from '../rich-text';
import { kindPaper } from './kind-paper';
import type { PaperChoices } from './paper-choices';
import { daysOf, whoComes, type DelegationThatComes } from './who-comes';

/** Room to sign, in mm. */
const lineHeight = 11;
/** Lines for a delegation of which nobody is named, where it does not say how many it is. */
const unnamedLines = 2;
const mostLines = 12;
const noNote = 0;

/** A sheet a day, each with those who come that day, and lines for those who come unannounced. */
export function signInPaper(context: MinutesContext, choices: PaperChoices): PaperDocument {
  const days = chosenDays(context, choices);
  const sheets = days.map((day) => ({ day, delegations: whoComes(context, choices.order, day) }));
  const isEmpty = choices.blankLines === 0 && sheets.every(({ delegations }) => delegations.length === 0);
  const blocks = sheets.flatMap(({ day, delegations }, index): readonly Block[] => [
    ...(index > 0 ? [{ kind: 'page-break' } as const] : []),
    ...(day === null
      ? []
      : [{ kind: 'heading', text: richText(dayInWords(day, context.language), context.language) } as const]),
    dayTable(context, delegations, choices.blankLines),
  ]);
  return kindPaper(context, { title: context.frame.paper.signIn, blocks: isEmpty ? [] : blocks });
}

/** All days of the meeting, or those among them that were chosen; one sheet without a day where none is known. */
function chosenDays({ dossier }: MinutesContext, { days }: PaperChoices): readonly (string | null)[] {
  const all = daysOf(dossier);
  const chosen = all.filter((day) => days.includes(day));
  const wanted = chosen.length > 0 ? chosen : all;
  return wanted.length > 0 ? wanted : [null];
}

/** "Tuesday, 14 May 2019"; what came into a session as no day stands as it is. */
function dayInWords(day: string, language: string): string {
  if (Number.isNaN(Date.parse(day))) return day;
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
  const capital = weekday.charAt(0).toLocaleUpperCase(language) + weekday.slice(1);
  return `${capital}, ${formatEdtf(day, language)}`;
}

function dayTable(
  context: MinutesContext,
  delegations: readonly DelegationThatComes[],
  blankLines: number,
): TableBlock {
  const { frame, language } = context;
  const said = (text: string): RichText => richText(text, language);
  let number = 0;
  const line = (name: RichText, title: RichText, record: TableRow['record']): TableRow => {
    number += 1;
    return { kind: 'cells', cells: [said(String(number)), name, title, said('')], record };
  };
  const blanks = (count: number) => Array.from({ length: count }, () => line(said(''), said(''), null));
  const rows = delegations.flatMap((delegation): readonly TableRow[] => [
    {
      kind: 'group',
      level: 2,
      text: withoutNotes(delegationName(context, delegation.delegation, delegation.party, noNote)),
      record: { table: 'delegations', id: delegation.delegation.id },
    },
    ...delegation.people.map((attendance) =>
      line(nameOf(context, attendance), said(titleOf(context, attendance)), {
        table: 'attendances',
        id: attendance.id,
      }),
    ),
    ...blanks(openLines(delegation)),
  ]);
  const walkIns: readonly TableRow[] =
    blankLines > 0
      ? [{ kind: 'group', level: 2, text: said(frame.list.walkIns), record: null }, ...blanks(blankLines)]
      : [];
  return {
    kind: 'table',
    columns: [
      { title: frame.agendaColumn.number, holds: 'figures', width: 10 },
      { title: frame.list.name, holds: 'words', width: 50 },
      { title: frame.list.title, holds: 'words' },
      { title: frame.list.signature, holds: 'words', width: 42 },
    ],
    rows: [...rows, ...walkIns],
    rowHeight: lineHeight,
  };
}

/** For those who are counted in the delegation but not named. */
function openLines({ people, delegation }: DelegationThatComes): number {
  if (people.length === 0 && delegation.headcount === null) return unnamedLines;
  return Math.min(mostLines, peopleWithoutNames(delegation, people.length));
}

function nameOf(context: MinutesContext, attendance: Attendance): RichText {
  const named = listedName(context, attendance);
  if (!named) return richText('', context.language);
  return joined(
    [inlinesOf(capitalHonorific(named), 'text'), inlinesOf(named.name, 'name')],
    context.language,
  );
}

function titleOf(context: MinutesContext, attendance: Attendance): string {
  return postWords(titlesOf(context, attendance));
}

function withoutNotes(text: RichText): RichText {
  return { ...text, inlines: text.inlines.filter(({ kind }) => kind !== 'note-mark') };
}

/** All days in one table, with a column to write in. */
export function signInSheet(context: MinutesContext, choices: PaperChoices): WrittenSheet {
  const { frame } = context;
  const rows = chosenDays(context, choices).flatMap((day) =>
    whoComes(context, choices.order, day).flatMap((delegation) => {
      const party = plainText(delegationName(context, delegation.delegation, delegation.party, noNote));
      const date = day === null ? null : new Date(day);
      const people = delegation.people.map((attendance) => [
        date,
        party,
        plainText(nameOf(context, attendance)),
        titleOf(context, attendance) || null,
        null,
      ]);
      return people.length > 0 ? people : [[date, party, null, null, null]];
    }),
  );
  return {
    name: frame.paper.signIn,
    columns: [
      { title: frame.agendaColumn.number, width: 6 },
      { title: frame.list.day, width: 12 },
      { title: frame.list.delegation, width: 34 },
      { title: frame.list.name, width: 30 },
      { title: frame.list.title, width: 46 },
      { title: frame.list.signature, width: 24 },
    ],
    rows: rows.map((cells, index) => [index + 1, ...cells]),
  };
}
