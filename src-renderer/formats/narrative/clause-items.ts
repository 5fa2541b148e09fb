import { foldText } from './fold-text';

const enManner =
  /^(?:in|on|at|by|for|with|within|through|under|from|of|as|per|via|during|before|after|between|among|without|including|no (?:later|less|more)|not later|the|an?|all|each|every|any|both|their|its|this|these|those|once|twice|one|two|three|\d\S*)(?!\p{L})/u;
/** "monthly", "monthly in summer"; but "jointly share" has a verb. */
const enAdverb = /^\p{L}+ly(?:$|[,;.]|(?: and| in| on| at| by| for| with| through| from| to)(?!\p{L}))/u;
const enNoun = /^(?:\p{L}+(?:tion|sion|ity|ness)|\p{L}+[^su\P{L}]s)(?!\p{L})/u;
const ruVerb = /(?:ть|ти|чь)(?:ся)?$|(?:[ую]т|[ая]т|[еи]т)(?:ся)?$|л(?:и|ись)$/u;
const ruNoun =
  /(?:ост[ьи]|област[ьи]|част[ьи]|сет[ьи]|пут[ьи]|реч[ьи]|помощь|совет|комитет|отчет|проект|бюджет|счет|пункт|объект|формат|аппарат|кредит|лимит|дет[ьи])$/u;

/** Whether an item is a clause with a verb of its own ("share data"), not how or what of the words above ("monthly"). */
export function isClause(item: string): boolean {
  const folded = foldText(item).trim();
  if (/^[а-я]/u.test(folded))
    return (folded.match(/\p{L}+/gu) ?? [])
      .slice(0, 4)
      .some((word) => ruVerb.test(word) && !ruNoun.test(word));
  return !enManner.test(folded) && !enAdverb.test(folded) && !enNoun.test(folded);
}

const enHow =
  /^(?:in|on|at|by|for|with|within|through|under|from|per|via|during|before|after|between|among|without|no (?:later|less|more)|not later|once|twice|every)(?!\p{L})[^,]{0,90}$/u;
const ruHow =
  /^(?:(?:в|во|на|до|с|со|при|через|по|для|к|от|из|без|между|среди|путем|посредством|не (?:позднее|реже|менее|более|чаще))(?!\p{L})|\p{L}+(?:но|ски|во|ее|ее чем)(?:$|[,;. ]))/u;

/** Whether an item only says how, when or with whom something is done: "monthly", "in one format", «до июня». */
export function isManner(item: string): boolean {
  const folded = foldText(item)
    .trim()
    .replace(/[\s;,.]*(?: (?:and|or|и|или))?[\s;,.]*$/u, '');
  if (!/^[а-я]/u.test(folded)) return enAdverb.test(folded) || enHow.test(folded);
  const words = folded.match(/\p{L}+/gu) ?? [];
  return ruHow.test(folded) && !words.some((word) => ruVerb.test(word) && !ruNoun.test(word));
}

/**
 * Whether words that open items say themselves what is done, so that the items can only say how: "agreed to share data:",
 * but not "recommended that States:" nor "agreed to:".
 * @param rest after the verb
 */
export function saysWhatIsDone(rest: string): boolean {
  const folded = foldText(rest).replace(/:\s*$/u, '');
  if (/[а-я]/u.test(folded))
    return (folded.match(/\p{L}+/gu) ?? []).some(
      (word) => /(?:ть|ти|чь)(?:ся)?$/u.test(word) && !ruNoun.test(word),
    );
  if (/^ (?:up)?on (?!the following|following)\p{L}/u.test(folded)) return true;
  const to = / to (?!(?:the|all|any|its|their|member|participating|states)(?!\p{L}))\p{L}+ \p{L}/u.exec(
    folded,
  );
  return to !== null && !/^\p{Lu}/u.test(rest.slice(to.index + 4));
}

/** The words end where what is to be done begins: "agree to:". */
export function leadsToVerb(words: string): boolean {
  return /(?<!\p{L})(?:to|that|чтобы|следующее):\s*$/u.test(foldText(words));
}
