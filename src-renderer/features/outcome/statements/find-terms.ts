import { termIn, type Term } from '@/domain/outcome-terms';
import { foldedName, matchName } from '@/search/match-name';
import type { Choice } from '@/ui/list-popover';

/** Terms that answer what was typed, in either language, as they are said in the language; all where nothing was typed. */
export function findTerms(terms: readonly Term[], typed: string, language: string): readonly Choice[] {
  const query = foldedName(typed);
  return terms
    .filter(
      ({ en, ru }) => typed.trim() === '' || [en, ru].some((one) => matchName(query, foldedName(one)) > 0),
    )
    .map((term) => ({ id: `term:${term.en}`, label: termIn(term, language) }));
}
