import { byOrder } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import { risenWithout } from '@/domain/level-blocks';
import type { Paragraph } from '@/domain/paragraph';

import type { Command } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command } from './command';
import { writeText } from './edit-record';
import { followWords, type FollowedWords } from './followed-words';
import { addPart, movePart } from './meeting-parts';
import { keepReferences, numberToKeep } from './paragraph-numbers';

/** One whose id is given is shown before the register holds it. */
export interface NewParagraph extends Partial<Pick<Paragraph, 'id' | 'level' | 'text' | 'number'>> {
  readonly meetingId: Id;
  /** The paragraph it follows; `null` for the first place, left out for the last. */
  readonly afterId?: Id | null;
}

/** The paragraph a command is about, with its printed number for the words of the history ("3", "3 (a)"). */
export type ParagraphLabel = Pick<Paragraph, 'id' | 'meetingId'> & { readonly printedNumber: string };

export function addParagraph({ meetingId, afterId, ...facts }: NewParagraph): Command<Id> {
  return command({ name: 'add-paragraph', details: {}, about: [meetingId] }, (recorder) =>
    addPart(recorder, 'paragraphs', { level: 0, text: {}, number: null, ...facts, meetingId }, afterId),
  );
}

/**
 * Sets the text in one language. Typing that goes on is one step of Undo.
 * @param followed what the statements marked in the text say after the edit
 */
export function editParagraph(
  paragraph: ParagraphLabel,
  language: string,
  text: string,
  followed: readonly FollowedWords[] = [],
): Command {
  const { id } = paragraph;
  const coalesce = ['paragraphs', id, 'text', language].join('/');
  return command({ coalesce, ...words('edit-paragraph', paragraph) }, async (recorder) => {
    await writeText(recorder, 'paragraphs', id, 'text', language, text);
    await followWords(recorder, language, followed);
  });
}

/**
 * A number that was kept stays as it is cited.
 * @param below sub-paragraphs that go with it, in their order
 */
export function moveParagraph(
  paragraph: ParagraphLabel,
  afterId: Id | null,
  below: readonly Id[] = [],
): Command {
  return command(words('move-paragraph', paragraph), async (recorder) => {
    if (paragraph.id === afterId) return;
    const number = await numberToKeep(recorder, paragraph);
    const { meetingId } = paragraph;
    let before = afterId;
    for (const id of [paragraph.id, ...below]) {
      await movePart(recorder, 'paragraphs', { id, meetingId }, before);
      before = id;
    }
    await recorder.change('paragraphs', paragraph.id, { number });
  });
}

/** A number that was kept stays as it is cited. @param level 0 for 1., 1 for (a), 2 for (i) */
export function setParagraphLevel(paragraph: ParagraphLabel, level: 0 | 1 | 2): Command {
  return command(words('set-paragraph-level', paragraph), async (recorder) => {
    const number = await numberToKeep(recorder, paragraph, level);
    await recorder.change('paragraphs', paragraph.id, { level, number });
  });
}

/**
 * Removes the paragraph and its statements. Where its number was kept, what came of it is cited by it as before. What
 * belonged to it rises by a level, so that it becomes no part of the paragraph before; kept numbers stay as they are.
 * @param language of the reference
 */
export function removeParagraph(paragraph: ParagraphLabel, language = 'en'): Command {
  return command(words('remove-paragraph', paragraph), async (recorder) => {
    await keepReferences(recorder, paragraph, language);
    const list = (await recorder.where('paragraphs', 'meetingId', paragraph.meetingId)).toSorted(byOrder);
    const at = list.findIndex(({ id }) => id === paragraph.id);
    for (const { entry, level } of risenWithout(list, at))
      if (entry.number === null) await recorder.change('paragraphs', entry.id, { level });
    await removeWithParts(recorder, 'paragraphs', paragraph.id);
  });
}

function words(name: string, { meetingId, printedNumber }: ParagraphLabel) {
  return { name, details: { number: printedNumber }, about: [meetingId] };
}
