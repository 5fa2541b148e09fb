import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ImageRun,
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
import type {
  Column,
  PaperDocument,
  PaperPicture,
  RichText,
  SignaturePlace,
  TableBlock,
  TableRow as TableRowOfPaper,
} from './paper';
import type { Opening } from './opening';
import { isBeside, roomOfSymbol } from './paper-form';
import type { PaperPictures } from './paper-pictures';
import { isEmpty, plainText, richText } from './rich-text';

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noBorders = { top: none, bottom: none, left: none, right: none };
const noBordersAtAll = { ...noBorders, insideHorizontal: none, insideVertical: none };
export const line = (size: number, color: string): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color,
});

export function cell(
  width: number,
  children: readonly (Paragraph | Table)[],
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

interface LetterheadWriter {
  readonly opening: Opening;
  readonly write: WriteText;
  readonly room: number;
  readonly pictures: PaperPictures;
}

/** Logo and process on the left, symbol and date on the right, a rule below. */
export function letterheadTable(
  { form }: Pick<PaperDocument, 'form'>,
  { opening, write, room, pictures }: LetterheadWriter,
): Table {
  const { logo } = form;
  const run = logo && logoRun(logo, pictures, plainText(opening.names[0].process));
  const beside = logo && run && isBeside(logo, inMm(room)) ? mm(logo.width + 5) : 0;
  const names = room - mm(roomOfSymbol(opening.lines, form));
  const look = {
    verticalAlign: VerticalAlignTable.BOTTOM,
    borders: { ...noBorders, bottom: line(5, ink) },
    margins: { bottom: mm(3), marginUnitType: WidthType.DXA },
  };
  const middle = { ...look, ...(beside > 0 ? { verticalAlign: VerticalAlignTable.CENTER } : {}) };
  const picture = () => [new Paragraph({ style: paragraphStyle.letterhead, children: run ? [run] : [] })];
  const left = [
    ...(beside === 0 && run
      ? [new Paragraph({ style: paragraphStyle.letterhead, children: [run], spacing: { after: mm(3) } })]
      : []),
    ...opening.names.flatMap(({ process, below }, at) => [
      new Paragraph({
        style: paragraphStyle.process,
        ...(at === 0 ? {} : { spacing: { before: mm(1.6) } }),
        ...write(process),
      }),
      ...below.map((text) => new Paragraph({ style: paragraphStyle.letterhead, ...write(text) })),
    ]),
  ];
  const right = opening.lines.map((text) => new Paragraph({ style: paragraphStyle.symbol, ...write(text) }));
  const empty = [new Paragraph({ style: paragraphStyle.symbol })];
  const widths = [...(beside > 0 ? [beside] : []), names - beside, room - names];
  const cells = [
    ...(beside > 0 ? [cell(beside, picture(), middle)] : []),
    cell(names - beside, left, middle),
    cell(room - names, right.length > 0 ? right : empty, look),
  ];
  return table(widths, [new TableRow({ cantSplit: true, children: cells })]);
}

/** Word draws SVG since 2016; the PNG beside it is for other programs. */
function logoRun(logo: PaperPicture, pictures: PaperPictures, name: string): ImageRun | null {
  const data = pictures.get(logo.sha256);
  if (!data) return null;
  const transformation = { width: pixels(logo.width), height: pixels(logo.height) };
  const altText = { name: 'Logo', description: name, title: '' };
  if (logo.mediaType !== 'image/svg+xml') {
    return new ImageRun({
      type: logo.mediaType === 'image/png' ? 'png' : 'jpg',
      data,
      transformation,
      altText,
    });
  }
  const drawn = logo.fallback === null ? undefined : pictures.get(logo.fallback);
  if (!drawn) return null;
  return new ImageRun({ type: 'svg', data, fallback: { type: 'png', data: drawn }, transformation, altText });
}

/** Of Word's unit of length. */
function inMm(length: number): number {
  return (length / mm(1000)) * 1000;
}

/** Of mm, at 96 to the inch. */
function pixels(length: number): number {
  return (length * 96) / 25.4;
}

/** Room to sign above a line, below it for whom, by whom and as what; two beside each other, never parted by a page's end. */
export function signatureTable(places: readonly SignaturePlace[], write: WriteText, room: number): Table {
  const gap = mm(14);
  const width = Math.floor((room - gap) / 2);
  const blank = () => [new Paragraph({ style: paragraphStyle.signature })];
  const pairs = Array.from({ length: Math.ceil(places.length / 2) }, (_, at) =>
    places.slice(at * 2, at * 2 + 2),
  );
  const columns = Math.min(2, places.length);
  const spaced = (cells: readonly TableCell[]) =>
    Array.from({ length: columns }, (_, at) => cells[at] ?? cell(width, blank())).flatMap((one, at) =>
      at === 0 ? [one] : [cell(gap, blank()), one],
    );
  const rows = pairs.flatMap((pair) => [
    new TableRow({
      children: spaced(pair.map(() => cell(width, blank()))),
      cantSplit: true,
      height: { value: mm(18), rule: HeightRule.ATLEAST },
    }),
    new TableRow({
      cantSplit: true,
      children: spaced(
        pair.map((place) =>
          cell(width, placeLines(place, write), {
            borders: { ...noBorders, top: line(4, ink) },
            margins: { top: mm(1.6), marginUnitType: WidthType.DXA },
          }),
        ),
      ),
    }),
  ]);
  return table(columns === 1 ? [width] : [width, gap, width], rows);
}

function placeLines({ capacity, name, function: held, other }: SignaturePlace, write: WriteText) {
  const style = paragraphStyle.signature;
  const lines = [
    name,
    held,
    ...(other ? [richText(other.capacity, other.language), other.name, other.function] : []),
  ];
  return [
    ...(capacity === '' ? [] : [new Paragraph({ style, text: capacity })]),
    ...lines.flatMap((text) => (text && !isEmpty(text) ? [new Paragraph({ style, ...write(text) })] : [])),
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
    children: columns.map((column, index) =>
      cell(widths[index] ?? 0, columnHead(column, write), {
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

function columnHead({ title, language, other }: Column, write: WriteText): readonly Paragraph[] {
  const style = paragraphStyle.tableHead;
  return [
    new Paragraph({ style, ...(language ? write(richText(title, language)) : { text: title }) }),
    ...(other ? [new Paragraph({ style, ...write(richText(other.title, other.language)) })] : []),
  ];
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
