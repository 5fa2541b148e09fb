import { assertNever } from '@/domain/assert-never';
import type { PaperDocument } from '@/formats/paper/paper';
import { paperBody, paperToHtml } from '@/formats/paper/write-html';
import { embeddedFontCss } from '../preview/paper-fonts';
import type { ExportFormat } from './export-formats';

/** The paper as the bytes of a file; writers that are large load when they are first asked for. */
export async function writeFile(
  paper: PaperDocument,
  format: Exclude<ExportFormat, 'pdf'>,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('@/formats/paper/write-docx')).paperToDocx(paper);
    case 'html':
      return utf8(await printableHtml(paper));
    case 'md':
      return utf8((await import('@/formats/paper/write-markdown')).paperToMarkdown(paper));
    case 'txt':
      return utf8((await import('@/formats/paper/write-text')).paperToText(paper));
    default:
      return assertNever(format);
  }
}

/** The paper as one HTML document that brings its fonts and needs nothing else. */
export async function printableHtml(paper: PaperDocument): Promise<string> {
  return paperToHtml(paper, { fontCss: await embeddedFontCss(paperBody(paper)) });
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
