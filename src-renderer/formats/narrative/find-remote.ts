import { isOfOtherDate, type Delegation } from './find-delegations';
import type { Found } from './found';
import type { PartyMention } from './find-parties';
import type { OwnMeeting } from './listed-speakers';
import type { MainMeeting } from './main-meeting';
import { isNotDone } from './not-done';
import { isActing } from './party-lists';
import { wordsOf, type Reading } from './reading';
import { partsOf, saidOfWhole, subjectOf } from './said-of-whole';
import type { Span } from './span';
import { endOfThisMeeting, isThisMeeting } from './this-meeting';
import { online } from './took-part-remotely';

const verbs = [
  '(?:(?:also|all|both|only) )*(?:took part|participated|joined(?: us)?|attended|followed|connected|was present|were present)',
  '(?:(?:также|все|оба) )*(?:участвовал|подключил|присоединил|присутствовал)\\p{L}*',
  '(?:также )?принял[аи]? участие',
].join('|');
const event =
  '(?:meeting|sessions?|days?|conference|workshop|seminar|training|forum|event|discussions?|deliberations|proceedings|(?:заседани|совещани|встреч|конференци|форум|семинар|сесси|мероприяти|обсуждени|дн|день)\\p{L}*)';
const at = '(?:in|at|on|to|во?|на|к|из)';
/** "the second day", «во втором заседании»: what of it they took part in; never what was spoken about. */
const object = String.raw`(?<object>(?: ${at})?(?: (?:the|работе|работы))?(?: \p{L}+){0,2} ${event}(?: of the meeting)?)?`;
const tellsOfDelegation = new RegExp(
  String.raw`(?<!\p{L})(?:${verbs})(?: only| also)?${object} (?:only )?${online}(?!\p{L})`,
  'u',
);
/** Behind "online" only a place may follow, or the meeting; "online platforms" and "joined online by Fiji" are other things. */
const fromPlace = /^ (?:from|из) (?:the |its |their |своей )?\p{L}/u;
/** "Дистанционно: Вьетнам, Лаос", "Online: Fiji; Samoa": what opens a row of those on the line. */
const label = new RegExp(
  String.raw`^[|\s•*–-]*(?:(?:\d+[.)]|\(?\p{L}\)) )?(?:(?:present|attending|joining|participating|taking part|участвовали|присутствовали|подключились) )?${online}(?: participa(?:nts|tion)| участники)?(?:\s*:|\s?[|\t\n]| [–-] )\s*`,
  'u',
);
/** "Fiji (online)" */
const bracket = new RegExp(String.raw`^ ?\(${online}\)`, 'u');

/**
 * Delegations of which the text says that they took part from afar, the whole of them: "Papua New Guinea took part online".
 * Experts or a minister of a State on the line say nothing of the rest of it.
 * @param delegations those who took part by all that is found
 * @param own the meeting that the text is about: whoever took part in another from afar is none
 */
export function findRemote(
  reading: Reading,
  delegations: readonly Found<Delegation>[],
  own: OwnMeeting,
): readonly Found<Delegation>[] {
  const told = reading.sentences.flatMap((sentence) =>
    isOfOtherDate(reading, sentence, own.date) ? [] : remoteIn(reading, sentence, own),
  );
  const places = new Set(delegations.flatMap(({ clues }) => clues.map(({ start }) => start)));
  const inLists = reading.parties.filter(
    ({ start, end }) => places.has(start) && bracket.test(reading.folded.slice(end, end + 40)),
  );
  return [...told, ...inLists]
    .filter((party) => isActing(party) && party.known)
    .map((party) => saidOfWhole(reading, party, 'remote'));
}

function remoteIn(reading: Reading, sentence: Span, { main }: OwnMeeting): readonly PartyMention[] {
  const words = wordsOf(reading, sentence);
  const labelled = label.exec(words);
  if (labelled) return partsOf(reading, { start: sentence.start + labelled[0].length, end: sentence.end });
  const verb = tellsOfDelegation.exec(words);
  if (!verb) return [];
  const end = verb.index + verb[0].length;
  if (isNotDone(words, { start: verb.index, end })) return [];
  const behind = { start: sentence.start + end, end: sentence.end };
  const isAlone = endOfThisMeeting(reading, main, behind) !== undefined || fromPlace.test(words.slice(end));
  if (!isAlone || !isOfThis(reading, main, sentence, verb)) return [];
  const before = words.slice(0, verb.index);
  const clause =
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), before.lastIndexOf(', while ')) + 1;
  // "Nauru, which had first sent its apologies, joined": what is told in between is of the same.
  const aside = /,? (?:which|who|represented by|having|котор\p{L}+|представленн\p{L}+) [^;:]{2,120}, $/u.exec(
    before.slice(clause),
  );
  const subject = aside ? clause + aside.index : verb.index;
  return subjectOf(reading, { start: sentence.start + clause, end: sentence.start + subject });
}

/** "attended the preparatory workshop online" is of another event. */
function isOfThis(reading: Reading, main: MainMeeting, sentence: Span, verb: RegExpExecArray): boolean {
  const { object: attended = '' } = verb.groups ?? {};
  if (attended === '') return true;
  const start = sentence.start + verb.index + verb[0].indexOf(attended);
  return isThisMeeting(reading, main, { start, end: start + attended.length });
}
