import { pageBox } from '@/formats/paper/page-box';
import type { PaperDocument } from '@/formats/paper/paper';
import type { PaperZoom } from './paper-zoom';

/** Of CSS px in a mm. */
const perMm = 96 / 25.4;
const narrow = { width: 400, scale: 0.82 };
/** In mm: a table whose stated widths are less than this leaves the rest to words that flow. */
const flowing = 40;
/** Smaller than this the words of a wide table cannot be read: its page is then drawn narrower than it is. */
const smallest = 0.36;

type Printed = Pick<PaperDocument, 'sheet' | 'form' | 'running' | 'blocks'>;

/** Width of a page in CSS px, drawn true to size. */
export function pageWidth(paper: Printed): number {
  return pageBox(paper).width * perMm;
}

/**
 * How large pages are drawn in a preview of this width (px): as wide as it is but not above true size, or by the share of
 * true size that is asked for.
 */
export function pagesScale(width: number, paper: Printed, zoom: Exclude<PaperZoom, 'flow'>): number {
  return zoom === 'fit' ? Math.min(1, width / pageWidth(paper)) : Number(zoom) / 100;
}

/**
 * How large a paper without pages is drawn: true to size where a sheet fits. In a narrow pane words that can flow stay well
 * readable; tables of stated widths and cards are drawn as small as it takes to show them whole.
 */
export function flowScale(width: number, paper: Printed): number {
  const full = pageWidth(paper);
  const whole = Math.min(1, width / full);
  if (paper.sheet.kind === 'cards') return whole;
  const isMeasured = paper.blocks.some(
    (block) =>
      block.kind === 'table' && block.columns.reduce((sum, column) => sum + (column.width ?? 0), 0) > flowing,
  );
  if (isMeasured) return Math.max(smallest, whole);
  const share = (width - narrow.width) / (full - narrow.width);
  return Math.min(1, Math.max(narrow.scale, narrow.scale + share * (1 - narrow.scale)));
}
