import { assertNever } from '@/domain/assert-never';

import { xmlElement } from '../../xml/write-xml';
import { isLong } from '../long-delegation';
import type { NumberedLists } from '../numbered-lists';
import type { AnnexBlock, Block, Fact, Line, NumberedBlock } from '../paper';
import { OdtListWriter } from './odt-list-writer';
import { numberedIndents, odtList, odtStyle, styleId } from './odt-style-names';
import { odtForm, odtSignatures, odtTable, type OdtTableWriter } from './odt-tables';
import type { OdtTexts } from './odt-text';

export interface OdtWriter extends OdtTableWriter {
  readonly lists: NumberedLists;
}

/** The blocks of a paper, in order. Numbered paragraphs that follow each other stand in one list. */
export function odtBlocks(blocks: readonly Block[], writer: OdtWriter): string {
  return written(blocks, writer, new OdtListWriter(writer.lists));
}

function written(blocks: readonly Block[], writer: OdtWriter, numbers: OdtListWriter): string {
  const parts: string[] = [];
  for (const block of blocks) {
    const item = block.kind === 'numbered' ? numbers.item(block, numberedText(block, writer)) : undefined;
    if (item !== undefined) parts.push(item);
    else parts.push(numbers.end(), odtBlock(block, writer, numbers));
  }
  return [...parts, numbers.end()].join('');
}

function odtBlock(block: Block, writer: OdtWriter, numbers: OdtListWriter): string {
  const { texts } = writer;
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? texts.paragraph(odtStyle.textHeading, block.text, { outline: 2 })
        : texts.paragraph(odtStyle.heading1, block.text, { outline: 1 });
    case 'facts':
      return block.facts.map((fact) => factParagraph(fact, texts)).join('');
    case 'numbered':
      return labelledText(block, texts);
    case 'paragraph':
      return texts.paragraph(odtStyle.text, block.text);
    case 'quotation':
      return (
        texts.paragraph(odtStyle.speaker, block.speaker) + texts.paragraph(odtStyle.quotation, block.text)
      );
    case 'delegation':
      return texts.paragraph(odtStyle.delegation, block.name) + participants(block.lines, texts);
    case 'section-label':
      return texts.paragraph(odtStyle.listSection, block.text, { outline: 2 });
    case 'table':
      return odtTable(block, writer);
    case 'list':
      return itemList(block.items, texts);
    case 'signatures':
      return odtSignatures(block.places, writer);
    case 'letter':
      return '';
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
      return annex(block, writer, numbers);
    default:
      return assertNever(block);
  }
}

/** A line of no height that begins a page. */
const newPage = {
  'fo:break-before': 'page',
  'fo:margin-bottom': '0mm',
  'fo:line-height': '0.1mm',
};

/** Term, tab, description: plain lines, easy to edit, with the description hanging. */
function factParagraph({ term, descriptions }: Fact, texts: OdtTexts): string {
  const grey = texts.styleOf('text', xmlElement('style:text-properties', { 'fo:color': '#555555' }));
  const label = xmlElement('text:span', { 'text:style-name': grey }, [texts.words(term)]);
  const said = descriptions.map(({ text }) => texts.span(text)).join('<text:line-break/>');
  return texts.line(odtStyle.fact, '', { before: `${label}<text:tab/>${said}` });
}

function numberedText({ text }: NumberedBlock, { texts }: OdtWriter): string {
  return texts.paragraph(odtStyle.numbered, text);
}

/** With its number written out: one that no program counts to. */
function labelledText({ text, label, level }: NumberedBlock, texts: OdtTexts): string {
  const { start, hanging } = numberedIndents[level];
  return texts.paragraph(odtStyle.numbered, text, {
    paragraph: { 'fo:margin-left': `${start}mm`, 'fo:text-indent': `${-hanging}mm` },
    before: `${texts.words(label)}<text:tab/>`,
  });
}

function itemList(items: readonly Line[], texts: OdtTexts): string {
  return xmlElement(
    'text:list',
    { 'text:style-name': styleId(odtList.items) },
    items.map(({ text }) => xmlElement('text:list-item', {}, [texts.paragraph(odtStyle.item, text)])),
  );
}

/** One that may break keeps its head with its first two lines, and its last two together. */
function participants(lines: readonly Line[], texts: OdtTexts): string {
  return lines
    .map(({ text }, index) => {
      const stays = isLong(lines) ? index === 0 || index === lines.length - 2 : index < lines.length - 1;
      return texts.paragraph(
        odtStyle.participant,
        text,
        stays ? { paragraph: { 'fo:keep-with-next': 'always' } } : {},
      );
    })
    .join('');
}

function annex({ title, blocks }: AnnexBlock, writer: OdtWriter, numbers: OdtListWriter): string {
  const heading = writer.texts.paragraph(odtStyle.annexTitle, title, { outline: 1 });
  return heading + written(blocks, writer, numbers);
}
