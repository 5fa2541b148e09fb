import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  type Table,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
  type IPageMarginAttributes,
  type ITableCellOptions,
} from 'docx';

import { a4, mm, pt, rule } from './docx-measures';
import { paragraphStyle } from './docx-styles';
import { cell, noBorders, table } from './docx-tables';
import type { WriteText } from './docx-text';
import { inSheets } from './in-sheets';
import type { Card, CardPlace, CardsBlock, Sheet } from './paper';

/** The margin of a sheet of cards: what printers leave white. */
const cardMargin = 8;

/** How the page lies, and its margins: a tent's words run along the page, which therefore lies the other way. */
export function cardsPage(
  { form, columns, rows, width, height }: CardsBlock,
  orientation: Sheet['orientation'],
): { readonly isWide: boolean; readonly margin: IPageMarginAttributes & { left: number; right: number } } {
  if (form === 'tents') {
    const side = mm(cardMargin);
    const margin = { top: side, bottom: 0, left: side, right: side, header: 0, footer: 0 };
    return { isWide: orientation === 'portrait', margin };
  }
  const side = Math.floor((a4.width - mm(columns * width)) / 2) - mm(markLength);
  const top = Math.floor((a4.height - mm(rows * height)) / 2) - mm(markLength);
  return {
    isWide: false,
    margin: { top, bottom: 0, left: side, right: side, header: 0, footer: 0 },
  };
}

const mark = { style: BorderStyle.SINGLE, size: 2, color: rule };
/** Length of a crop mark in mm. */
const markLength = 4;

/**
 * Cards as tables of exact size, a sheet each. A tent's two sides are cells whose words run up and down the page, so
 * that they meet head to head at the fold: Word turns the words of a cell, but does not set them upside down.
 */
export function docxCards(block: CardsBlock, write: WriteText): readonly (Paragraph | Table)[] {
  return inSheets(block).flatMap((cards, index) => [
    hairline(index > 0),
    ...(block.form === 'tents'
      ? cards.map((card) => tent(block, card, write))
      : [badges(block, cards, write)]),
    hairline(false),
  ]);
}

/** A paragraph of no height: tables that touch would become one. */
function hairline(pageBreakBefore: boolean): Paragraph {
  return new Paragraph({
    pageBreakBefore,
    spacing: { before: 0, after: 0, line: 1, lineRule: LineRuleType.EXACT },
  });
}

function tent({ width, height }: CardsBlock, card: Card, write: WriteText): Table {
  const side = mm(height - cardMargin);
  const length = mm(width - 2 * cardMargin - 1);
  const lines = () => cardParagraphs(card, ['over', 'name', 'detail', 'foot'], write);
  const look = { verticalAlign: VerticalAlignTable.CENTER };
  return table(
    [side, side],
    [
      exactRow(length, [
        cell(side, lines(), { ...look, textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT }),
        cell(side, lines(), { ...look, textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }),
      ]),
    ],
  );
}

/** The shares of a badge's height that its parts take. */
const badgeParts = { above: 0.16, middle: 0.66, below: 0.18 } as const;

function badges(block: CardsBlock, cards: readonly Card[], write: WriteText): Table {
  const { columns, rows, width, height } = block;
  const places = Array.from({ length: columns }, (_, column) => column);
  const strip = mm(markLength);
  const blank = (size: number, look: Partial<ITableCellOptions> = {}) =>
    cell(size, [new Paragraph({ style: paragraphStyle.card })], look);
  // Crop marks are the borders of cells in the margin.
  const edge = () =>
    exactRow(strip, [
      blank(strip),
      ...places.map((column) =>
        blank(mm(width), {
          borders: { ...noBorders, left: mark, ...(column === columns - 1 ? { right: mark } : {}) },
        }),
      ),
      blank(strip),
    ]);
  const parts = [
    { share: badgeParts.above, of: ['over'], align: VerticalAlignTable.CENTER },
    { share: badgeParts.middle, of: ['name', 'detail'], align: VerticalAlignTable.CENTER },
    { share: badgeParts.below, of: ['foot'], align: VerticalAlignTable.CENTER },
  ] as const;
  const body = Array.from({ length: rows }, (_, row) =>
    parts.map(({ share, of, align }, part) => {
      const borders = {
        ...noBorders,
        ...(part === 0 ? { top: mark } : {}),
        ...(part === 2 && row === rows - 1 ? { bottom: mark } : {}),
      };
      return exactRow(Math.floor(mm(height) * share), [
        blank(strip, { borders }),
        ...places.map((column) => {
          const card = cards[row * columns + column];
          return card
            ? cell(mm(width), cardParagraphs(card, of, write), {
                verticalAlign: align,
                margins: badgeMargins,
              })
            : blank(mm(width));
        }),
        blank(strip, { borders }),
      ]);
    }),
  ).flat();
  return table([strip, ...places.map(() => mm(width)), strip], [edge(), ...body, edge()]);
}

const badgeMargins = { left: mm(5), right: mm(5), marginUnitType: WidthType.DXA };

function exactRow(height: number, children: ConstructorParameters<typeof TableRow>[0]['children']): TableRow {
  return new TableRow({ cantSplit: true, height: { value: height, rule: HeightRule.EXACT }, children });
}

function cardParagraphs(card: Card, places: readonly CardPlace[], write: WriteText): readonly Paragraph[] {
  const lines = card.lines.filter(({ place }) => places.includes(place));
  if (lines.length === 0) return [new Paragraph({ style: paragraphStyle.card })];
  return lines.map(({ text, size, place }) => {
    const look = { size: pt(size), sizeComplexScript: pt(size), bold: place === 'name' };
    return new Paragraph({
      style: paragraphStyle.card,
      alignment: AlignmentType.CENTER,
      ...(place === 'detail'
        ? { spacing: { before: mm(0.8), after: 0, line: 240, lineRule: LineRuleType.AUTO } }
        : {}),
      ...write(text, look),
    });
  });
}
