import type { Id, Localized } from '@/domain/fields';
import { keepsStatements } from '@/domain/kept-statements';
import { locateWords } from '@/domain/locate-words';
import { isHeading, type Paragraph, type Statement } from '@/domain/paragraph';
import { wordsIn } from '@/domain/statement-words';

import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import { addPart } from './meeting-parts';
import { keepReferences } from './paragraph-numbers';
import { moveParagraphUses } from './paragraph-uses';
import { linesOf, raiseParts, type ParagraphLabel } from './paragraphs';

/**
 * Splits a paragraph in two at a place of its text. Statements go with their words, and what comes from a statement is
 * cited by the half in which it stands. A text in another language is divided where the words of those statements begin
 * in it; where none tell, it stays with the first half. The second half of a heading is a numbered paragraph.
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
  const name = label.printedNumber === '' ? 'split-heading' : 'split-paragraph';
  return command({ name, details, about: [label.meetingId] }, async (recorder) => {
    const paragraph = await requireParagraph(recorder, label.id);
    const { first, second } = halvesAt(paragraph.text[language] ?? '', offset);
    const statements = await recorder.where('statements', 'paragraphId', paragraph.id);
    const moved = statements.filter((one) => {
      const words = wordsIn(one, language);
      return words !== null && !locateWords(first, words) && locateWords(second, words) !== null;
    });
    const staying = statements.filter((one) => !moved.includes(one));
    const halves = Object.entries(paragraph.text).map(([tag, whole]) => {
      if (tag === language) return { tag, first, second };
      return { tag, ...halvesAt(whole, placeOfCut(whole, tag, moved, staying)) };
    });
    await recorder.change('paragraphs', paragraph.id, {
      text: Object.fromEntries(halves.map((half) => [half.tag, half.first])),
    });
    const { meetingId } = paragraph;
    const level = isHeading(paragraph) ? 0 : paragraph.level;
    const later = halves.filter((half) => half.second !== '');
    const texts: Localized = Object.fromEntries(later.map((half) => [half.tag, half.second]));
    const own = newId === undefined ? {} : { id: newId };
    const id = await addPart(
      recorder,
      'paragraphs',
      { meetingId, kind: 'numbered', level, number: null, text: texts, ...own },
      paragraph.id,
    );
    // One whose own words stay with the first half keeps its place there.
    const going = moved.filter(
      (one) => one.language === language || locateWords(texts[one.language] ?? '', one.text) !== null,
    );
    const goingIds = new Set(going.map((one) => one.id));
    await keepReferences(recorder, paragraph, locale, (from) => from !== null && goingIds.has(from));
    await moveParagraphUses(recorder, paragraph.id, id, goingIds);
    return id;
  });
}

/** Where the words of the first statement that moves begin, if those of all that stay end before it; else the end. */
function placeOfCut(
  text: string,
  language: string,
  moved: readonly Statement[],
  staying: readonly Statement[],
): number {
  const placesOf = (statements: readonly Statement[]) =>
    statements.flatMap((one) => {
      const words = wordsIn(one, language);
      const place = words === null ? null : locateWords(text, words);
      return place ? [place] : [];
    });
  const starts = placesOf(moved).map(({ start }) => start);
  if (starts.length === 0) return text.length;
  const cut = Math.min(...starts);
  return cut > 0 && placesOf(staying).every(({ end }) => end <= cut) ? cut : text.length;
}

/**
 * Joins a paragraph to the one before it. Its statements go along, what came from it comes from the whole, and its
 * places in the sources are evidence of the whole: what a source gave as the text or number of the second half is no rival of the whole's.
 * A recommendation that was cited by a number that was kept stays cited by it. To a heading nothing is joined but an empty
 * paragraph, and no heading to what stands before it: what was agreed would stand in none, or the other way round.
 * @param locale language of the reference that is kept
 */
export function mergeParagraph(label: ParagraphLabel, locale = 'en'): Command<Id> {
  const details = { number: label.printedNumber };
  return command({ name: 'merge-paragraph', details, about: [label.meetingId] }, async (recorder) => {
    const paragraph = await requireParagraph(recorder, label.id);
    const all = await linesOf(recorder, paragraph.meetingId);
    const previous = all[all.findIndex(({ id }) => id === paragraph.id) - 1];
    if (!previous) throw new StoreFailure('not-found', 'no paragraph before');
    const isEmpty = Object.values(paragraph.text).every((text) => text.trim() === '');
    if (isHeading(paragraph) || (isHeading(previous) && !isEmpty))
      throw new StoreFailure('changed-meanwhile', `paragraphs ${paragraph.id} beside a heading`);
    await recorder.change('paragraphs', previous.id, { text: joinedTexts(previous.text, paragraph.text) });
    await keepReferences(recorder, paragraph, locale);
    // Below a heading there is nothing left that they could be a part of.
    if (isHeading(previous)) await raiseParts(recorder, paragraph);
    await moveParagraphUses(recorder, paragraph.id, previous.id);
    for (const claim of await recorder.where('claims', 'recordId', paragraph.id)) {
      const evidence = { field: '', value: true, preferred: true } as const;
      // A statement that waits for its words waits for them where they would now stand.
      const moved = keepsStatements(claim) ? {} : evidence;
      await recorder.change('claims', claim.id, { recordId: previous.id, ...moved });
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
