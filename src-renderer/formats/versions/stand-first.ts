import type { Draft } from '@/domain/draft';

export interface Reordered {
  readonly draft: Draft;
  /** Where a path of the draft, or below it, has gone. */
  readonly moved: (path: string) => string;
}

const ordered = ['paragraphs', 'interventions'] as const;

/**
 * The draft with what one of its sources has in the order in which that source has it, before what only others have: the
 * text of that source then reads as it does there, whichever file was read first.
 */
export function standFirst(draft: Draft, source: number): Reordered {
  const places = new Map<string, number>();
  for (const { path, source: of, start } of draft.evidence) {
    const item = orderedItemOf(path);
    if (of !== source || item === null) continue;
    places.set(item, Math.min(start, places.get(item) ?? start));
  }
  const gone = new Map<string, string>();
  const meetings = draft.meetings.map((meeting, at) => {
    const lists = ordered.map((list) => {
      const base = `/meetings/${at}/${list}`;
      const items: readonly unknown[] = meeting[list];
      const order = items
        .map((_, index) => ({ index, start: places.get(`${base}/${index}`) ?? Infinity }))
        .toSorted((a, b) => (a.start === b.start ? a.index - b.index : a.start - b.start));
      order.forEach(({ index }, to) => gone.set(`${base}/${index}`, `${base}/${to}`));
      return [list, order.map(({ index }) => items[index])] as const;
    });
    // Each list keeps the items it had.
    return { ...meeting, ...(Object.fromEntries(lists) as Pick<typeof meeting, (typeof ordered)[number]>) };
  });
  const moved = (path: string) => {
    const item = orderedItemOf(path);
    return item === null ? path : (gone.get(item) ?? item) + path.slice(item.length);
  };
  return {
    draft: {
      ...draft,
      meetings,
      evidence: draft.evidence.map((one) => ({ ...one, path: moved(one.path) })),
    },
    moved,
  };
}

/** The item of an ordered list that a path leads to or below. */
export function orderedItemOf(path: string): string | null {
  return /^\/meetings\/\d+\/(?:paragraphs|interventions)\/\d+/u.exec(path)?.[0] ?? null;
}
