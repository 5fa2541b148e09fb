import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  Table,
  TextRun,
  type ISectionOptions,
} from 'docx';

import { afterLastTable, docxBlocks } from './docx-blocks';
import { cardsPage } from './docx-cards';
import { a3, a4, margins, mm, wideMargins } from './docx-measures';
import { itemsDefinition, paperNumbering } from './docx-numbering';
import { finishedPackage } from './docx-package';
import { docxStyles, paragraphStyle } from './docx-styles';
import { letterheadTable } from './docx-tables';
import { docxTexts, type WriteText } from './docx-text';
import { lettersOf } from './letters';
import type { PaperDocument, RichText, Running } from './paper';

/**
 * The paper as a Word file: styles, headings, a running head, page numbers and footnotes are Word's own, and the
 * numbers of paragraphs are counted by Word to what the paper prints. The same paper gives the same bytes.
 */
export async function paperToDocx(paper: PaperDocument): Promise<Uint8Array> {
  const write = docxTexts(paper.language);
  const numbering = paperNumbering(paper.blocks);
  const page = pageOf(paper);
  const letters = lettersOf(paper.blocks).map((blocks) => {
    const written = [...docxBlocks(blocks, { write, numbering, room: page.room }), ...afterLastTable(blocks)];
    const body = paper.sheet.kind === 'cards' ? written : [...opening(paper, write, page.room), ...written];
    // Word wants a paragraph after a table that ends the text.
    return body.at(-1) instanceof Table ? [...body, new Paragraph({})] : body;
  });
  const document = new Document({
    title: paper.name,
    creator: 'Rapporteur',
    lastModifiedBy: 'Rapporteur',
    styles: docxStyles(paper.language, page.room),
    numbering: { config: [...numbering.definitions, itemsDefinition] },
    footnotes: footnotes(paper.notes, write),
    sections: letters.map((children) => ({
      properties: {
        titlePage: true,
        page: { ...page.properties, ...(letters.length > 1 ? { pageNumbers: { start: 1 } } : {}) },
      },
      ...(paper.sheet.kind === 'cards' ? {} : running(paper.running, letters.length > 1)),
      children,
    })),
  });
  return finishedPackage(new Uint8Array(await Packer.toArrayBuffer(document)), paper.language);
}

function opening(paper: PaperDocument, write: WriteText, room: number): readonly (Paragraph | Table)[] {
  return [
    hairline(),
    letterheadTable(paper.letterhead, write, room),
    new Paragraph({ heading: HeadingLevel.TITLE, ...write(paper.title) }),
    ...(paper.subtitle ? [new Paragraph({ style: paragraphStyle.subtitle, ...write(paper.subtitle) })] : []),
  ];
}

/** LibreOffice puts an empty line before a table that begins a text with footnotes: this is a line of no height. */
function hairline(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 1, lineRule: LineRuleType.EXACT } });
}

/** Size and margins of the pages, and the width that is left for the text. */
function pageOf({ sheet, blocks }: PaperDocument) {
  const cards = blocks.find((block) => block.kind === 'cards');
  const { isWide, margin } =
    sheet.kind === 'cards' && cards
      ? cardsPage(cards, sheet.orientation)
      : { isWide: sheet.orientation === 'landscape', margin: marginsOf(sheet.orientation) };
  const size = sheet.kind === 'text' && sheet.size === 'a3' ? a3 : a4;
  return {
    room: (isWide ? size.height : size.width) - margin.left - margin.right,
    properties: { ...sizeOf(size, isWide), margin },
  };
}

function marginsOf(orientation: PaperDocument['sheet']['orientation']) {
  return { ...(orientation === 'landscape' ? wideMargins : margins), header: mm(13), footer: mm(11) };
}

function sizeOf(size: typeof a4, isWide: boolean) {
  const orientation = isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { size: { ...size, orientation } };
}

/** @param ofLetter whether pages are counted in each letter by itself */
function running({ head, foot }: Running, ofLetter: boolean): Pick<ISectionOptions, 'headers' | 'footers'> {
  const footer = new Footer({ children: [footerLine(foot, ofLetter)] });
  return {
    headers: {
      first: new Header({ children: [new Paragraph({ style: paragraphStyle.header })] }),
      default: new Header({ children: [new Paragraph({ style: paragraphStyle.header, text: head })] }),
    },
    footers: { first: footer, default: footer },
  };
}

function footerLine(foot: string, ofLetter: boolean): Paragraph {
  const pages = [
    PageNumber.CURRENT,
    ' / ',
    ofLetter ? PageNumber.TOTAL_PAGES_IN_SECTION : PageNumber.TOTAL_PAGES,
  ];
  return new Paragraph({
    style: paragraphStyle.footer,
    children: [new TextRun({ children: [foot, new Tab(), ...pages] })],
  });
}

/** The mark before a footnote is Word's; the space after it is not. */
function footnotes(notes: readonly RichText[], write: WriteText) {
  const space = new TextRun({ text: ' ' });
  return Object.fromEntries(
    notes.map((note, index) => {
      const text = write(note);
      const children = [space, ...text.children];
      return [
        index + 1,
        { children: [new Paragraph({ style: paragraphStyle.footnote, ...text, children })] },
      ];
    }),
  );
}
