import type { Block } from '../paper';
import { mergedKeys } from './merged-keys';

/** Blocks of either language that say the same; one side is empty where the other says what it does not. */
export interface AlignedBlocks {
  readonly first: readonly Block[];
  readonly second: readonly Block[];
}

/**
 * Pairs the blocks of two papers of the same records: by the records that they come from and never by where they stand. The
 * order is that of the first; what the second alone has stands after what comes before it there. Sections are paired by the
 * records in them, and those without any in their order. What comes from no record is paired within its section, as a whole
 * where its paragraphs are not as many in both.
 */
export function alignBlocks(first: readonly Block[], second: readonly Block[]): readonly AlignedBlocks[] {
  return pairSections(sectionsOf(first), sectionsOf(second)).flatMap(([one, other]) => {
    const head: readonly AlignedBlocks[] =
      one?.head || other?.head
        ? [{ first: one?.head ? [one.head] : [], second: other?.head ? [other.head] : [] }]
        : [];
    return [...head, ...pairItems(one?.items ?? new Map(), other?.items ?? new Map())];
  });
}

/** Blocks that belong together, by their key: a record's, or a run of paragraphs of no record. */
type Items = ReadonlyMap<string, readonly Block[]>;

interface Section {
  readonly head: Block | null;
  readonly items: Items;
}

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: { readonly head: Block | null; readonly blocks: Block[] }[] = [{ head: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'section-label' || (block.kind === 'heading' && block.level !== 2))
      sections.push({ head: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections.map(({ head, blocks: own }) => ({ head, items: itemsOf(own) }));
}

function itemsOf(blocks: readonly Block[]): Items {
  const items = new Map<string, Block[]>();
  const seen = new Map<string, number>();
  let lastKey = '';
  let run: Block[] = [];
  for (const block of blocks) {
    const key = keyOf(block);
    if (lastKey === key) {
      run.push(block);
      continue;
    }
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    run = [block];
    lastKey = key;
    items.set(`${key} ${count}`, run);
  }
  return items;
}

function keyOf(block: Block): string {
  const record = recordsOf(block)[0];
  return record === undefined ? block.kind : `${block.kind} ${record}`;
}

/** Names of the records that a block comes from. */
function recordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(({ record }) => nameOf(record));
    case 'table':
      return block.rows.flatMap(({ record }) => nameOf(record));
    case 'annex':
      return block.blocks.flatMap(recordsOf);
    default:
      return 'record' in block && block.record ? nameOf(block.record) : [];
  }
}

function nameOf(record: { readonly table: string; readonly id: string } | null): readonly string[] {
  return record ? [`${record.table}:${record.id}`] : [];
}

/** Which blocks an item of the first holds and which one of the second, in the order of the first. */
function pairItems(first: Items, second: Items): readonly AlignedBlocks[] {
  return mergedKeys([...first.keys()], [...second.keys()]).map((key) => ({
    first: first.get(key) ?? [],
    second: second.get(key) ?? [],
  }));
}

type SectionPair = readonly [Section | null, Section | null];

function pairSections(first: readonly Section[], second: readonly Section[]): readonly SectionPair[] {
  const partners = new Map<Section, Section>();
  const taken = new Set<Section>();
  const take = (one: Section, other: Section | undefined) => {
    if (!other) return;
    partners.set(one, other);
    taken.add(other);
  };
  const free = () => second.filter((one) => !taken.has(one));
  for (const one of first) take(one, mostAlike(one, free()));
  for (const one of first) {
    if (partners.has(one)) continue;
    const records = recordKeys(one).size;
    // Of no record: in their order, with one that is headed like it and has none either.
    take(
      one,
      free().find(
        (other) =>
          other.head?.kind === one.head?.kind &&
          (records === 0 || recordKeys(other).size === 0) &&
          isInOrder(one, other, { first, second, partners }),
      ),
    );
  }
  const pairs: SectionPair[] = first.map((one) => [one, partners.get(one) ?? null]);
  second.forEach((other, at) => {
    if (taken.has(other)) return;
    const before = second[at - 1];
    const place = before ? pairs.findIndex(([, own]) => own === before) : -1;
    pairs.splice(place + 1, 0, [null, other]);
  });
  return pairs;
}

interface Pairing {
  readonly first: readonly Section[];
  readonly second: readonly Section[];
  readonly partners: ReadonlyMap<Section, Section>;
}

/** Whether no pair would be crossed: what stands before the one is paired with what stands before the other. */
function isInOrder(one: Section, other: Section, { first, second, partners }: Pairing): boolean {
  const [at, place] = [first.indexOf(one), second.indexOf(other)];
  return [...partners].every(([a, b]) => first.indexOf(a) < at === second.indexOf(b) < place);
}

function mostAlike(one: Section, others: readonly Section[]): Section | undefined {
  const own = recordKeys(one);
  let best: { readonly other: Section; readonly shared: number } | undefined;
  for (const other of others) {
    const shared = [...recordKeys(other)].filter((key) => own.has(key)).length;
    if (shared > (best?.shared ?? 0)) best = { other, shared };
  }
  return best?.other;
}

function recordKeys({ items }: Section): ReadonlySet<string> {
  return new Set([...items.values()].flatMap((blocks) => blocks.flatMap(recordsOf)));
}
