/** Stands as the number of a sub-point that is counted by its place: "3.2" under point 3. */
export const countedSubPoint = '.';

/** 0 for a point, 1 for a sub-point of the one before it. */
export type AgendaLevel = 0 | 1;

export interface AgendaNumber {
  /** `''` for a point that bears none, such as a break. */
  readonly number: string;
  readonly level: AgendaLevel;
}

/**
 * "3.1", "3 (a)", "3a", "(a)", "б)", "(ii)", "i.": what a printed agenda numbers sub-points by. "3", "3." and "II." are
 * points.
 */
const subNumber =
  /^(?:\d{1,4}\s*(?:[.,]\s*\d|\.?\s*\(?\p{L}(?!\p{L}))|\(?(?:\p{Ll}|[ivx]{2,4})\)|(?:[a-z]|[ivx]{2,4})\.$)/u;

/**
 * Numbers the points of an agenda one after another: a recorded number stays and the next count on from it, an empty one
 * says that the point bears none, `null` and `countedSubPoint` are counted. A sub-point without a point before it is one.
 */
export function createAgendaNumbers(): (recorded: string | null) => AgendaNumber {
  let count = 0;
  let below = 0;
  return (recorded) => {
    if (recorded === countedSubPoint && count > 0) {
      below += 1;
      return { number: `${count}.${below}`, level: 1 };
    }
    if (recorded === null || recorded === countedSubPoint) {
      count += 1;
      below = 0;
      return { number: String(count), level: 0 };
    }
    const leading = /^\d{1,4}/u.exec(recorded)?.[0];
    const isSub = subNumber.test(recorded);
    if (isSub) {
      const last = /^\d{1,4}\s*[.,]\s*(\d{1,4})/u.exec(recorded)?.[1];
      if (last !== undefined) below = Number(last);
      else below = leading === undefined || Number(leading) === count ? below + 1 : 1;
      count = leading === undefined ? count : Number(leading);
    } else if (leading !== undefined) {
      count = Number(leading);
      below = 0;
    }
    return { number: recorded, level: isSub ? 1 : 0 };
  };
}
