/** Words that may stand between a denial and its verb: "not yet jointly", «так и не». */
const adverb = String.raw`(?:\p{L}+ly|also|even|ever|yet|as yet|so far|then|ever since|еще|пока|даже|вовсе|полностью)`;
const helping = '(?:have|has|had|having|been|be|being|in fact)';
const before = String.raw`(?:(?:${adverb}|${helping}) ){0,4}$`;

/** "did not", "never", "without having", «так и не»: right before the verb. "not only" denies nothing. */
const denied = new RegExp(
  String.raw`(?:(?<!\p{L})(?:not|never|nor|neither|cannot|without|hardly|barely|scarcely|almost|nearly|far from|instead of|rather than|не|ни|вряд ли|едва ли|чуть ли не|отказал(?:ся|ась|ось|ись)|(?:failed|declined|refused|unable|neglected|omitted) to)|n['’]t) ${before}`,
  'u',
);
/** "would have", "was to have", "might": it is only thought of. */
const thoughtOf = new RegExp(
  String.raw`(?<!\p{L})(?:would|could|should|might|may|must|shall|ought to|to|perhaps|possibly|maybe|reportedly|allegedly|supposedly|якобы|будто(?: бы)?|возможно,?|вероятно,?|предположительно|должн[аоы]|должен(?: был)?|могл[аио]?|мог) ${before}`,
  'u',
);
const clauseHead = String.raw`(?:^(?:[\p{N}.()]+ )?|[,;:(–] ?|(?<!\p{L})(?:that|and|but|or|while|only|even|как|что|и|а|но|или|даже|только) )`;
/** "Nobody presented", «ни один из участников не …»: there is nobody who did it. */
const nobody = new RegExp(
  String.raw`${clauseHead}(?:no|none|nobody|no-one|nothing|not (?:one|all|a|every|any)|ни од\p{L}+|никто|ничто|никак\p{L}+)(?!\p{L})[^,;:]*$|${clauseHead}(?:neither [^;:]*(?<!\p{L})nor|ни [^;:]*(?<!\p{L})ни)(?!\p{L})[^;:]*$`,
  'u',
);
/** "If Japan presented", «если бы»: at the head of a clause all that follows hangs on it. */
const ifFirst = new RegExp(
  String.raw`${clauseHead}(?:if|unless|in case|in the event|provided that|assuming|supposing|suppose|если|при условии|в случае,? если)(?!\p{L})[^;]*$`,
  'u',
);
/** "asked whether", «чтобы»: up to the comma that closes it. */
const whether =
  /(?<!\p{L})(?:if|unless|whether|in case|provided|assuming|lest|если|чтобы|лишь бы|бы)(?!\p{L})[^,;:]*$/u;
const inverted = new RegExp(
  String.raw`(?:^|[,;:] )(?:had|should|were) (?!been )[^,;:]*\p{L}[^,;:]* $|(?<!\p{L})would(?!\p{L})[^;:]* (?:had|should) (?!been )[^,;:]+ $`,
  'u',
);
const wouldBe = /^(?:\p{L}+)?(?: \p{L}+)? бы(?!\p{L})|^(?:\p{L}+)? ли(?!\p{L})/u;

/** "presented nothing", "took part in none of the sessions"; "no later than May" is a day. */
export const nothingSource = String.raw` (?:(?:in|to|on|at|upon|by|from|ни в|ни на) )?(?:no(?! (?:later|longer|less|fewer|more|doubt|other|comment)(?!\p{L}))|none|neither|nothing|ничего|ни од\p{L}+)(?!\p{L})`;
const nothing = new RegExp(`^${nothingSource}`, 'u');

/**
 * Whether a sentence says of a deed that it was not done, or only what would be if it were: denied, done by nobody or to
 * nothing, hanging on a condition, asked about, or only thought of.
 * @param words folded, of the whole sentence
 * @param verb where in the words the deed stands, with the helping verbs that it is told by
 */
export function isNotDone(words: string, verb: { readonly start: number; readonly end: number }): boolean {
  const ahead = words.slice(0, verb.start);
  const behind = words.slice(verb.end);
  return (
    denied.test(ahead.slice(-80)) ||
    thoughtOf.test(ahead.slice(-80)) ||
    nobody.test(ahead) ||
    isConditional(ahead) ||
    nothing.test(behind) ||
    wouldBe.test(words.slice(verb.start, verb.end)) ||
    wouldBe.test(behind) ||
    /\?["'»”)\]]*\s*$/u.test(behind)
  );
}

/** Whether words ahead of a verb make it hang on a condition. */
export function isConditional(ahead: string): boolean {
  return ifFirst.test(ahead) || whether.test(ahead) || inverted.test(ahead);
}
