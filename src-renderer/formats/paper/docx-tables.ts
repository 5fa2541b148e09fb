import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type ITableCellOptions,
} from 'docx';

import { columnWidths } from './column-widths';
import { hair, ink, mm, rule } from './docx-measures';
import { paragraphStyle } from './docx-styles';
import type { WriteText } from './docx-text';
import type { Letterhead, RichText, SignaturePlace, TableBlock, TableRow as TableRowOfPaper } from './paper';

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noBorders = { top: none, bottom: none, left: none, right: none };
const noBordersAtAll = { ...noBorders, insideHorizontal: none, insideVertical: none };
const line = (size: number, color: string): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color });

export function cell(
  width: number,
  children: readonly Paragraph[],
  look: Partial<ITableCellOptions> = {},
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children,
    borders: noBorders,
    ...look,
  });
}

export function table(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBordersAtAll,
    // The text of the table stands flush with the text of the page.
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    rows,
  });
}

/** The process on the left, symbol and date on the right, a rule below. */
export function letterheadTable(
  { process, processDetail, lines }: Letterhead,
  write: WriteText,
  room: number,
): Table {
  const widths = [mm(112), room - mm(112)] as const;
  const look = {
    verticalAlign: VerticalAlignTable.BOTTOM,
    borders: { ...noBorders, bottom: line(5, ink) },
    margins: { bottom: mm(3), marginUnitType: WidthType.DXA },
  };
  const left = [
    new Paragraph({ style: paragraphStyle.process, ...write(process) }),
    ...(processDetail ? [new Paragraph({ style: paragraphStyle.letterhead, ...write(processDetail) })] : []),
  ];
  const right = lines.map((text) => new Paragraph({ style: paragraphStyle.symbol, text }));
  const empty = [new Paragraph({ style: paragraphStyle.symbol })];
  return table(widths, [
    new TableRow({
      cantSplit: true,
      children: [cell(widths[0], left, look), cell(widths[1], right.length > 0 ? right : empty, look)],
    }),
  ]);
}

/** Room to sign above a line, below it for whom and by whom; never parted by a page's end. */
export function signatureTable(places: readonly SignaturePlace[], write: WriteText, room: number): Table {
  const gap = mm(14);
  const width = Math.floor((room - gap) / 2);
  const widths = places.flatMap((_, index) => (index === 0 ? [width] : [gap, width]));
  const blank = () => [new Paragraph({ style: paragraphStyle.signature })];
  const rows = [
    places.map(() => cell(width, blank())),
    places.map((place) =>
      cell(width, placeLines(place, write), {
        borders: { ...noBorders, top: line(4, ink) },
        margins: { top: mm(1.6), marginUnitType: WidthType.DXA },
      }),
    ),
  ].map((cells) => cells.flatMap((one, index) => (index === 0 ? [one] : [cell(gap, blank()), one])));
  return table(
    widths,
    rows.map(
      (children, index) =>
        new TableRow({
          children,
          cantSplit: true,
          ...(index === 0 ? { height: { value: mm(18), rule: 'atLeast' as const } } : {}),
        }),
    ),
  );
}

function placeLines({ capacity, name }: SignaturePlace, write: WriteText): readonly Paragraph[] {
  return [
    new Paragraph({ style: paragraphStyle.signature, text: capacity }),
    ...(name ? [new Paragraph({ style: paragraphStyle.signature, ...write(name) })] : []),
  ];
}

/** A table with a head that is repeated on every page and read out as such. */
export function wordTable(block: TableBlock, write: WriteText, room: number): Table {
  const { columns, rows, rowHeight, ruled = false, splits = false } = block;
  const widths = columnWidths(columns, room, mm);
  const margins = { right: mm(3), marginUnitType: WidthType.DXA };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) =>
      cell(widths[index] ?? 0, [new Paragraph({ style: paragraphStyle.tableHead, text: title })], {
        margins,
        borders: { ...noBorders, bottom: line(4, rule) },
      }),
    ),
  });
  const look =
    rowHeight === undefined
      ? { margins, ...(ruled ? { borders: { ...noBorders, bottom: line(2, hair) } } : {}) }
      : {
          margins,
          verticalAlign: VerticalAlignTable.CENTER,
          borders: { ...noBorders, bottom: line(4, rule) },
        };
  const height =
    rowHeight === undefined ? {} : { height: { value: mm(rowHeight), rule: HeightRule.ATLEAST } };
  const body = rows.map((row) =>
    row.kind === 'group'
      ? groupRow(row, columns.length, room, write)
      : new TableRow({
          cantSplit: !splits,
          ...height,
          children: row.cells.map((text, index) => {
            const spanned = widths.slice(index, index === row.cells.length - 1 ? undefined : index + 1);
            return cell(
              spanned.reduce((sum, width) => sum + width, 0),
              [tableText(text, write)],
              { ...look, ...(spanned.length > 1 ? { columnSpan: spanned.length } : {}) },
            );
          }),
        }),
  );
  return table(widths, [head, ...body]);
}

/** Right-to-left words begin where their column does, not beside the next one. */
function tableText(text: RichText, write: WriteText): Paragraph {
  const written = write(text);
  return new Paragraph({
    style: paragraphStyle.table,
    ...written,
    ...(written.bidirectional ? { alignment: AlignmentType.END } : {}),
  });
}

/** A heading over all columns; it stays with the row below. */
function groupRow(
  { text, level }: Extract<TableRowOfPaper, { readonly kind: 'group' }>,
  columns: number,
  room: number,
  write: WriteText,
): TableRow {
  const style = level === 1 ? paragraphStyle.tableSection : paragraphStyle.tableGroup;
  const borders = level === 1 ? { borders: { ...noBorders, bottom: line(4, rule) } } : {};
  return new TableRow({
    cantSplit: true,
    children: [cell(room, [new Paragraph({ style, ...write(text) })], { columnSpan: columns, ...borders })],
  });
}
