import { findDates } from './find-dates';
import { foldText } from './fold-text';

/** What makes a date the day by which something is to be done. */
const deadline =
  /(?<!\p{L})(?:by|until|till|before|(?:no|not) later than|до|к|не позднее|не позже|в срок до)(?: the)?(?: end of| конца| концу)?\s*$/u;

/** The date by which the words say that it should be done, EDTF; the first of several, `null` where they name none. */
export function findDue(words: string): string | null {
  const folded = foldText(words);
  const due = findDates(words, folded).find(
    ({ start, edtf }) => !edtf.startsWith('XXXX') && deadline.test(folded.slice(0, start)),
  );
  // Of several days the last is when it is due.
  return due?.edtf.split('/').at(-1) ?? null;
}
