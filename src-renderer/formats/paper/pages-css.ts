import { pageBox } from './page-box';
import type { PaperDocument } from './paper';
import { watermarkUrl } from './watermark';

/** Between two pages on the screen, in mm. */
export const pageGap = 7;

/**
 * How a screen shows a paper page by page: as columns of one page's height that follow one another downwards. The engine
 * breaks columns by the rules by which it breaks printed pages, so that the pages are those the printer gives. It counts
 * where `<html>` has the class `pages`; a browser that cannot set columns below one another does not take the class. With
 * `filling` beside it words are still to come: they stand as wide and as large as they will, but are not yet broken. Nor are
 * those of a paper that has the class `coming`: they are made ready behind the words that they will take the place of.
 */
export function pagesCss(paper: Pick<PaperDocument, 'sheet' | 'form' | 'running' | 'status'>): string {
  if (paper.sheet.kind === 'cards') return '';
  const { width, height, margin } = pageBox(paper);
  const { top, right, bottom, left } = margin;
  const mark = watermarkUrl(paper, { width, height });
  return `
@media screen {
  html.pages { width: ${width}mm; position: relative; transform-origin: 0 0 }
  html.pages .paper { width: ${width - left - right}mm; max-width: none; min-height: 0; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; padding: 0; background: none }
  html.pages:not(.filling) .paper:not(.coming) { columns: 1; column-height: ${height - top - bottom}mm; column-wrap: wrap; column-fill: auto; row-gap: ${top + bottom + pageGap}mm }
  html.pages .paper :is(.page-break, .annex, .translation) { border: 0; margin-top: 0; padding-top: 0; break-before: column }
  html.pages .paper :is(.numbered:not(.long), .items li:not(.long), table.asked, thead) { break-inside: avoid }
  .sheets { display: none; position: absolute; inset: 0; z-index: -1 }
  html.pages:not(.filling) .sheets { display: block }
  html.filling { background: #fff }
  .sheet { position: absolute; left: 0; width: ${width}mm; height: ${height}mm; background: #fff${mark === null ? '' : ` ${mark} center / 100% 100% no-repeat`}; box-shadow: 0 .3mm 1.6mm rgb(22 24 29 / .22); font-size: 8pt; line-height: 1.35; color: #555; white-space: pre-line }
  .sheet > * { position: absolute; left: ${left}mm; right: ${right}mm }
  .sheet .head { bottom: ${height - top + 6}mm }
  .sheet .foot { bottom: 0; height: ${bottom}mm; display: grid; grid-template-columns: 1fr auto 1fr; gap: 4mm; align-items: center }
  .sheet .foot > :nth-child(2) { font-weight: 600; text-align: center }
  .sheet .foot > :last-child { text-align: end }
}
`;
}
