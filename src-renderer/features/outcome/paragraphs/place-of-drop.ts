import { endOfBlock } from '@/domain/level-blocks';
import { isHeading, type Paragraph } from '@/domain/paragraph';

type Entry = Pick<Paragraph, 'id' | 'kind' | 'level'>;

/**
 * The id after which what is dragged goes, with what belongs to it, when it is let go before or after another; `null` is
 * the head of the list, `undefined` no move at all. What belongs to another is not parted from it: it goes past it. Nor
 * does a part go to the head or below a heading, where there is nothing that it could be a part of.
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
  const level = list[from]?.level ?? 0;
  let place = isAfter ? at + 1 : at;
  while ((others[place]?.level ?? 0) > level) place += 1;
  if (level > 0 && others.slice(0, place).slice(-1).every(isHeading)) return undefined;
  const afterId = others[place - 1]?.id ?? null;
  return afterId === (list[from - 1]?.id ?? null) ? undefined : afterId;
}
