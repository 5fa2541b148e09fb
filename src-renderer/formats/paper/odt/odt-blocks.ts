import { assertNever } from '@/domain/assert-never';

import { xmlElement } from '../../xml/write-xml';
import { isLastButOne, isOfLastTwo } from '../last-two';
import { isLong } from '../long-delegation';
import { isLongText } from '../long-text';
import { partedBeforeSignatures } from '../bilingual/last-rows';
import type { NumberedLists } from '../numbered-lists';
import type {
  AnnexBlock,
  Block,
  Fact,
  Line,
  NumberedBlock,
  PaperLanguage,
  ParallelBlock,
  RichText,
} from '../paper';
import { richText } from '../rich-text';
import { isText } from '../running-text';
import { staysWithNext } from '../stays-with-next';
import { OdtListWriter } from './odt-list-writer';
import { numberedIndents, odtList, odtStyle, styleId } from './odt-style-names';
import { odtColumns, odtParallel, type KeptParallel } from './odt-parallel';
import { odtForm, odtSignatures, odtTable, type OdtTableWriter } from './odt-tables';
import type { OdtTexts } from './odt-text';

export interface OdtWriter extends OdtTableWriter {
  readonly lists: NumberedLists;
  /** Which part of the paper it is: names in the file are not used twice. */
  readonly part: number;
  /** Of words that the paper says by itself. */
  readonly language: PaperLanguage;
  /** Of a column: there is no room beside the terms of facts. */
  readonly isNarrow?: boolean;
}

/** The blocks of a paper, in order. Numbered paragraphs that follow each other stand in one list. */
export function odtBlocks(blocks: readonly Block[], writer: OdtWriter): string {
  const { lists, part } = writer;
  const prefix = part === 0 ? '' : `part${part + 1}-`;
  return written(blocks, writer, [
    new OdtListWriter(lists, prefix),
    new OdtListWriter(lists, `${prefix}other-`),
  ]);
}

/** Of the running text and the first column, and of the second, which is counted by itself. */
type ListWriters = readonly [own: OdtListWriter, other: OdtListWriter];

function written(blocks: readonly Block[], writer: OdtWriter, lists: ListWriters): string {
  const [numbers] = lists;
  const parts: string[] = [];
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (block.kind === 'parallel' && next?.kind === 'signatures') {
      parts.push(numbers.end(), ...parted(block).map((part) => parallel(part, writer, lists)));
      continue;
    }
    const keep = !writer.isNarrow && staysWithNext(blocks, at) ? withNext : {};
    const item =
      block.kind === 'numbered' ? numbers.item(block, numberedText(block, writer, keep)) : undefined;
    if (item !== undefined) parts.push(item);
    else {
      const place = { followsText: isText(blocks[at - 1]), isBeforeText: isText(next) };
      parts.push(
        numbers.end(),
        block.kind === 'facts'
          ? factsOf(block.facts, writer, { ...place, keep })
          : odtBlock(block, writer, lists, keep),
      );
    }
  }
  return [...parts, numbers.end()].join('');
}

function parallel(block: KeptParallel, writer: OdtWriter, lists: ListWriters): string {
  return odtParallel(block, writer, (cell, column) =>
    written(cell, { ...writer, ...column }, column.isOther ? [lists[1], lists[0]] : lists),
  );
}

/** The end of it is a table of its own, which stays with the signatures. */
function parted(block: ParallelBlock): readonly KeptParallel[] {
  const { before, last } = partedBeforeSignatures(block);
  return [...(before.length > 0 ? [{ ...block, rows: before }] : []), { ...block, rows: last, isLast: true }];
}

/** @param keep properties of one that stays with what follows */
function odtBlock(
  block: Block,
  writer: OdtWriter,
  lists: ListWriters,
  keep: Readonly<Record<string, string>>,
): string {
  const { texts } = writer;
  // A row of a column is kept whole by itself; to keep its first line with the next would keep it with the next row.
  const loose = writer.isNarrow ? mayPart : {};
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? texts.paragraph(odtStyle.textHeading, block.text, { outline: 2 })
        : texts.paragraph(odtStyle.heading1, block.text, { outline: 1 });
    case 'facts':
      return factsOf(block.facts, writer, { followsText: false, isBeforeText: false, keep });
    case 'numbered':
      return labelledText(block, texts, keep);
    case 'paragraph':
      return texts.paragraph(odtStyle.text, block.text, { paragraph: keep });
    case 'quotation':
      return (
        texts.paragraph(odtStyle.speaker, block.speaker, loose) +
        texts.paragraph(odtStyle.quotation, block.text, { paragraph: keep })
      );
    case 'delegation':
      return (
        texts.paragraph(
          odtStyle.delegation,
          block.name,
          // A list of States without their persons may break anywhere.
          block.lines.length === 0 ? { paragraph: { ...mayPart.paragraph, ...keep } } : loose,
        ) + participants(block.lines, writer, keep)
      );
    case 'section-label':
      return texts.paragraph(odtStyle.listSection, block.text, { outline: 2 });
    case 'table':
      return odtTable(block, writer);
    case 'list':
      return itemList(block.items, texts, keep);
    case 'signatures':
      return odtSignatures(block.places, writer);
    case 'letter':
    case 'translation':
      return '';
    case 'parallel':
      return parallel(block, writer, lists);
    case 'page-break':
      return texts.line(odtStyle.text, '', { paragraph: newPage });
    case 'cards':
      // Cards are cut from sheets of exact size, which a text is not: here they are the words on them.
      return block.cards
        .flatMap(({ lines }) => lines.map(({ text }) => texts.paragraph(odtStyle.text, text)))
        .join('');
    case 'form':
      return odtForm(block, writer);
    case 'annex':
      return annex(block, writer, lists);
    default:
      return assertNever(block);
  }
}

const withNext = { 'fo:keep-with-next': 'always' };
const mayPart = { paragraph: { 'fo:keep-with-next': 'auto' } };

/** A line of no height that begins a page. */
const newPage = {
  'fo:break-before': 'page',
  'fo:margin-bottom': '0mm',
  'fo:line-height': '0.1mm',
};

interface FactsPlace {
  readonly followsText: boolean;
  readonly isBeforeText: boolean;
  /** Properties of the last of them. */
  readonly keep: Readonly<Record<string, string>>;
}

/** Facts keep their distance from running text before and after them. */
function factsOf(
  facts: readonly Fact[],
  writer: OdtWriter,
  { followsText, isBeforeText, keep }: FactsPlace,
): string {
  return facts
    .map((fact, at) =>
      factParagraph(fact, writer, {
        ...(at === 0 && followsText ? { 'fo:margin-top': '4mm' } : {}),
        ...(at === facts.length - 1 && isBeforeText ? { 'fo:margin-bottom': '5mm' } : {}),
        ...(isOfLastTwo(at, facts) ? keep : {}),
      }),
    )
    .join('');
}

/** Term, tab, description: plain lines, easy to edit, with the description hanging. */
function factParagraph(
  { term, descriptions }: Fact,
  { texts, language, isNarrow = false }: OdtWriter,
  distance: Readonly<Record<string, string>>,
): string {
  const grey = texts.styleOf('text', xmlElement('style:text-properties', { 'fo:color': '#555555' }));
  const label = xmlElement('text:span', { 'text:style-name': grey }, [
    texts.span(richText(isNarrow ? `${term}:` : term, language)),
  ]);
  const said = descriptions.map(({ text }) => texts.span(text)).join('<text:line-break/>');
  // Where there is no room beside the term, what is said follows it, hanging a little.
  return isNarrow
    ? texts.line(odtStyle.fact, '', {
        paragraph: { 'fo:margin-left': '4mm', 'fo:text-indent': '-4mm', ...distance },
        before: `${label} ${said}`,
      })
    : texts.line(odtStyle.fact, '', { paragraph: distance, before: `${label}<text:tab/>${said}` });
}

function numberedText(
  { text }: NumberedBlock,
  { texts }: OdtWriter,
  keep: Readonly<Record<string, string>>,
): string {
  return texts.paragraph(odtStyle.numbered, text, { paragraph: { ...mayBreak(text), ...keep } });
}

/** Its style keeps a paragraph whole. */
function mayBreak(text: RichText): Readonly<Record<string, string>> {
  return isLongText(text) ? { 'fo:keep-together': 'auto' } : {};
}

/** With its number written out: one that no program counts to. */
function labelledText(
  { text, label, level }: NumberedBlock,
  texts: OdtTexts,
  keep: Readonly<Record<string, string>>,
): string {
  const { start, hanging } = numberedIndents[level];
  return texts.paragraph(odtStyle.numbered, text, {
    paragraph: {
      'fo:margin-left': `${start}mm`,
      'fo:text-indent': `${-hanging}mm`,
      ...mayBreak(text),
      ...keep,
    },
    before: `${texts.words(label)}<text:tab/>`,
  });
}

function itemList(items: readonly Line[], texts: OdtTexts, keep: Readonly<Record<string, string>>): string {
  const kept = (at: number) => (isLastButOne(at, items) ? withNext : isOfLastTwo(at, items) ? keep : {});
  return xmlElement(
    'text:list',
    { 'text:style-name': styleId(odtList.items) },
    items.map(({ text }, at) =>
      xmlElement('text:list-item', {}, [
        texts.paragraph(odtStyle.item, text, { paragraph: { ...mayBreak(text), ...kept(at) } }),
      ]),
    ),
  );
}

/** One that may break keeps its head with its first two lines, and its last two together. */
function participants(
  lines: readonly Line[],
  { texts, isNarrow = false }: OdtWriter,
  keep: Readonly<Record<string, string>>,
): string {
  return lines
    .map(({ text }, index) => {
      const isKept = isLong(lines) ? index === 0 || index === lines.length - 2 : index < lines.length - 1;
      const stays = isKept && !isNarrow;
      return texts.paragraph(odtStyle.participant, text, {
        paragraph: stays ? withNext : index === lines.length - 1 ? keep : {},
      });
    })
    .join('');
}

function annex({ title, other, blocks }: AnnexBlock, writer: OdtWriter, lists: ListWriters): string {
  if (other) {
    const titles = [title, other].map((text) =>
      writer.texts.paragraph(odtStyle.annexTitle, text, {
        outline: 1,
        paragraph: { 'fo:break-before': 'auto', 'fo:keep-with-next': 'auto' },
      }),
    );
    return odtColumns(titles, writer, { 'fo:break-before': 'page' }) + written(blocks, writer, lists);
  }
  const heading = writer.texts.paragraph(odtStyle.annexTitle, title, { outline: 1 });
  return heading + written(blocks, writer, lists);
}
