import type { WordPackage } from './open-word';
import type { PageSection } from './page-sections';
import { readStories, type StoryContext } from './read-story';
import type { WordBlock } from './word-blocks';

type Blocks = readonly WordBlock[];

/** The heads and feet of a document's pages, each once, however many sections repeat it. */
export interface RunningStories {
  /** The head of the very first page where it has its own: a letterhead, which is part of the text. */
  readonly letterheads: readonly Blocks[];
  readonly heads: readonly Blocks[];
  readonly feet: readonly Blocks[];
}

/** Reads the heads and feet that are printed: those of a first page only where the section has one of its own. */
export function runningStories(
  word: WordPackage,
  sections: readonly PageSection[],
  context: StoryContext,
): RunningStories {
  const targets = new Map(word.relations.map(({ id, target, isOutside }) => [id, isOutside ? '' : target]));
  const seen = new Set<string>();
  const found = { letterheads: [] as Blocks[], heads: [] as Blocks[], feet: [] as Blocks[] };
  const hasEven = /<(?:\w+:)?evenAndOddHeaders\b(?![^>]*"(?:0|false|off)")/u.test(word.related('settings'));
  const parts = new Set<string>();
  sections.forEach(({ references, hasFirstPage }, at) => {
    for (const { place, pages, id } of references) {
      const part = targets.get(id) ?? '';
      if (part === '' || parts.has(part)) continue;
      if ((pages === 'first' && !hasFirstPage) || (pages === 'even' && !hasEven)) continue;
      parts.add(part);
      const blocks = readStories(word.xmlOf(part), context).stories.flatMap((story) => story.blocks);
      const words = JSON.stringify(blocks);
      if (seen.has(words)) continue;
      seen.add(words);
      if (place === 'footer') found.feet.push(blocks);
      else if (pages === 'first' && at === 0) found.letterheads.push(blocks);
      else found.heads.push(blocks);
    }
  });
  return found;
}
