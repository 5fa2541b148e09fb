import { useState } from 'react';

/** Which of several that one question asks about are meant: all, until some are taken out. */
export interface Picked {
  readonly ids: readonly string[];
  readonly isPicked: (id: string) => boolean;
  readonly pick: (id: string, isPicked: boolean) => void;
  readonly isAll: boolean;
}

/** @param all few enough to be told apart by the eye */
export function usePicked(all: readonly string[]): Picked {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ids = all.filter((id) => !left.has(id));
  return {
    ids,
    isPicked: (id) => !left.has(id),
    pick: (id, isPicked) =>
      setLeft(new Set(isPicked ? [...left].filter((one) => one !== id) : [...left, id])),
    isAll: ids.length === all.length,
  };
}
