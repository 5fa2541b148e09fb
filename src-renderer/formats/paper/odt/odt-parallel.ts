import type { XmlAttributes } from '../../xml/write-xml';
import { languageInItself } from '../bilingual/language-in-itself';
import { isLongRow } from '../bilingual/long-row';
import type { Block, PaperLanguage, ParallelBlock } from '../paper';
import { odtStyle } from './odt-style-names';
import { cell, padding, row, rule, table, type OdtTableWriter } from './odt-tables';

/** Between the two columns, in mm: half of it in each. */
const gutter = 8;

/** What is another in a column than in the running text. */
export interface OdtColumn {
  readonly language: PaperLanguage;
  readonly room: number;
  readonly isNarrow?: boolean;
  /** Whether it is the second, whose paragraphs are counted by themselves. */
  readonly isOther: boolean;
}

/** The end of one stands with what follows it and has no head of its own. */
export type KeptParallel = ParallelBlock & { readonly isLast?: boolean };

/** Two columns of a language each, in a table with a head that is repeated; long rows go on over a page's end. */
export function odtParallel(
  { languages, rows, isLast = false }: KeptParallel,
  writer: OdtTableWriter,
  blocksOf: (blocks: readonly Block[], column: OdtColumn) => string,
): string {
  const { texts, room } = writer;
  const [own, other] = languages;
  const column = (at: number): OdtColumn => ({
    language: at === 0 ? own : other,
    room: room / 2 - gutter / 2,
    isNarrow: true,
    isOther: at === 1,
  });
  const filled = (words: string) => [words === '' ? texts.line(odtStyle.text, '') : words];
  const ruled = {
    paragraph: {
      'fo:border-bottom': `0.5pt solid ${rule}`,
      'fo:padding-bottom': '0.4mm',
      'fo:margin-top': '0mm',
      'fo:margin-bottom': '2mm',
    },
  };
  const head = languages.map((language, at) =>
    cell(writer, [texts.line(odtStyle.tableHead, languageInItself(language), ruled, language)], inColumn(at)),
  );
  const body = rows.map((one) => {
    const [first, second] = one;
    return row(
      writer,
      second
        ? [first, second].map((blocks, at) =>
            cell(writer, filled(blocksOf(blocks, column(at))), inColumn(at)),
          )
        : [cell(writer, filled(blocksOf(first, { language: own, room, isOther: false })), {}, 2)],
      { splits: isLongRow(one) },
    );
  });
  const widths = [room / 2, room / 2];
  return isLast
    ? table(writer, { widths, rows: body, properties: { 'fo:keep-with-next': 'always' } })
    : table(writer, { widths, head: [row(writer, head)], rows: body });
}

/** Words side by side that head what follows: titles in two languages. @param properties of the table */
export function odtColumns(
  columns: readonly string[],
  writer: OdtTableWriter,
  properties: XmlAttributes = {},
): string {
  const { room } = writer;
  const cells = columns.map((words, at) => cell(writer, [words], inColumn(at)));
  return table(writer, { widths: [room / 2, room / 2], rows: [row(writer, cells)], properties });
}

function inColumn(at: number): XmlAttributes {
  return at === 0 ? padding(0, gutter / 2, 0, 0) : padding(0, 0, 0, gutter / 2);
}
