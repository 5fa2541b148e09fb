import type { PartyMention } from './find-parties';
import type { Reading } from './reading';
import { within, type Span } from './span';

/** Words that may stand between the parties of one list. */
const connectors =
  /^(?:[\s,;()&/–"'.-]|(?<!\p{L})(?:and|the|of|as|well|along|with|together|by|both|also|its|our|a|governments?|representatives?|delegations?|officials|office|offices|mission|country|regional|authorities|ministr(?:y|ies)|и|а|также|со|с|от|из|стороны|правительств\p{L}*|представител\p{L}*|делегаци\p{L}*|вместе|при|участии|министерств\p{L}*)(?!\p{L}))*$/u;

/** Parties that can act: not an adjective, not a process. */
export function isActing(mention: PartyMention): boolean {
  return mention.form !== 'adjective' && mention.kind !== 'process';
}

/** The list of parties that begins at the span's start: "by UNHCR and the International Organization …". */
export function followingList(reading: Reading, span: Span): readonly PartyMention[] {
  const list: PartyMention[] = [];
  let end = span.start;
  for (const mention of within(reading.parties, span)) {
    const gap = reading.folded.slice(end, mention.start);
    if (list.length === 0 ? gap.length > 70 || /[.;:]/u.test(gap) : !connectors.test(gap)) break;
    if (isActing(mention)) list.push(mention);
    end = mention.end;
  }
  return list;
}

/** The list of parties that ends at the span's end: "UNHCR and IOM hosted". */
export function precedingList(reading: Reading, span: Span): readonly PartyMention[] {
  const list: PartyMention[] = [];
  let start = span.end;
  for (const mention of within(reading.parties, span).toReversed()) {
    const gap = reading.folded.slice(mention.end, start);
    if (list.length === 0 ? !/^ ?$/u.test(gap) : !connectors.test(gap)) break;
    if (isActing(mention)) list.unshift(mention);
    start = mention.start;
  }
  return list;
}
