import type { TimelineMark } from './timeline-model';

/** A mark and where it stands, in px. */
type PlacedMark = TimelineMark & { readonly x: number };

export interface LabelledMark {
  readonly mark: PlacedMark;
  /** `null` where there is no room for its words; they show under the pointer and stand in the list. */
  readonly side: 'above' | 'below' | null;
  /** The middle of its words, in px: beside the mark where they would be cut at the edge. */
  readonly middle: number;
}

/** Widest letter of a small text, and the air between two labels, in px. */
const letter = 7;
const air = 6;

/**
 * Labels above and below the line in turn, each whole and only where it touches no other.
 * @param room where words may stand, in px
 */
export function placeLabels(
  marks: readonly PlacedMark[],
  room: { readonly from: number; readonly until: number },
): readonly LabelledMark[] {
  const free = { above: -Infinity, below: -Infinity };
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const half = (mark.label.length * letter) / 2;
      const order = free.above <= free.below ? (['above', 'below'] as const) : (['below', 'above'] as const);
      const middle = Math.max(room.from + half, Math.min(mark.x, room.until - half));
      const side = order.find((name) => free[name] <= middle - half) ?? null;
      if (side !== null) free[side] = middle + half + air;
      return { mark, side, middle };
    });
}
