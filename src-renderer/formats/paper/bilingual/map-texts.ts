import { assertNever } from '@/domain/assert-never';

import type { Block, Line, OtherSignature, RichText, SignaturePlace } from '../paper';

type MapText = (text: RichText) => RichText;

/** The block with each of its texts as it becomes. */
export function mapTexts(block: Block, change: MapText): Block {
  const lines = (all: readonly Line[]) => all.map((line) => ({ ...line, text: change(line.text) }));
  const maybe = (text: RichText | null) => (text ? change(text) : null);
  const signed = <Place extends SignaturePlace | OtherSignature>(place: Place) => ({
    ...place,
    name: maybe(place.name),
    function: maybe(place.function),
  });
  switch (block.kind) {
    case 'heading':
    case 'numbered':
    case 'paragraph':
    case 'section-label':
      return { ...block, text: change(block.text) };
    case 'quotation':
      return { ...block, speaker: change(block.speaker), text: change(block.text) };
    case 'facts':
      return {
        ...block,
        facts: block.facts.map((fact) => ({ ...fact, descriptions: lines(fact.descriptions) })),
      };
    case 'delegation':
      return { ...block, name: change(block.name), lines: lines(block.lines) };
    case 'list':
      return { ...block, items: lines(block.items) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.kind === 'group'
            ? { ...row, text: change(row.text) }
            : { ...row, cells: row.cells.map((cell) => change(cell)) },
        ),
      };
    case 'signatures':
      return {
        ...block,
        places: block.places.map(({ other, ...own }) => ({
          ...signed(own),
          ...(other ? { other: signed(other) } : {}),
        })),
      };
    case 'annex':
      return {
        ...block,
        title: change(block.title),
        ...(block.other ? { other: change(block.other) } : {}),
        blocks: block.blocks.map((one) => mapTexts(one, change)),
      };
    case 'parallel':
      return {
        ...block,
        rows: block.rows.map(([one, other]) => {
          const own = one.map((inside) => mapTexts(inside, change));
          return other ? [own, other.map((inside) => mapTexts(inside, change))] : [own];
        }),
      };
    case 'form':
      return {
        ...block,
        head: block.head.map((text) => change(text)),
        fields: block.fields.map((field) => ({ ...field, value: change(field.value) })),
      };
    case 'cards':
      return {
        ...block,
        cards: block.cards.map((card) => ({
          ...card,
          lines: card.lines.map((line) => ({ ...line, text: change(line.text) })),
        })),
      };
    case 'page-break':
    case 'letter':
    case 'translation':
      return block;
    default:
      return assertNever(block);
  }
}
