import type { Span } from './span';

/**
 * Why words that name an act are no act of those who agreed the text: they stand in quotation marks, somebody only told
 * of it, it is asked about, it hangs on a condition, or it is said not to have been done.
 */
export type Mention = 'quoted' | 'reported' | 'question' | 'condition' | 'negated';

/** "participants did not agree", «участники не приняли»: stands between the actor and the verb. */
export const negationSource =
  "(?: (?:did|do|does|could|can|would|will|have|has|had)(?: not|n't)(?: yet)?| cannot| never| (?:failed|declined|refused) to| (?:was|were) unable to| (?:так и |пока |еще )?не)";

/** "It was proposed, but not agreed, that …": nothing came of it. */
const notCarried =
  /^,? (?:but|although|though|yet|но|однако) (?:was |were |это )?(?:not|never|не)(?: \p{L}+ly)? (?:agreed|accepted|adopted|approved|endorsed|supported|согласован\p{L}*|принят\p{L}*|одобрен\p{L}*|поддержан\p{L}*|утвержден\p{L}*)(?!\p{L})/u;
const nobody =
  /(?:^|[^\p{L}])(?:no|not|none of(?: the)?|neither(?: of(?: the)?)?|(?:hardly|scarcely|barely) any(?: of(?: the)?)?|(?<!a )few(?: of(?: the)?)?|ни один из|никто из|вряд ли|едва ли) $/u;
/** A clause that hangs on a verb of telling, or on any other. */
const subordinate =
  /(?:^|[^\p{L}])(?:that|how|what|(?:at |in |on |by |to )?(?:which|whom|whose)|where|when|after|until|что|чтобы|как|якобы|о том, что|(?:в|на|при|о) котор\p{L}{2,3}|где|когда) ["'(]*(?:the |all )?$/u;
const hearsay =
  /(?<!\p{L})(?:reportedly|allegedly|supposedly|якобы|предположительно|according to (?:the |some )?(?:media|press|news|reports?)|по (?:данным|сообщениям) (?:сми|прессы|печати)|по слухам|по словам|со слов)(?!\p{L})/u;
const toldAfter =
  /,["']? (?:as )?(?:[\p{L}. -]{1,40} )?(?:said|reported|told|claimed|alleged|сообщил[аио]?|сказал[аио]?|рассказал[аио]?|утверждал[аио]?)(?: [\p{L}. -]{1,60})?[.!"]*$/u;
const conditionBefore =
  /(?:^|[^\p{L}])(?:if|whether|unless|provided that|provided|in case|assuming(?: that)?|supposing(?: that)?|should|если(?: бы)?|при условии, что|в случае если|в случае, если) ["'(]*(?:the |all )?$/u;
const conditionFirst =
  /^(?:if|unless|should|provided(?: that)?|in case|in the event|если|в случае(?:,)? если|при условии|в случае)(?!\p{L})/u;

/** "Had participants agreed to it, …", "… would stand, had participants agreed". */
const inverted =
  /(?:^|[,;:–(] ?)(?:had|should|were) (?:the |all )?$|(?<!\p{L})would(?!\p{L})[^;]* had (?:the |all )?$/u;
/** "agreed, had they been asked, to meet" */
const invertedAfter =
  /^(?:(?! (?:that|what|how)(?!\p{L}))[^.;]){0,160}, had (?:they|it|we|he|she|there|the \p{L}+) /u;
/** «одобрили бы», «было бы решено»: what would be done is not done. */
const wouldBe = /^(?: \p{L}+)? бы(?!\p{L})/u;
const wouldBeBefore = /(?<!\p{L})бы (?:\p{L}+ )?$/u;
/** Between who acts and the verb: "Participants, had they met, agreed", «участники, возможно, одобрили». */
const wouldBeWithin =
  /(?<!\p{L})бы(?!\p{L})|(?<!\p{L})(?:возможно|вероятно|видимо|perhaps|possibly|maybe|presumably)(?!\p{L})|, (?:had|should|were) \p{L}+ /u;

/** "adopted no document", "agreed on no date"; "agreed no later than May", "agreed no visa should be asked" are deeds. */
const nothing =
  /^(?: (?:on|upon|to))? (?:no(?! (?:later|longer|less|fewer|more|doubt)(?!\p{L}))|neither|none|nothing)(?!\p{L})/u;
const ofClause = /^(?:agree|decid|resolv|recommend|conclud|state|not)[a-z]*$/u;

/** Whether what a verb names as its object is nothing at all, so that the deed was not done. */
export function doesNothing(folded: string, verb: Span): boolean {
  const denial = nothing.exec(folded.slice(verb.end, verb.end + 24))?.[0];
  if (denial === undefined) return false;
  return !ofClause.test(folded.slice(verb.start, verb.end)) || /^ (?:on|upon|to) /u.test(denial);
}

/** "No declaration was adopted", «ни одно решение не было принято»: what the deed would be done to is nothing. */
const noSubject =
  /(?:^|[,;:–(] ?|(?<!\p{L})(?:and|but|that|и|а|но|что) )(?:no|none of(?: the| these| those)?|neither(?: of(?: the| these))?|nothing|ни одн\p{L}+|никак\p{L}+)(?!\p{L})(?!.{0,160}(?<!\p{L})(?:the|this|that) (?!\p{L}+ (?:of|on)))[^,;:.]{0,120}$/u;
const isPassive = /(?<!\p{L})(?:was|were|is|are|been|be)(?: \p{L}+){0,2} $/u;

/** Whether the words before a verb without an actor say that it is done to nothing. */
export function isDoneToNothing(folded: string, sentence: Span, verb: Span): boolean {
  const before = folded.slice(sentence.start, verb.start);
  const printed = folded.slice(verb.start, verb.end);
  return (
    (isPassive.test(before.slice(-40)) || /^\p{Script=Cyrillic}+[нт][аоы]?(?!\p{L})/u.test(printed)) &&
    noSubject.test(before)
  );
}

/**
 * Whether an act that a sentence names is only mentioned in it; `null` where the sentence does it.
 * @param act from its actor, or its verb where it has none, to the end of the verb
 * @param isNegated a negation stands between actor and verb
 */
export function mentionOf(
  folded: string,
  sentence: Span,
  act: Span,
  isNegated: boolean,
  quotations: readonly Span[],
): Mention | null {
  const before = folded.slice(sentence.start, act.start);
  const after = folded.slice(act.end, sentence.end);
  if (quotations.some(({ start, end }) => start < act.start && act.end < end)) return 'quoted';
  if (/\?["')\]]*\s*$/u.test(after)) return 'question';
  if (conditionBefore.test(before) || conditionFirst.test(folded.slice(sentence.start, act.end)))
    return 'condition';
  if (isOnlyThoughtOf(before, folded.slice(act.start, act.end), after)) return 'condition';
  if (isNegated || nobody.test(before) || notCarried.test(after)) return 'negated';
  if (subordinate.test(before) || hearsay.test(before) || toldAfter.test(after)) return 'reported';
  return null;
}

function isOnlyThoughtOf(before: string, act: string, after: string): boolean {
  return (
    inverted.test(before) ||
    invertedAfter.test(after) ||
    wouldBe.test(after) ||
    wouldBeBefore.test(before) ||
    wouldBeWithin.test(act)
  );
}
