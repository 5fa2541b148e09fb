import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfFacts {
  readonly title: string;
  readonly isTagged: boolean;
  /** Width and height of the first page in points. */
  readonly pageSize: readonly number[];
  /** The text of each page. */
  readonly pages: readonly string[];
}

/** Reads a PDF again, by another program than the one that wrote it. */
export async function readPdf(path: string): Promise<PdfFacts> {
  const task = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(
      content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
  }
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (await document.getPage(1)).view;
  const { info } = await document.getMetadata();
  const marks = await document.getMarkInfo();
  await task.destroy();
  return {
    title: 'Title' in info && typeof info.Title === 'string' ? info.Title : '',
    isTagged: marks?.Marked === true,
    pageSize: [x2 - x1, y2 - y1],
    pages,
  };
}

/** The fonts of a PDF by name, and whether the file holds them. */
export async function fontsIn(pdf: Uint8Array): Promise<ReadonlyMap<string, boolean>> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, fontExtraProperties: true });
  const document = await task.promise;
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    // The fonts of a page are loaded once its drawing is worked out.
    const { argsArray } = await page.getOperatorList();
    for (const args of argsArray as readonly unknown[]) {
      const id: unknown = Array.isArray(args) ? args[0] : null;
      if (typeof id !== 'string' || !/_f\d+$/u.test(id)) continue;
      const font: unknown = page.commonObjs.get(id);
      if (isFont(font)) fonts.set(font.name, font.missingFile !== true);
    }
  }
  await task.destroy();
  return fonts;
}

function isFont(value: unknown): value is { readonly name: string; readonly missingFile?: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
