import type { Source } from '@/domain/source';

/** What a source is called: its title, else its file. */
export function sourceName(source: Pick<Source, 'title' | 'fileName'>): string {
  return source.title || source.fileName;
}
