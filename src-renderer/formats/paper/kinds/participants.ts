import type { WrittenSheet } from '../../sheet/sheet';
import { lineOf, type MinutesContext } from '../minutes-context';
import {
  delegationName,
  hasRenamed,
  listedSections,
  namedPeople,
  participantList,
  sectionName,
  unnamedText,
} from '../minutes-participants';
import type { PaperDocument, RichText, TableBlock, TableRow } from '../paper';
import { plainText, richText } from '../rich-text';
import { saidInPaper } from '../said-in-paper';
import { kindPaper } from './kind-paper';
import type { PaperChoices } from './paper-choices';
import { seatsWithoutDelegation } from '../without-delegation';
import { lies, participantCells, participantTable, toldColumns } from './participant-cells';

const namesNote = 1;

/** The list of participants; provisional while it also names those who are only expected. */
export function participantsPaper(context: MinutesContext, choices: PaperChoices): PaperDocument {
  const { paper } = context.frame;
  const title = context.who === 'present' ? paper.participants : paper.provisional;
  if (choices.form === 'lines') {
    return kindPaper(context, {
      kind: 'participants',
      title,
      ...participantList(context, namesNote, choices),
    });
  }
  const table = tableOf(context, choices);
  return kindPaper(context, {
    kind: 'participants',
    title,
    blocks: table.rows.length > 0 ? [table] : [],
    sheet: { kind: 'text', orientation: lies(table.columns.length) },
    marked: hasRenamed(context, listedSections(context, choices.order)),
  });
}

function tableOf(context: MinutesContext, choices: PaperChoices): TableBlock {
  const { language } = context;
  const said = (text: string): RichText => richText(text, language);
  const sections = listedSections(context, choices.order);
  const seats = sections.flatMap(({ delegations }) =>
    delegations.flatMap(({ delegation }) => namedPeople(context, delegation, choices.unpublished)),
  );
  const others = seatsWithoutDelegation(context);
  const told = toldColumns(context, [...seats, ...others], choices.columns);
  const columns = participantTable(context, told);
  let number = 0;
  const rows = sections.flatMap(({ section, delegations }): readonly TableRow[] => [
    { kind: 'group', level: 1, text: sectionName(context, section), record: null },
    ...delegations.flatMap(({ delegation, party }): readonly TableRow[] => {
      const people = namedPeople(context, delegation, choices.unpublished).flatMap((attendance) => {
        const cells = participantCells(context, attendance, told);
        return cells ? [{ attendance, cells }] : [];
      });
      const rest = unnamedText(context, delegation, people.length);
      const record = { table: 'delegations', id: delegation.id } as const;
      return [
        { kind: 'group', level: 2, text: delegationName(context, delegation, party, namesNote), record },
        ...people.map(({ attendance, cells }): TableRow => {
          number += 1;
          const line = lineOf(said(String(number)), 'attendances', attendance.id);
          return { kind: 'cells', cells: [line.text, ...cells], record: line.record };
        }),
        ...[saidInPaper(context, 'institution', delegation.capacity), rest].flatMap(
          (text): readonly TableRow[] =>
            text ? [{ kind: 'cells', cells: [said(''), said(text)], record }] : [],
        ),
      ];
    }),
  ]);
  const withoutDelegation = others.flatMap((seat): readonly TableRow[] => {
    const cells = participantCells(context, seat, told);
    if (!cells) return [];
    number += 1;
    const line = lineOf(said(String(number)), 'persons', seat.personId);
    return [{ kind: 'cells', cells: [line.text, ...cells], record: line.record }];
  });
  const heading = said(context.frame.list.withoutDelegation);
  return {
    kind: 'table',
    columns,
    rows: [
      ...rows,
      ...(withoutDelegation.length > 0
        ? [{ kind: 'group', level: 1, text: heading, record: null } as const, ...withoutDelegation]
        : []),
    ],
  };
}

/** The list as a table of a workbook: one person a row, the delegation on each. */
export function participantsSheet(context: MinutesContext, choices: PaperChoices): WrittenSheet {
  const { frame } = context;
  const [number, ...columns] = participantTable(context, choices.columns);
  const rows = listedSections(context, choices.order).flatMap(({ section, delegations }) =>
    delegations.flatMap(({ delegation, party }) => {
      const head = [
        plainText(sectionName(context, section)),
        plainText(delegationName(context, delegation, party, namesNote)),
      ];
      const people = namedPeople(context, delegation, choices.unpublished).flatMap((attendance) => {
        const cells = participantCells(context, attendance, choices.columns);
        return cells ? [cells.map(plainText)] : [];
      });
      const rest = unnamedText(context, delegation, people.length);
      const unnamed =
        rest === null && people.length > 0 ? [] : [[rest ?? '', ...columns.slice(1).map(() => '')]];
      return [...people, ...unnamed].map((cells) => [...head, ...cells]);
    }),
  );
  const others = seatsWithoutDelegation(context).flatMap((seat) => {
    const cells = participantCells(context, seat, choices.columns);
    return cells ? [[frame.list.withoutDelegation, '', ...cells.map(plainText)]] : [];
  });
  return {
    name: context.who === 'present' ? frame.paper.participants : frame.paper.provisional,
    columns: [
      { title: number?.title ?? '', width: 6 },
      { title: frame.list.section, width: 24 },
      { title: frame.list.delegation, width: 34 },
      ...columns.map(({ title }) => ({ title, width: 30 })),
    ],
    rows: [...rows, ...others].map((cells, index) => [
      index + 1,
      ...cells.map((cell) => (cell === '' ? null : cell)),
    ]),
  };
}
