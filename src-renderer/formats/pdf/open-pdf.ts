import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadError } from '../prior-records/read-prior-record';
import { loadPdfLibrary } from './load-pdf-library';

export type OpenedPdf =
  | { readonly ok: true; readonly document: PDFDocumentProxy; readonly task: PDFDocumentLoadingTask }
  | { readonly ok: false; readonly error: ReadError };

/**
 * Opens a PDF for its words alone: no code from strings, no fonts, no pictures, nothing fetched. A file that may be read
 * without a password is read, whatever else its owner forbids.
 * @returns the document, to be closed by `task.destroy()`; or `encrypted`, or `damaged` past mending
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocument, VerbosityLevel } = await loadPdfLibrary();
  const task = getDocument({
    // The library keeps what it is given.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // A picture of more points than one is left out, so none is ever unpacked.
    maxImageSize: 1,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
  });
  try {
    return { ok: true, document: await task.promise, task };
  } catch (error) {
    await task.destroy();
    const locked = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, error: { code: locked ? 'encrypted' : 'damaged', kind: 'pdf' } };
  }
}
