import type { Id } from './fields';

export interface MergedRows<Row> {
  /** Rows that stay, of the one that is kept from now on. */
  readonly kept: readonly Row[];
  /** By the id of a row that goes, the id of the one it went into. */
  readonly replaced: ReadonlyMap<Id, Id>;
}

interface OfParty {
  readonly id: Id;
  readonly partyId: Id;
}

/**
 * The rows of several parties as those of one. Two that say the same, each of another party, become one; what one party
 * says twice by itself stays as it is.
 * @param same whether two rows say the same @param unite the first with what only the other says
 */
export function mergedRows<Row extends OfParty>(
  rows: readonly Row[],
  keepId: Id,
  same: (a: Row, b: Row) => boolean,
  unite: (own: Row, other: Row) => Row,
): MergedRows<Row> {
  const kept: { row: Row; readonly of: Set<Id> }[] = [];
  const replaced = new Map<Id, Id>();
  for (const row of ownFirst(rows, keepId)) {
    const moved = { ...row, partyId: keepId };
    const equal =
      row.partyId === keepId
        ? undefined
        : kept.find((one) => !one.of.has(row.partyId) && same(one.row, moved));
    if (equal) {
      replaced.set(row.id, equal.row.id);
      equal.row = unite(equal.row, moved);
      equal.of.add(row.partyId);
    } else kept.push({ row: moved, of: new Set([row.partyId]) });
  }
  return { kept: kept.map(({ row }) => row), replaced };
}

/** Those of the one that is kept first; the others by id, so that two laptops come to the same. */
export function ownFirst<Row extends OfParty>(rows: readonly Row[], keepId: Id): readonly Row[] {
  return rows.toSorted(
    (a, b) => Number(b.partyId === keepId) - Number(a.partyId === keepId) || (a.id < b.id ? -1 : 1),
  );
}

/** Whether in none of the fields both say something different. */
export function agree<Row>(a: Row, b: Row, fields: readonly (keyof Row)[]): boolean {
  return fields.every((field) => a[field] === null || b[field] === null || a[field] === b[field]);
}

/** Whether both say the same in all of the fields. */
export function equalIn<Row>(a: Row, b: Row, fields: readonly (keyof Row)[]): boolean {
  return fields.every((field) => a[field] === b[field]);
}

/** The first with the fields filled that only the other has. */
export function filled<Row>(own: Row, other: Row, fields: readonly (keyof Row)[]): Row {
  const gaps = fields.filter((field) => own[field] === null && other[field] !== null);
  return { ...own, ...Object.fromEntries(gaps.map((field) => [field, other[field]])) };
}
