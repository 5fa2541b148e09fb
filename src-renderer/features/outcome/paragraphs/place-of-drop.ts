/**
 * The id after which what is dragged goes when it is let go before or after another; `null` is the head of the list,
 * `undefined` no move at all.
 * @param ids in the order of the list
 */
export function placeOfDrop(
  ids: readonly string[],
  dragged: string,
  target: string,
  isAfter: boolean,
): string | null | undefined {
  if (dragged === target) return undefined;
  const others = ids.filter((id) => id !== dragged);
  const at = others.indexOf(target);
  if (at < 0) return undefined;
  const afterId = isAfter ? target : (others[at - 1] ?? null);
  const before = ids[ids.indexOf(dragged) - 1] ?? null;
  return afterId === before ? undefined : afterId;
}
