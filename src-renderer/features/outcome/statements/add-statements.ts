import type { DraftStatement } from '@/domain/draft';
import type { Paragraph } from '@/domain/paragraph';
import { command } from '@/store/commands/command';
import { addStatement } from '@/store/commands/statements';
import type { Command } from '@/store/register';
import { newStatement } from './new-statement';

/** Adds the statements recognised in a paragraph as one step. */
export function addStatements(
  paragraph: Paragraph,
  language: string,
  found: readonly DraftStatement[],
): Command {
  const words = {
    name: 'add-statements',
    details: { count: String(found.length) },
    about: [paragraph.meetingId],
  };
  return command(words, async (recorder) => {
    for (const statement of found) {
      await addStatement(newStatement(statement, paragraph.id, language, paragraph.text)).run(recorder);
    }
  });
}
