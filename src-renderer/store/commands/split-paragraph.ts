import { byOrder } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import type { Paragraph } from '@/domain/paragraph';

import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import { addPart } from './meeting-parts';
import { moveParagraphUses } from './paragraph-uses';
import type { ParagraphLabel } from './paragraphs';

/**
 * Splits a paragraph in two at a place of its text. Statements go with their words, and what comes from a statement is
 * cited by the half in which it stands; texts in other languages stay with
 * the first half, since nothing says where they divide.
 * @param offset UTF-16 index into the text in that language
 * @returns the id of the second half
 */
export function splitParagraph(label: ParagraphLabel, language: string, offset: number): Command<Id> {
  const details = { number: label.printedNumber };
  return command({ name: 'split-paragraph', details, about: [label.meetingId] }, async (recorder) => {
    const paragraph = await requireParagraph(recorder, label.id);
    const text = paragraph.text[language] ?? '';
    const first = text.slice(0, offset).trimEnd();
    const second = text.slice(offset).trimStart();
    await recorder.change('paragraphs', paragraph.id, { text: { ...paragraph.text, [language]: first } });
    const { meetingId, level } = paragraph;
    const half = { meetingId, level, number: null, text: { [language]: second } };
    const id = await addPart(recorder, 'paragraphs', half, paragraph.id);
    const statements = await recorder.where('statements', 'paragraphId', paragraph.id);
    const moved = statements.filter(
      (one) => one.language === language && !first.includes(one.text) && second.includes(one.text),
    );
    await moveParagraphUses(recorder, paragraph.id, id, new Set(moved.map((one) => one.id)));
    return id;
  });
}

/**
 * Joins a paragraph to the one before it. Its statements go along, what came from it comes from the whole, and its
 * places in the sources are evidence of the whole: what a source gave as the text or number of the second half is no rival of the whole's.
 */
export function mergeParagraph(label: ParagraphLabel): Command<Id> {
  const details = { number: label.printedNumber };
  return command({ name: 'merge-paragraph', details, about: [label.meetingId] }, async (recorder) => {
    const paragraph = await requireParagraph(recorder, label.id);
    const all = (await recorder.where('paragraphs', 'meetingId', paragraph.meetingId)).toSorted(byOrder);
    const previous = all[all.findIndex(({ id }) => id === paragraph.id) - 1];
    if (!previous) throw new StoreFailure('not-found', 'no paragraph before');
    await recorder.change('paragraphs', previous.id, { text: joined(previous, paragraph) });
    await moveParagraphUses(recorder, paragraph.id, previous.id);
    for (const claim of await recorder.where('claims', 'recordId', paragraph.id)) {
      const evidence = { recordId: previous.id, field: '', value: true, preferred: true } as const;
      await recorder.change('claims', claim.id, evidence);
    }
    await recorder.remove('paragraphs', paragraph.id);
    return previous.id;
  });
}

async function requireParagraph(recorder: Recorder, id: Id): Promise<Paragraph> {
  const paragraph = await recorder.get('paragraphs', id);
  if (!paragraph) throw new StoreFailure('not-found', `paragraphs ${id}`);
  return paragraph;
}

function joined(first: Paragraph, second: Paragraph): Paragraph['text'] {
  const languages = [...new Set([...Object.keys(first.text), ...Object.keys(second.text)])];
  return Object.fromEntries(
    languages.map((language) => [
      language,
      [first.text[language] ?? '', second.text[language] ?? ''].filter((text) => text !== '').join(' '),
    ]),
  );
}
