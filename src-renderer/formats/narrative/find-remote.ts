import { isOfOtherDate, type Delegation } from './find-delegations';
import type { Found } from './found';
import type { PartyMention } from './find-parties';
import { isActing } from './party-lists';
import { wordsOf, type Reading } from './reading';
import { partsOf, saidOfWhole, subjectOf } from './said-of-whole';
import type { Span } from './span';
import { online } from './took-part-remotely';

const meeting = String.raw`(?:meeting|sessions?|days?|conference|workshop|seminar|forum|event|discussions?|deliberations|proceedings|(?:заседани|совещани|встреч|конференци|форум|семинар|сесси|мероприяти|обсуждени|дн|день)\p{L}*)`;
/** "took part", "joined the second day", «приняли участие во втором заседании»: never what was spoken about or attended elsewhere. */
const came = String.raw`(?:(?:also |all |both |only )*(?:took part|participated|joined(?: us)?|attended|followed|connected|was present|were present)|(?:также |все |оба )*(?:участвовал|подключил|присоединил|присутствовал)\p{L}*|(?:также )?принял[аи]? участие)(?: only| also)?(?: (?:in |at |on |to |во? |на |к |из )?(?:the |работе |работы )?(?:\p{L}+ ){0,2}${meeting}(?: of the meeting)?)?`;
const tellsOfDelegation = new RegExp(String.raw`(?<!\p{L})${came} ${online}(?!\p{L})`, 'u');
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
 * @param date of the meeting
 */
export function findRemote(
  reading: Reading,
  delegations: readonly Found<Delegation>[],
  date?: string,
): readonly Found<Delegation>[] {
  const told = reading.sentences.flatMap((sentence) =>
    isOfOtherDate(reading, sentence, date) ? [] : remoteIn(reading, sentence),
  );
  const places = new Set(delegations.flatMap(({ clues }) => clues.map(({ start }) => start)));
  const inLists = reading.parties.filter(
    ({ start, end }) => places.has(start) && bracket.test(reading.folded.slice(end, end + 40)),
  );
  return [...told, ...inLists]
    .filter((party) => isActing(party) && party.known)
    .map((party) => saidOfWhole(reading, party, 'remote'));
}

function remoteIn(reading: Reading, sentence: Span): readonly PartyMention[] {
  const words = wordsOf(reading, sentence);
  const labelled = label.exec(words);
  if (labelled) return partsOf(reading, { start: sentence.start + labelled[0].length, end: sentence.end });
  const verb = tellsOfDelegation.exec(words);
  if (!verb) return [];
  const before = words.slice(0, verb.index);
  const clause =
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), before.lastIndexOf(', while ')) + 1;
  // "Nauru, which had first sent its apologies, joined": what is told in between is of the same.
  const aside = /,? (?:which|who|represented by|having|котор\p{L}+|представленн\p{L}+) [^;:]{2,120}, $/u.exec(
    before.slice(clause),
  );
  const end = aside ? clause + aside.index : verb.index;
  return subjectOf(reading, { start: sentence.start + clause, end: sentence.start + end });
}
