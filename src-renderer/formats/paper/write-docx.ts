import {
  AlignmentType,
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
import { a4, mm } from './docx-measures';
import { itemsDefinition, paperNumbering } from './docx-numbering';
import { finishedPackage } from './docx-package';
import { docxStyles, paragraphStyle, wordSizes } from './docx-styles';
import { columnsTable } from './docx-parallel';
import { letterheadTable } from './docx-tables';
import { docxWatermark, emptyHeader } from './docx-watermark';
import { docxTexts, type WriteText } from './docx-text';
import { withMarks } from './hand/docx-marks';
import { originProperty, writeOrigin, type HandOrigin } from './hand/hand-origin';
import { isSeveralLetters, partsOf } from './letters';
import { openingOf, type Opening } from './opening';
import { footAt, headAt, pageBox } from './page-box';
import type { PaperDocument, RichText } from './paper';
import type { PaperPictures } from './paper-pictures';
import { plainText, richText } from './rich-text';

/**
 * The paper as a Word file: styles, headings, a running head, page numbers and footnotes are Word's own, and the
 * numbers of paragraphs are counted by Word to what the paper prints. The same paper gives the same bytes.
 * @param origin of a paper that may come back edited: then the file says which it is, and its texts of which records
 */
export async function paperToDocx(
  paper: PaperDocument,
  pictures: PaperPictures = new Map(),
  origin?: HandOrigin,
): Promise<Uint8Array> {
  const bare = docxTexts(paper.language, paper.markup);
  const write = origin ? withMarks(bare, paper) : bare;
  const numbering = paperNumbering(paper.blocks, paper.form.numbering);
  const page = pageOf(paper);
  const size = wordSizes(paper.form);
  const parts = partsOf(paper.blocks).map((part) => {
    const opening = openingOf(paper, part);
    const { language } = opening;
    const written = [
      ...docxBlocks(part.blocks, { write, numbering, room: page.room, size, language }),
      ...afterLastTable(part.blocks),
    ];
    const body =
      paper.sheet.kind === 'cards'
        ? written
        : [...head(paper, { opening, write, room: page.room, pictures }), ...written];
    // Word wants a paragraph after a table that ends the text.
    return body.at(-1) instanceof Table ? [...body, new Paragraph({})] : body;
  });
  const document = new Document({
    title: paper.name,
    ...(paper.subtitle ? { subject: plainText(paper.subtitle) } : {}),
    ...keywordsOf(paper),
    customProperties: [
      ...(paper.status ? [{ name: 'Status', value: paper.status.label }] : []),
      ...(origin ? [{ name: originProperty, value: writeOrigin(origin) }] : []),
    ],
    creator: 'Rapporteur',
    lastModifiedBy: 'Rapporteur',
    styles: docxStyles(paper.language, page.room, paper.form),
    numbering: { config: [...numbering.definitions, itemsDefinition] },
    footnotes: footnotes(paper.notes, write),
    sections: parts.map((children) => ({
      properties: {
        titlePage: true,
        page: page.properties,
      },
      ...(paper.sheet.kind === 'cards' ? {} : running(paper, write)),
      children,
    })),
  });
  return finishedPackage(new Uint8Array(await Packer.toArrayBuffer(document)), paper.language);
}

/** By which a paper is found among files: whose it is, and its symbol. */
function keywordsOf({ letterhead, symbol, running: { foot } }: PaperDocument): {
  readonly keywords?: string;
} {
  const keywords = [plainText(letterhead.process), foot.includes(symbol ?? '') ? '' : symbol, foot]
    .filter(Boolean)
    .join('; ');
  return keywords === '' ? {} : { keywords };
}

interface HeadWriter {
  readonly opening: Opening;
  readonly write: WriteText;
  /** Width of the text. */
  readonly room: number;
  readonly pictures: PaperPictures;
}

function head(paper: PaperDocument, writer: HeadWriter): readonly (Paragraph | Table)[] {
  const { write, room } = writer;
  const { classification, titles } = writer.opening;
  const written = titles.map(({ title, subtitle }) => [
    new Paragraph({ heading: HeadingLevel.TITLE, ...write(title) }),
    ...(subtitle ? [new Paragraph({ style: paragraphStyle.subtitle, ...write(subtitle) })] : []),
  ]);
  return [
    hairline(),
    letterheadTable(paper, writer),
    hairline(),
    ...(classification
      ? [new Paragraph({ style: paragraphStyle.classification, ...write(classification) })]
      : []),
    ...(written.length > 1 ? [columnsTable(written, room), hairline()] : written.flat()),
  ];
}

/**
 * A line of no height, which parts two tables. LibreOffice puts an empty line before a table that begins a text with
 * footnotes, and leaves a heading alone at the foot of the first page where the title follows the letterhead at once.
 */
function hairline(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 1, lineRule: LineRuleType.EXACT } });
}

/** Size and margins of the pages, and the width that is left for the text. */
function pageOf(paper: PaperDocument) {
  const { sheet, blocks } = paper;
  const cards = blocks.find((block) => block.kind === 'cards');
  if (sheet.kind === 'cards' && cards) {
    const { isWide, margin } = cardsPage(cards, sheet.orientation);
    const room = (isWide ? a4.height : a4.width) - margin.left - margin.right;
    return { room, properties: { ...sizeOf(a4, isWide), margin } };
  }
  const { width, height, margin } = pageBox(paper);
  const isWide = sheet.orientation === 'landscape';
  const size = { width: mm(Math.min(width, height)), height: mm(Math.max(width, height)) };
  const margins = {
    top: mm(margin.top),
    right: mm(margin.right),
    bottom: mm(margin.bottom),
    left: mm(margin.left),
    header: mm(headAt),
    footer: mm(footAt),
  };
  const room = (isWide ? size.height : size.width) - margins.left - margins.right;
  return { room, properties: { ...sizeOf(size, isWide), margin: margins } };
}

function sizeOf(size: typeof a4, isWide: boolean) {
  const orientation = isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { size: { ...size, orientation } };
}

function running(paper: PaperDocument, write: WriteText): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { classification } = paper.form;
  const line = classification
    ? [
        new Paragraph({
          style: paragraphStyle.footer,
          alignment: AlignmentType.CENTER,
          ...write(classification, { bold: true }),
        }),
      ]
    : [];
  const footer = new Footer({ children: [...line, footerLine(paper)] });
  const { head: words, headLanguages = [] } = paper.running;
  const style = paragraphStyle.header;
  return {
    headers: {
      first: new Header({ children: [emptyHeader(paper)] }),
      default: new Header({
        children: words.split('\n').map((text, at) => {
          const written = write(richText(text, headLanguages[at] ?? paper.language));
          const mark = at === 0 ? docxWatermark(paper, 2) : [];
          return new Paragraph({ style, ...written, children: [...mark, ...written.children] });
        }),
      }),
    },
    footers: { first: footer, default: footer },
  };
}

function footerLine({ running: { foot }, form: { pageNumber }, blocks }: PaperDocument): Paragraph {
  const { before, between } = pageNumber;
  const pages = isSeveralLetters(blocks)
    ? []
    : [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES];
  const [first = '', ...others] = foot.split('\n');
  const lines = others.map((text) => new TextRun({ text, break: 1 }));
  return new Paragraph({
    style: paragraphStyle.footer,
    children: [new TextRun({ children: [first, ...pages] }), ...lines],
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
