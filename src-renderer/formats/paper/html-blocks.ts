import { assertNever } from '@/domain/assert-never';

import { escapeHtml } from './escape-html';
import { htmlCards } from './html-cards';
import { dataRecord, type WriteElement } from './html-text';
import { directionOf } from './text-direction';
import { isLong } from './long-delegation';
import type { AnnexBlock, Block, Column, Fact, FormBlock, SignaturePlace, TableBlock } from './paper';

/** Blocks as semantic HTML. Class names are the paper's own and are styled by `paper-css`. */
export function htmlBlocks(blocks: readonly Block[], element: WriteElement): string {
  return blocks.map((block) => htmlBlock(block, element)).join('\n');
}

function htmlBlock(block: Block, element: WriteElement): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? element('h3', block.text, { class: 'within', record: block.record ?? null })
        : element('h2', block.text);
    case 'facts':
      return `<dl class="facts">\n${block.facts.map((fact) => htmlFact(fact, element)).join('\n')}\n</dl>`;
    case 'numbered':
      return element('p', block.text, {
        class: `numbered level-${block.level}`,
        record: block.record,
        // A direction of its own keeps the letter of "(a)" from turning a right-to-left paragraph.
        before: `<span class="label" dir="${directionOf(block.text)}">${escapeHtml(block.label)} </span>`,
      });
    case 'paragraph':
      return element('p', block.text, { record: block.record });
    case 'quotation':
      return `<div class="quotation"${dataRecord(block.record)}>${element('p', block.speaker, { class: 'speaker' })}<blockquote>${element('p', block.text)}</blockquote></div>`;
    case 'delegation':
      return `<div class="delegation${isLong(block.lines) ? ' long' : ''}"${dataRecord(block.record)}>${[
        element('p', block.name, { class: 'party' }),
        ...block.lines.map(({ text, record }) => element('p', text, { record })),
      ].join('\n')}</div>`;
    case 'section-label':
      return element('h3', block.text);
    case 'table':
      return htmlTable(block, element);
    case 'list':
      return `<ul class="items">\n${block.items.map(({ text, record }) => element('li', text, { record })).join('\n')}\n</ul>`;
    case 'signatures':
      return `<div class="signatures">${block.places.map((place) => htmlPlace(place, element)).join('')}</div>`;
    case 'page-break':
      return '<div class="page-break"></div>';
    case 'letter':
      return '';
    case 'cards':
      return htmlCards(block, element);
    case 'form':
      return htmlForm(block, element);
    case 'annex':
      return htmlAnnex(block, element);
    default:
      return assertNever(block);
  }
}

function htmlFact({ term, descriptions }: Fact, element: WriteElement): string {
  const lines = descriptions.map(({ text, record }) => element('dd', text, { record }));
  return `<dt>${escapeHtml(term)}</dt>${lines.join('')}`;
}

function htmlTable({ columns, rows, ...look }: TableBlock, element: WriteElement): string {
  const className = columns.map(({ holds }) => (holds === 'figures' ? 'figures' : ''));
  const heads = columns.map(
    ({ title, holds }) =>
      `<th scope="col"${holds === 'figures' ? ' class="figures"' : ''}>${escapeHtml(title)}</th>`,
  );
  const { rowHeight } = look;
  const height = rowHeight === undefined ? '' : ` style="height:${rowHeight}mm"`;
  const body = rows.map((row) => {
    if (row.kind === 'group') {
      const words = element('th', row.text, { class: `level-${row.level}`, span: columns.length });
      return `<tr class="group"${dataRecord(row.record)}>${words}</tr>`;
    }
    const written = row.cells.map((cell, index) => {
      const rest = columns.length - index;
      const spans = rest > 1 && index === row.cells.length - 1 ? { span: rest } : {};
      return element('td', cell, { class: className[index] ?? '', ...spans });
    });
    return `<tr${height}${dataRecord(row.record)}>${written.join('')}</tr>`;
  });
  return `<table${tableClass(columns, look)}>${columnWidths(columns)}\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function tableClass(
  columns: readonly Column[],
  { rowHeight, ruled, splits }: Omit<TableBlock, 'kind' | 'columns' | 'rows'>,
): string {
  const names = [
    ...(columns.some(({ width }) => width !== undefined) ? ['measured'] : []),
    ...(rowHeight === undefined ? [] : ['form']),
    ...(ruled ? ['ruled'] : []),
    ...(splits ? ['splits'] : []),
  ];
  return names.length > 0 ? ` class="${names.join(' ')}"` : '';
}

/** Stated widths only where there are any: the browser measures the others by their words. */
function columnWidths(columns: readonly Column[]): string {
  if (columns.every(({ width }) => width === undefined)) return '';
  const written = columns.map(({ width }) =>
    width === undefined ? '<col>' : `<col style="width:${width}mm">`,
  );
  return `<colgroup>${written.join('')}</colgroup>`;
}

function htmlPlace({ capacity, name, function: held }: SignaturePlace, element: WriteElement): string {
  const lines = [name, held].map((line) => (line ? element('p', line) : ''));
  return `<div>${capacity === '' ? '' : `<p>${escapeHtml(capacity)}</p>`}${lines.join('')}</div>`;
}

/** For filling in by hand once it is printed. */
function htmlForm({ head, fields, record }: FormBlock, element: WriteElement): string {
  const about = head.map((line, index) => element('p', line, { class: index === 0 ? 'reference' : '' }));
  const rows = fields.map(({ label, value, height }) => {
    const room = height === undefined ? {} : { style: `height:${height}mm` };
    return `<tr><th scope="row">${escapeHtml(label)}</th>${element('td', value, room)}</tr>`;
  });
  return `<table class="asked"${dataRecord(record)}><colgroup><col style="width:42mm"><col></colgroup>\n<thead><tr><th colspan="2" scope="colgroup">${about.join('')}</th></tr></thead>\n<tbody>${rows.join('\n')}</tbody>\n</table>`;
}

function htmlAnnex({ title, blocks }: AnnexBlock, element: WriteElement): string {
  return `<section class="annex">\n${element('h2', title)}\n${htmlBlocks(blocks, element)}\n</section>`;
}
