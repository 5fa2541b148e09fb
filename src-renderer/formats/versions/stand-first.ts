import type { Draft } from '@/domain/draft';

export interface Reordered {
  readonly draft: Draft;
  /** Where a path of the draft, or below it, has gone. */
  readonly moved: (path: string) => string;
}

const ordered = ['paragraphs', 'interventions'] as const;

/**
 * The draft with what one of its sources has in the order in which that source has it: the text of that source reads as it
 * does there, whichever file was read first. What only others have follows what it follows there.
 */
export function standFirst(draft: Draft, source: number): Reordered {
  const places = placesIn(draft);
  const gone = new Map<string, string>();
  const meetings = draft.meetings.map((meeting, at) => {
    const lists = ordered.map((list) => {
      const base = `/meetings/${at}/${list}`;
      const items: readonly Item[] = meeting[list];
      const order = orderOf(items, source, (index) => places.get(`${base}/${index}`));
      order.forEach((index, to) => gone.set(`${base}/${index}`, `${base}/${to}`));
      return [list, order.map((index) => items[index])] as const;
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

/** Where an item begins in each source that has it, by the index of the source. */
type Places = ReadonlyMap<number, number>;

interface Item {
  readonly text?: string | undefined;
  readonly number?: string | undefined;
}

/** The places of the items, by their paths. */
function placesIn(draft: Draft): ReadonlyMap<string, Places> {
  const places = new Map<string, Map<number, number>>();
  const words = new Map<string, Map<number, number>>();
  for (const { path, source, start } of draft.evidence) {
    const item = orderedItemOf(path);
    if (item === null) continue;
    // Who acts in a sub-paragraph is named in the words above it: it begins where its own words do.
    const own = path === `${item}/text` ? words : places;
    const found = own.get(item) ?? new Map<number, number>();
    found.set(source, Math.min(start, found.get(source) ?? start));
    own.set(item, found);
  }
  const items = new Set([...places.keys(), ...words.keys()]);
  return new Map(
    [...items].map((item) => [item, new Map([...(places.get(item) ?? []), ...(words.get(item) ?? [])])]),
  );
}

/** The indexes of a list's items in the order of one source. */
function orderOf(
  items: readonly Item[],
  source: number,
  placesOf: (index: number) => Places | undefined,
): readonly number[] {
  const all = [...items.keys()];
  const inOrderOf = (one: number) =>
    all
      .flatMap((index) => {
        const start = placesOf(index)?.get(one);
        return start === undefined ? [] : [{ index, start }];
      })
      .toSorted((a, b) => (a.start === b.start ? a.index - b.index : a.start - b.start))
      .map(({ index }) => index);
  const order = inOrderOf(source);
  if (order.length === 0) return all;
  const others = new Set(all.flatMap((index) => [...(placesOf(index)?.keys() ?? [])]));
  for (const other of [...others].toSorted((a, b) => a - b)) {
    const isThere = (index: number) => placesOf(index)?.has(other) ?? false;
    mergeInto(order, inOrderOf(other), (index, there) => {
      const { number } = items[index] ?? {};
      return number !== undefined && number === items[there]?.number && !isThere(there);
    });
  }
  const placed = new Set(order);
  return [...order, ...all.filter((index) => !placed.has(index))];
}

/**
 * Puts in what another source has, behind what precedes it there; where nothing does, above what follows.
 * @param isRewording whether what stands is the other wording of what is put in: that stands first
 */
function mergeInto(
  order: number[],
  theirs: readonly number[],
  isRewording: (index: number, there: number) => boolean,
): void {
  const placed = new Set(order);
  let waiting: number[] = [];
  let at = -1;
  for (const index of theirs) {
    if (placed.has(index)) {
      at = order.indexOf(index);
      order.splice(at, 0, ...waiting);
      at += waiting.length;
      waiting = [];
    } else if (at < 0) waiting.push(index);
    else {
      at += 1;
      const there = order[at];
      if (there !== undefined && isRewording(index, there)) at += 1;
      order.splice(at, 0, index);
    }
  }
  order.push(...waiting);
}

/** The item of an ordered list that a path leads to or below. */
export function orderedItemOf(path: string): string | null {
  return /^\/meetings\/\d+\/(?:paragraphs|interventions)\/\d+/u.exec(path)?.[0] ?? null;
}
