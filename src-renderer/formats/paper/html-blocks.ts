import { assertNever } from '@/domain/assert-never';

import { escapeHtml } from './escape-html';
import { dataRecord, type WriteElement } from './html-text';
import { directionOf } from './text-direction';
import type { AnnexBlock, Block, Fact, SignaturePlace, TableBlock } from './paper';

/** Blocks as semantic HTML. Class names are the paper's own and are styled by `paper-css`. */
export function htmlBlocks(blocks: readonly Block[], element: WriteElement): string {
  return blocks.map((block) => htmlBlock(block, element)).join('\n');
}

function htmlBlock(block: Block, element: WriteElement): string {
  switch (block.kind) {
    case 'heading':
      return element('h2', block.text);
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
      return `<div class="delegation"${dataRecord(block.record)}>${[
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

function htmlTable({ columns, rows }: TableBlock, element: WriteElement): string {
  const className = columns.map(({ holds }) => (holds === 'figures' ? 'figures' : ''));
  const heads = columns.map(
    ({ title, holds }) =>
      `<th scope="col"${holds === 'figures' ? ' class="figures"' : ''}>${escapeHtml(title)}</th>`,
  );
  const body = rows.map(({ cells, record }) => {
    const written = cells.map((cell, index) => element('td', cell, { class: className[index] ?? '' }));
    return `<tr${dataRecord(record)}>${written.join('')}</tr>`;
  });
  return `<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function htmlPlace({ capacity, name }: SignaturePlace, element: WriteElement): string {
  return `<div><p>${escapeHtml(capacity)}</p>${name ? element('p', name) : ''}</div>`;
}

function htmlAnnex({ title, blocks }: AnnexBlock, element: WriteElement): string {
  return `<section class="annex">\n${element('h2', title)}\n${htmlBlocks(blocks, element)}\n</section>`;
}
