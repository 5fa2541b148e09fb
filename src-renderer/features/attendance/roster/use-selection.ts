import { useCallback, useMemo, useState } from 'react';
import type { Choosing } from './person-row';
import { peopleInOrder, type PersonLineView, type SectionView } from './roster-view';
import { extendTo, keepKnown, noSelection, toggleLines } from './select-lines';

export interface RosterSelection {
  readonly ids: ReadonlySet<string>;
  readonly people: readonly PersonLineView[];
  readonly choose: (lines: readonly string[], how: Choosing) => void;
  readonly chooseAll: () => void;
  /** From the line the keys were on to the next one. */
  readonly drawTo: (from: string, to: string) => void;
  readonly clear: () => void;
}

/** Which persons of the list are chosen for something done to all of them. */
export function useSelection(sections: readonly SectionView[]): RosterSelection {
  const [held, setHeld] = useState(noSelection);
  const all = useMemo(() => peopleInOrder(sections), [sections]);
  const order = useMemo(() => all.map(({ id }) => id), [all]);
  const selection = useMemo(() => keepKnown(held, new Set(order)), [held, order]);
  const people = useMemo(() => all.filter(({ id }) => selection.ids.has(id)), [all, selection]);

  const choose = useCallback(
    (lines: readonly string[], how: Choosing) => {
      const [first] = lines;
      setHeld((before) =>
        how === 'extend' && first !== undefined && before.anchor !== null
          ? extendTo(before, order, before.anchor, first)
          : toggleLines(before, lines),
      );
    },
    [order],
  );
  const drawTo = useCallback(
    (from: string, to: string) => setHeld((before) => extendTo(before, order, from, to)),
    [order],
  );
  const chooseAll = useCallback(() => {
    const ids = new Set(order);
    setHeld({ ids, anchor: order[0] ?? null, base: ids });
  }, [order]);
  const clear = useCallback(() => setHeld(noSelection), []);
  return { ids: selection.ids, people, choose, chooseAll, drawTo, clear };
}
