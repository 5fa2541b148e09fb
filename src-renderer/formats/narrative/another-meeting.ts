import type { OwnMeeting } from './listed-speakers';
import type { Reading } from './reading';
import { within, type Span } from './span';

const other =
  '(?:previous|last|earlier|former|preceding|next|following|forthcoming|upcoming|coming|future|subsequent|another|other|предыдущ\\p{L}+|прошл\\p{L}+|прошедш\\p{L}+|следующ\\p{L}+|будущ\\p{L}+|предстоящ\\p{L}+|прежн\\p{L}+|друг\\p{L}{2,3}|ин(?:ом|ой|ых))';
const meeting =
  '(?:meetings?|conferences?|consultations?|rounds?|soms?|tegs?|summits?|workshops?|seminars?|trainings?|forums?|events?|gatherings?|(?:встреч|заседани|совещани|конференци|консультаци|раунд|семинар|форум|мероприяти|саммит)\\p{L}*)';
const anotherMeeting = new RegExp(
  String.raw`(?<!\p{L})(?:at|in|during|before|for|to|from|на|в|во|в ходе|во время|к|от) (?:(?:the|its|their|an?|one|two|своем|своей) ){0,2}${other} (?:(?!(?:to|for|at|on|of)(?!\p{L}))[\p{L}\p{N}'’-]+ ){0,4}?${meeting}(?!\p{L})`,
  'u',
);

const anyOther = new RegExp(String.raw`(?<!\p{L})${other}(?!\p{L})`, 'u');

/** Whether words that name a meeting say that it is the one before or after, or any other. */
export function tellsOfAnotherMeeting(words: string): boolean {
  return anyOther.test(words);
}

const atMeeting = /(?<!\p{L})(?:at|in|during|before|for|to|from|на|в|во|к) (?:(?:the|its|their) )?$/u;
/** A session or a panel has its number within one meeting. */
const part = /session|panel|segment|day|сесси|панел|день/u;

/**
 * Whether what stands behind a verb says that it was done at another meeting: the one before or after, or one of another
 * number. What was presented may well be of another year.
 * @param behind from the verb to the end of its sentence
 */
export function isAtAnotherMeeting(reading: Reading, { main }: OwnMeeting, behind: Span): boolean {
  const clause = /^[^.;]*/u.exec(reading.folded.slice(behind.start, behind.end))?.[0] ?? '';
  if (anotherMeeting.test(clause)) return true;
  if (main.ordinal === undefined) return false;
  return within(reading.meetings, { start: behind.start, end: behind.start + clause.length }).some(
    ({ start, end, ordinal, ordinalSpan }) => {
      const from = Math.min(start, ordinalSpan?.start ?? start);
      return (
        ordinal !== undefined &&
        ordinal !== main.ordinal &&
        !part.test(reading.folded.slice(start, end)) &&
        atMeeting.test(reading.folded.slice(behind.start, from))
      );
    },
  );
}
