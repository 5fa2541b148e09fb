import { isElsewhere, type OwnMeeting } from './listed-speakers';
import type { Reading } from './reading';
import type { Span } from './span';

/** "The 32nd Meeting will be in Yerevan; Armenia confirmed …", "At the previous meeting Pakistan proposed …". */
const tellsBefore =
  /^(?:\d+\. )?(?:at|in|during|before|after|since|на|в|во время|в ходе|до|после) |;|, (?:and|while|where|а|и|где) ?(?:the )?$/u;
/** "confirmed the venue last week": when somebody said so, not what they said of when. */
const anotherDay =
  /^(?:(?!that(?!\p{L})|,? что(?!\p{L}))[^.;,]){0,80}?(?<!\p{L})(?:last (?:week|month|year)|earlier this (?:week|month|year)|на прошлой неделе|в прошлом (?:месяце|году)|ранее в этом (?:месяце|году))(?!\p{L})/u;

/**
 * Whether what somebody is told to have said was said elsewhere than at the meeting of the text.
 * @param speaker as the sentence names them
 * @param verb of saying
 */
export function saidElsewhere(
  reading: Reading,
  own: OwnMeeting,
  sentence: Span,
  { speaker, verb }: { readonly speaker: Span; readonly verb: Span },
): boolean {
  if (anotherDay.test(reading.folded.slice(verb.end, Math.min(sentence.end, verb.end + 140)))) return true;
  const before = { start: sentence.start, end: Math.max(sentence.start, speaker.start) };
  if (!tellsBefore.test(reading.folded.slice(before.start, before.end))) return false;
  return isElsewhere(reading, own, before, { start: verb.end, end: verb.end });
}
