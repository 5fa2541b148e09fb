import type { Id, Localized } from '@/domain/fields';
import type { Paragraph } from '@/domain/paragraph';
import type { ProposedStatement } from '@/formats/narrative/propose-outcome';
import { command } from '@/store/commands/command';
import { addStatement } from '@/store/commands/statements';
import { addTag } from '@/store/commands/tags';
import type { Command, Recorder } from '@/store/register';
import { newStatement } from './new-statement';

/** The paragraph that a statement is marked in. */
export interface MarkedIn {
  readonly id: Id;
  readonly meetingId: Id;
  readonly texts: Localized;
}

/** Writes a statement with its themes and groups. */
export async function writeStatement(
  recorder: Recorder,
  statement: ProposedStatement,
  { id, meetingId, texts }: MarkedIn,
  language: string,
): Promise<Id> {
  const made = newStatement(statement, id, language, texts);
  const statementId = await addStatement({ ...made, addressees: [...statement.addressees] }).run(recorder);
  const tags = [
    ...statement.themes.map((value) => ({ kind: 'theme' as const, value })),
    ...statement.groups.map((value) => ({ kind: 'group' as const, value })),
  ];
  for (const tag of tags) await addTag({ meetingId, statementId, ...tag }).run(recorder);
  return statementId;
}

/** Adds the statements recognised in a paragraph as one step. */
export function addStatements(
  { id, meetingId, text: texts }: Paragraph,
  language: string,
  found: readonly ProposedStatement[],
): Command<readonly Id[]> {
  const words = { name: 'add-statements', details: { count: String(found.length) }, about: [meetingId] };
  return command(words, async (recorder) => {
    const ids: Id[] = [];
    for (const one of found)
      ids.push(await writeStatement(recorder, one, { id, meetingId, texts }, language));
    return ids;
  });
}
