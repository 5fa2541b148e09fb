import {
  HeadingLevel,
  LineRuleType,
  PageBreak,
  Paragraph,
  Tab,
  TextRun,
  type ISpacingProperties,
  type Table,
} from 'docx';

import { assertNever } from '@/domain/assert-never';

import { docxCards } from './docx-cards';
import { docxForm } from './docx-form';
import { grey, mm } from './docx-measures';
import { itemsReference, numberedIndent, type PaperNumbering } from './docx-numbering';
import { columnsTable, parallelTable } from './docx-parallel';
import { factSpacing, paragraphStyle, sectionRule, type SizeOf } from './docx-styles';
import { signatureTable, wordTable } from './docx-tables';
import type { WriteText } from './docx-text';
import { isLastButOne, isOfLastTwo } from './last-two';
import { isLong } from './long-delegation';
import { isLongText } from './long-text';
import type { AnnexBlock, Block, Fact, Line, NumberedBlock, PaperLanguage, RichText } from './paper';
import { richText } from './rich-text';
import { isText } from './running-text';
import { staysWithNext } from './stays-with-next';

export interface DocxWriter {
  readonly write: WriteText;
  readonly numbering: PaperNumbering;
  /** Width of the text. */
  readonly room: number;
  readonly size: SizeOf;
  /** Of words that the paper says by itself. */
  readonly language: PaperLanguage;
  /** Of a column: there is no room beside the terms of facts. */
  readonly isNarrow?: boolean;
}

export type DocxBlock = Paragraph | Table;

/** @param lastStays whether the last of them is not to be parted from what follows */
export function docxBlocks(
  blocks: readonly Block[],
  writer: DocxWriter,
  lastStays = false,
): readonly DocxBlock[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return docxBlock(block, {
      ...writer,
      stays: next
        ? next.kind === 'signatures' || (!writer.isNarrow && staysWithNext(blocks, index))
        : lastStays,
      followsText: isText(blocks[index - 1]),
      isBeforeText: isText(next),
    });
  });
}

type Together = { readonly keepNext?: true; readonly spacing?: ISpacingProperties };

interface PlacedWriter extends DocxWriter {
  /** Whether it is not to be parted from what follows. */
  readonly stays: boolean;
  /** Whether running text stands before it, or after it: facts keep their distance from both. */
  readonly followsText: boolean;
  readonly isBeforeText: boolean;
}

function docxBlock(block: Block, writer: PlacedWriter): readonly DocxBlock[] {
  const { write, room } = writer;
  const together: Together = writer.stays ? { keepNext: true } : {};
  // A row of a column is kept whole by itself; to keep its first line with the next would keep it with the next row.
  const loose = writer.isNarrow ? { keepNext: writer.stays } : {};
  switch (block.kind) {
    case 'heading':
      return [
        block.level === 2
          ? new Paragraph({ heading: HeadingLevel.HEADING_2, ...write(block.text, plainHeading) })
          : new Paragraph({ heading: HeadingLevel.HEADING_1, ...write(block.text) }),
      ];
    case 'facts':
      return block.facts.map((fact, at) => {
        const kept = isOfLastTwo(at, block.facts) ? together : {};
        const before = at === 0 && writer.followsText ? { before: mm(4) } : {};
        const after = at === block.facts.length - 1 && writer.isBeforeText ? { after: mm(5) } : {};
        return factParagraph(fact, writer, { ...kept, spacing: { ...factSpacing, ...before, ...after } });
      });
    case 'numbered':
      return [numberedParagraph(block, writer)];
    case 'paragraph':
      return [new Paragraph({ ...together, ...write(block.text) })];
    case 'quotation':
      return [
        new Paragraph({ style: paragraphStyle.speaker, ...loose, ...write(block.speaker) }),
        new Paragraph({ style: paragraphStyle.quotation, ...together, ...write(block.text) }),
      ];
    case 'delegation':
      return [
        new Paragraph({
          style: paragraphStyle.delegation,
          // A list of States without their persons may break anywhere.
          ...(block.lines.length === 0 ? { keepNext: writer.stays } : loose),
          ...write(block.name),
        }),
        ...participantParagraphs(block.lines, writer),
      ];
    case 'section-label':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, border: sectionRule, ...write(block.text) })];
    case 'table':
      return [wordTable(block, write, room)];
    case 'list':
      return block.items.map(({ text }, at) =>
        itemParagraph(
          text,
          write,
          isLastButOne(at, block.items) || (writer.stays && isOfLastTwo(at, block.items))
            ? { keepNext: true }
            : {},
        ),
      );
    case 'signatures':
      return [signatureTable(block.places, write, room)];
    case 'letter':
    case 'translation':
      return [];
    case 'parallel':
      return [parallelTable(block, writer, docxBlocks)];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()], ...noHeight })];
    case 'cards':
      return docxCards(block, write);
    case 'form':
      return docxForm(block, write, room);
    case 'annex':
      return annexBlocks(block, writer);
    default:
      return assertNever(block);
  }
}

/** No document ends with a table: what must follow it takes no room, or it would begin an empty page. */
export function afterLastTable(blocks: readonly Block[]): readonly DocxBlock[] {
  const last = blocks.at(-1);
  if (last?.kind === 'annex' && last.other) return afterLastTable(last.blocks);
  return last?.kind === 'table' || last?.kind === 'parallel' ? [new Paragraph(noHeight)] : [];
}

/** Of a text that is quoted: its own headings are not those of the sections of a list. */
const plainHeading = { bold: false, italics: true };

/** Word sets the end of this paragraph on the new page. */
const noHeight = { spacing: { before: 0, after: 0, line: 1, lineRule: LineRuleType.EXACT } };

/** Term, tab, description: plain lines, easy to edit, with the description hanging. */
function factParagraph({ term, descriptions }: Fact, writer: DocxWriter, together: Together): Paragraph {
  const { write, language, isNarrow = false } = writer;
  const [first, ...others] = descriptions.map(({ text }) => write(text).children);
  return new Paragraph({
    style: paragraphStyle.fact,
    ...together,
    ...(isNarrow ? narrowFact : {}),
    children: [
      ...write(richText(isNarrow ? `${term}:` : term, language), { color: grey }).children,
      new TextRun({ children: [isNarrow ? ' ' : new Tab()] }),
      ...(first ?? []),
      ...others.flatMap((children) => [new TextRun({ break: 1 }), ...children]),
    ],
  });
}

/** Where there is no room beside the term, what is said follows it, hanging a little. */
const narrowFact = { indent: { start: mm(4), hanging: mm(4) } };

function numberedParagraph(block: NumberedBlock, { write, numbering, stays }: PlacedWriter) {
  const style = paragraphStyle.numbered;
  const together = { keepNext: stays, ...mayBreak(block.text) };
  const text = write(block.text);
  const counted = numbering.numberOf(block);
  if (counted) return new Paragraph({ style, ...together, ...text, numbering: { ...counted, custom: true } });
  const label = new TextRun({ children: [block.label, new Tab()] });
  const indent = numberedIndent(block.level);
  return new Paragraph({ style, ...together, ...text, indent, children: [label, ...text.children] });
}

function itemParagraph(text: Line['text'], write: WriteText, together: Together): Paragraph {
  const numbering = { reference: itemsReference, level: 0, custom: true };
  return new Paragraph({
    style: paragraphStyle.item,
    numbering,
    ...together,
    ...mayBreak(text),
    ...write(text),
  });
}

/** Its style keeps a paragraph whole. */
function mayBreak(text: RichText): { readonly keepLines?: false } {
  return isLongText(text) ? { keepLines: false } : {};
}

/** One that may break keeps its head with its first two lines, and its last two together. */
function participantParagraphs(
  lines: readonly Line[],
  { write, isNarrow = false, stays }: PlacedWriter,
): readonly Paragraph[] {
  return lines.map(({ text }, index) => {
    const isKept = isLong(lines) ? index === 0 || index === lines.length - 2 : index < lines.length - 1;
    return new Paragraph({
      style: paragraphStyle.participant,
      keepNext: (isKept && !isNarrow) || (stays && index === lines.length - 1),
      ...write(text),
    });
  });
}

function annexBlocks({ title, other, blocks }: AnnexBlock, writer: DocxWriter): readonly DocxBlock[] {
  if (other) return [...annexInColumns([title, other], writer), ...docxBlocks(blocks, writer)];
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: true,
    spacing: { before: 0 },
    ...writer.write(title, { size: writer.size(13) }),
  });
  return [heading, ...docxBlocks(blocks, writer)];
}

/** The titles stand side by side; a line of no height above them begins the page. */
function annexInColumns(
  titles: readonly RichText[],
  { write, room, size }: DocxWriter,
): readonly DocxBlock[] {
  const heading = (text: RichText) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: 0 },
      keepNext: false,
      ...write(text, { size: size(13) }),
    }),
  ];
  // Two tables that follow each other would be one.
  return [
    new Paragraph({ ...noHeight, pageBreakBefore: true }),
    columnsTable(titles.map(heading), room),
    new Paragraph(noHeight),
  ];
}
