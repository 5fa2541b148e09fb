import { documentRelations, organiserRoleKinds } from '@/domain/draft';

import { frameFor } from '../frame/frame-for';
import { lifeWords } from '../life/life-words';
import type { Block, Fact, PaperLanguage } from '../paper';
import { mergedKeys } from './merged-keys';

type FactsBlock = Extract<Block, { readonly kind: 'facts' }>;

export function areFacts(blocks: readonly Block[]): blocks is readonly FactsBlock[] {
  return blocks.every(({ kind }) => kind === 'facts');
}

/**
 * Facts of two languages, each beside the one that says the same: told by the words of either frame, for a text that was
 * approved or corrected may have facts that the other has not. One alone stands in its place with nothing beside it.
 */
export function alignFacts(
  first: readonly FactsBlock[],
  second: readonly FactsBlock[],
  [one, other]: readonly [PaperLanguage, PaperLanguage],
): readonly (readonly [readonly Block[], readonly Block[]])[] {
  const own = byKey(first, one);
  const translated = byKey(second, other);
  return mergedKeys([...own.keys()], [...translated.keys()]).map((key) => [
    blocksOf(own.get(key)),
    blocksOf(translated.get(key)),
  ]);
}

function blocksOf(fact: Fact | undefined): readonly Block[] {
  return fact ? [{ kind: 'facts', facts: [fact] }] : [];
}

function byKey(blocks: readonly FactsBlock[], language: PaperLanguage): ReadonlyMap<string, Fact> {
  const keys = keysOfTerms(language);
  const found = new Map<string, Fact>();
  const counts = new Map<string, number>();
  for (const fact of blocks.flatMap(({ facts }) => facts)) {
    const key = keys.get(fact.term) ?? fact.term;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    found.set(`${key} ${count}`, fact);
  }
  return found;
}

/** Whichever language a term is in, it has one key. */
function keysOfTerms(language: PaperLanguage): ReadonlyMap<string, string> {
  const frame = frameFor(language);
  return new Map([
    ...Object.entries(frame.term).map(([key, term]) => [term, key] as const),
    ...documentRelations.map((relation) => [frame.document[relation], relation] as const),
    ...organiserRoleKinds.flatMap((role) =>
      [1, 2].map((count) => [frame.organiser(role, count), role] as const),
    ),
    [lifeWords[language].correction, 'correction'],
  ]);
}
