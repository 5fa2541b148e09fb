import type { Id } from '@/domain/fields';
import { wordsIn } from '@/domain/statement-words';
import { pairedWords } from '@/formats/narrative/pair-words';
import type { ProposedStatement } from '@/formats/narrative/propose-outcome';
import { command } from '@/store/commands/command';
import { writeText } from '@/store/commands/edit-record';
import { addParagraph } from '@/store/commands/paragraphs';
import type { Command, Recorder } from '@/store/register';
import { writeStatement } from '../statements/add-statements';

/** A paragraph that was read and confirmed. */
export interface TakenParagraph {
  /** That its text is put beside the other languages of; `null` adds one. */
  readonly paragraphId: Id | null;
  readonly level: 0 | 1 | 2;
  readonly text: string;
  readonly statements: readonly ProposedStatement[];
}

/** Adds paragraphs, or puts their text beside the other languages, with the statements confirmed in them; as one step. */
export function takeParagraphs(
  meetingId: Id,
  taken: readonly TakenParagraph[],
  language: string,
): Command<readonly Id[]> {
  const isTranslation = taken.every(({ paragraphId }) => paragraphId !== null);
  const name = isTranslation ? 'translate-paragraphs' : 'add-paragraphs';
  const details = { count: String(taken.length) };
  return command({ name, details, about: [meetingId] }, async (recorder) => {
    const ids: Id[] = [];
    for (const { paragraphId, level, text, statements } of taken) {
      const id =
        paragraphId ?? (await addParagraph({ meetingId, level, text: { [language]: text } }).run(recorder));
      if (paragraphId !== null) await writeTranslation(recorder, paragraphId, language, text);
      const texts = (await recorder.get('paragraphs', id))?.text ?? {};
      for (const statement of statements)
        await writeStatement(recorder, statement, { id, meetingId, texts }, language);
      ids.push(id);
    }
    return ids;
  });
}

/** Marks what the paragraph's statements say in the language too, where that is certain enough. */
async function writeTranslation(recorder: Recorder, id: Id, language: string, text: string): Promise<void> {
  await writeText(recorder, 'paragraphs', id, 'text', language, text);
  const paragraph = await recorder.get('paragraphs', id);
  for (const statement of await recorder.where('statements', 'paragraphId', id)) {
    const own = paragraph?.text[statement.language] ?? '';
    const words = wordsIn(statement, language) === null ? pairedWords(statement.text, own, text) : null;
    if (words === null) continue;
    const translations = { ...statement.translations, [language]: words };
    await recorder.change('statements', statement.id, { translations });
  }
}
