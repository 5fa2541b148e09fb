import { scriptOf } from '@/domain/person';

import { takeHonorific } from './honorifics';
import { isAbbreviationLike, isFamilyAlone, isGivenAlone, isWholeName } from './name-shapes';
import { isAllCapitals } from './split-listed-name';
import { kindOfTitle } from './split-titles';

/** A line or a cell of one person, cut where the name ends. */
export interface CutPerson {
  readonly honorific: string | null;
  /** As written, the name in another script after it included; "Al-Hassan, Noura" where the family name stands first. */
  readonly name: string;
  /** What stands after the name. */
  readonly titles: string;
  /** Whether the words after a comma were taken for given names without anything that says so. */
  readonly isDoubtful: boolean;
}

const mark = /\s*(?:[,;\t،]|\s[–—-]\s|\s?\()\s*/u;

interface Reading {
  /** Whether a text names a party: "Nurymbetov, Kazakhstan" has no given name. */
  readonly isParty?: (text: string) => boolean;
  /** Whether the name may stand once more in another script; otherwise that is cut off with the titles. */
  readonly isInScripts?: boolean;
}

/** A line that names one person, cut into honorific, name and titles; the name is still as written. */
export function cutPerson(
  line: string,
  { isParty = () => false, isInScripts = false }: Reading = {},
): CutPerson {
  const { honorific, rest } = honorificOf(oneBlank(line).replace(/^[\s\d.)•*–—-]+(?=\S)/u, ''));
  const other = isInScripts ? withOtherScript(rest) : 0;
  const match = mark.exec(rest.slice(other));
  if (!match) return { honorific, name: rest, titles: '', isDoubtful: false };
  const name = rest.slice(0, other + match.index);
  const after = rest.slice(other + match.index + match[0].length);
  const isComma = match[0].trim() === ',';
  const given = isComma ? (/^[^,;\t(]+?(?=\s*(?:[,;\t(]|\s[–—-]\s|$))/u.exec(after)?.[0] ?? '') : '';
  if (isComma && isFamilyAlone(name) && isGivenAlone(given, isParty)) {
    const titles = after.slice(given.length).replace(/^\s*(?:[,;\t(]|[–—-]\s)\s*/u, '');
    const [next = ''] = titles.split(/\s*[,;]\s*/u);
    const isTitle = next !== '' && (kindOfTitle(next) !== null || isParty(next) || isAbbreviationLike(next));
    const isSure = isTitle || (isAllCapitals(name) && !isAllCapitals(given));
    return { honorific, name: `${name}, ${given}`, titles: closed(titles), isDoubtful: !isSure };
  }
  return { honorific, name, titles: match[0].includes('(') ? closed(after) : after, isDoubtful: false };
}

/** Blanks between words are one; tabs and lines part cells. */
function oneBlank(line: string): string {
  return line.replaceAll(/[ \u00a0]{2,}/gu, ' ').trimEnd();
}

/** Of a person alone: "Ambassador" in brackets is a post. */
const behindName =
  /^\(\s*(?<inner>(?:Mr|Mrs|Ms|Miss|Mme|Dr)\.?|г-н|г-жа|господин|госпожа|д-р)\s*\)(?<after>.*)$/isu;

/** «Ли Сяомэй (г-жа)»: behind the name it is one too. */
function honorificOf(text: string): ReturnType<typeof takeHonorific> {
  const before = takeHonorific(text);
  const bracket = text.indexOf('(');
  const name = text.slice(0, Math.max(bracket, 0)).trimEnd();
  const { inner, after = '' } = behindName.exec(text.slice(name.length).trimStart())?.groups ?? {};
  if (before.honorific !== null || name === '' || inner === undefined || /[),;\t]/u.test(name)) return before;
  return { honorific: inner, rest: `${name}${after}` };
}

/** Without the bracket that was opened before. */
function closed(text: string): string {
  const open = text.indexOf('(');
  const close = text.indexOf(')');
  return close !== -1 && (open === -1 || close < open)
    ? `${text.slice(0, close)}${text.slice(close + 1)}`.replace(/\s+([,;])/gu, '$1').trim()
    : text;
}

/** Where the name ends that stands once more in another script, in brackets or after a stroke; 0 where it does not. */
function withOtherScript(text: string): number {
  const match =
    /^(?<name>[^(),;/\t]+?)\s*(?:\((?<inner>[^()]+)\)|\s[/|]\s(?<after>[^(),;/\t]+?)(?=\s*(?:[,;\t(]|\s[–—-]\s|$)))/u.exec(
      text,
    );
  const { name = '', inner, after } = match?.groups ?? {};
  const other = (inner ?? after ?? '').trim();
  const isName = other.includes(' ') && scriptOf(other) !== scriptOf(name) && isWholeName(other);
  return match && isName ? match[0].length : 0;
}
