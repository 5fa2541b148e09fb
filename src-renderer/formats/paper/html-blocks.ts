import { assertNever } from '@/domain/assert-never';

import { escapeHtml } from './escape-html';
import { htmlCards } from './html-cards';
import { languageInItself } from './bilingual/language-in-itself';
import { isHeadRow, partedBeforeSignatures, rowLeadsIn } from './bilingual/last-rows';
import { dataRecord, htmlElements, type WriteElement } from './html-text';
import { directionOf } from './text-direction';
import { staysWithNext } from './stays-with-next';
import { isLong } from './long-delegation';
import { isLongText } from './long-text';
import type {
  AnnexBlock,
  Block,
  Column,
  Fact,
  FormBlock,
  PaperLanguage,
  ParallelBlock,
  SignaturePlace,
  TableBlock,
} from './paper';

/** Blocks as semantic HTML. Class names are the paper's own and are styled by `paper-css`. */
export function htmlBlocks(blocks: readonly Block[], element: WriteElement): string {
  return blocks
    .map((block, at) => {
      const next = blocks[at + 1];
      const before = blocks[at - 1];
      if (block.kind === 'signatures' && before?.kind === 'parallel') return '';
      return block.kind === 'parallel' && next?.kind === 'signatures'
        ? signedParallel(block, htmlBlock(next, element))
        : htmlBlock(block, element, staysWithNext(blocks, at));
    })
    .filter((written) => written !== '')
    .join('\n');
}

/** @param stays whether no page may end before what follows it */
function htmlBlock(block: Block, element: WriteElement, stays = false): string {
  const kept = stays ? ' stays' : '';
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? element('h3', block.text, { class: 'within', record: block.record ?? null })
        : element('h2', block.text);
    case 'facts':
      return `<dl class="facts${kept}">\n${block.facts.map((fact) => htmlFact(fact, element)).join('\n')}\n</dl>`;
    case 'numbered':
      return element('p', block.text, {
        class: `numbered level-${block.level}${isLongText(block.text) ? ' long' : ''}${kept}`,
        record: block.record,
        // A direction of its own keeps the letter of "(a)" from turning a right-to-left paragraph.
        before: `<span class="label" dir="${directionOf(block.text)}">${escapeHtml(block.label)} </span>`,
      });
    case 'paragraph':
      return element('p', block.text, { class: kept.trim(), record: block.record });
    case 'quotation':
      return `<div class="quotation${kept}"${dataRecord(block.record)}>${element('p', block.speaker, { class: 'speaker' })}<blockquote>${element('p', block.text)}</blockquote></div>`;
    case 'delegation':
      return `<div class="delegation${isLong(block.lines) ? ' long' : ''}${kept}"${dataRecord(block.record)}>${[
        element('p', block.name, { class: 'party' }),
        ...block.lines.map(({ text, record }) => element('p', text, { record })),
      ].join('\n')}</div>`;
    case 'section-label':
      return element('h3', block.text);
    case 'table':
      return htmlTable(block, element);
    case 'list':
      return `<ul class="items${kept}">\n${block.items.map(({ text, record }) => element('li', text, { record, ...(isLongText(text) ? { class: 'long' } : {}) })).join('\n')}\n</ul>`;
    case 'signatures':
      return `<div class="signatures">${block.places.map((place) => htmlPlace(place, element)).join('')}</div>`;
    case 'page-break':
      return '<div class="page-break"></div>';
    case 'letter':
    case 'translation':
      return '';
    case 'parallel':
      return htmlParallel(block);
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
  return `<div><dt>${escapeHtml(term)}</dt> ${lines.join('')}</div>`;
}

function htmlTable({ columns, rows, ...look }: TableBlock, element: WriteElement): string {
  const className = columns.map(({ holds }) => (holds === 'figures' ? 'figures' : ''));
  const heads = columns.map(columnHead);
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

function columnHead({ title, holds, language, other }: Column): string {
  const own = `${holds === 'figures' ? ' class="figures"' : ''}${language ? ` lang="${language}"` : ''}`;
  const second = other ? `<br><span lang="${other.language}">${escapeHtml(other.title)}</span>` : '';
  return `<th scope="col"${own}>${escapeHtml(title)}${second}</th>`;
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

function htmlPlace({ other, ...own }: SignaturePlace, element: WriteElement): string {
  const second = other
    ? `<div lang="${other.language}">${placeLines(other, htmlElements(other.language))}</div>`
    : '';
  return `<div>${placeLines(own, element)}${second}</div>`;
}

function placeLines(
  { capacity, name, function: held }: Omit<SignaturePlace, 'other'>,
  element: WriteElement,
): string {
  const lines = [name, held].map((line) => (line ? element('p', line) : ''));
  return `${capacity === '' ? '' : `<p>${escapeHtml(capacity)}</p>`}${lines.join('')}`;
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

/** Its rows go on over a page's end, its head with them; a heading, and what leads into a list, stays with the row below. */
function htmlParallel({ languages, rows }: ParallelBlock): string {
  const heads = languages.map(
    (language) =>
      `<th scope="col" lang="${language}"><span>${escapeHtml(languageInItself(language))}</span></th>`,
  );
  const body = rows.map((row, index) => {
    const [both, other] = row;
    const next = rows[index + 1];
    const kept = isHeadRow(row) ? 'heads' : next !== undefined && rowLeadsIn(row, next) ? 'stays' : '';
    const cells = other
      ? [both, other].map((blocks, at) => parallelCell(blocks, languages[at === 0 ? 0 : 1]))
      : [`<td colspan="2">${htmlBlocks(both, htmlElements(languages[0]))}</td>`];
    return `<tr${kept === '' ? '' : ` class="${kept}"`}>${cells.join('')}</tr>`;
  });
  return `<table class="parallel">\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

/** No engine parts a table of itself so that what ends it goes with the signatures. */
function signedParallel(block: ParallelBlock, signatures: string): string {
  const { before, last } = partedBeforeSignatures(block);
  const { languages } = block;
  const written = last.map(([both, other]) =>
    other
      ? `<div class="parallel last">${[both, other].map((blocks, at) => parallelCell(blocks, languages[at === 0 ? 0 : 1], 'div')).join('')}</div>`
      : htmlBlocks(both, htmlElements(languages[0])),
  );
  const table = before.length > 0 ? `${htmlParallel({ ...block, rows: before })}\n` : '';
  return `${table}<div class="signed">${written.join('\n')}\n${signatures}</div>`;
}

function parallelCell(blocks: readonly Block[], language: PaperLanguage, tag = 'td'): string {
  return `<${tag} lang="${language}">${htmlBlocks(blocks, htmlElements(language))}</${tag}>`;
}

function htmlAnnex({ title, other, blocks }: AnnexBlock, element: WriteElement): string {
  if (other) {
    const titles = [title, other].map((text) => `<div>${element('h2', text)}</div>`);
    return `<section class="annex">\n<div class="titles">${titles.join('')}</div>\n${htmlBlocks(blocks, element)}\n</section>`;
  }
  return `<section class="annex">\n${element('h2', title)}\n${htmlBlocks(blocks, element)}\n</section>`;
}
