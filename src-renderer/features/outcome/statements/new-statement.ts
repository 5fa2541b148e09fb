import type { DraftStatement } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import type { NewStatement } from '@/store/commands/statements';

/** A recognised statement as the command takes it: what was not recognised is "not stated". */
export function newStatement(draft: DraftStatement, paragraphId: Id, language: string): NewStatement {
  const { text, actor = null, verb = null, class: kind = null, qualifier = null, followUp } = draft;
  return {
    paragraphId,
    language,
    text,
    actor,
    verb,
    class: kind,
    qualifier,
    ...(followUp ? { followUp } : {}),
  };
}
