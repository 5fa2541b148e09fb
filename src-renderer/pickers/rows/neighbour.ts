/**
 * The id after which a row goes when it moves one place; `null` is the head of the list, `undefined` no move at all.
 * @param ids in the order of the list
 */
export function afterMove(
  ids: readonly string[],
  id: string,
  direction: 'up' | 'down',
): string | null | undefined {
  const index = ids.indexOf(id);
  if (index < 0) return undefined;
  if (direction === 'down') return ids[index + 1];
  return index === 0 ? undefined : (ids[index - 2] ?? null);
}
