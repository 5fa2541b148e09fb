import { nameHashes, nameHashesOf, type ComparedRegister } from './compared-register';
import type { RegisterRow } from './register-row';
import type { TableRow } from './table-row';
import { hashOfCell } from './trace';

/** Which record a row of the app's own table is of, and how that is known. */
export interface RecordOfRow {
  /** `null` where it is a new one, or none that the register has. */
  readonly record: RegisterRow | null;
  /** The row with what it remembers of its writing, unless that is of another record. */
  readonly row: TableRow;
  /** `moved`: the id is that of another record, as after a sort of one column; `lost`: it is that of none. */
  readonly doubt: 'moved' | 'lost' | null;
  /** What else named the record, where there is a doubt. */
  readonly by: 'trace' | 'name';
}

/**
 * The records of all rows. An id is trusted where what the row remembers of its writing agrees with it. Where it does
 * not, or where nothing has the id, the row is of the record that its memory names, else of the one that bears its name;
 * never of one that another row stands for.
 */
export function recordsOfRows(
  rows: readonly TableRow[],
  register: ComparedRegister,
  isOwn: boolean,
): readonly RecordOfRow[] {
  const plain = (row: TableRow): RecordOfRow => ({
    record: row.id === '' ? null : register.byId(row.id, languageOf(row, register)),
    row,
    doubt: null,
    by: 'trace',
  });
  if (!isOwn) return rows.map(plain);
  const claimed = new Set(
    rows.flatMap((row) => (isSure(row, register) ? (plain(row).record?.id ?? []) : [])),
  );
  const taken = new Set<RegisterRow['id']>();
  return rows.map((row): RecordOfRow => {
    if (isSure(row, register)) return plain(row);
    const isFree = (record: RegisterRow | null): record is RegisterRow =>
      record !== null && !claimed.has(record.id) && !taken.has(record.id);
    const found = otherwise(row, register, isFree);
    if (found.record) taken.add(found.record.id);
    return found;
  });
}

function otherwise(
  row: TableRow,
  register: ComparedRegister,
  isFree: (record: RegisterRow | null) => record is RegisterRow,
): RecordOfRow {
  const tag = languageOf(row, register);
  const byId = row.id === '' ? null : register.byId(row.id, tag);
  const doubt = byId === null ? 'lost' : 'moved';
  const bare = { ...row, trace: null };
  const byTrace = recordOfTrace(row, register);
  const bearsName = (record: RegisterRow) => nameHashesOf(record) === nameHashesOf(row);
  // Only the memory may have been moved: then the name is that of the id.
  if (isFree(byId) && bearsName(byId) && !(isFree(byTrace) && bearsName(byTrace))) {
    return { record: byId, row: bare, doubt, by: 'name' };
  }
  if (isFree(byTrace)) return { record: byTrace, row, doubt, by: 'trace' };
  if (row.id === '') return { record: null, row: bare, doubt: null, by: 'trace' };
  const byName = bearersOf(row, register).filter((record) => isFree(record));
  const [only = null] = byName.length === 1 ? byName : [];
  return { record: only, row: bare, doubt, by: 'name' };
}

/** Whether the id of a row is that of a record, and nothing says that it is another's. */
function isSure(row: TableRow, register: ComparedRegister): boolean {
  if (row.id === '') return row.trace === null;
  const record = register.byId(row.id, languageOf(row, register));
  if (row.trace === null) return record !== null || register.elsewhere(row.id) !== null;
  const hash = row.trace.hashes.get('id');
  if (hash !== undefined)
    return hash === hashOfCell(row.id) && (record !== null || register.elsewhere(row.id) !== null);
  if (record === null) return register.elsewhere(row.id) !== null;
  // Tables of earlier versions do not remember the id: there the names they remember tell.
  const other = recordOfTrace(row, register);
  return other === null || other.id === record.id;
}

function recordOfTrace({ trace }: TableRow, register: ComparedRegister): RegisterRow | null {
  if (trace === null) return null;
  const hash = trace.hashes.get('id');
  if (hash !== undefined) return register.byHash(hash, trace.language);
  return register.byNameHashes(
    nameHashes((field) => trace.hashes.get(field)),
    trace.language,
  );
}

/** Rows of the register whose person bears the name, at the party if the row has one; a delegation without persons. */
function bearersOf(row: TableRow, register: ComparedRegister): readonly RegisterRow[] {
  const tag = languageOf(row, register);
  const ref = row.party === '' ? undefined : register.finder.find(row.party)?.ref;
  const isThere = ({ partyId }: RegisterRow) => ref?.kind === 'party' && ref.partyId === partyId;
  if (row.names.length === 0) {
    return [...register.here.values()].filter((one) => one.target === 'delegation' && isThere(one));
  }
  const bearers = register.index.same(row.names).flatMap((personId) => {
    const id = register.rowOf.get(personId)?.id;
    return (id === undefined ? null : register.byId(id, tag)) ?? [];
  });
  const there = bearers.filter(isThere);
  return there.length > 0 ? there : bearers;
}

function languageOf({ trace }: TableRow, { language }: ComparedRegister) {
  return trace?.language ?? language;
}
