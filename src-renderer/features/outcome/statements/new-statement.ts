import type { DraftStatement } from '@/domain/draft';
import type { Id, Localized } from '@/domain/fields';
import type { ReadStatement } from '@/store/commands/read-statements';
import type { NewStatement } from '@/store/commands/statements';
import { translationsOf } from '@/formats/narrative/pair-words';
import type { ProposedStatement } from '@/formats/narrative/propose-outcome';

/**
 * A recognised statement as the command takes it: what was not recognised is "not stated".
 * @param texts of the paragraph, where the same words in its other languages are looked for
 */
export function newStatement(
  draft: DraftStatement & Partial<Pick<ProposedStatement, 'addressees'>>,
  paragraphId: Id,
  language: string,
  texts: Localized,
): NewStatement {
  const { text, actor = null, verb = null, class: kind = null, qualifier = null, followUp } = draft;
  const { addressees = [] } = draft;
  return {
    paragraphId,
    language,
    text,
    translations: translationsOf(text, texts, language),
    actor,
    verb,
    class: kind,
    qualifier,
    addressees: [...addressees],
    ...(followUp ? { followUp } : {}),
  };
}

/** A recognised statement with its addressees, themes and groups. @param texts see `newStatement` */
export function readStatement(draft: ProposedStatement, language: string, texts: Localized): ReadStatement {
  const { paragraphId: _none, ...facts } = newStatement(draft, '', language, texts);
  return {
    ...facts,
    tags: [
      ...draft.themes.map((value) => ({ kind: 'theme' as const, value })),
      ...draft.groups.map((value) => ({ kind: 'group' as const, value })),
    ],
  };
}
