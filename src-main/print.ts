import { randomUUID } from 'node:crypto';
import { BrowserWindow, session, type PrintToPDFOptions, type Session } from 'electron';
import type { PrintPage, RunningTemplates } from '../src-preload/contract';
import { APP_SCHEME } from './app-origin';
import { sealSession } from './session-policy';

/** Heads and feet in CSS margin boxes came with this engine; older ones get them from printing itself. */
const MARGIN_BOXES_SINCE = 131;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/**
 * Prints a self-contained HTML document in a hidden window of its own: no script, no preload, no network, a session in
 * memory that nothing else uses and that knows one address.
 */
export async function pageToPdf({ html, running }: PrintPage): Promise<Uint8Array> {
  const id = randomUUID();
  const templates = engineVersion() < MARGIN_BOXES_SINCE ? running : null;
  const address = `${APP_SCHEME}://paper/${id}`;
  const sealed = session.fromPartition(`print-${id}`, { cache: false });
  sealSession(sealed, (url) => url === address);
  // Rules that are inserted later count for no page.
  serveOnce(sealed, address, templates ? `${html}<style>${templates.firstPage}</style>` : html);
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
    return await window.webContents.printToPDF(printOptions(templates));
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
function printOptions(templates: RunningTemplates | null): PrintToPDFOptions {
  const options: PrintToPDFOptions = {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
  if (!templates) return options;
  const { css, header, footer } = templates;
  return {
    ...options,
    displayHeaderFooter: true,
    // Rules of the header are those of the footer too.
    headerTemplate: `<style>${css}</style>${header}`,
    footerTemplate: footer,
  };
}

function engineVersion(): number {
  return Number.parseInt(process.versions.chrome, 10);
}
