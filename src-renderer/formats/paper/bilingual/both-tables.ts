import type {
  Column,
  OtherSignature,
  PaperLanguage,
  RecordReference,
  RichText,
  SignaturePlace,
  TableBlock,
  TableRow,
} from '../paper';
import { bothTexts } from './both-texts';
import type { LanguagePair } from './language-pair';
import { orNotTranslated } from './not-translated';

/** More than so many columns of words do not fit a page twice. */
const mostWords = 2;

/**
 * Two tables that say the same as one: words stand in a column for each language, and figures once. Rows are told by their
 * records, in the order of the first. Where a page would be too narrow for it, or the two are not alike, one after the other.
 */
export function bothTables(first: TableBlock, second: TableBlock, of: LanguagePair): readonly TableBlock[] {
  const { columns } = first;
  const words = columns.filter(({ holds }) => holds === 'words').length;
  const isAlike =
    columns.length === second.columns.length &&
    columns.every(({ holds }, at) => holds === second.columns[at]?.holds);
  if (!isAlike || words > mostWords) return [first, inLanguage(second, of.languages[1])];
  return [
    {
      ...first,
      columns: bothColumns(columns, second.columns, of.languages[1]),
      rows: bothRows(first, second, of),
    },
  ];
}

function inLanguage(table: TableBlock, language: PaperLanguage): TableBlock {
  return { ...table, columns: table.columns.map((column) => ({ ...column, language })) };
}

function bothColumns(
  first: readonly Column[],
  second: readonly Column[],
  language: PaperLanguage,
): readonly Column[] {
  return first.flatMap((column, at): readonly Column[] => {
    const title = second[at]?.title ?? '';
    if (column.holds === 'words') {
      return [
        { title: column.title, holds: 'words' },
        { title, holds: 'words', language },
      ];
    }
    return [title === column.title ? column : { ...column, other: { title, language } }];
  });
}

function bothRows(first: TableBlock, second: TableBlock, of: LanguagePair): readonly TableRow[] {
  const keys = keysOf(second.rows);
  const others = new Map(second.rows.map((row, at) => [keys[at] ?? '', row]));
  const own = keysOf(first.rows);
  const known = new Set(own);
  return [
    ...first.rows.map((row, at) => bothCells(row, others.get(own[at] ?? '') ?? null, first.columns, of)),
    ...second.rows
      .filter((_, at) => !known.has(keys[at] ?? ''))
      .map((row) => bothCells(emptied(row), row, first.columns, of)),
  ];
}

/** By record, and which of the rows of one record it is. */
function keysOf(rows: readonly TableRow[]): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map(({ kind, record }) => {
    const key = `${kind} ${nameOf(record)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key} ${count}`;
  });
}

function nameOf(record: RecordReference | null): string {
  return record ? `${record.table}:${record.id}` : '';
}

function emptied(row: TableRow): TableRow {
  return row.kind === 'group'
    ? { ...row, text: { ...row.text, inlines: [] } }
    : { ...row, cells: row.cells.map((cell) => ({ ...cell, inlines: [] })) };
}

function bothCells(
  row: TableRow,
  other: TableRow | null,
  columns: readonly Column[],
  of: LanguagePair,
): TableRow {
  const pair = (text: RichText, translated: RichText): readonly [RichText, RichText] => [
    orNotTranslated(text, 0, of),
    orNotTranslated(translated, 1, of),
  ];
  if (row.kind === 'group') {
    if (other?.kind !== 'group') return row;
    return { ...row, text: bothTexts(...pair(row.text, other.text)) };
  }
  const translated = other?.kind === 'cells' ? other.cells : [];
  const cells = row.cells.flatMap((cell, at): readonly RichText[] => {
    const both = pair(cell, translated[at] ?? { inlines: [], language: of.languages[1] });
    // The last of few cells stands over the columns that are left: there is no room beside it.
    const spans = at === row.cells.length - 1 && row.cells.length < columns.length;
    return columns[at]?.holds === 'words' && !spans ? both : [bothTexts(...both)];
  });
  return { ...row, cells };
}

/** Signed once, for what is said in both languages; whom only one of the two texts has signs for that one. */
export function bothSignatures(
  first: readonly SignaturePlace[],
  second: readonly SignaturePlace[],
  language: PaperLanguage,
): readonly SignaturePlace[] {
  const both = first.map((place, at) => {
    const found = second[at];
    const other: OtherSignature | null = found ? { ...found, language } : null;
    return other ? { ...place, other } : place;
  });
  return [...both, ...second.slice(first.length)];
}
