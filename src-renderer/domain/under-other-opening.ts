import type { Localized } from './fields';
import type { OutcomeItem } from './outcome-item';
import type { Statement } from './paragraph';

/**
 * What a statement says of who asked and how, where neither the item that it stands in nor the opening above says so: the
 * item was moved below another opening, or that was written anew. `null` where they agree, or where there is no opening in
 * the language of the statement.
 * @param item of the statement's paragraph; see `outcomeItems`
 */
export function saidByNoOpening(
  { actor, verb, language }: Pick<Statement, 'actor' | 'verb' | 'language'>,
  item: OutcomeItem | undefined,
  above: readonly Localized[],
): string | null {
  if (item?.opening[language] === undefined) return null;
  const there = wordsOf([item.text, ...above].map((text) => text[language] ?? '').join(' '));
  const missing = [actor, verb].filter(
    (words) => words !== null && [...wordsOf(words)].some((word) => !there.has(word)),
  );
  return missing.length === 0 ? null : missing.join(' ');
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}
