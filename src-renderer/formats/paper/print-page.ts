import { cssFamilies } from './css-families';
import { escapeHtml } from './escape-html';
import { facesFor, readFontFaces } from './font-faces';
import { isSeveralLetters } from './letters';
import { classificationLines, footShares, pageBox, roomOf } from './page-box';
import type { PaperDocument } from './paper';
import { paperToHtml, type HtmlOptions } from './write-html';

/** What stands at the head and foot of every page, for engines that know no margin boxes of CSS. */
export interface RunningTemplates {
  /** Goes with the templates: they know nothing of the page's own rules. */
  readonly css: string;
  /** HTML; the engine puts numbers into elements of the classes `pageNumber` and `totalPages`. */
  readonly header: string;
  readonly footer: string;
  /** A rule for the page itself, by which the templates tell its first page. */
  readonly firstPage: string;
}

/** A page to print. */
export interface PrintPage {
  /** A complete, self-contained document. */
  readonly html: string;
  /** `null` of pages that have neither head nor foot. */
  readonly running: RunningTemplates | null;
}

export function printPage(paper: PaperDocument, options: HtmlOptions = {}): PrintPage {
  return { html: paperToHtml(paper, options), running: runningTemplates(paper, options.fontCss ?? '') };
}

const pixelsPerMm = 96 / 25.4;
/** How much lower the text of the first page begins, in mm: the least that is more than the engine's rounding to pixels. */
const lowered = 1;

/**
 * The first page has no running head, and a template cannot ask which page it is on. It can ask how high the room is that it
 * stands in, which is the page's margin: that of the first page is a little higher.
 */
function runningTemplates(paper: PaperDocument, fontCss: string): RunningTemplates | null {
  const { sheet, form, running, blocks } = paper;
  if (sheet.kind === 'cards') return null;
  const { margin } = pageBox(paper);
  const { before, between } = form.pageNumber;
  const classification = classificationLines(paper);
  const { side, middle } = footShares(paper, roomOf(paper));
  const isCounted = !isSeveralLetters(blocks);
  const words = [running.head, running.foot, ...classification, before, between, '0123456789'].join('');
  const columns = classification.length > 0 ? `${side}% ${middle}% ${side}%` : '1fr auto';
  return {
    css: `${facesOf(fontCss, words)}
#header, #footer { box-sizing: border-box; width: 100%; padding: 0; -webkit-print-color-adjust: exact }
#header { container-type: size; align-items: flex-end }
#footer { align-items: center }
.head, .foot { flex: auto; min-width: 0; margin: 0 ${margin.right}mm 0 ${margin.left}mm; font: 8pt ${cssFamilies[form.face]}; font-variant-ligatures: no-common-ligatures; color: #555; white-space: pre-line }
.head { padding-bottom: 6mm }
.foot { display: grid; grid-template-columns: ${columns}; align-items: center }
.foot > * { min-width: 0 }
.foot > strong { font-weight: 600; text-align: center }
.foot > :last-child { text-align: end; white-space: normal }
@container (min-height: ${(margin.top + lowered / 2) * pixelsPerMm}px) { .head { display: none } }`,
    header: `<div class="head">${escapeHtml(running.head)}</div>`,
    footer: `<div class="foot"><span>${escapeHtml(running.foot)}</span>${
      classification.length > 0 ? `<strong>${escapeHtml(classification.join('\n'))}</strong>` : ''
    }<span>${
      isCounted
        ? `${escapeHtml(before)}<span class="pageNumber"></span>${escapeHtml(between)}<span class="totalPages"></span>`
        : ''
    }</span></div>`,
    firstPage: `@page :first { margin-top: ${margin.top + lowered}mm }`,
  };
}

/** Templates are laid out anew for every page: they bring the faces of their own words alone. */
function facesOf(fontCss: string, words: string): string {
  const upright = readFontFaces(fontCss).filter(({ css }) => !/font-style:\s*italic/u.test(css));
  // Words of a face that is still being read would not be printed at all.
  return facesFor(upright, words)
    .map(({ css }) => css.replaceAll(/font-display:\s*\w+;?/gu, '').replace(/\}$/u, ';font-display:swap}'))
    .join('\n');
}
