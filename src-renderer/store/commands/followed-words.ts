import type { FollowedWords } from '@/domain/followed-words';
import type { Statement } from '@/domain/paragraph';

import type { Recorder } from '../register';

/** Lets statements say what their marked words say now. One that is gone meanwhile stays gone. */
export async function followWords(
  recorder: Recorder,
  language: string,
  followed: readonly FollowedWords[],
): Promise<void> {
  for (const { statementId, field, words } of followed) {
    const statement = await recorder.get('statements', statementId);
    const patch = statement ? patchOf(statement, language, field, words) : null;
    if (patch) await recorder.change('statements', statementId, patch);
  }
}

function patchOf(
  statement: Statement,
  language: string,
  field: FollowedWords['field'],
  words: string,
): Partial<Statement> | null {
  if (field === 'text' && language !== statement.language) {
    const { translations } = statement;
    return translations[language] === words ? null : { translations: { ...translations, [language]: words } };
  }
  return statement[field] === words ? null : { [field]: words };
}
