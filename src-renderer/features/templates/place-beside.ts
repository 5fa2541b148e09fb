import type { Beside } from '@/ui/use-drag-beside';

/**
 * After which entry one goes that is let go before or after another; `null` in the place is the head of the list, in its
 * stead that it stands there already.
 */
export function placeBeside(
  list: readonly { readonly id: string }[],
  dragged: string,
  { id, isAfter }: Beside,
): { readonly afterId: string | null } | null {
  const others = list.filter((one) => one.id !== dragged);
  const at = others.findIndex((one) => one.id === id);
  if (at < 0 || others.length === list.length) return null;
  const afterId = others[isAfter ? at : at - 1]?.id ?? null;
  const before = list[list.findIndex((one) => one.id === dragged) - 1]?.id ?? null;
  return afterId === before ? null : { afterId };
}
