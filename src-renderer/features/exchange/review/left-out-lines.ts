import type { Draft } from '@/domain/draft';
import type { Translate } from '@/i18n/use-text';

import type { Place } from './fact';
import { factWords } from './fact-words';
import { groupEvidence, listFacts } from './list-facts';

/** What an acceptance left out, in one line of the review each. */
export interface LeftOutLine {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  /** What else was told there, as the first words of a statement; `''` where that is all. */
  readonly note: string;
  readonly place: Place | undefined;
}

/** @param draft with the user's corrections @param leftOut paths */
export function leftOutLines(
  draft: Draft,
  leftOut: readonly string[],
  { t, locale }: { readonly t: Translate; readonly locale: string },
): readonly LeftOutLine[] {
  const paths = new Set(leftOut);
  return listFacts(draft, groupEvidence(draft.evidence))
    .filter(({ isMissing, parts }) => !isMissing && parts.every((part) => paths.has(part)))
    .map((fact) => {
      const { label, value, statements, notes } = factWords(fact, { draft, dropped: [], t, locale });
      const said = statements.map(({ actor, verb }) => `${actor} ${verb}`).join('; ');
      return { path: fact.path, label, value: value || said, note: notes.join(' · '), place: fact.places[0] };
    });
}
