import type { PaperDocument } from '@/formats/paper/paper';

/** Width of A4 in CSS px, upright and on its side. */
const widths = { portrait: 794, landscape: 1123 } as const;
const narrow = { width: 400, scale: 0.82 };
/** In mm: a table whose stated widths are less than this leaves the rest to words that flow. */
const flowing = 40;
/** Smaller than this the words of a wide table cannot be read: its page is then drawn narrower than it is. */
const smallest = 0.36;

/**
 * How large the paper is drawn in a preview of this width (px): true to size where a sheet fits. In a narrow pane words
 * that can flow stay well readable; tables of stated widths and cards are drawn as small as it takes to show them whole.
 */
export function previewScale(
  width: number,
  { sheet, blocks }: Pick<PaperDocument, 'sheet' | 'blocks'>,
): number {
  const whole = Math.min(1, width / widths[sheet.orientation]);
  if (sheet.kind === 'cards') return whole;
  const isMeasured = blocks.some(
    (block) =>
      block.kind === 'table' && block.columns.reduce((sum, column) => sum + (column.width ?? 0), 0) > flowing,
  );
  if (isMeasured) return Math.max(smallest, whole);
  const share = (width - narrow.width) / (widths[sheet.orientation] - narrow.width);
  return Math.min(1, Math.max(narrow.scale, narrow.scale + share * (1 - narrow.scale)));
}
