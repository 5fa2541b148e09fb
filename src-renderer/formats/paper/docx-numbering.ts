import { AlignmentType, LevelFormat, type ILevelsOptions, type NumberingDefinition } from 'docx';

import { mm } from './docx-measures';
import { numberedLists, numberEnds, type ListStart } from './numbered-lists';
import type { Block, NumberedBlock, NumberLevel, PaperForm } from './paper';

/** Where Word's own count gives a paragraph its number. */
export interface WordNumber {
  readonly reference: string;
  readonly level: NumberLevel;
}

export interface PaperNumbering {
  readonly definitions: readonly NumberingDefinition[];
  /** `undefined` for a label that Word cannot count to, such as "10 bis."; it is written out. */
  readonly numberOf: (block: NumberedBlock) => WordNumber | undefined;
}

/** The paper's lists, for Word to count. */
export function paperNumbering(blocks: readonly Block[], style: PaperForm['numbering']): PaperNumbering {
  const { starts, placeOf } = numberedLists(blocks, style);
  return {
    definitions: starts.map((start, list) => ({
      reference: referenceOf(list),
      levels: levels(start, style),
    })),
    numberOf: (block) => {
      const place = placeOf(block);
      return place && { reference: referenceOf(place.list), level: place.level };
    },
  };
}

function referenceOf(list: number): string {
  return `numbered-${list + 1}`;
}

const indents = [
  { start: mm(9), hanging: mm(9) },
  { start: mm(17), hanging: mm(8) },
  { start: mm(25), hanging: mm(8) },
] as const;

/** Where a label that is written out, or a continuation, has to stand. */
export function numberedIndent(level: NumberLevel): { readonly start: number; readonly hanging: number } {
  return indents[level];
}

function levels(start: ListStart, style: PaperForm['numbering']): readonly ILevelsOptions[] {
  const formats = [
    { format: LevelFormat.DECIMAL, text: `%1${numberEnds[style]}` },
    { format: LevelFormat.LOWER_LETTER, text: '(%2)' },
    { format: LevelFormat.LOWER_ROMAN, text: '(%3)' },
  ] as const;
  return formats.map((format, index) => ({
    level: index,
    ...format,
    start: start[index] ?? 1,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: indents[index] ?? indents[0] } },
  }));
}

export const itemsReference = 'items';

export const itemsDefinition: NumberingDefinition = {
  reference: itemsReference,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '–',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { start: mm(9), hanging: mm(5) } } },
    },
  ],
};
