import type { FoundTable } from './find-tables';
import { meetingInWords } from './meeting-words';
import { valueOf, type Value } from './row-values';
import { namesMeeting } from './table-meetings';

const linesAbove = 12;

/** What the lines above a table say of the meeting that the whole of it is of. */
export interface HeadingOfMeeting {
  readonly lines: readonly Value[];
  /** The line that names the meeting; `null` of a list of participants headed by its day alone. */
  readonly naming: Value | null;
  /** Another line, with a day in it. */
  readonly dated: Value | null;
}

/** `null` where the lines above name no meeting: "Participants" over a day do, "Focal points, as of 3 March" does not. */
export function headingOfMeeting({ above }: FoundTable): HeadingOfMeeting | null {
  const lines = above.flatMap((cell) => valueOf(cell) ?? []).slice(-linesAbove);
  const naming = lines.find(({ text }) => namesMeeting(meetingInWords(text))) ?? null;
  const dated = lines.find((line) => line !== naming && meetingInWords(line.text).date !== undefined) ?? null;
  if (naming) return { lines, naming, dated };
  const isOfList = lines.some(({ text }) => ofParticipants.test(text));
  return isOfList && dated && isHeldOn(dated.text) ? { lines, naming, dated } : null;
}

export const ofParticipants =
  /^(?:provisional |final )?(?:list of )?participants?(?!\p{L})|^(?:предварительный |окончательный )?список участников/iu;

/** A day with its place beside it is of a meeting; a day alone may be that of the list. */
function isHeldOn(text: string): boolean {
  const { date, city } = meetingInWords(text);
  return date !== undefined && city !== undefined;
}
