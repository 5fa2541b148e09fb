import { localizedSchema, type Id } from '@/domain/fields';
import type { JournalValue, RecordChange } from '@/domain/journal';
import { recordSchemas, type TableName } from '@/domain/records';

import type { StoredRow } from '../migrations/migration';
import { sameValue } from './same-value';

/** Fields that hold a text by language: their languages change one by one. */
export const localizedFields: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(recordSchemas).map(([table, schema]) => {
    const shape: Readonly<Record<string, unknown>> = schema._zod.def.innerType.shape;
    return [table, new Set(Object.keys(shape).filter((field) => shape[field] === localizedSchema))];
  }),
);

type FieldChange = readonly [path: string, before: JournalValue, after: JournalValue];

/** What makes `after` out of `before`; `undefined` is a row that is not there, `null` the answer when nothing differs. */
export function diffRecord(
  table: TableName,
  id: Id,
  before: StoredRow | undefined,
  after: StoredRow | undefined,
): RecordChange | null {
  if (!before && !after) return null;
  if (!before) return { kind: 'add', table, id, row: { ...after } };
  if (!after) return { kind: 'remove', table, id, row: before };
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) =>
    diffField(
      field,
      before[field] ?? null,
      after[field] ?? null,
      localizedFields[table]?.has(field) ?? false,
    ),
  );
  if (fields.length === 0) return null;
  return {
    kind: 'change',
    table,
    id,
    fields: Object.fromEntries(fields.map(([path, from, to]) => [path, [from, to]])),
  };
}

function diffField(
  field: string,
  before: JournalValue,
  after: JournalValue,
  localized: boolean,
): readonly FieldChange[] {
  if (sameValue(before, after)) return [];
  if (!localized) return [[field, before, after]];
  const from = textsOf(before);
  const to = textsOf(after);
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((language) => from[language] !== to[language])
    .map((language) => [`${field}.${language}`, from[language] ?? null, to[language] ?? null]);
}

function textsOf(value: JournalValue): Readonly<Record<string, JournalValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
