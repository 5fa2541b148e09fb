import type { JournalValue, RecordChange } from '@/domain/journal';

import type { StoredRow } from '../migrations/migration';
import { sameValue } from './same-value';

/** `row: undefined` is a row that is not there (any more). */
export type Applied =
  | { readonly kind: 'applied'; readonly row: StoredRow | undefined }
  /** The row is not as the change found it; `path` says where, `''` for the row as a whole. */
  | { readonly kind: 'conflict'; readonly path: string };

/** The change that takes this one back. */
export function invertChange(change: RecordChange): RecordChange {
  if (change.kind === 'add') return { ...change, kind: 'remove' };
  if (change.kind === 'remove') return { ...change, kind: 'add' };
  return {
    ...change,
    fields: Object.fromEntries(
      Object.entries(change.fields).map(([path, [before, after]]) => [path, [after, before]]),
    ),
  };
}

/** Makes the change to a row, if what it changes is still as it found it. Other fields may differ: they stay. */
export function applyChange(row: StoredRow | undefined, change: RecordChange): Applied {
  if (change.kind === 'add') {
    return row ? { kind: 'conflict', path: '' } : { kind: 'applied', row: change.row };
  }
  if (!row) return { kind: 'conflict', path: '' };
  if (change.kind === 'remove') {
    return sameValue(row, change.row) ? { kind: 'applied', row: undefined } : { kind: 'conflict', path: '' };
  }
  let changed = row;
  for (const [path, [before, after]] of Object.entries(change.fields)) {
    if (!sameValue(valueAt(changed, path), before)) return { kind: 'conflict', path };
    changed = withValueAt(changed, path, after);
  }
  return { kind: 'applied', row: changed };
}

/** Field and language of a path; a language may hold anything after the first dot. */
function splitPath(path: string): readonly [field: string, language: string | null] {
  const dot = path.indexOf('.');
  return dot === -1 ? [path, null] : [path.slice(0, dot), path.slice(dot + 1)];
}

/** The value at a path of a row; `null` for what is not there. */
export function valueAt(row: StoredRow, path: string): JournalValue {
  const [field, language] = splitPath(path);
  const value = row[field] ?? null;
  return language === null ? value : (textsOf(value)[language] ?? null);
}

/** The row with the value at a path: `date`, or `text.ru`, where `null` removes the language. */
export function withValueAt(row: StoredRow, path: string, value: JournalValue): StoredRow {
  const [field, language] = splitPath(path);
  if (language === null) return { ...row, [field]: value };
  const { [language]: _replaced, ...others } = textsOf(row[field] ?? null);
  return { ...row, [field]: value === null ? others : { ...others, [language]: value } };
}

function textsOf(value: JournalValue): Record<string, JournalValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
