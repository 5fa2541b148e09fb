import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfLibrary } from './load-pdf-library';

/** So many strokes are a drawing, or letters drawn as shapes. */
const fewestStrokes = 30;

/**
 * Whether a page without words shows something: a picture that covers a part of it, or many shapes. Pictures are not
 * unpacked; the room that was made for one tells of it.
 */
export async function showsSomething(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await loadPdfLibrary();
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  const least = Math.abs((x1 - x0) * (y1 - y0)) * 0.05;
  const { fnArray, argsArray } = await page.getOperatorList();
  const areas: number[] = [];
  let area = 1;
  let strokes = 0;
  for (const [at, operation] of fnArray.entries()) {
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) areas.push(area);
    if (operation === OPS.transform || operation === OPS.paintFormXObjectBegin)
      area *= scaleOf(argsArray[at], operation === OPS.transform);
    if (operation === OPS.constructPath) strokes += 1;
    if (operation === OPS.paintImageXObject || operation === OPS.paintImageMaskXObject) return true;
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) {
      if (area > least) return true;
      area = areas.pop() ?? 1;
    }
  }
  return area > least || strokes >= fewestStrokes;
}

function scaleOf(args: unknown, isTransform: boolean): number {
  const matrix: unknown = isTransform ? args : Array.isArray(args) ? args[0] : undefined;
  if (!matrix || typeof matrix !== 'object') return 1;
  const [a = 1, b = 0, c = 0, d = 1] = Array.from(matrix as ArrayLike<number>);
  const scale = Math.abs(a * d - b * c);
  return Number.isFinite(scale) ? scale : 1;
}
