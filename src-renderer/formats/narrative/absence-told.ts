import { absenceSource, cannotComeSource, type AwayVerb } from './away-verbs';
import type { MainMeeting } from './main-meeting';
import type { Reading } from './reading';
import type { Span } from './span';
import { endOfThisMeeting } from './this-meeting';

/** To whom an apology goes whom it is owed to: those who met, never a host or the families of victims. */
const toThose =
  /^(?: (?:to|before|через|перед|председател\p{L}+|секретариат\p{L}*|организатор\p{L}+|участник\p{L}+))(?: (?:the )?(?:co-)?(?:chair\p{L}*|secretariat|organi[sz]ers|participants|members|support unit|участник\p{L}+|секретариат\p{L}*))?(?!\p{L})/u;
/** "for its absence", "at being unable to attend", «в связи с отсутствием» */
const forAbsence = new RegExp(
  String.raw`^(?:(?:,? (?:for|at|about|over|за|в связи со?|ввиду|из-за|по поводу))? ${absenceSource}|,? ${cannotComeSource})(?!\p{L})`,
  'u',
);
/** "excused from attending": otherwise from a payment, or from a group. */
const fromAttending =
  /^ (?:from (?:attending|attendance|participation|participating|taking part|coming)|for (?:(?:its|their) )?(?:absence|non-attendance))(?!\p{L})/u;

/** "in view of the earthquake": what the apology is for, not why somebody was away. */
const ofWhat =
  /^(?: (?:given|since|as |in view|despite|for )| (?:в связи|ввиду|вследствие|из-за|поскольку|так как))/u;

/** Why somebody could not come, which they must have said. */
const why =
  /^,? (?:due to|because|owing to|on account of|for |as (?:it|they|its|their)|из-за|в связи|ввиду|вследствие|по |поскольку|так как)/u;

/** What the words behind a verb leave it to mean. */
export interface AbsenceTold {
  /** They say that it is for an absence. */
  readonly isForAbsence: boolean;
}

/**
 * Whether what is said with a verb is of being away from the text's own meeting; `undefined` where it is of another thing.
 * @param behind from the verb to the end of its sentence
 */
export function endOfAbsence(
  reading: Reading,
  main: MainMeeting,
  behind: Span,
  needs: AwayVerb['needs'],
): AbsenceTold | undefined {
  const isThis = (start: number) => endOfThisMeeting(reading, main, { start, end: behind.end }) !== undefined;
  if (needs === 'reason') {
    const end = endOfThisMeeting(reading, main, behind);
    return end !== undefined && why.test(end) ? { isForAbsence: true } : undefined;
  }
  if (needs === 'attendance') return isThis(behind.start) ? { isForAbsence: true } : undefined;
  const rest = reading.folded.slice(behind.start, behind.end);
  if (needs === 'excused') {
    const from = fromAttending.exec(rest)?.[0].length ?? 0;
    return isThis(behind.start + from) ? { isForAbsence: true } : undefined;
  }
  const to = toThose.exec(rest)?.[0].length ?? 0;
  const reason = forAbsence.exec(rest.slice(to));
  if (reason) return isThis(behind.start + to + reason[0].length) ? { isForAbsence: true } : undefined;
  const end = endOfThisMeeting(reading, main, { start: behind.start + to, end: behind.end });
  return needs === 'apology' && end !== undefined && !ofWhat.test(end) ? { isForAbsence: false } : undefined;
}
