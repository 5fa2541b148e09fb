import type { PaperDocument } from '@/formats/paper/paper';
import { paperBody, paperToHtml } from '@/formats/paper/write-html';
import { createFormatsClient, type Worked } from '@/formats/worker/formats-client';
import type { PaperFormat } from '@/formats/worker/paper-format';
import { embeddedFontCss } from '../preview/paper-fonts';
import type { ExportFormat } from './export-formats';

/** The threads that write papers; none is started before the first export. */
const formats = createFormatsClient();

const paperFormats: Readonly<Record<Exclude<ExportFormat, 'pdf'>, PaperFormat>> = {
  docx: 'docx',
  html: 'html',
  md: 'markdown',
  txt: 'text',
};

/** The paper as the bytes of a file, written on a thread of its own. */
export async function writeFile(
  paper: PaperDocument,
  format: Exclude<ExportFormat, 'pdf'>,
): Promise<Worked<Uint8Array>> {
  const options = format === 'html' ? { html: { fontCss: await fontCssOf(paper) } } : {};
  return formats.writePaper(paper, paperFormats[format], options);
}

/** The paper as one HTML document that brings its fonts and needs nothing else: for the printer. */
export async function printableHtml(paper: PaperDocument): Promise<string> {
  return paperToHtml(paper, { fontCss: await fontCssOf(paper) });
}

function fontCssOf(paper: PaperDocument): Promise<string> {
  return embeddedFontCss(paperBody(paper));
}
