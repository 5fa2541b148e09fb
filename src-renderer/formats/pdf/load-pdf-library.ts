import type * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs';

type Library = typeof pdf;

let loading: Promise<Library> | undefined;

/** The library that reads PDF, fetched when the first file of it is met. Both its halves run in the thread that asks. */
export function loadPdfLibrary(): Promise<Library> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Library> {
  const scope: { window?: unknown; pdfjsWorker?: unknown } = globalThis;
  // Within a worker the library's second half would take the thread's own port for its own, unless it sees a window.
  const inWorker = !('window' in scope);
  if (inWorker) scope.window = globalThis;
  try {
    // @ts-expect-error comes without types; it is only handed on to its other half
    scope.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    if (inWorker) delete scope.window;
  }
}
