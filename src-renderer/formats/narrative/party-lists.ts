import type { PartyMention } from './find-parties';
import type { Reading } from './reading';
import { within, type Span } from './span';

/** Words that may stand between the parties of one list. */
const connectors =
  /^(?:[\s,;()&/–"'.-]|(?:programme |project )?(?:centre|center|office|mission|co-?ordinator|representation|hub|центр\p{L}{0,2}|офис\p{L}{0,2}) (?:in|в) \p{L}{2,30}(?!\p{L})|(?<!\p{L})(?:and|the|of|as|well|along|with|together|by|both|also|its|our|a|governments?|representatives?|delegations?|officials|office|offices|mission|country|regional|authorities|ministr(?:y|ies)|и|а|также|со|с|от|из|стороны|правительств\p{L}*|представител\p{L}*|делегаци\p{L}*|вместе|при|участии|министерств\p{L}*)(?!\p{L}))*$/u;

/** Parties that can act: not an adjective, not a process. */
export function isActing(mention: PartyMention): boolean {
  return mention.form !== 'adjective' && mention.kind !== 'process';
}

/** Words between a role and a party that make the party another's. */
const others =
  /[.;:]|(?<!\p{L})(?:together with|jointly with|with|attend\p{L}*|took part|participat\p{L}*|invited|участвовал\p{L}*|присутствовал\p{L}*|приня\p{L}+|совместно)(?!\p{L})/u;

/** The list of parties that begins at the span's start: "by UNHCR and the International Organization …". */
export function followingList(reading: Reading, span: Span): readonly PartyMention[] {
  const list: PartyMention[] = [];
  let end = span.start;
  for (const mention of within(reading.parties, span)) {
    const gap = reading.folded.slice(end, mention.start);
    if (list.length === 0 ? gap.length > 70 || others.test(gap) : !connectors.test(gap)) break;
    // "the Department of State's Bureau of …": the second is named by whom it is of.
    if (isActing(mention) && !/^'s \p{L}/u.test(reading.folded.slice(mention.end, mention.end + 5)))
      list.push(mention);
    end = mention.end;
  }
  return list;
}
