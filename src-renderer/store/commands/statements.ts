import type { Id } from '@/domain/fields';
import { defaultFollowUp, isHeading, type Statement } from '@/domain/paragraph';
import { wordsIn } from '@/domain/statement-words';

import type { Command } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { StoreFailure } from '../store-failure';
import { command, editKey } from './command';
import { editText } from './edit-record';
import { excerpt } from './excerpt';
import { addPart } from './meeting-parts';

export interface NewStatement extends Partial<Omit<Statement, 'id' | 'meetingId' | 'order'>> {
  readonly paragraphId: Id;
  readonly language: string;
  /** The words as they stand in the paragraph. */
  readonly text: string;
}

/**
 * Adds a statement at the end of its paragraph's; words that are marked already are not marked twice, and none are in a
 * heading. Follow-up comes from the class unless it is given. Answers with the id of the statement that is there.
 */
export function addStatement(facts: NewStatement): Command<Id> {
  const { class: kind = null } = facts;
  const details = { text: excerpt(facts.text) };
  return command({ name: 'add-statement', details, about: [] }, async (recorder) => {
    const paragraph = await recorder.get('paragraphs', facts.paragraphId);
    if (!paragraph || isHeading(paragraph))
      throw new StoreFailure('not-found', `paragraphs ${facts.paragraphId}`);
    const followUp = kind === null ? ('ask' as const) : defaultFollowUp[kind];
    const unknown = {
      translations: {},
      actor: null,
      verb: null,
      class: null,
      qualifier: null,
      addressees: [],
    };
    const { meetingId } = paragraph;
    const own = await recorder.where('statements', 'paragraphId', facts.paragraphId);
    const known = own.find((one) => isSaidBy(one, facts));
    if (known) return known.id;
    return addPart(recorder, 'statements', { ...unknown, followUp, ...facts, meetingId });
  });
}

/** Whether the words are marked in the language already. */
export function isSaidBy(
  statement: Statement,
  { language, text }: Pick<NewStatement, 'language' | 'text'>,
): boolean {
  return text.trim() !== '' && wordsIn(statement, language)?.trim() === text.trim();
}

/** A change of class brings that class's follow-up along, unless the patch names another. */
export function editStatement(
  statement: Statement,
  patch: Partial<Omit<Statement, 'id' | 'meetingId' | 'paragraphId'>>,
): Command {
  const { id, meetingId } = statement;
  const followUp = patch.class ? { followUp: defaultFollowUp[patch.class] } : {};
  const details = { text: excerpt(patch.text ?? statement.text), field: Object.keys(patch).join(' ') };
  const coalesce = editKey('statements', id, patch);
  return command({ name: 'edit-statement', details, about: [meetingId], coalesce }, (recorder) =>
    recorder.change('statements', id, { ...followUp, ...patch }),
  );
}

/** Sets the words in a language; empty ones in another language than the statement's own are marked no longer. */
export function editStatementWords(statement: Statement, language: string, words: string): Command {
  if (language === statement.language) return editStatement(statement, { text: words });
  const { id, meetingId } = statement;
  const about = { details: { text: excerpt(statement.text), field: 'translations' }, about: [meetingId] };
  return editText('statements', id, 'translations', language, words, { name: 'edit-statement', ...about });
}

/** Takes a statement away with what is part of it. */
export function removeStatement({ id, meetingId, text }: Statement): Command {
  const details = { text: excerpt(text) };
  return command({ name: 'remove-statement', details, about: [meetingId] }, (recorder) =>
    removeWithParts(recorder, 'statements', id),
  );
}
