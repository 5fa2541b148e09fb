import { escapeHtml } from './escape-html';
import { dataRecord, type WriteElement } from './html-text';
import { inSheets } from './in-sheets';
import type { Card, CardsBlock } from './paper';

/** Cards as whole sheets: badges between crop marks, tents with their words on either side of the fold. */
export function htmlCards(block: CardsBlock, element: WriteElement): string {
  return inSheets(block)
    .map((cards) => (block.form === 'tents' ? tents(block, cards, element) : badges(block, cards, element)))
    .join('\n');
}

function badges(block: CardsBlock, cards: readonly Card[], element: WriteElement): string {
  const { columns, rows, width, height } = block;
  const grid = `grid-template-columns:repeat(${columns},${width}mm);grid-template-rows:repeat(${rows},${height}mm)`;
  const written = cards.map((card) => cardElement(card, element, 'badge'));
  return `<div class="card-sheet">${cropMarks(block)}<div class="badges" style="${escapeHtml(grid)}">${written.join('\n')}</div></div>`;
}

function tents(block: CardsBlock, cards: readonly Card[], element: WriteElement): string {
  const size = `width:${block.width}mm;height:${block.height}mm`;
  const written = cards.map((card) => {
    const lines = cardLines(card, element);
    // Read out once: the other side of the card says the same.
    return `<div class="side turned" aria-hidden="true" style="${size}">${lines}</div><div class="side" style="${size}"${dataRecord(card.record)}>${lines}</div>`;
  });
  return `<div class="card-sheet tent">${foldMarks(block)}${written.join('')}</div>`;
}

function cardElement(card: Card, element: WriteElement, name: string): string {
  return `<div class="${name}"${dataRecord(card.record)}>${cardLines(card, element)}</div>`;
}

function cardLines({ lines }: Card, element: WriteElement): string {
  const at = (...places: readonly string[]) =>
    lines
      .filter(({ place }) => places.includes(place))
      .map(({ text, place, size }) => element('p', text, { class: place, style: `font-size:${size}pt` }))
      .join('');
  return `<div class="above">${at('over')}</div><div class="middle">${at('name', 'detail')}</div><div class="below">${at('foot')}</div>`;
}

/** Short lines in the margin where the knife goes. */
function cropMarks({ columns, rows, width, height }: CardsBlock): string {
  const left = (210 - columns * width) / 2;
  const top = (297 - rows * height) / 2;
  const right = 210 - left;
  const bottom = 297 - top;
  const gap = 1;
  const length = 4;
  const upright = Array.from({ length: columns + 1 }, (_, index) => left + index * width).map(
    (x) => `M${x} ${top - gap - length}v${length}M${x} ${bottom + gap}v${length}`,
  );
  const level = Array.from({ length: rows + 1 }, (_, index) => top + index * height).map(
    (y) => `M${left - gap - length} ${y}h${length}M${right + gap} ${y}h${length}`,
  );
  return marks(210, 297, [...upright, ...level].join(''));
}

/** At both ends of the fold. */
function foldMarks({ width, height }: CardsBlock): string {
  return marks(width, height * 2, `M2 ${height}h5M${width - 7} ${height}h5`);
}

function marks(width: number, height: number, path: string): string {
  return `<svg class="marks" viewBox="0 0 ${width} ${height}" aria-hidden="true"><path d="${path}"/></svg>`;
}
