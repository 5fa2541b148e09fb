import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Piece } from './page-pieces';

/** What was put onto a page after it was made. */
export interface PageAnnotations {
  /** Remarks in the margin, in the order of the file. */
  readonly comments: readonly string[];
  /** What was filled into the fields of a form, where it stands. */
  readonly filled: readonly Piece[];
}

/** More than anybody writes onto a page. */
const most = 500;
const remarks = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Caret',
  'Popup',
]);

export async function readAnnotations(page: PDFPageProxy): Promise<PageAnnotations> {
  const found: unknown = await page.getAnnotations({ intent: 'display' }).catch(() => []);
  const comments: string[] = [];
  const filled: Piece[] = [];
  if (!Array.isArray(found)) return { comments, filled };
  const { transform } = page.getViewport({ scale: 1 });
  for (const item of found.slice(0, most) as unknown[]) {
    if (!item || typeof item !== 'object') continue;
    const fields = item as Readonly<Record<string, unknown>>;
    const kind = String(fields['subtype']);
    if (remarks.has(kind)) {
      const words = wordsOf(fields['contentsObj']);
      if (words !== '' && !comments.includes(words)) comments.push(words);
    }
    const value = kind === 'Widget' && fields['fieldType'] === 'Tx' ? fields['fieldValue'] : undefined;
    if (typeof value === 'string' && value.trim() !== '')
      filled.push(...piecesOf(value, fields['rect'], transform));
  }
  return { comments, filled };
}

function wordsOf(value: unknown): string {
  if (!value || typeof value !== 'object' || !('str' in value) || typeof value.str !== 'string') return '';
  return value.str.replace(/\s+/gu, ' ').trim();
}

/** The lines of a field, from its upper edge down. */
function piecesOf(value: string, rect: unknown, transform: readonly number[]): readonly Piece[] {
  const [x0, y0, x1, y1] = Array.isArray(rect) ? rect.map(Number) : [];
  const [a = 1, , , d = -1, e = 0, f = 0] = transform;
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return [];
  const lines = value.split(/\r\n?|\n/u).slice(0, 200);
  const height = Math.abs(y1 - y0);
  const size = Math.max(4, Math.min(11, (height / lines.length) * 0.8));
  const [left, right] = [a * Math.min(x0, x1) + e, a * Math.max(x0, x1) + e];
  const top = d * Math.max(y0, y1) + f;
  if (![left, right, top].every(Number.isFinite)) return [];
  return lines.flatMap((text, at) => {
    if (text.trim() === '') return [];
    const y = lines.length === 1 ? top + height * 0.7 : top + size * (1 + at * 1.2);
    const width = Math.min(right - left, text.length * size * 0.5);
    return [{ text, x0: left, x1: left + width, y, size, font: 'field', spaced: true }];
  });
}
