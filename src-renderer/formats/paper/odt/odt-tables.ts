import { xmlElement, xmlText, type XmlAttributes } from '../../xml/write-xml';
import { columnWidths } from '../column-widths';
import type { Opening } from '../opening';
import type {
  Column,
  FormBlock,
  PaperLanguage,
  PaperForm,
  PaperPicture,
  SignaturePlace,
  TableBlock,
  TableRow,
} from '../paper';
import { isBeside, roomOfSymbol } from '../paper-form';
import { plainText } from '../rich-text';
import { directionOf } from '../text-direction';
import { odtStyle, styleId } from './odt-style-names';
import type { OdtTexts } from './odt-text';

const ink = '#16181d';
export const rule = '#9a9da6';
/** Between the rows of a table. */
const hair = '#d5d7dc';

/** What tables are written with. */
export interface OdtTableWriter {
  readonly texts: OdtTexts;
  /** Width of the text, in mm. */
  readonly room: number;
}

interface TableLook {
  /** In mm. */
  readonly widths: readonly number[];
  readonly head?: readonly string[];
  readonly rows: readonly string[];
  /** Never parted by a page's end. */
  readonly whole?: boolean;
  /** Attributes of the table's style: the page that begins with it. */
  readonly style?: XmlAttributes;
  /** Further properties of the table. */
  readonly properties?: XmlAttributes;
  readonly marginBottom?: number;
}

export function table({ texts }: OdtTableWriter, look: TableLook): string {
  const { widths, head = [], rows, whole = false, style = {}, properties = {}, marginBottom = 0 } = look;
  const width = widths.reduce((sum, one) => sum + one, 0);
  const name = texts.styleOf(
    'table',
    xmlElement('style:table-properties', {
      'style:width': `${width}mm`,
      'table:align': 'left',
      'fo:margin-bottom': `${marginBottom}mm`,
      'style:may-break-between-rows': whole ? 'false' : 'true',
      'style:writing-mode': 'lr-tb',
      ...properties,
    }),
    style,
  );
  const columns = widths.map((one) =>
    xmlElement('table:table-column', {
      'table:style-name': texts.styleOf(
        'table-column',
        xmlElement('style:table-column-properties', { 'style:column-width': `${one}mm` }),
      ),
    }),
  );
  return xmlElement('table:table', { 'table:style-name': name }, [
    ...columns,
    head.length > 0 ? xmlElement('table:table-header-rows', {}, head) : '',
    ...rows,
  ]);
}

export function row(
  { texts }: OdtTableWriter,
  cells: readonly string[],
  look: { readonly splits?: boolean; readonly height?: number } = {},
): string {
  const properties = xmlElement('style:table-row-properties', {
    'fo:keep-together': look.splits ? 'auto' : 'always',
    'style:min-row-height': look.height === undefined ? undefined : `${look.height}mm`,
  });
  return xmlElement('table:table-row', { 'table:style-name': texts.styleOf('table-row', properties) }, cells);
}

/** @param span how many columns it stands over */
export function cell(
  { texts }: OdtTableWriter,
  inside: readonly string[],
  look: XmlAttributes = {},
  span = 1,
): string {
  const properties = xmlElement('style:table-cell-properties', {
    'fo:padding': look['fo:padding-top'] === undefined ? '0mm' : undefined,
    'fo:border': 'none',
    ...look,
  });
  const own = xmlElement(
    'table:table-cell',
    {
      'table:style-name': texts.styleOf('table-cell', properties),
      'office:value-type': 'string',
      'table:number-columns-spanned': span > 1 ? span : undefined,
    },
    inside,
  );
  return own + '<table:covered-table-cell/>'.repeat(span - 1);
}

export function padding(top: number, right: number, bottom: number, left: number): XmlAttributes {
  return {
    'fo:padding-top': `${top}mm`,
    'fo:padding-right': `${right}mm`,
    'fo:padding-bottom': `${bottom}mm`,
    'fo:padding-left': `${left}mm`,
  };
}

interface OdtLetterhead {
  readonly masterPage: string;
  readonly logo: OdtPicture | null;
  readonly form: PaperForm;
}

/** Logo and process on the left, symbol and date on the right, a rule below; the paper's first page begins with it. */
export function odtLetterhead(
  { names: all, lines }: Opening,
  writer: OdtTableWriter,
  { masterPage, logo, form }: OdtLetterhead,
): string {
  const { texts, room } = writer;
  const look = {
    ...padding(0, 0, 3, 0),
    'style:vertical-align': 'bottom',
    'fo:border-bottom': `0.6pt solid ${ink}`,
  };
  const picture = logo
    ? texts.line(odtStyle.letterhead, '', { before: frameOf(logo, plainText(all[0].process)) })
    : '';
  const beside = logo && isBeside(logo.picture, room) ? logo.picture.width + 5 : 0;
  const middle = beside > 0 ? { ...look, 'style:vertical-align': 'middle' } : look;
  const left = [
    ...(beside === 0 && logo ? [picture] : []),
    ...all.flatMap(({ process, below }, at) => [
      texts.paragraph(odtStyle.process, process, at === 0 ? {} : { paragraph: { 'fo:margin-top': '1.6mm' } }),
      ...below.map((text) => texts.paragraph(odtStyle.letterhead, text)),
    ]),
  ];
  const right =
    lines.length > 0
      ? lines.map((line) => texts.paragraph(odtStyle.symbol, line))
      : [texts.line(odtStyle.symbol, '')];
  const names = room - roomOfSymbol(lines, form);
  return table(writer, {
    widths: [...(beside > 0 ? [beside] : []), names - beside, room - names],
    rows: [
      row(writer, [
        ...(beside > 0 ? [cell(writer, [picture], middle)] : []),
        cell(writer, left, middle),
        cell(writer, right, look),
      ]),
    ],
    style: { 'style:master-page-name': styleId(masterPage) },
  });
}

/** A picture of the file, by where it stands in the package. */
export interface OdtPicture {
  readonly picture: PaperPicture;
  /** In the order in which a program tries them: it takes the first that it can draw. */
  readonly paths: readonly string[];
}

function frameOf({ picture, paths }: OdtPicture, name: string): string {
  return xmlElement(
    'draw:frame',
    {
      'draw:name': 'Logo',
      'text:anchor-type': 'as-char',
      'svg:width': `${picture.width}mm`,
      'svg:height': `${picture.height}mm`,
    },
    [
      ...paths.map((path) =>
        xmlElement('draw:image', {
          'xlink:href': path,
          'xlink:type': 'simple',
          'xlink:show': 'embed',
          'xlink:actuate': 'onLoad',
        }),
      ),
      `<svg:desc>${xmlText(name)}</svg:desc>`,
    ],
  );
}

/** A table with a head that is repeated on every page and read out as such. */
export function odtTable(block: TableBlock, writer: OdtTableWriter): string {
  const { columns, rows, rowHeight, ruled = false, splits = false } = block;
  const { texts, room } = writer;
  const widths = columnWidths(columns, room, (mm) => mm);
  const right = padding(0, 3, 0, 0);
  const head = columns.map((column) =>
    cell(writer, columnHead(column, texts), {
      ...right,
      'fo:border-bottom': `0.5pt solid ${rule}`,
    }),
  );
  const look = {
    ...right,
    ...(rowHeight === undefined
      ? ruled
        ? { 'fo:border-bottom': `0.25pt solid ${hair}` }
        : {}
      : { 'style:vertical-align': 'middle', 'fo:border-bottom': `0.5pt solid ${rule}` }),
  };
  const body = rows.map((one) => {
    if (one.kind === 'group') return groupRow(one, columns.length, writer);
    const cells = one.cells.map((text, index) => {
      const span = index === one.cells.length - 1 ? columns.length - index : 1;
      // Right-to-left words begin where their column does, not beside the next one.
      const aligned = directionOf(text) === 'rtl' ? { paragraph: { 'fo:text-align': 'left' } } : {};
      return cell(writer, [texts.paragraph(odtStyle.table, text, aligned)], look, span);
    });
    return row(writer, cells, { splits, ...(rowHeight === undefined ? {} : { height: rowHeight }) });
  });
  return table(writer, { widths, head: [row(writer, head)], rows: body });
}

function columnHead({ title, language, other }: Column, texts: OdtTexts): readonly string[] {
  return [
    texts.line(odtStyle.tableHead, title, {}, language),
    ...(other ? [texts.line(odtStyle.tableHead, other.title, {}, other.language)] : []),
  ];
}

/** A heading over all columns; it stays with the row below. */
function groupRow(
  { text, level }: Extract<TableRow, { readonly kind: 'group' }>,
  columns: number,
  writer: OdtTableWriter,
): string {
  const style = level === 1 ? odtStyle.tableSection : odtStyle.tableGroup;
  const look = level === 1 ? { 'fo:border-bottom': `0.5pt solid ${rule}` } : {};
  return row(writer, [cell(writer, [writer.texts.paragraph(style, text)], look, columns)]);
}

/** Room to sign above a line, below it for whom, by whom and as what; two beside each other, never parted by a page's end. */
export function odtSignatures(places: readonly SignaturePlace[], writer: OdtTableWriter): string {
  const { texts, room } = writer;
  const gap = 14;
  const width = (room - gap) / 2;
  const columns = Math.min(2, places.length);
  const blank = cell(writer, [texts.line(odtStyle.signature, '')]);
  const spaced = (cells: readonly string[]) =>
    Array.from({ length: columns }, (_, at) => cells[at] ?? blank).flatMap((one, at) =>
      at === 0 ? [one] : [blank, one],
    );
  const lines = ({ capacity, name, function: held }: SignaturePlace, language?: PaperLanguage) => [
    capacity === '' ? '' : texts.line(odtStyle.signature, capacity, {}, language),
    ...[name, held].map((text) => (text ? texts.paragraph(odtStyle.signature, text) : '')),
  ];
  const signed = (place: SignaturePlace) =>
    cell(writer, [...lines(place), ...(place.other ? lines(place.other, place.other.language) : [])], {
      ...padding(1.6, 0, 0, 0),
      'fo:border-top': `0.5pt solid ${ink}`,
    });
  const pairs = Array.from({ length: Math.ceil(places.length / 2) }, (_, at) =>
    places.slice(at * 2, at * 2 + 2),
  );
  return table(writer, {
    widths: columns === 1 ? [width] : [width, gap, width],
    rows: pairs.flatMap((pair) => [
      row(writer, spaced(pair.map(() => blank)), { height: 18 }),
      row(writer, spaced(pair.map(signed))),
    ]),
    whole: true,
  });
}

/** For filling in: what is asked about over both columns, then a field a row. */
export function odtForm({ head, fields }: FormBlock, writer: OdtTableWriter): string {
  const { texts, room } = writer;
  const labels = 42;
  const look = { ...padding(0.6, 2, 0.6, 2), 'fo:border': `0.5pt solid ${rule}` };
  const bold = { text: { 'fo:font-weight': 'bold', 'style:font-weight-complex': 'bold' } };
  const about = head.map((line, index) => texts.paragraph(odtStyle.table, line, index === 0 ? bold : {}));
  const rows = fields.map(({ label, value, isAsked, height }) =>
    row(
      writer,
      [
        cell(writer, [texts.line(odtStyle.tableHead, label)], look),
        cell(writer, [texts.paragraph(odtStyle.table, value)], look),
      ],
      { splits: isAsked, ...(height === undefined ? {} : { height }) },
    ),
  );
  const top = row(writer, [cell(writer, about, { ...look, 'fo:background-color': '#f1f2f4' }, 2)]);
  return table(writer, { widths: [labels, room - labels], head: [top], rows, marginBottom: 4 });
}
