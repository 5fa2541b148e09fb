import type { RecordChange } from '@/domain/journal';

import type { FilesInUse } from './files-in-use';

/** Fields that name files, by the table whose rows have them. */
const naming: Readonly<Record<string, readonly (readonly [field: string, kind: keyof FilesInUse])[]>> = {
  sources: [
    ['sha256', 'originals'],
    ['textSha256', 'others'],
  ],
  evidence: [['sha256', 'others']],
};

/** Tables whose rows name files. */
export const tablesNamingFiles: readonly string[] = Object.keys(naming);

/** The files that changes name, whether their records stand or not: Undo or Redo may bring them back. */
export function filesInChanges(changes: readonly RecordChange[]): FilesInUse {
  const found = { originals: new Set<string>(), others: new Set<string>() };
  for (const change of changes)
    for (const [field, kind] of naming[change.table] ?? []) {
      const values = change.kind === 'change' ? (change.fields[field] ?? []) : [change.row[field]];
      for (const value of values) if (typeof value === 'string') found[kind].add(value);
    }
  return found;
}
