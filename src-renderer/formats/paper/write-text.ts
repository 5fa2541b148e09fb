import { assertNever } from '@/domain/assert-never';

import { partsOf } from './letters';
import { openingOf, type Opening } from './opening';
import type { AnnexBlock, Block, Fact, Inline, PaperDocument, RichText, TableBlock } from './paper';
import { textWidth, wrapped } from './text-lines';

const width = 78;

/** The paper as plain text for e-mail: wrapped at 78 letters, numbers hanging, no markup. Ends with a line feed. */
export function paperToText(paper: PaperDocument): string {
  const parts = [
    ...partsOf(paper.blocks).flatMap((part, at) => {
      const opening = openingOf(paper, part);
      return [
        at === 0 ? '' : '* * *',
        letterhead(opening),
        opening.classification ? wrapped(words(opening.classification), width) : '',
        ...opening.titles.flatMap(({ title, subtitle }) => [
          underlined(wrapped(words(title), width), '='),
          subtitle ? wrapped(words(subtitle), width) : '',
        ]),
        at === 0 && paper.markup?.legend ? wrapped(words(paper.markup.legend), width) : '',
        ...part.blocks.map(block),
      ];
    }),
    ...paper.notes.map((note, index) => wrapped(words(note), width, `[${index + 1}] `, 4)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function words({ inlines }: RichText): string {
  return inlines.map(inlineWords).join('');
}

function inlineWords(inline: Inline): string {
  if (inline.kind === 'line-break') return '\n';
  if (inline.kind === 'note-mark') return ` [${inline.note}]`;
  const change = 'change' in inline ? inline.change : undefined;
  if (change === undefined) return inline.text;
  return change === 'inserted' ? `[+${inline.text}+]` : `[-${inline.text}-]`;
}

function letterhead({ names, lines }: Opening): string {
  return [...names.flatMap(({ process, below }) => [process, ...below]), ...lines]
    .map(words)
    .filter(Boolean)
    .map((line) => wrapped(line, width))
    .join('\n');
}

function underlined(text: string, stroke: string): string {
  return `${text}\n${stroke.repeat(Math.max(...text.split('\n').map(textWidth)))}`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return underlined(wrapped(words(one.text), width), one.level === 2 ? '.' : '-');
    case 'facts':
      return facts(one.facts);
    case 'numbered': {
      const margin = one.level * 5;
      return wrapped(words(one.text), width, ' '.repeat(margin) + one.label.padEnd(4) + ' ', margin + 5);
    }
    case 'paragraph':
      return wrapped(words(one.text), width);
    case 'quotation':
      return `${wrapped(words(one.speaker), width)}\n${wrapped(words(one.text), width, '', 5)}`;
    case 'delegation':
      return [
        wrapped(words(one.name), width),
        ...one.lines.map(({ text }) => wrapped(words(text), width, '  ', 4)),
      ].join('\n');
    case 'section-label':
      return underlined(wrapped(words(one.text), width), '-');
    case 'table':
      return table(one);
    case 'list':
      return one.items.map(({ text }) => wrapped(words(text), width, '  - ', 4)).join('\n');
    case 'signatures':
      return one.places
        .map(({ other, ...own }) =>
          [
            '_'.repeat(30),
            ...[own, ...(other ? [other] : [])].flatMap(({ capacity, name, function: held }) => [
              capacity,
              name ? words(name) : '',
              held ? words(held) : '',
            ]),
          ]
            .filter(Boolean)
            .join('\n'),
        )
        .join('\n\n');
    case 'page-break':
    case 'letter':
    case 'translation':
      return '';
    case 'parallel':
      return one.rows.flatMap((row) => row.flatMap((cell) => cell.map(block))).join('\n\n');
    case 'cards':
      return one.cards
        .map(({ lines }) => lines.map(({ text }) => wrapped(words(text), width)).join('\n'))
        .join('\n\n');
    case 'form':
      return [
        ...one.head.map((line) => wrapped(words(line), width)),
        ...one.fields.map(({ label, value }) => wrapped(words(value), width, `  ${label}: `, 4)),
      ].join('\n');
    case 'annex':
      return annex(one);
    default:
      return assertNever(one);
  }
}

/** Terms on the left, what they say beside them. */
function facts(list: readonly Fact[]): string {
  const indent = Math.min(26, Math.max(...list.map(({ term }) => textWidth(term))) + 2);
  return list
    .flatMap(({ term, descriptions }) =>
      descriptions.map(({ text }, index) =>
        wrapped(words(text), width, index === 0 ? `${term}  ` : '', indent),
      ),
    )
    .join('\n');
}

/**
 * Row by row, the cells in one line: columns of letters do not survive a mail program. What a cell says below its first line
 * stands below the row, so that no cell is torn by the next.
 */
function table({ columns, rows }: TableBlock): string {
  const head = columns.map(({ title, other }) => (other ? `${title} / ${other.title}` : title)).join(' | ');
  const lines = rows.map((row) => {
    if (row.kind === 'cells') {
      const cells = row.cells.map((cell) => words(cell).split('\n'));
      return [
        wrapped(cells.map(([first = '']) => first).join(' | '), width, '', 4),
        ...cells.flatMap(([, ...below]) => below.map((line) => wrapped(line, width, '    ', 4))),
      ].join('\n');
    }
    const text = wrapped(words(row.text), width);
    return `\n${row.level === 1 ? underlined(text, '-') : text}`;
  });
  return [head, '-'.repeat(textWidth(head)), ...lines].join('\n');
}

function annex({ title, other, blocks }: AnnexBlock): string {
  const titles = [title, ...(other ? [other] : [])].map((text) =>
    underlined(wrapped(words(text), width), '='),
  );
  return ['', ...titles, ...blocks.map(block)].join('\n\n');
}
