import { byOrder } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import type { FollowedWords } from '@/domain/followed-words';
import { numberOnceMore } from '@/domain/number-paragraphs';
import type { Paragraph } from '@/domain/paragraph';
import { aboveBlock, leavesPartBelow } from '@/domain/past-headings';
import { raisedParts } from '@/domain/raise-parts';

import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command } from './command';
import { writeText } from './edit-record';
import { followWords } from './followed-words';
import { addPart, movePart } from './meeting-parts';
import { keepReferences, numberToKeep } from './paragraph-numbers';

/** One whose id is given is shown before the register holds it. */
export interface NewParagraph extends Partial<Pick<Paragraph, 'id' | 'kind' | 'level' | 'text' | 'number'>> {
  readonly meetingId: Id;
  /** The paragraph it follows; `null` for the first place, left out for the last. */
  readonly afterId?: Id | null;
}

/** The paragraph a command is about, with its printed number for the words of the history ("3", "3 (a)"; '' of a heading). */
export type ParagraphLabel = Pick<Paragraph, 'id' | 'meetingId'> & { readonly printedNumber: string };

/**
 * Adds a paragraph or a heading after another (`null`: at the head; not given: at the end). A heading parts no paragraph
 * from its sub-paragraphs: it goes above all of it.
 */
export function addParagraph({ meetingId, afterId, kind = 'numbered', ...facts }: NewParagraph): Command<Id> {
  const name = kind === 'heading' ? 'add-heading' : 'add-paragraph';
  return command({ name, details: {}, about: [meetingId] }, async (recorder) => {
    const parts = kind === 'heading' && afterId !== undefined;
    const after = parts ? headingAfter(await linesOf(recorder, meetingId), afterId) : afterId;
    const part = { kind, level: 0 as const, text: {}, number: null, ...facts, meetingId };
    return addPart(recorder, 'paragraphs', part, after);
  });
}

/** After which paragraph a heading goes that is wanted after one; see `aboveBlock`. */
export function headingAfter(list: readonly Paragraph[], afterId: Id | null): Id | null {
  const wanted = list.findIndex(({ id }) => id === afterId) + 1;
  return list[aboveBlock(list, wanted) - 1]?.id ?? null;
}

/** All that stands in the outcome, in its order. */
export async function linesOf(recorder: Recorder, meetingId: Id): Promise<readonly Paragraph[]> {
  return (await recorder.where('paragraphs', 'meetingId', meetingId)).toSorted(byOrder);
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
    if (number !== null) await recorder.change('paragraphs', paragraph.id, { number });
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
 * belonged to it rises by a level, so that it becomes no part of the paragraph before; see `raisedParts`.
 * @param language of the reference
 */
export function removeParagraph(paragraph: ParagraphLabel, language = 'en'): Command {
  return command(words('remove-paragraph', paragraph), async (recorder) => {
    await keepReferences(recorder, paragraph, language);
    await raiseParts(recorder, paragraph);
    await removeWithParts(recorder, 'paragraphs', paragraph.id);
  });
}

/**
 * Makes a paragraph the heading of what follows it. It takes no number any more, and what was below it rises by a level; a
 * number that was kept is remembered for when it is made a paragraph again. One with statements, one that a recommendation came of, and one below which a
 * sub-paragraph would be a part of nothing stay what they are.
 * Answers with what stands in the way; nothing where it was made one.
 */
export function makeHeading(paragraph: ParagraphLabel): Command<ParagraphUses> {
  return command(words('make-heading', paragraph), async (recorder) => {
    const uses = await usesOf(recorder, paragraph);
    if (isUsed(uses)) return uses;
    const number = await numberToKeep(recorder, paragraph, 0);
    await raiseParts(recorder, paragraph);
    await recorder.change('paragraphs', paragraph.id, { kind: 'heading', level: 0, number });
    return uses;
  });
}

/**
 * Makes a heading a numbered paragraph: with the number that it had in a final text where that is free, else where it
 * stands in the run of numbers.
 */
export function makeNumbered({ id, meetingId }: Pick<ParagraphLabel, 'id' | 'meetingId'>): Command {
  return command({ name: 'make-paragraph', details: {}, about: [meetingId] }, async (recorder) => {
    const number = numberOnceMore(await linesOf(recorder, meetingId), id);
    await recorder.change('paragraphs', id, { kind: 'numbered', level: 0, number });
  });
}

/** What keeps a paragraph from being made a heading. */
export interface ParagraphUses {
  /** How many stand in it. */
  readonly statements: number;
  /** How many came of it. */
  readonly recommendations: number;
  /** A sub-paragraph would stand right below the heading, a part of nothing. */
  readonly hasPartBelow: boolean;
}

export function isUsed({ statements, recommendations, hasPartBelow }: ParagraphUses): boolean {
  return statements + recommendations > 0 || hasPartBelow;
}

/** What a paragraph would lose as a heading. */
export async function usesOf(
  recorder: Recorder,
  { id, meetingId }: Pick<ParagraphLabel, 'id' | 'meetingId'>,
): Promise<ParagraphUses> {
  const statements = await recorder.where('statements', 'paragraphId', id);
  const origins = await recorder.where('recommendationOrigins', 'paragraphId', id);
  const made = new Set(origins.map(({ recommendationId }) => recommendationId));
  const list = await linesOf(recorder, meetingId);
  const at = list.findIndex((one) => one.id === id);
  const hasPartBelow = leavesPartBelow(list, at);
  return { statements: statements.length, recommendations: made.size, hasPartBelow };
}

/** What belongs to a paragraph that is to be none any more; see `raisedParts`. */
export async function raiseParts(
  recorder: Recorder,
  { id, meetingId }: Pick<ParagraphLabel, 'id' | 'meetingId'>,
): Promise<void> {
  const list = await linesOf(recorder, meetingId);
  const at = list.findIndex((one) => one.id === id);
  for (const { id: partId, level, number } of raisedParts(list, at))
    await recorder.change('paragraphs', partId, { level, number });
}

/** The history calls a heading one: it has no number to be known by. */
function words(name: string, { meetingId, printedNumber }: ParagraphLabel) {
  const own = printedNumber === '' ? name.replace('paragraph', 'heading') : name;
  return { name: own, details: { number: printedNumber }, about: [meetingId] };
}
