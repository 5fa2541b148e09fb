import { assertNever } from '@/domain/assert-never';

import { lettersOf } from './letters';
import { escapeMarkdown } from './escape-markdown';
import type { AnnexBlock, Block, Inline, PaperDocument, RichText, TableBlock } from './paper';

/** The paper as Markdown (CommonMark with tables and footnotes), one paragraph a line. Ends with a line feed. */
export function paperToMarkdown(paper: PaperDocument): string {
  const parts = [
    ...lettersOf(paper.blocks).flatMap((blocks, at) => [
      at === 0 ? '' : '---',
      letterhead(paper),
      paper.form.classification ? `**${words(paper.form.classification)}**` : '',
      `# ${words(paper.title)}`,
      paper.subtitle ? words(paper.subtitle) : '',
      ...blocks.map(block),
    ]),
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

function letterhead({ letterhead: head, form }: PaperDocument): string {
  const { process, processDetail, lines } = head;
  const bold = words(process) === '' ? '' : `**${words(process)}**`;
  const names = [processDetail, form.letterhead].map((text) => (text ? words(text) : ''));
  return [bold, ...names, ...lines.map((line) => escapeMarkdown(line, true))].filter(Boolean).join('\\\n');
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
        .map(({ capacity, name, function: held }) =>
          [escapeMarkdown(capacity, true), name ? words(name) : '', held ? words(held) : '']
            .filter(Boolean)
            .join('\\\n'),
        )
        .join('\n\n');
    case 'page-break':
    case 'letter':
      return '';
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
    line(columns.map(({ title }) => escapeMarkdown(title, false))),
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

function annex({ title, blocks }: AnnexBlock): string {
  return ['---', `## ${words(title)}`, ...blocks.map(block)].join('\n\n');
}
