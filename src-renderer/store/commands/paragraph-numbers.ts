import { byOrder } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import { numberParagraphs } from '@/domain/number-paragraphs';
import { keptNumber } from '@/domain/paragraph';
import { areCitedAs } from '@/domain/printed-numbers';
import { originReference } from '@/domain/recommendation-reference';

import type { Command, Recorder } from '../register';
import { command } from './command';

/**
 * Keeps the numbers as they are cited now: of a final text they never change, whatever is moved, indented or added. Those
 * that were kept before stay. Answers with how many were kept just now.
 */
export function keepParagraphNumbers(meetingId: Id): Command<number> {
  return command({ name: 'keep-paragraph-numbers', details: {}, about: [meetingId] }, async (recorder) => {
    const numbered = await numberedOf(recorder, meetingId);
    for (const { paragraph, cited } of numbered) {
      await recorder.change('paragraphs', paragraph.id, { number: keptNumber(cited, paragraph.level) });
    }
    return numbered.filter(({ paragraph }) => paragraph.number === null).length;
  });
}

/**
 * The number that a paragraph is to have at a level or a place that it moves to: `null` where it follows from the order,
 * else what it is cited by now.
 */
export async function numberToKeep(
  recorder: Recorder,
  { id, meetingId }: { readonly id: Id; readonly meetingId: Id },
  level?: number,
): Promise<string | null> {
  const own = (await numberedOf(recorder, meetingId)).find(({ paragraph }) => paragraph.id === id);
  if (!own || own.paragraph.number === null) return null;
  return keptNumber(own.cited, level ?? own.paragraph.level);
}

/**
 * Keeps the numbers that a text came with, where paragraphs would be cited by others at their place.
 * @param printed by the paragraphs' ids; see `numbersToKeep`
 */
export async function keepPrintedNumbers(
  recorder: Recorder,
  meetingId: Id,
  printed: ReadonlyMap<Id, string>,
): Promise<void> {
  if (printed.size === 0) return;
  const numbered = await numberedOf(recorder, meetingId);
  if (areCitedAs(numbered, printed)) return;
  for (const [id, number] of printed) await recorder.change('paragraphs', id, { number });
}

/**
 * Lets recommendations be cited as they were in a text whose number was kept, before the paragraph goes or its statements
 * go to another: papers that are out say so.
 * @param language of the reference
 * @param moves whether what comes from the statement goes (`null`: from the paragraph as a whole)
 */
export async function keepReferences(
  recorder: Recorder,
  { id, meetingId }: { readonly id: Id; readonly meetingId: Id },
  language: string,
  moves: (statementId: Id | null) => boolean = () => true,
): Promise<void> {
  const own = (await numberedOf(recorder, meetingId)).find(({ paragraph }) => paragraph.id === id);
  const meeting = await recorder.get('meetings', meetingId);
  if (!meeting || !own || own.paragraph.number === null) return;
  const context = { meetings: new Map([[meetingId, meeting]]), numbers: new Map([[id, own.cited]]) };
  for (const origin of await recorder.where('recommendationOrigins', 'paragraphId', id)) {
    if (origin.printedReference !== null || !moves(origin.statementId)) continue;
    const printedReference = originReference(origin, context, language);
    await recorder.change('recommendationOrigins', origin.id, { printedReference });
  }
}

async function numberedOf(recorder: Recorder, meetingId: Id) {
  return numberParagraphs((await recorder.where('paragraphs', 'meetingId', meetingId)).toSorted(byOrder));
}
