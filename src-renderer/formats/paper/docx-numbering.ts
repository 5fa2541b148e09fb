import { AlignmentType, LevelFormat, type ILevelsOptions, type NumberingDefinition } from 'docx';

import { mm } from './docx-measures';
import type { Block, NumberedBlock, NumberLevel } from './paper';

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

type Counts = readonly [number, number, number];

/**
 * Lists for Word that count to exactly the printed labels. Word counts on by itself; where a frozen text leaves a gap
 * or goes back, a new list begins at that number.
 */
export function paperNumbering(blocks: readonly Block[]): PaperNumbering {
  const definitions: NumberingDefinition[] = [];
  const numbers = new Map<NumberedBlock, WordNumber>();
  let start: Counts = [1, 1, 1];
  let next: Counts = start;
  for (const block of numberedBlocks(blocks)) {
    const wanted = countOf(block);
    if (wanted === null) continue;
    if (definitions.length === 0 || next[block.level] !== wanted) {
      start = startingAt(block.level, wanted);
      next = start;
      definitions.push({ reference: `numbered-${definitions.length + 1}`, levels: levels(start) });
    }
    numbers.set(block, { reference: `numbered-${definitions.length}`, level: block.level });
    next = after(next, start, block.level);
  }
  return { definitions, numberOf: (block) => numbers.get(block) };
}

function numberedBlocks(blocks: readonly Block[]): readonly NumberedBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'annex') return numberedBlocks(block.blocks);
    return block.kind === 'numbered' ? [block] : [];
  });
}

function startingAt(level: NumberLevel, count: number): Counts {
  return level === 0 ? [count, 1, 1] : level === 1 ? [1, count, 1] : [1, 1, count];
}

/** As Word counts: one on at this level, deeper levels from their start again. */
function after(next: Counts, start: Counts, level: NumberLevel): Counts {
  if (level === 0) return [next[0] + 1, start[1], start[2]];
  return level === 1 ? [next[0], next[1] + 1, start[2]] : [next[0], next[1], next[2] + 1];
}

/** The count that a label stands for: 12 for "12.", 2 for "(b)" and for "(ii)". */
function countOf({ label, level }: NumberedBlock): number | null {
  const words = level === 0 ? /^([1-9]\d{0,3})\.$/u.exec(label)?.[1] : /^\(([a-z]+)\)$/u.exec(label)?.[1];
  if (words === undefined) return null;
  if (level === 0) return Number(words);
  return level === 1 ? fromLetters(words) : fromRoman(words);
}

/** Word counts a, b, … z, aa, bb: beyond z it goes another way than the register. */
function fromLetters(letters: string): number | null {
  return letters.length === 1 ? (letters.codePointAt(0) ?? 0) - 96 : null;
}

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function fromRoman(roman: string): number | null {
  const values = roman.split('').map((letter) => romanValues[letter]);
  if (values.includes(undefined)) return null;
  return values.reduce<number>((sum, value = 0, index) => {
    const following = values[index + 1] ?? 0;
    return value < following ? sum - value : sum + value;
  }, 0);
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

function levels(start: Counts): readonly ILevelsOptions[] {
  const formats = [
    { format: LevelFormat.DECIMAL, text: '%1.' },
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
