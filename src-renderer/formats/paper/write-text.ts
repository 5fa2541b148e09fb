import { assertNever } from '@/domain/assert-never';

import { lettersOf } from './letters';
import type { AnnexBlock, Block, Fact, Inline, PaperDocument, RichText, TableBlock } from './paper';
import { textWidth, wrapped } from './text-lines';

const width = 78;

/** The paper as plain text for e-mail: wrapped at 78 letters, numbers hanging, no markup. Ends with a line feed. */
export function paperToText(paper: PaperDocument): string {
  const parts = [
    ...lettersOf(paper.blocks).flatMap((blocks, at) => [
      at === 0 ? '' : '* * *',
      letterhead(paper),
      paper.form.classification ? wrapped(words(paper.form.classification), width) : '',
      underlined(wrapped(words(paper.title), width), '='),
      paper.subtitle ? wrapped(words(paper.subtitle), width) : '',
      ...blocks.map(block),
    ]),
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

function letterhead({ letterhead: head, form }: PaperDocument): string {
  const { process, processDetail, lines } = head;
  const names = [processDetail, form.letterhead].map((text) => (text ? words(text) : ''));
  return [words(process), ...names, ...lines]
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
        .map(({ capacity, name, function: held }) =>
          ['_'.repeat(30), capacity, name ? words(name) : '', held ? words(held) : '']
            .filter(Boolean)
            .join('\n'),
        )
        .join('\n\n');
    case 'page-break':
    case 'letter':
      return '';
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

/** Row by row, the cells in one line: columns of letters do not survive a mail program. */
function table({ columns, rows }: TableBlock): string {
  const head = columns.map(({ title }) => title).join(' | ');
  const lines = rows.map((row) => {
    if (row.kind === 'cells') return wrapped(row.cells.map(words).join(' | '), width);
    const text = wrapped(words(row.text), width);
    return `\n${row.level === 1 ? underlined(text, '-') : text}`;
  });
  return [head, '-'.repeat(textWidth(head)), ...lines].join('\n');
}

function annex({ title, blocks }: AnnexBlock): string {
  return ['', underlined(wrapped(words(title), width), '='), ...blocks.map(block)].join('\n\n');
}
