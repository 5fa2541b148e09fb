/** An entry of a list in levels: what is deeper below it belongs to it. */
interface Levelled {
  readonly level: number;
}

/** Just after the entry at the place and what belongs to it: the two move as one block. */
export function endOfBlock(list: readonly Levelled[], at: number): number {
  const { level } = list[at] ?? { level: 0 };
  const end = list.findIndex((one, index) => index > at && one.level <= level);
  return end < 0 ? list.length : end;
}

/**
 * One step up or down for the entry at the place and what belongs to it: past a whole block of its level, and over the
 * heading where its own block ends, so that it comes under another one.
 * @returns before which place of the list as it is now the block goes; `null` where there is no way
 */
export function stepOfBlock(list: readonly Levelled[], at: number, direction: 'up' | 'down'): number | null {
  const { level } = list[at] ?? { level: 0 };
  if (direction === 'down') {
    const end = endOfBlock(list, at);
    const next = list[end];
    if (!next) return null;
    return next.level < level ? end + 1 : endOfBlock(list, end);
  }
  const before = list[at - 1];
  if (!before) return null;
  if (before.level < level) return at - 1;
  const start = list.slice(0, at).findLastIndex((one) => one.level <= level);
  // What stands before may be deeper without a heading of this level.
  return list[start]?.level === level ? start : start + 1;
}

/**
 * What belongs to an entry that goes rises by a level, and what stood right below it to its own: it stays where it is and
 * becomes no part of the one before.
 * @returns those below, with their new levels
 */
export function risenWithout<E extends Levelled>(
  list: readonly E[],
  at: number,
): readonly { readonly entry: E; readonly level: number }[] {
  const own = list[at]?.level ?? 0;
  const below = list.slice(at + 1, endOfBlock(list, at));
  // A level may have been left out: above the first that is one level deeper nothing is left to be a part of.
  const first = below.findIndex(({ level }) => level === own + 1);
  const isTop = (index: number) => first < 0 || index < first;
  return below.map((entry, index) => ({ entry, level: isTop(index) ? own : entry.level - 1 }));
}

/** What belongs to an entry and has a number that is kept. */
export function keptPartsOf<E extends Levelled & { readonly number: string | null }>(
  list: readonly E[],
  at: number,
): readonly E[] {
  return list.slice(at + 1, endOfBlock(list, at)).filter(({ number }) => number !== null);
}
