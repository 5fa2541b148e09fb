import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

import type { PaperDocument } from '@/formats/paper/paper';
import { paperToHtml, type HtmlOptions } from '@/formats/paper/write-html';

import { paperFontCss } from '../integration/paper/paper-font-css';
import { chromiumExecutable } from './chromium-executable';
import { readPdf, type PdfFacts } from './read-pdf';
import { withTemporaryFolder } from './temporary-folder';

export const printer = chromiumExecutable();

/** Papers as PDF, printed one after another by Chromium as the app prints them. */
export async function printPapers(
  papers: readonly PaperDocument[],
  { pictures = new Map(), fontCss = paperFontCss() }: Pick<HtmlOptions, 'pictures' | 'fontCss'> = {},
): Promise<readonly Uint8Array[]> {
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(printer === undefined ? {} : { executablePath: printer }),
  });
  try {
    const printed: Uint8Array[] = [];
    for (const paper of papers) {
      const page = await browser.newPage();
      await page.setContent(paperToHtml(paper, { fontCss, pictures }));
      await page.evaluate('document.fonts.ready');
      printed.push(
        await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
      );
      await page.close();
    }
    return printed;
  } finally {
    await browser.close();
  }
}

/** What another program reads in a PDF. */
export function rereadPdf(pdf: Uint8Array): Promise<PdfFacts> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'paper.pdf');
    await writeFile(path, pdf);
    return readPdf(path);
  });
}
