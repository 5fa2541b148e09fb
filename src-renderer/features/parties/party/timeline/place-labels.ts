import type { TimelineMark } from './timeline-model';

/** A mark and where it stands, in px. */
type PlacedMark = TimelineMark & { readonly x: number };

export interface LabelledMark {
  readonly mark: PlacedMark;
  /** `null` where there is no room for its words; they show under the pointer and stand in the list. */
  readonly side: 'above' | 'below' | null;
}

/** Widest letter of a small text, and the air between two labels, in px. */
const letter = 7;
const air = 6;

/** Labels above and below the line in turn, each only where it touches no other. */
export function placeLabels(marks: readonly PlacedMark[]): readonly LabelledMark[] {
  const free = { above: -Infinity, below: -Infinity };
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const half = (mark.label.length * letter) / 2;
      const order = free.above <= free.below ? (['above', 'below'] as const) : (['below', 'above'] as const);
      const side = order.find((name) => free[name] <= mark.x - half) ?? null;
      if (side !== null) free[side] = mark.x + half + air;
      return { mark, side };
    });
}
