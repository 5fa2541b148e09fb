import type { XmlAttributes } from '../../xml/write-xml';
import { languageInItself } from '../bilingual/language-in-itself';
import type { Block, PaperLanguage, ParallelBlock } from '../paper';
import { odtStyle } from './odt-style-names';
import { cell, padding, row, rule, table, type OdtTableWriter } from './odt-tables';

/** Between the two columns, in mm: half of it in each. */
const gutter = 8;
/** Of the terms of facts in a column, in mm. */
const narrowTerm = 25;

/** What is another in a column than in the running text. */
export interface OdtColumn {
  readonly language: PaperLanguage;
  readonly room: number;
  readonly termWidth?: number;
  /** Whether it is the second, whose paragraphs are counted by themselves. */
  readonly isOther: boolean;
}

/** Two columns of a language each, in a table with a head that is repeated; long rows go on over a page's end. */
export function odtParallel(
  { languages, rows }: ParallelBlock,
  writer: OdtTableWriter,
  blocksOf: (blocks: readonly Block[], column: OdtColumn) => string,
): string {
  const { texts, room } = writer;
  const [own, other] = languages;
  const column = (at: number): OdtColumn => ({
    language: at === 0 ? own : other,
    room: room / 2 - gutter / 2,
    termWidth: narrowTerm,
    isOther: at === 1,
  });
  const filled = (words: string) => [words === '' ? texts.line(odtStyle.text, '') : words];
  const head = languages.map((language, at) =>
    cell(writer, [texts.line(odtStyle.tableHead, languageInItself(language), {}, language)], {
      ...inColumn(at),
      'fo:border-bottom': `0.5pt solid ${rule}`,
    }),
  );
  const body = rows.map(([first, second]) =>
    row(
      writer,
      second
        ? [first, second].map((blocks, at) =>
            cell(writer, filled(blocksOf(blocks, column(at))), inColumn(at)),
          )
        : [cell(writer, filled(blocksOf(first, { language: own, room, isOther: false })), {}, 2)],
      { splits: true },
    ),
  );
  return table(writer, { widths: [room / 2, room / 2], head: [row(writer, head)], rows: body });
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
