import type { Id } from '@/domain/fields';
import type { Tag } from '@/domain/meeting';

import type { Command, Recorder } from '../register';
import { command } from './command';
import { addStatement, type NewStatement } from './statements';
import { addTag } from './tags';

/** A statement that was recognised in a paragraph and confirmed, with its themes and groups. */
export interface ReadStatement extends Omit<NewStatement, 'paragraphId'> {
  readonly tags: readonly Pick<Tag, 'kind' | 'value'>[];
}

/** The statements confirmed in a paragraph. */
export interface FoundStatements {
  readonly paragraphId: Id;
  readonly statements: readonly ReadStatement[];
}

/** Adds the statements confirmed in paragraphs, as one step; answers with their ids. */
export function addReadStatements(meetingId: Id, found: readonly FoundStatements[]): Command<readonly Id[]> {
  const count = found.reduce((sum, { statements }) => sum + statements.length, 0);
  const words = { name: 'add-statements', details: { count: String(count) }, about: [meetingId] };
  return command(words, async (recorder) => {
    const ids: Id[] = [];
    for (const { paragraphId, statements } of found) {
      for (const one of statements) ids.push(await writeReadStatement(recorder, meetingId, paragraphId, one));
    }
    return ids;
  });
}

/** Writes one inside a command that writes more. */
export async function writeReadStatement(
  recorder: Recorder,
  meetingId: Id,
  paragraphId: Id,
  { tags, ...facts }: ReadStatement,
): Promise<Id> {
  const statementId = await addStatement({ ...facts, paragraphId }).run(recorder);
  for (const tag of tags) await addTag({ meetingId, statementId, ...tag }).run(recorder);
  return statementId;
}
