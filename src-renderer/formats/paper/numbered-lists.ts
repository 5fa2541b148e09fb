import type { Block, NumberedBlock, NumberLevel, PaperForm } from './paper';

/** Where each level of a list begins to count. */
export type ListStart = readonly [number, number, number];

/** The list of a paragraph that a word processor numbers, by its place among the paper's lists. */
export interface ListPlace {
  readonly list: number;
  readonly level: NumberLevel;
}

export interface NumberedLists {
  readonly starts: readonly ListStart[];
  /** `undefined` for a label that no program counts to, such as "10 bis."; it is written out. */
  readonly placeOf: (block: NumberedBlock) => ListPlace | undefined;
}

/**
 * Lists that count to exactly the printed labels. Word processors count on by themselves; where a frozen text leaves a
 * gap or goes back, a new list begins at that number.
 */
export function numberedLists(
  blocks: readonly Block[],
  numbering: PaperForm['numbering'] = 'dot',
): NumberedLists {
  const starts: ListStart[] = [];
  const places = new Map<NumberedBlock, ListPlace>();
  // What stands in the second column counts by itself.
  for (const column of [0, 1] as const) {
    let start: ListStart = [1, 1, 1];
    let next: ListStart | null = null;
    for (const block of numberedBlocks(blocks, column)) {
      const wanted = countOf(block, numbering);
      if (wanted === null) continue;
      if (next?.[block.level] !== wanted) {
        start = startingAt(block.level, wanted);
        next = start;
        starts.push(start);
      }
      places.set(block, { list: starts.length - 1, level: block.level });
      next = after(next, start, block.level);
    }
  }
  return { starts, placeOf: (block) => places.get(block) };
}

/** Those of the running text and the first column, or those of the second. */
function numberedBlocks(blocks: readonly Block[], column: 0 | 1): readonly NumberedBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'annex') return numberedBlocks(block.blocks, column);
    if (block.kind === 'parallel') {
      return block.rows.flatMap((row) => numberedBlocks(row[column] ?? [], 0));
    }
    return block.kind === 'numbered' && column === 0 ? [block] : [];
  });
}

function startingAt(level: NumberLevel, count: number): ListStart {
  return level === 0 ? [count, 1, 1] : level === 1 ? [1, count, 1] : [1, 1, count];
}

/** One on at this level, deeper levels from their start again. */
function after(next: ListStart, start: ListStart, level: NumberLevel): ListStart {
  if (level === 0) return [next[0] + 1, start[1], start[2]];
  return level === 1 ? [next[0], next[1] + 1, start[2]] : [next[0], next[1], next[2] + 1];
}

/** What stands after the number of a paragraph. */
export const numberEnds: Readonly<Record<PaperForm['numbering'], string>> = {
  dot: '.',
  bracket: ')',
  bare: '',
};

/** The count that a label stands for: 12 for "12.", 2 for "(b)" and for "(ii)". */
function countOf({ label, level }: NumberedBlock, numbering: PaperForm['numbering']): number | null {
  if (level === 0) {
    const end = numberEnds[numbering];
    const count = label.endsWith(end) ? label.slice(0, label.length - end.length) : '';
    return /^[1-9]\d{0,3}$/u.test(count) ? Number(count) : null;
  }
  const words = /^\(([a-z]+)\)$/u.exec(label)?.[1];
  if (words === undefined) return null;
  return level === 1 ? fromLetters(words) : fromRoman(words);
}

/** Programs count a, b, … z, aa, bb: beyond z they go another way than the register. */
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
