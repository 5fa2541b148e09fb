import type { Mark } from './mark-spans';
import type { TextBlock } from './split-source';

/** A run of text that all of its marks cover whole. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** What it is shown as: the narrowest mark that is more than a passage; `null` for plain text. */
  readonly kind: Exclude<Mark['kind'], 'passage'> | null;
  /** The fact a click chooses: that of the narrowest mark. */
  readonly fact: string | null;
  /** All facts whose places cover it. */
  readonly facts: readonly string[];
  readonly why?: string;
}

/** The marks that touch each block, so that a block is cut up only when it is shown. */
export function marksByBlock(
  marks: readonly Mark[],
  blocks: readonly TextBlock[],
): readonly (readonly Mark[])[] {
  const byBlock: Mark[][] = blocks.map(() => []);
  let first = 0;
  for (const mark of marks) {
    while (first < blocks.length && (blocks[first]?.end ?? 0) <= mark.start) first += 1;
    for (let at = first; at < blocks.length && (blocks[at]?.start ?? Infinity) < mark.end; at += 1) {
      byBlock[at]?.push(mark);
    }
  }
  return byBlock;
}

/** A block cut where its marks begin and end. Marks may overlap and lie in one another. */
export function segmentsOf(block: TextBlock, marks: readonly Mark[]): readonly Segment[] {
  const edges = new Set([block.start, block.end]);
  for (const { start, end } of marks) {
    edges.add(Math.min(Math.max(start, block.start), block.end));
    edges.add(Math.min(Math.max(end, block.start), block.end));
  }
  const sorted = [...edges].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? block.end;
    return segmentOf(
      start,
      end,
      marks.filter((mark) => mark.start <= start && mark.end >= end),
    );
  });
}

function segmentOf(start: number, end: number, covering: readonly Mark[]): Segment {
  const narrowest = covering.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const shown =
    narrowest.find(({ kind }) => kind !== 'passage' && kind !== 'detail') ??
    narrowest.find(({ kind }) => kind !== 'passage');
  const chosen = shown?.fact ?? narrowest.find(({ fact }) => fact !== null)?.fact ?? null;
  return {
    start,
    end,
    kind: shown ? (shown.kind === 'passage' ? null : shown.kind) : null,
    fact: chosen,
    facts: [...new Set(covering.flatMap(({ fact }) => fact ?? []))],
    ...(shown?.why === undefined ? {} : { why: shown.why }),
  };
}
