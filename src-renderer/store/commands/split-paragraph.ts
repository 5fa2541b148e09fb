import type { Id } from '@/domain/fields';
import type { Paragraph, Statement } from '@/domain/paragraph';

import { byOrder } from '@/domain/by-order';
import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import { addPart } from './meeting-parts';
import type { ParagraphLabel } from './paragraphs';

/**
 * Splits a paragraph in two at a place of its text. Statements go with their words; texts in other languages stay with
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
    for (const statement of await recorder.where('statements', 'paragraphId', paragraph.id)) {
      const moves =
        statement.language === language && !first.includes(statement.text) && second.includes(statement.text);
      if (moves) await recorder.change('statements', statement.id, { paragraphId: id });
    }
    return id;
  });
}

/**
 * Joins a paragraph to the one before it. Its statements go along, and its places in the sources as evidence of the
 * whole: what a source gave as the text or number of the second half is no rival of the whole's.
 */
export function mergeParagraph(label: ParagraphLabel): Command<Id> {
  const details = { number: label.printedNumber };
  return command({ name: 'merge-paragraph', details, about: [label.meetingId] }, async (recorder) => {
    const paragraph = await requireParagraph(recorder, label.id);
    const all = (await recorder.where('paragraphs', 'meetingId', paragraph.meetingId)).toSorted(byOrder);
    const previous = all[all.findIndex(({ id }) => id === paragraph.id) - 1];
    if (!previous) throw new StoreFailure('not-found', 'no paragraph before');
    await recorder.change('paragraphs', previous.id, { text: joined(previous, paragraph) });
    for (const statement of await statementsInOrder(recorder, paragraph.id)) {
      await recorder.change('statements', statement.id, { paragraphId: previous.id });
    }
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

async function statementsInOrder(recorder: Recorder, paragraphId: Id): Promise<readonly Statement[]> {
  return (await recorder.where('statements', 'paragraphId', paragraphId)).toSorted(byOrder);
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
