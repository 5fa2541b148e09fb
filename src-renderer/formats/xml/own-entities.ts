import type { SourceNote } from '@/domain/draft';

/** A document type stands before the first element. */
const lookedAt = 64 * 1024;

/**
 * What is to be told where XML or a page defines entities of its own: read by the book they swell without end, or name
 * other files. No reader here puts anything in their place.
 */
export function notesOfEntities(texts: readonly string[]): readonly SourceNote[] {
  return texts.some((text) => /<!ENTITY\s/u.test(text.slice(0, lookedAt))) ? [{ code: 'own-entities' }] : [];
}
