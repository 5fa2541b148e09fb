import type { RecordChange } from '@/domain/journal';

import type { FilesInUse } from './files-in-use';

/** Fields that name files, by their SHA-256 or by a value that has it as `sha256`, by the table whose rows have them. */
const naming: Readonly<Record<string, readonly (readonly [field: string, kind: keyof FilesInUse])[]>> = {
  sources: [
    ['sha256', 'originals'],
    ['textSha256', 'others'],
  ],
  evidence: [['sha256', 'others']],
  houseForms: [['logo', 'others']],
  paperTemplates: [['wordFile', 'others']],
  paperVersions: [['sha256', 'others']],
};

/** Tables whose rows name files. */
export const tablesNamingFiles: readonly string[] = Object.keys(naming);

/** The files that changes name, whether their records stand or not: Undo or Redo may bring them back. */
export function filesInChanges(changes: readonly RecordChange[]): FilesInUse {
  const found = { originals: new Set<string>(), others: new Set<string>() };
  for (const change of changes)
    for (const [field, kind] of naming[change.table] ?? []) {
      const values = change.kind === 'change' ? (change.fields[field] ?? []) : [change.row[field]];
      for (const value of values) {
        const sha256 = hashIn(value);
        if (sha256 !== null) found[kind].add(sha256);
      }
    }
  return found;
}

function hashIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('sha256' in value)) return null;
  return typeof value.sha256 === 'string' ? value.sha256 : null;
}
