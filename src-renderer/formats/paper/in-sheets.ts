import type { Card, CardsBlock } from './paper';

/** The cards of each sheet of paper, in order. */
export function inSheets({ columns, rows, cards }: CardsBlock): readonly (readonly Card[])[] {
  const count = columns * rows;
  return Array.from({ length: Math.ceil(cards.length / count) }, (_, index) =>
    cards.slice(index * count, (index + 1) * count),
  );
}
