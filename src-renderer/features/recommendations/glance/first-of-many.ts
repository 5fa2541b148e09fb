/** Keeps the few items with the lowest keys of however many are offered; of equal keys, those that came first. */
export function firstOfMany<Item>(few: number): {
  /** Lowest key first; filled while items are offered. */
  readonly first: readonly Item[];
  readonly offer: (key: string, item: Item) => void;
} {
  const keys: string[] = [];
  const first: Item[] = [];
  return {
    first,
    offer: (key, item) => {
      const behind = keys.findIndex((other) => key < other);
      const at = behind < 0 ? keys.length : behind;
      if (at >= few) return;
      keys.splice(at, 0, key);
      first.splice(at, 0, item);
      keys.length = Math.min(keys.length, few);
      first.length = Math.min(first.length, few);
    },
  };
}
