import { cssFamilies } from './css-families';
import { cssString } from './escape-html';
import { isSeveralLetters } from './letters';
import { classificationLines, footShares, pageBox, roomOf } from './page-box';
import type { PaperDocument, Sheet } from './paper';
import { watermarkUrl } from './watermark';

/** Of running text that the sizes below are measured for, in pt. */
const usualSize = 10.5;

type Look = Pick<PaperDocument, 'sheet' | 'form' | 'running' | 'blocks' | 'status'>;

/**
 * The look of the paper: one face, three sizes, no boxes; structure by space and weight. Sizes are those of print on the
 * screen too, so that the preview shows what the printer gives.
 */
export function paperCss(paper: Look): string {
  const { sheet, form } = paper;
  const faced = text.replace('FACE', cssFamilies[form.face]);
  if (sheet.kind === 'cards') return bare(sheet) + faced + cards + screen(paper);
  return (
    page(paper) +
    scaled(faced + blocks + tables + annex, form.fontSize / usualSize) +
    screen(paper) +
    mark(paper)
  );
}

export function isA3(sheet: Sheet): boolean {
  return sheet.kind === 'text' && sheet.size === 'a3';
}

/** Sizes of type go with that of the running text; lines and rules stay. */
function scaled(css: string, factor: number): string {
  if (factor === 1) return css;
  return css.replace(
    /(font(?:-size)?: )([\d.]+)pt/gu,
    (_, name: string, size: string) => `${name}${Math.round(Number(size) * factor * 100) / 100}pt`,
  );
}

const bare = ({ orientation }: Sheet): string => `
@page { size: A4 ${orientation}; margin: 0 }`;

function page(paper: Look): string {
  const { sheet, form, running, blocks: all } = paper;
  const { margin, width, height } = pageBox(paper);
  const size =
    form.size === 'letter' && !isA3(sheet)
      ? `${width}mm ${height}mm`
      : `${isA3(sheet) ? 'A3' : 'A4'} ${sheet.orientation}`;
  const small = `font: 8pt ${cssFamilies[form.face]}; color: #555`;
  const classification = classificationLines(paper);
  const { before, between } = form.pageNumber;
  const { side, middle } = footShares(paper, roomOf(paper));
  const third =
    classification.length > 0 ? `; width: ${side}%; white-space: pre-line` : '; white-space: pre-line';
  return `
@page { size: ${size}; margin: ${margin.top}mm ${margin.right}mm ${margin.bottom}mm ${margin.left}mm;
  @top-left { content: ${cssString(running.head)}; ${small}; white-space: pre-line; vertical-align: bottom; padding-bottom: 6mm; width: 100% }
  @bottom-left { content: ${cssString(running.foot)}; ${small}${third} }${
    classification.length === 0
      ? ''
      : `
  @bottom-center { content: ${cssString(classification.join('\n'))}; ${small}; font-weight: 600; width: ${middle}%; text-align: center; white-space: pre-line }`
  }
  @bottom-right { content: ${isSeveralLetters(all) ? 'none' : `${before === '' ? '' : `${cssString(before)} `}counter(page) ${cssString(between)} counter(pages)`}; ${small}${classification.length > 0 ? `; width: ${side}%` : ''} } }
@page :first { @top-left { content: none } }`;
}

const text = `
html { font: 10.5pt/1.45 FACE; color: #16181d; background: #fff; color-scheme: only light; hanging-punctuation: first; font-variant-ligatures: no-common-ligatures; -webkit-print-color-adjust: exact; print-color-adjust: exact }
body { margin: 0 }
.paper { overflow-wrap: break-word }
.paper p { margin: 0 0 2.6mm; text-align: start; hyphens: auto; orphans: 2; widows: 2 }
.paper :is(p, dd, td, li):dir(rtl) { font-size: 11.5pt; line-height: 1.7; hyphens: none }
.paper .held { white-space: nowrap }
.paper em { font-style: italic }
.paper :dir(rtl) > em { font-style: normal; font-weight: 600 }
.paper bdi:dir(rtl) { font-size: 1.1em; line-height: 1 }
.paper sup { font-size: .7em; line-height: 0; font-weight: 400; margin-inline-start: .1em }
.paper mark { color: inherit; background: #fff3c4 }
.paper ins { color: #1c6b47; text-decoration: underline; text-underline-offset: .15em }
.paper del { color: #a8321f; text-decoration: line-through }
.paper a { color: inherit; text-decoration: none }`;

const blocks = `
.paper .letterhead { display: flex; justify-content: space-between; align-items: flex-end; gap: 6mm; border-bottom: .6pt solid #16181d; padding-bottom: 3mm; margin-bottom: 12mm; font-size: 9pt; line-height: 1.3 }
.paper .letterhead p { margin: 0; hyphens: manual }
.paper .letterhead .house { display: flex; gap: 5mm; align-items: center; min-width: 0 }
.paper .letterhead .house.above { display: block }
.paper .logo { display: block; flex: none }
.paper .above .logo { margin-bottom: 3mm }
.paper .process { font-weight: 600; font-size: 10.5pt }
.paper .letterhead p + .process { margin-top: 1.6mm }
.paper .symbol { color: #333; flex: none; font-variant-numeric: lining-nums }
.paper .symbol p { text-align: end }
.paper .classification { font-weight: 600; font-size: 9.5pt; line-height: 1.3; text-align: end; margin: -6mm 0 6mm; hyphens: manual }
/* A space at the end of a line is a space in the outline too. */
.paper :is(h1, h2, h3) { white-space-collapse: preserve; break-inside: avoid }
.paper h1 { font-size: 16pt; font-weight: 600; line-height: 1.2; margin: 0 0 2mm; letter-spacing: -.005em; text-wrap: balance }
.paper .subtitle { font-size: 11pt; color: #333; margin-bottom: 9mm; hyphens: manual }
.paper h2 { font-size: 10.5pt; font-weight: 600; margin: 7mm 0 2.4mm; break-after: avoid }
.paper .facts { display: grid; grid-template-columns: 40mm 1fr; gap: 1.4mm 3mm; margin: 0 0 8mm; font-size: 9.5pt; line-height: 1.4 }
.paper .facts > div { display: contents }
.paper .facts dt { color: #555 }
.paper .facts dd { margin: 0; grid-column: 2; orphans: 2; widows: 2; text-align: left }
.paper .facts dt + dd { grid-column: auto }
.paper .facts dd + dd { margin-top: -1mm }
.paper h2 + .facts { margin-bottom: 4mm }
.paper p:not(.subtitle, .classification) + .facts { margin-top: 5mm }
.paper .numbered { margin-bottom: 2.8mm; break-inside: avoid-page }
.paper .numbered { padding-inline-start: 9mm; text-indent: -9mm }
.paper .numbered.level-1 { padding-inline-start: 17mm; text-indent: -8mm }
.paper .numbered.level-2 { padding-inline-start: 25mm; text-indent: -8mm }
.paper :is(.stays, .facts.stays > div:nth-last-child(2) > *, .items li:nth-last-child(2)) { break-after: avoid }
.paper .label { display: inline-block; min-width: 9mm; box-sizing: border-box; padding-inline-end: 1mm; text-indent: 0; font-variant-numeric: lining-nums tabular-nums }
.paper :is(.level-1, .level-2) > .label { min-width: 8mm }
.paper .quotation { margin: 0 0 3.6mm }
/* Indents are of the paragraph itself: of one that runs from the right they stand on the right. */
.paper .quotation blockquote { margin: 0 }
.paper .quotation blockquote p { padding-inline-start: 9mm }
.paper .speaker { font-size: 9.5pt; color: #333; margin-bottom: .8mm; break-after: avoid; hyphens: manual }
.paper .items { margin: 0 0 2.6mm; padding: 0; list-style: "–" }
.paper .items li { margin-inline-start: 9mm; padding-inline-start: 3mm; margin-bottom: 1mm; break-inside: avoid-page }
.paper :is(.numbered, .items li).long { break-inside: auto }
.paper .signatures { margin-top: 20mm; break-inside: avoid; display: grid; grid-template-columns: 1fr 1fr; gap: 14mm; font-size: 9.5pt }
.paper .signatures > div { border-top: .5pt solid #16181d; padding-top: 1.6mm }
.paper .signatures p { margin: 0; hyphens: manual }
.paper .signatures > div > div { margin-top: 1.6mm }
.paper .page-break { break-before: page }
.paper .translation { break-before: page }
.paper :is(.titles, .parallel.last) { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm }
.paper :is(.titles, .parallel.last) > div { min-width: 0 }
.paper .signed { break-inside: avoid }
.paper table:has(+ .signed) { margin-bottom: 0 }
.paper .titles h1 { hyphens: manual }`;

const tables = `
.paper table { border-collapse: collapse; width: 100%; font-size: 9.5pt; line-height: 1.4 }
.paper th { text-align: start; font-weight: 400; color: #555; border-bottom: .4pt solid #9a9da6 }
.paper :is(th, td) { padding: 1mm 4mm 1mm 0; vertical-align: top }
.paper :is(th, td):last-child { padding-inline-end: 0 }
/* Right-to-left words begin where their column does, not beside the next one; every paper runs left to right. */
.paper td { text-align: left }
.paper td.figures, .paper th.figures { width: 1%; white-space: nowrap; font-variant-numeric: lining-nums tabular-nums }
.paper tr { break-inside: avoid }
.paper table.measured { table-layout: fixed }
.paper table.measured .figures { width: auto }
.paper .measured th.figures { white-space: normal; overflow-wrap: normal; hyphens: manual }
.paper .ruled tbody td { border-bottom: .3pt solid #d5d7dc }
.paper .splits tr { break-inside: auto }
.paper .group th { color: inherit; font-weight: 600; border: 0; padding: 2.4mm 0 .6mm; break-after: avoid; hyphens: manual }
.paper .group { break-after: avoid }
.paper .group .level-1 { font-size: 10.5pt; border-bottom: .4pt solid #9a9da6; padding-top: 4mm }
.paper .form td { vertical-align: middle; border-bottom: .4pt solid #9a9da6 }
.paper .form th { vertical-align: bottom }
.paper table.parallel { table-layout: fixed; font-size: 1em; line-height: inherit; margin: 0 0 2.6mm }
.paper .parallel :is(th, td) { padding: 0 4mm 0 0 }
.paper .parallel th { font-size: 9pt; line-height: 1.3; border: 0 }
.paper .parallel th span { display: block; padding-bottom: 1mm; margin-bottom: 2.6mm; border-bottom: .4pt solid #9a9da6 }
.paper .parallel :is(th, td):nth-child(2) { padding: 0 0 0 4mm }
.paper .parallel td[colspan] { padding: 0 }
.paper .parallel tr { break-inside: auto }
.paper .parallel .heads { break-inside: avoid; break-after: avoid }
.paper .parallel :is(td, div) > h2:first-child { margin-top: 4.4mm }
.paper .parallel .facts { display: block; margin: 0 0 1.4mm }
.paper .parallel .facts > div { display: block; padding-inline-start: 4mm; text-indent: -4mm }
.paper .parallel .facts > div + div { margin-top: 1.4mm }
.paper .parallel tr:has(.facts):not(:has(+ tr .facts)) .facts { margin-bottom: 4mm }
.paper .parallel .facts :is(dt, dt + dd) { display: inline }
.paper .parallel .facts dt::after { content: ":" }
.paper .parallel .facts dd + dd { margin-top: 0; text-indent: 0 }
.paper .parallel .items { margin-bottom: 0 }
.paper .parallel .items li { margin-inline-start: 5mm }
.paper .parallel .quotation blockquote p { padding-inline-start: 5mm }
.paper .parallel .delegation { margin-bottom: 3mm }
.paper table.asked { table-layout: fixed; margin-bottom: 7mm; break-inside: avoid-page }
.paper .asked :is(th, td) { border: .4pt solid #9a9da6; padding: 1.2mm 2mm }
.paper .asked thead th { color: inherit; background: #f1f2f4; padding: 1.6mm 2mm }
.paper .asked thead p { margin: 0 0 .8mm; hyphens: auto }
.paper .asked .reference { font-weight: 600; hyphens: manual }`;

const cards = `
.paper .card-sheet { position: relative; box-sizing: border-box; width: 210mm; height: 297mm; overflow: hidden; background: #fff; break-inside: avoid }
.paper.landscape .card-sheet { width: 297mm; height: 210mm }
.paper .card-sheet + .card-sheet { break-before: page }
.paper .marks { position: absolute; inset: 0; width: 100%; height: 100%; fill: none; stroke: #9a9da6; stroke-width: .2 }
.paper .card-sheet p { margin: 0; text-align: center; line-height: 1.14; hyphens: manual; text-wrap: balance }
.paper .badges { position: absolute; inset: 0; display: grid; place-content: center }
.paper .badge { box-sizing: border-box; display: grid; grid-template-rows: 16% 66% 18%; padding: 3mm 5mm; overflow: hidden }
.paper :is(.above, .middle, .below) { display: flex; flex-direction: column; justify-content: center; min-width: 0; overflow: hidden }
.paper .side { box-sizing: border-box; display: grid; padding: 8mm 10mm; overflow: hidden }
.paper .side > :is(.above, .below) { display: none }
.paper .turned { transform: rotate(180deg) }
.paper :is(.over, .foot) { color: #333 }
.paper .name { font-weight: 600 }
.paper .detail { margin-top: .8mm }
.paper .side .detail { margin-top: 3mm }
.paper .card-sheet :is(p, bdi):dir(rtl) { line-height: 1.5 }`;

const annex = `
.paper .annex { break-before: page }
/* Letters higher than the line, at the top of a page, would be printed on the page before as well, unseen: padding holds them. */
.paper .annex > h2, .paper .annex > .titles h2 { font-size: 13pt; line-height: 1.25; margin: 0 0 4mm; padding-top: .4mm }
.paper h3 { font-size: 10.5pt; font-weight: 600; border-bottom: .4pt solid #9a9da6; margin: 6mm 0 2mm; padding-bottom: .6mm; break-after: avoid }
.paper h3.within { font-style: italic; font-weight: 400; border: 0; padding: 0; margin: 5mm 0 2mm }
.paper .delegation { break-inside: avoid; margin-bottom: 3mm }
.paper .delegation .party { font-weight: 600; margin: 0; hyphens: manual }
.paper .delegation .party:not(:last-child) { break-after: avoid }
.paper .delegation.long { break-inside: auto }
.paper .delegation.long p { break-inside: avoid }
.paper .delegation.long :is(.party + p, p:nth-last-child(2)) { break-after: avoid }
.paper .delegation p + p { margin: .5mm 0 0; padding-inline-start: 5mm; text-indent: -5mm; hyphens: manual }
.paper .notes { font-size: 8.5pt; color: #444; border-top: .4pt solid #9a9da6; margin-top: 9mm; padding-top: 1.6mm; break-inside: avoid }
.paper .notes p { margin: 0 }
/* Nor is a page of notes alone. */
.paper :has(+ .notes), .paper :has(+ .notes) > :last-child { break-after: avoid }`;

/** Behind the words of every page. What stands in a fixed place is printed on each. */
function mark(paper: Look): string {
  const { width, height } = pageBox(paper);
  const url = watermarkUrl(paper, { width, height });
  if (url === null) return '';
  return `
@media print { html::before { content: ""; position: fixed; inset: 0; z-index: -1; background: ${url} center / contain no-repeat } }
@media screen { html:not(.pages) .paper { background: ${url} top center / 100% ${height}mm repeat-y #fff } }
`;
}

const screen = (paper: Look): string => {
  const { width, height, margin } = pageBox(paper);
  return `
@media screen {
  html { background: transparent }
  .paper { box-sizing: border-box; width: 100%; max-width: ${width}mm; min-height: ${height}mm; margin: 0 auto; padding: ${margin.top}mm min(${margin.right}mm, 9vw) ${margin.bottom}mm min(${margin.left}mm, 9vw); background: #fff }
  .paper.cards { width: max-content; max-width: none; min-height: 0; padding: 0; background: none }
  .paper .card-sheet + .card-sheet { border-top: .4pt dashed #9a9da6 }
  .paper .page-break { border-top: .4pt dashed #9a9da6; margin-top: 12mm; padding-top: 4mm }
  .paper :is(.annex, .translation) { border-top: .4pt dashed #9a9da6; margin-top: 16mm; padding-top: 16mm }
}
`;
};
