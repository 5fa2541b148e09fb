import { endOfBlock } from '@/domain/level-blocks';

interface Entry {
  readonly id: string;
  readonly level: number;
}

/**
 * The id after which what is dragged goes, with what belongs to it, when it is let go before or after another; `null` is
 * the head of the list, `undefined` no move at all. After one of its own level it goes past what belongs to that.
 * @param list in its order
 */
export function placeOfDrop(
  list: readonly Entry[],
  dragged: string,
  target: string,
  isAfter: boolean,
): string | null | undefined {
  const from = list.findIndex(({ id }) => id === dragged);
  const end = endOfBlock(list, from);
  const others = [...list.slice(0, from), ...list.slice(end)];
  const at = others.findIndex(({ id }) => id === target);
  if (from < 0 || at < 0) return undefined;
  const goesPast = (others[at]?.level ?? 0) === (list[from]?.level ?? 0);
  const afterId = others[(isAfter ? (goesPast ? endOfBlock(others, at) : at + 1) : at) - 1]?.id ?? null;
  return afterId === (list[from - 1]?.id ?? null) ? undefined : afterId;
}
