import { assertNever } from '@/domain/assert-never';

import { xmlElement, xmlText } from '../../xml/write-xml';
import type { Block, Fact, FormBlock, Line, TableBlock } from '../paper';
import type { AknTexts } from './akn-text';

/** Blocks that bear no number, as the standard's blocks. */
export function aknBlocks(blocks: readonly Block[], texts: AknTexts, prefix: string): string {
  return blocks.map((block) => aknBlock(block, texts, prefix)).join('');
}

function aknBlock(block: Block, texts: AknTexts, prefix: string): string {
  switch (block.kind) {
    case 'paragraph':
      return texts.p(block.text);
    case 'facts':
      return block.facts.map((fact) => factLine(fact, texts)).join('');
    case 'quotation':
      return xmlElement('blockContainer', { eId: texts.nextId(`${prefix}quotation`), class: 'quotation' }, [
        texts.p(block.speaker, { class: 'speaker' }),
        xmlElement('p', {}, [texts.element('embeddedText', block.text)]),
      ]);
    case 'delegation':
      return xmlElement('blockContainer', { eId: texts.nextId(`${prefix}delegation`), class: 'delegation' }, [
        texts.p(block.name, { class: 'delegation' }),
        ...block.lines.map(({ text }) => texts.p(text)),
      ]);
    case 'table':
      return table(block, texts, texts.nextId(`${prefix}table`));
    case 'list':
      return list(block.items, texts);
    case 'cards':
      return block.cards.flatMap(({ lines }) => lines.map(({ text }) => texts.p(text))).join('');
    case 'form':
      return form(block, texts, texts.nextId(`${prefix}table`));
    case 'page-break':
      return '';
    case 'heading':
    case 'letter':
    case 'translation':
    case 'parallel':
    case 'section-label':
    case 'numbered':
    case 'signatures':
    case 'annex':
      throw new TypeError(`A ${block.kind} is no block of a text`);
    default:
      return assertNever(block);
  }
}

/** "Organised by: UNHCR", what is told of it each on a line. */
function factLine({ term, descriptions }: Fact, texts: AknTexts): string {
  const label = xmlElement('inline', { name: 'fact' }, [xmlText(term)]);
  const said = descriptions.map(({ text }) => texts.element('span', text));
  return xmlElement('p', { class: 'fact' }, [label, ': ', said.join('<br/>')]);
}

function list(items: readonly Line[], texts: AknTexts): string {
  return xmlElement(
    'ul',
    {},
    items.map(({ text }) => xmlElement('li', {}, [texts.p(text)])),
  );
}

function table({ columns, rows }: TableBlock, texts: AknTexts, id: string): string {
  const head = columns.map(({ title }) => xmlElement('th', {}, [texts.line(title)]));
  const body = rows.map((row) => {
    if (row.kind === 'group')
      return xmlElement('tr', {}, [xmlElement('th', spanOf(columns.length), [texts.p(row.text)])]);
    const cells = row.cells.map((text, index) => {
      const span = index === row.cells.length - 1 ? columns.length - index : 1;
      return xmlElement('td', spanOf(span), [texts.p(text)]);
    });
    return xmlElement('tr', {}, cells.length > 0 ? cells : ['<td/>']);
  });
  return xmlElement('table', { eId: id }, [
    xmlElement('tr', {}, head.length > 0 ? head : ['<th/>']),
    ...body,
  ]);
}

function form({ head, fields }: FormBlock, texts: AknTexts, id: string): string {
  const about = xmlElement('tr', {}, [
    xmlElement(
      'th',
      spanOf(2),
      head.map((line) => texts.p(line)),
    ),
  ]);
  const rows = fields.map(({ label, value }) =>
    xmlElement('tr', {}, [xmlElement('th', {}, [texts.line(label)]), xmlElement('td', {}, [texts.p(value)])]),
  );
  return xmlElement('table', { eId: id }, [about, ...rows]);
}

function spanOf(columns: number): { readonly colspan?: number } {
  return columns > 1 ? { colspan: columns } : {};
}
