import { Paragraph, TableRow, WidthType, type Table } from 'docx';

import { languageInItself } from './bilingual/language-in-itself';
import { rowLeadsIn } from './bilingual/last-rows';
import { isLongRow } from './bilingual/long-row';
import type { DocxBlock, docxBlocks, DocxWriter } from './docx-blocks';
import { mm } from './docx-measures';
import { paragraphStyle, sectionRule } from './docx-styles';
import { cell, table } from './docx-tables';
import type { ParallelBlock } from './paper';
import { richText } from './rich-text';

/** Between the two columns: half of it in each. */
const gutter = mm(8);

/** Two columns of a language each, in a table with a head that is repeated; long rows go on over a page's end. */
export function parallelTable(
  { languages, rows }: ParallelBlock,
  writer: DocxWriter & { readonly stays: boolean },
  blocksOf: typeof docxBlocks,
): Table {
  const { write, room } = writer;
  const half = Math.floor(room / 2);
  const narrow = { ...writer, room: half - gutter / 2, isNarrow: true };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: languages.map((language, at) =>
      cell(
        half,
        [
          new Paragraph({
            style: paragraphStyle.tableHead,
            border: sectionRule,
            spacing: { before: 0, after: mm(2) },
            ...write(richText(languageInItself(language), language)),
          }),
        ],
        { margins: margins(at) },
      ),
    ),
  });
  const body = rows.map((row, index) => {
    const next = rows[index + 1];
    const stays = next ? rowLeadsIn(row, next) : writer.stays;
    const [both, other] = row;
    return new TableRow({
      cantSplit: !isLongRow(row),
      children: other
        ? [both, other].map((blocks, at) =>
            cell(
              half,
              filled(blocksOf(blocks, { ...narrow, language: languages[at] ?? writer.language }, stays)),
              {
                margins: margins(at),
              },
            ),
          )
        : [cell(2 * half, filled(blocksOf(both, writer, stays)), { columnSpan: 2 })],
    });
  });
  return table([half, half], [head, ...body]);
}

/** Words side by side that head what follows: titles in two languages. */
export function columnsTable(columns: readonly (readonly Paragraph[])[], room: number): Table {
  const half = Math.floor(room / 2);
  const cells = columns.map((words, at) => cell(half, words, { margins: margins(at) }));
  return table([half, half], [new TableRow({ cantSplit: true, children: cells })]);
}

function margins(at: number) {
  const side = at === 0 ? { right: gutter / 2 } : { left: gutter / 2 };
  return { ...side, marginUnitType: WidthType.DXA };
}

/** Word wants a paragraph in every cell. */
function filled(blocks: readonly DocxBlock[]): readonly DocxBlock[] {
  return blocks.length > 0 ? blocks : [new Paragraph({})];
}
