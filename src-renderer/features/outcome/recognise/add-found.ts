import type { Paragraph } from '@/domain/paragraph';
import type { ProposedStatement } from '@/formats/narrative/propose-outcome';
import { command } from '@/store/commands/command';
import type { Command } from '@/store/register';
import { writeStatement } from '../statements/add-statements';

/** The statements confirmed in a paragraph. */
export interface FoundStatements {
  readonly paragraph: Paragraph;
  readonly statements: readonly ProposedStatement[];
}

/** Marks the statements that were recognised and confirmed, as one step. */
export function addFound(meetingId: string, found: readonly FoundStatements[], language: string): Command {
  const count = found.reduce((sum, { statements }) => sum + statements.length, 0);
  const words = { name: 'add-statements', details: { count: String(count) }, about: [meetingId] };
  return command(words, async (recorder) => {
    for (const { paragraph, statements } of found) {
      const { id, text: texts } = paragraph;
      for (const statement of statements)
        await writeStatement(recorder, statement, { id, meetingId, texts }, language);
    }
  });
}
