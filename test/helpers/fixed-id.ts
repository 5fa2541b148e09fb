import type { Id } from '@/domain/fields';

/** A UUID version 7 that is the same in every run; `kind` is one hexadecimal digit that keeps lists of them apart. */
export function fixedId(kind: string, index: number): Id {
  return `0198000${kind}-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
}
