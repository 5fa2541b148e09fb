import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TextRun,
  type ISectionOptions,
} from 'docx';

import { docxBlocks } from './docx-blocks';
import { page, mm } from './docx-measures';
import { itemsDefinition, paperNumbering } from './docx-numbering';
import { finishedPackage } from './docx-package';
import { docxStyles, paragraphStyle } from './docx-styles';
import { letterheadTable } from './docx-tables';
import { docxTexts, type WriteText } from './docx-text';
import type { PaperDocument, RichText, Running } from './paper';

/**
 * The paper as a Word file: styles, headings, a running head, page numbers and footnotes are Word's own, and the
 * numbers of paragraphs are counted by Word to what the paper prints. The same paper gives the same bytes.
 */
export async function paperToDocx(paper: PaperDocument): Promise<Uint8Array> {
  const write = docxTexts(paper.language);
  const numbering = paperNumbering(paper.blocks);
  const body = [
    hairline(),
    letterheadTable(paper.letterhead, write),
    new Paragraph({ heading: HeadingLevel.TITLE, ...write(paper.title) }),
    ...(paper.subtitle ? [new Paragraph({ style: paragraphStyle.subtitle, ...write(paper.subtitle) })] : []),
    ...docxBlocks(paper.blocks, { write, numbering }),
  ];
  const document = new Document({
    title: paper.name,
    creator: 'Rapporteur',
    lastModifiedBy: 'Rapporteur',
    styles: docxStyles(paper.language),
    numbering: { config: [...numbering.definitions, itemsDefinition] },
    footnotes: footnotes(paper.notes, write),
    // Word wants a paragraph after a table that ends the text.
    sections: [section(paper.running, body.at(-1) instanceof Table ? [...body, new Paragraph({})] : body)],
  });
  return finishedPackage(new Uint8Array(await Packer.toArrayBuffer(document)), paper.language);
}

/** LibreOffice puts an empty line before a table that begins a text with footnotes: this is a line of no height. */
function hairline(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 1, lineRule: LineRuleType.EXACT } });
}

function section(running: Running, children: ISectionOptions['children']): ISectionOptions {
  const { width, height, ...margins } = page;
  const footer = new Footer({ children: [footerLine(running)] });
  return {
    properties: {
      titlePage: true,
      page: { size: { width, height }, margin: { ...margins, header: mm(13), footer: mm(11) } },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ style: paragraphStyle.header })] }),
      default: new Header({
        children: [new Paragraph({ style: paragraphStyle.header, text: running.head })],
      }),
    },
    footers: { first: footer, default: footer },
    children,
  };
}

function footerLine({ foot }: Running): Paragraph {
  const pages = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
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
