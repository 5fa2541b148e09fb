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

/** The words end where what is to be done begins: "agree to:". */
export function leadsToVerb(words: string): boolean {
  return /(?<!\p{L})(?:to|that|чтобы|следующее):\s*$/u.test(foldText(words));
}
