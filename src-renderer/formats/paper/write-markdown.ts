import { assertNever } from '@/domain/assert-never';

import { partsOf } from './letters';
import { openingOf, type Opening } from './opening';
import { escapeMarkdown } from './escape-markdown';
import type { AnnexBlock, Block, Inline, PaperDocument, RichText, TableBlock } from './paper';

/** The paper as Markdown (CommonMark with tables and footnotes), one paragraph a line. Ends with a line feed. */
export function paperToMarkdown(paper: PaperDocument): string {
  const parts = [
    ...partsOf(paper.blocks).flatMap((part, at) => {
      const opening = openingOf(paper, part);
      return [
        at === 0 ? '' : '---',
        letterhead(opening),
        opening.classification ? `**${words(opening.classification)}**` : '',
        ...opening.titles.flatMap(({ title, subtitle }) => [
          `# ${words(title)}`,
          subtitle ? words(subtitle) : '',
        ]),
        at === 0 && paper.markup?.legend ? words(paper.markup.legend) : '',
        ...part.blocks.map(block),
      ];
    }),
    ...paper.notes.map((note, index) => `[^${index + 1}]: ${words(note)}`),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function words({ inlines }: RichText): string {
  return inlines.map(inlineWords).join('');
}

function inlineWords(inline: Inline, index: number, all: readonly Inline[]): string {
  const text = bareWords(inline, index, all);
  const change = 'change' in inline ? inline.change : undefined;
  if (change === undefined) return text;
  return change === 'inserted' ? `<ins>${text}</ins>` : `<del>${text}</del>`;
}

function bareWords(inline: Inline, index: number, all: readonly Inline[]): string {
  switch (inline.kind) {
    case 'text':
    case 'gap':
    case 'name': {
      const startsLine = index === 0 || all[index - 1]?.kind === 'line-break';
      return escapeMarkdown(inline.text, startsLine);
    }
    case 'emphasis':
      return `*${escapeMarkdown(inline.text, false)}*`;
    case 'line-break':
      return '\\\n';
    case 'note-mark':
      return `[^${inline.note}]`;
    default:
      return assertNever(inline);
  }
}

function letterhead({ names, lines }: Opening): string {
  const said = names.flatMap(({ process, below }) => [
    words(process) === '' ? '' : `**${words(process)}**`,
    ...below.map(words),
  ]);
  return [...said, ...lines.map(words)].filter(Boolean).join('\\\n');
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `${one.level === 2 ? '###' : '##'} ${words(one.text)}`;
    case 'facts':
      return one.facts
        .map(({ term, descriptions }) => {
          const lines = descriptions.map(({ text }) => words(text));
          return `- **${escapeMarkdown(term, false)}:** ${lines.join('\\\n  ')}`;
        })
        .join('\n');
    case 'numbered':
      // Written out: Markdown would count on where a frozen text has a gap.
      return `${one.label.replace(/[.)]$/u, String.raw`\$&`)} ${words(one.text)}`.trimStart();
    case 'paragraph':
      return words(one.text);
    case 'quotation':
      return `${words(one.speaker)}\n\n> ${words(one.text).replace(/\n/gu, '\n> ')}`;
    case 'delegation':
      return [`**${words(one.name)}**`, ...one.lines.map(({ text }) => words(text))].join('\\\n');
    case 'section-label':
      return `### ${words(one.text)}`;
    case 'table':
      return table(one);
    case 'list':
      return one.items.map(({ text }) => `- ${words(text).replace(/\n/gu, '\n  ')}`).join('\n');
    case 'signatures':
      return one.places
        .map(({ other, ...own }) =>
          [own, ...(other ? [other] : [])]
            .flatMap(({ capacity, name, function: held }) => [
              escapeMarkdown(capacity, true),
              name ? words(name) : '',
              held ? words(held) : '',
            ])
            .filter(Boolean)
            .join('\\\n'),
        )
        .join('\n\n');
    case 'page-break':
    case 'letter':
    case 'translation':
      return '';
    case 'parallel':
      // Columns of running text are none of Markdown's: what is said in one language stands before the other.
      return one.rows.flatMap((row) => row.flatMap((cell) => cell.map(block))).join('\n\n');
    case 'cards':
      return one.cards
        .map(({ lines }) => lines.map(({ text }) => words(text)).join('\\\n'))
        .join('\n\n---\n\n');
    case 'form':
      return [
        one.head.map((line, index) => (index === 0 ? `**${words(line)}**` : words(line))).join('\\\n'),
        one.fields
          .map(({ label, value }) => `- ${escapeMarkdown(label, false)}: ${words(value)}`.trimEnd())
          .join('\n'),
      ].join('\n\n');
    case 'annex':
      return annex(one);
    default:
      return assertNever(one);
  }
}

function table({ columns, rows }: TableBlock): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(
      columns.map(({ title, other }) => escapeMarkdown(other ? `${title} / ${other.title}` : title, false)),
    ),
    line(columns.map(() => '---')),
    ...rows.map((row) =>
      row.kind === 'group'
        ? line(columns.map((_, index) => (index === 0 ? `**${inCell(row.text)}**` : '')))
        : line(columns.map((_, index) => inCell(row.cells[index] ?? nothing))),
    ),
  ].join('\n');
}

const nothing: RichText = { inlines: [], language: 'und' };

function inCell(text: RichText): string {
  return words(text).replace(/\\\n/gu, ' ');
}

function annex({ title, other, blocks }: AnnexBlock): string {
  const titles = [title, ...(other ? [other] : [])].map((text) => `## ${words(text)}`);
  return ['---', ...titles, ...blocks.map(block)].join('\n\n');
}
