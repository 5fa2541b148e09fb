import type { RegisterContents } from '@/domain/register-contents';

/** How many sources of a bundle come without the file they were read from. */
export function countMissingOriginals({
  records,
  files,
}: Pick<RegisterContents, 'records' | 'files'>): number {
  return (records.sources ?? []).filter(({ sha256 }) => !files.has(sha256)).length;
}
