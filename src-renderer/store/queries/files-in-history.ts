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
        for (const sha256 of hashesIn(value)) found[kind].add(sha256);
      }
    }
  return found;
}

/** Of a picture also that of the same as PNG. */
function hashesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || !('sha256' in value)) return [];
  const named = [value.sha256, 'fallback' in value ? value.fallback : null];
  return named.filter((one) => typeof one === 'string');
}
