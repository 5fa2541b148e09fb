import { tableNames, type RecordSet } from '@/domain/records';

import type { CellValue, WrittenSheet } from '../sheet/sheet';

/** Of a column, in characters; a CSV has no widths. */
const width = 20;

/**
 * Every kind of record as a table of its own, for spreadsheets and programs: one row a record, one column a field, under
 * the names that the register's own files have. A text in several languages has a column for each (`title.en`), a list
 * stands in one cell, parted by "; ". Kinds of which there is no record are left out.
 */
export function recordTables(records: RecordSet): readonly WrittenSheet[] {
  return tableNames.flatMap((name): readonly WrittenSheet[] => {
    const flat = (records[name] ?? []).map(flattened);
    if (flat.length === 0) return [];
    const titles = columnsOf(flat);
    return [
      {
        name,
        columns: titles.map((title) => ({ title, width })),
        rows: flat.map((row) => titles.map((title) => row.get(title) ?? null)),
      },
    ];
  });
}

/** The id first; the rest as the records have them, columns of one field beside one another. */
function columnsOf(rows: readonly ReadonlyMap<string, CellValue>[]): readonly string[] {
  const fields = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const title of row.keys()) {
      const [field = title] = title.split('.');
      const columns = fields.get(field) ?? new Set();
      fields.set(field, columns.add(title));
    }
  }
  const titles = [...fields.values()].flatMap((columns) => [...columns].toSorted());
  return [...titles.filter((title) => title === 'id'), ...titles.filter((title) => title !== 'id')];
}

function flattened(record: object): ReadonlyMap<string, CellValue> {
  return new Map(
    Object.entries(record).flatMap(([field, value]: [string, unknown]): (readonly [string, CellValue])[] =>
      isParts(value)
        ? Object.entries(value).map(([part, own]) => [`${field}.${part}`, cellOf(own)] as const)
        : [[field, cellOf(value)]],
    ),
  );
}

/** Words by language, a headcount with its qualifier: an object of plain values. */
function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Uint8Array)
    return false;
  return Object.values(value).every((own) => typeof own !== 'object' || own === null);
}

function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null))
    return value.map(String).join('; ');
  return JSON.stringify(value);
}
