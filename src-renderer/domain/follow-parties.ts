import type { Id } from './fields';
import type { Party } from './party';
import { survivors } from './surviving-person';

/** Fields of records that name a party; a test holds them against the store's list of references. */
export const partyFields = ['partyId', 'otherPartyId', 'donorPartyId'] as const;

type Row = Readonly<Record<string, unknown>>;

/**
 * The records with every row that names a merged party naming the one it was merged into, and without the merged ones. A
 * merge moves what it finds; what another laptop wrote of the old record comes later, and must still be that party's to
 * every reader.
 * @param records lists of rows; whatever else stands beside them is left as it is
 * @param parties all that a row may name, and those that they were merged into
 */
export function followParties<Records extends object>(records: Records, parties: readonly Party[]): Records {
  if (parties.every(({ mergedIntoId }) => mergedIntoId === null)) return records;
  const survivorOf = survivors(parties);
  const entries: readonly (readonly [string, unknown])[] = Object.entries(records);
  const followed = entries.map(([name, value]): readonly [string, unknown] => {
    if (!isRows(value)) return [name, value];
    if (name !== 'parties') return [name, value.map((row) => followRow(row, survivorOf))];
    return [name, value.filter(({ id }) => typeof id !== 'string' || survivorOf(id) === id)];
  });
  // Each list holds the same rows as before, with other ids in fields of ids.
  return Object.fromEntries(followed) as Records;
}

/** The rows naming the parties that stay, for a list by itself. */
export function followRows<Rows extends readonly object[]>(rows: Rows, parties: readonly Party[]): Rows {
  return followParties({ rows }, parties).rows;
}

/** Parties that were not merged into another. */
export function survivingParties(parties: readonly Party[]): readonly Party[] {
  return followParties({ parties }, parties).parties;
}

function isRows(value: unknown): value is readonly Row[] {
  if (!Array.isArray(value)) return false;
  const list: readonly unknown[] = value;
  return list.every((row) => typeof row === 'object' && row !== null);
}

function followRow(row: Row, survivorOf: (id: Id) => Id): Row {
  let followed = row;
  for (const field of partyFields) {
    const id = row[field];
    if (typeof id !== 'string') continue;
    const survivor = survivorOf(id);
    if (survivor !== id) followed = { ...followed, [field]: survivor };
  }
  return followed;
}
