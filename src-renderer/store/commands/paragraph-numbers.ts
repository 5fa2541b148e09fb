import type { Id } from '@/domain/fields';
import { paragraphNumbers } from '@/domain/paragraph';

import { byOrder } from '@/domain/by-order';
import type { Command } from '../register';
import { command } from './command';

/**
 * Keeps the numbers as they are printed now: of a final text they never change, whatever is moved or added. Those that
 * were kept before stay. Answers with how many were kept just now.
 */
export function keepParagraphNumbers(meetingId: Id): Command<number> {
  return command({ name: 'keep-paragraph-numbers', details: {}, about: [meetingId] }, async (recorder) => {
    const paragraphs = (await recorder.where('paragraphs', 'meetingId', meetingId)).toSorted(byOrder);
    const numbers = paragraphNumbers(paragraphs);
    const open = paragraphs.filter(({ number }) => number === null);
    for (const { id } of open) await recorder.change('paragraphs', id, { number: numbers.get(id) ?? null });
    return open.length;
  });
}
