import { randomUUID } from 'node:crypto';
import { BrowserWindow, session, type PrintToPDFOptions, type Session } from 'electron';
import { APP_SCHEME } from './app-origin';
import { sealSession } from './session-policy';

/** Page numbers in CSS margin boxes came with this engine; older ones get them from printing itself. */
const MARGIN_BOXES_SINCE = 131;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/**
 * Prints a self-contained HTML document in a hidden window of its own: no script, no preload, no network, a session in
 * memory that nothing else uses and that knows one address.
 */
export async function htmlToPdf(html: string): Promise<Uint8Array> {
  const id = randomUUID();
  const address = `${APP_SCHEME}://paper/${id}`;
  const sealed = session.fromPartition(`print-${id}`, { cache: false });
  sealSession(sealed, (url) => url === address);
  serveOnce(sealed, address, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: sealed,
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      webgl: false,
    },
  });
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF(printOptions(engineVersion()));
  } finally {
    window.destroy();
    sealed.protocol.unhandle(APP_SCHEME);
  }
}

/** Served and not put into a data: address, which the engine cuts off at two megabytes. */
function serveOnce(target: Session, address: string, html: string): void {
  let body: string | undefined = html;
  target.protocol.handle(APP_SCHEME, ({ url }) => {
    const found = url === address ? body : undefined;
    body = undefined;
    if (found === undefined) return new Response(null, { status: 404 });
    return new Response(found, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}

/** The paper's CSS says size and margins; tags and outline make the file readable by ear. */
export function printOptions(engine: number): PrintToPDFOptions {
  const options: PrintToPDFOptions = {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
  if (engine >= MARGIN_BOXES_SINCE) return options;
  return { ...options, displayHeaderFooter: true, headerTemplate: HEADER, footerTemplate: FOOTER };
}

// Printing sets these at a size of zero unless told otherwise.
const STYLE = 'font: 8pt serif; color: #444; width: 100%; text-align: center';
// It would stand above the title of the first page as well.
const HEADER = '<span></span>';
const FOOTER = `<div style="${STYLE}"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`;

function engineVersion(): number {
  return Number.parseInt(process.versions.chrome, 10);
}
