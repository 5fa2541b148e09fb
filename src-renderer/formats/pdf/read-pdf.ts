import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SourceNote } from '@/domain/draft';
import type { PriorRecord } from '../prior-records/read-prior-record';
import type { FormatOutcome, FormatReader } from '../prior-records/record-text';
import { isPdfBomb } from './inflated-size';
import { openPdf } from './open-pdf';
import { readPagePieces, type PagePieces } from './page-pieces';
import { pdfAbout } from './pdf-about';
import { pdfText } from './pdf-text';
import { showsSomething } from './picture-page';

/** Nothing a secretariat files has more pages; what is beyond them is left, and said so. */
const mostPages = 2000;
const mostLetters = 20_000_000;

/**
 * A PDF with a text layer to plain text. Scripts and actions in it are never run; files attached to it are handed on.
 * Pages that are pictures are counted; where all are, the file is a `scan`.
 */
export const readPdf: FormatReader = async ({ name, bytes }) => {
  if (isPdfBomb(bytes)) return { ok: false, error: { code: 'bomb', kind: 'pdf' } };
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  try {
    return await readDocument(opened.document, name);
  } finally {
    await opened.task.destroy();
  }
};

async function readDocument(document: PDFDocumentProxy, name: string): Promise<FormatOutcome> {
  const { pages, pictures, isCut } = await readPages(document);
  const parts = await attachedFiles(document, name);
  const isScan = pages.every(isBlank);
  if (isScan && pictures > 0) return { ok: false, error: { code: 'scan', pages: pictures }, parts };
  const { text, dropped, footnotes, comments } = pdfText(pages);
  const hasScripts = await document.hasJSActions().catch(() => false);
  const notes: SourceNote[] = [
    ...(pictures > 0 ? [{ code: 'pages-without-text' as const, count: pictures }] : []),
    ...(footnotes > 0 ? [{ code: 'footnotes' as const, count: footnotes }] : []),
    ...(comments > 0 ? [{ code: 'comments' as const, count: comments }] : []),
    ...(parts.length > 0 ? [{ code: 'attachments' as const, count: parts.length }] : []),
    ...(hasScripts ? [{ code: 'macros' as const }] : []),
    ...(isCut ? [{ code: 'cut' as const }] : []),
  ];
  const about = await pdfAbout(document);
  return { ok: true, kind: 'text', record: { text, dropped, about, notes }, parts };
}

async function readPages(document: PDFDocumentProxy) {
  const pages: PagePieces[] = [];
  const count = Math.min(document.numPages, mostPages);
  let pictures = 0;
  let letters = 0;
  let number = 1;
  for (; number <= count && letters < mostLetters; number += 1) {
    // One damaged page does not take the others with it; it is told as one that could not be read.
    const page = await document.getPage(number).catch(() => undefined);
    const read = page && (await readPagePieces(page).catch(() => undefined));
    if (read && !isBlank(read)) {
      pages.push(read);
      letters += read.main.pieces.reduce((sum, { text }) => sum + text.length, 0);
    } else if (!page || !read || (await showsSomething(page).catch(() => true))) pictures += 1;
    page?.cleanup();
  }
  return { pages, pictures, isCut: number <= document.numPages };
}

/** Nothing on it that is a letter or a number; a font without a key to its letters leaves marks of no meaning. */
function isBlank({ main, turned }: PagePieces): boolean {
  return ![main, ...turned].some(({ pieces }) => pieces.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
}

async function attachedFiles(document: PDFDocumentProxy, name: string): Promise<readonly PriorRecord[]> {
  const attached: unknown = await document.getAttachments().catch(() => null);
  if (!attached || typeof attached !== 'object') return [];
  const files: PriorRecord[] = [];
  for (const entry of Object.values(attached) as unknown[]) {
    if (!entry || typeof entry !== 'object' || !('content' in entry) || !('filename' in entry)) continue;
    const { content, filename } = entry;
    if (content instanceof Uint8Array && content.length > 0)
      files.push({
        name: `${name} › ${typeof filename === 'string' ? filename : 'attachment'}`,
        bytes: content.slice(),
      });
  }
  return files;
}
