import type { Span } from './span';

/**
 * Why words that name an act are no act of those who agreed the text: they stand in quotation marks, somebody only told
 * of it, it is asked about, it hangs on a condition, or it is said not to have been done.
 */
export type Mention = 'quoted' | 'reported' | 'question' | 'condition' | 'negated';

/** "participants did not agree", «участники не приняли»: stands between the actor and the verb. */
export const negationSource =
  "(?: (?:did|do|does|could|can|would|will|have|has|had)(?: not|n't)(?: yet)?| cannot| never| (?:failed|declined|refused) to| (?:was|were) unable to| (?:так и |пока |еще )?не)";

const nobody = /(?:^|[^\p{L}])(?:no|not|none of(?: the)?|neither(?: of(?: the)?)?|ни один из|никто из) $/u;
/** A clause that hangs on a verb of telling, or on any other. */
const subordinate =
  /(?:^|[^\p{L}])(?:that|how|what|(?:at |in |on |by |to )?(?:which|whom|whose)|where|when|after|что|как|якобы|о том, что|(?:в|на|при|о) котор\p{L}{2,3}|где|когда) ["'(]*(?:the |all )?$/u;
const hearsay =
  /(?<!\p{L})(?:reportedly|allegedly|supposedly|якобы|предположительно|according to (?:the |some )?(?:media|press|news|reports?)|по (?:данным|сообщениям) (?:сми|прессы|печати)|по слухам|по словам|со слов)(?!\p{L})/u;
const toldAfter =
  /,["']? (?:as )?(?:[\p{L}. -]{1,40} )?(?:said|reported|told|claimed|alleged|сообщил[аио]?|сказал[аио]?|рассказал[аио]?|утверждал[аио]?)(?: [\p{L}. -]{1,60})?[.!"]*$/u;
const conditionBefore =
  /(?:^|[^\p{L}])(?:if|whether|unless|provided that|provided|in case|should|если(?: бы)?|при условии, что|в случае если|в случае, если) ["'(]*(?:the |all )?$/u;
const conditionFirst =
  /^(?:if|unless|should|provided(?: that)?|in case|in the event|если|в случае(?:,)? если|при условии|в случае)(?!\p{L})/u;

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
  if (isNegated || nobody.test(before)) return 'negated';
  if (subordinate.test(before) || hearsay.test(before) || toldAfter.test(after)) return 'reported';
  return null;
}
