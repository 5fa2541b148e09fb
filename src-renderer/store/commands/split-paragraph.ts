import { byOrder } from '@/domain/by-order';
import type { Id, Localized } from '@/domain/fields';
import type { Paragraph } from '@/domain/paragraph';

import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import { addPart } from './meeting-parts';
import { keepReferences } from './paragraph-numbers';
import { moveParagraphUses } from './paragraph-uses';
import type { ParagraphLabel } from './paragraphs';

/**
 * Splits a paragraph in two at a place of its text. Statements go with their words, and what comes from a statement is
 * cited by the half in which it stands; texts in other languages stay with
 * the first half, since nothing says where they divide.
 * @param offset UTF-16 index into the text in that language
 * @param newId of the second half, where it is shown before the register holds it
 * @param locale language of the references that are kept with a number that was
 * @returns the id of the second half
 */
export function splitParagraph(
  label: ParagraphLabel,
  language: string,
  offset: number,
  newId?: Id,
  locale = 'en',
): Command<Id> {
  const details = { number: label.printedNumber };
  return command({ name: 'split-paragraph', details, about: [label.meetingId] }, async (recorder) => {
    const paragraph = await requireParagraph(recorder, label.id);
    const { first, second } = halvesAt(paragraph.text[language] ?? '', offset);
    await recorder.change('paragraphs', paragraph.id, { text: { ...paragraph.text, [language]: first } });
    const { meetingId, level } = paragraph;
    const half = { meetingId, level, number: null, text: second === '' ? {} : { [language]: second } };
    const own = newId === undefined ? {} : { id: newId };
    const id = await addPart(recorder, 'paragraphs', { ...half, ...own }, paragraph.id);
    const statements = await recorder.where('statements', 'paragraphId', paragraph.id);
    const moved = statements.filter(
      (one) => one.language === language && !first.includes(one.text) && second.includes(one.text),
    );
    const movedIds = new Set(moved.map((one) => one.id));
    await keepReferences(recorder, paragraph, locale, (from) => from !== null && movedIds.has(from));
    await moveParagraphUses(recorder, paragraph.id, id, movedIds);
    return id;
  });
}

/**
 * Joins a paragraph to the one before it. Its statements go along, what came from it comes from the whole, and its
 * places in the sources are evidence of the whole: what a source gave as the text or number of the second half is no rival of the whole's.
 * A recommendation that was cited by a number that was kept stays cited by it.
 * @param locale language of the reference that is kept
 */
export function mergeParagraph(label: ParagraphLabel, locale = 'en'): Command<Id> {
  const details = { number: label.printedNumber };
  return command({ name: 'merge-paragraph', details, about: [label.meetingId] }, async (recorder) => {
    const paragraph = await requireParagraph(recorder, label.id);
    const all = (await recorder.where('paragraphs', 'meetingId', paragraph.meetingId)).toSorted(byOrder);
    const previous = all[all.findIndex(({ id }) => id === paragraph.id) - 1];
    if (!previous) throw new StoreFailure('not-found', 'no paragraph before');
    await recorder.change('paragraphs', previous.id, { text: joinedTexts(previous.text, paragraph.text) });
    await keepReferences(recorder, paragraph, locale);
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

/** The two texts that a split makes of one. */
export function halvesAt(text: string, offset: number): { readonly first: string; readonly second: string } {
  return { first: text.slice(0, offset).trimEnd(), second: text.slice(offset).trimStart() };
}

/** What a paragraph says once another was joined to it. */
export function joinedTexts(first: Localized, second: Localized): Localized {
  const languages = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(
    languages.map((language) => [
      language,
      [first[language] ?? '', second[language] ?? ''].filter((text) => text !== '').join(' '),
    ]),
  );
}
