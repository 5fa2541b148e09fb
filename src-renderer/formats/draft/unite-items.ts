/** How paths into one meeting change: `from` in it, `to` in the joined meeting, `value` where it lost to another. */
export interface Remapped {
  readonly from: string;
  readonly to: string;
  readonly value?: unknown;
}

/** Where what two records say of one list or item goes. */
export interface Joining {
  /** Paths of the second record. */
  readonly moved: Remapped[];
  /** Fields whose value now is the second record's, with what the first one said. */
  readonly replaced: Map<string, unknown>;
}

export interface ListToUnite<T> {
  /** Path of the list in the first record, and in the second. */
  readonly path: string;
  readonly from?: string;
  readonly one: readonly T[];
  readonly two: readonly T[];
  /** Index of the item that the second record's item is; -1 where it is another. */
  readonly find: (items: readonly T[], item: T) => number;
}

/**
 * Two lists as one, without repeating what is the same. What the first record leaves out of an item the second adds; it
 * overwrites nothing, and where both say something of a field that differs, the second's is kept as a competing claim.
 */
export function uniteItems<T>(
  { path, from = path, one, two, find }: ListToUnite<T>,
  joining: Joining,
): readonly T[] {
  const items = [...one];
  two.forEach((item, index) => {
    const at = find(items, item);
    const known = items[at];
    const place = known === undefined ? items.push(item) - 1 : at;
    joining.moved.push({ from: `${from}/${index}`, to: `${path}/${place}` });
    if (isFields(known) && isFields(item)) {
      // The fields of both are those of the list's items.
      items[at] = uniteFields(known, item, { path: `${path}/${at}`, from: `${from}/${index}` }, joining) as T;
    }
  });
  return items;
}

type Fields = Readonly<Record<string, unknown>>;

function uniteFields(
  known: Fields,
  item: Fields,
  { path, from }: { readonly path: string; readonly from: string },
  joining: Joining,
): Fields {
  const united: Record<string, unknown> = { ...item, ...known };
  for (const [field, second] of Object.entries(item)) {
    const first = known[field];
    if (first === undefined || second === undefined) continue;
    const [to, own] = [`${path}/${field}`, `${from}/${field}`];
    if (Array.isArray(first) && Array.isArray(second)) {
      const find = (items: readonly unknown[], one: unknown) =>
        items.findIndex((other) => keyOf(other) === keyOf(one));
      united[field] = uniteItems<unknown>({ path: to, from: own, one: first, two: second, find }, joining);
    } else if (first === blanks[field]) united[field] = second;
    else if (second !== blanks[field] && !saysSame(first, second)) {
      // A name in full is the better one: "Ms Feller" of one source is Erika Feller of the other.
      if (path.startsWith('/people/') && field === 'name' && isLonger(second, first)) {
        united[field] = second;
        joining.replaced.set(to, first);
      } else joining.moved.push({ from: own, to, value: second });
    }
  }
  return united;
}

/** Values that stand for "nothing was said". */
const blanks: Readonly<Record<string, unknown>> = {
  category: 'unspecified',
  type: 'other',
  relation: 'referenced',
};

/** Statements are known by their words. */
function keyOf(item: unknown): string {
  if (typeof item === 'string') return plainWords(item);
  return isFields(item) && typeof item['text'] === 'string' ? plainWords(item['text']) : JSON.stringify(item);
}

function isLonger(one: unknown, two: unknown): boolean {
  return typeof one === 'string' && typeof two === 'string' && one.length > two.length;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values differ in nothing but quotation marks and spacing. */
export function saysSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return plainWords(a) === plainWords(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Words only, so that quotation marks and spacing make no difference. */
export function plainWords(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? text
  );
}
