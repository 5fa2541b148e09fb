import { takeHonorific } from '../person-line/honorifics';
import { longestLine, singleSpaces } from './line-length';
import type { RowProblem } from './table-row';

const words =
  't\\.?\\s?b\\.?\\s?[acdn]\\.?|to be (?:confirmed|announced|nominated|determined|advised)|name to follow|no nominations? (?:has been |have been )?(?:received|made)(?: yet)?|(?:кандидатур\\p{L}*|имена) не (?:представлен|поступил|получен)\\p{L}*|n\\.\\s?n\\.|vacant|уточняется|будет уточнено|будет объявлено|(?:имя|участие|кандидатура|фио) уточняется|на согласовании|подлежит уточнению|не определ[её]н|(?:участие |кандидатура )?по согласованию|subject to (?:confirmation|approval|agreement)|to be agreed|participation (?:tbc|to be confirmed)';
/** Said of coming, and not of a name or a post. */
const coming = /согласовани|участие|subject to|to be agreed|participation/iu;
const whole = new RegExp(`^[\\s(\\[]*(?:${words})[\\s)\\].]*$`, 'iu');
const trailing = new RegExp(`(?:[\\s,;–—-]+|\\s*[(\\[]\\s*)(?:${words})[)\\].\\s]*$`, 'iu');

/** The text without "tbc" and «уточняется», which are no part of a name or a post, and the word that they were there. */
export function takeUnconfirmed(written: string): {
  readonly text: string;
  readonly problems: readonly RowProblem[];
  readonly isOfComing: boolean;
} {
  const text = singleSpaces(written);
  if (text.length > longestLine) return { text: written, problems: [], isOfComing: false };
  // "Mr. Vacant" names nobody either.
  if (whole.test(takeHonorific(text).rest))
    return {
      text: '',
      problems: [{ code: 'unconfirmed', text: text.trim() }],
      isOfComing: coming.test(text),
    };
  const found = trailing.exec(text)?.[0];
  if (found === undefined) return { text: written, problems: [], isOfComing: false };
  const word = found.replace(/^[\s,;([–—-]+|[\s)\]]+$/gu, '');
  return {
    text: text.slice(0, text.length - found.length),
    problems: [{ code: 'unconfirmed', text: word }],
    isOfComing: coming.test(word),
  };
}
